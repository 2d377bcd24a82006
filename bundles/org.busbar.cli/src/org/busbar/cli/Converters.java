package org.busbar.cli;

import java.util.List;
import java.util.Optional;

import org.busbar.api.channel.ConverterProvider;

/** The converters that are there. */
public interface Converters {

	/** What opens URIs of this scheme. */
	Optional<ConverterProvider> converter(String scheme);

	/** All schemes, sorted. */
	List<String> schemes();
}
