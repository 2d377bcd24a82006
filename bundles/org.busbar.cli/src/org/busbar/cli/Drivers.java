package org.busbar.cli;

import java.util.Optional;

import org.busbar.api.driver.DriverProvider;

/** The drivers that are there. */
@FunctionalInterface
public interface Drivers {

	/** Who makes the drivers of a protocol. */
	Optional<DriverProvider> provider(String protocol);
}
