package org.busbar.cli;

import java.util.List;
import java.util.Optional;

import org.busbar.api.channel.ConverterProvider;
import org.busbar.api.link.LinkProvider;

/** The converters that are there. */
public interface Converters {

	/** What opens URIs of this scheme. */
	Optional<ConverterProvider> converter(String scheme);

	/** All schemes, sorted. */
	List<String> schemes();

	/** The serial ports of this computer at this moment; none where nobody lists them. */
	default List<LinkProvider.Identifier> ports() {
		return List.of();
	}
}
