package org.busbar.api.driver;

import java.util.Map;
import java.util.Set;

import org.busbar.api.protocol.Role;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Makes drivers for one protocol. An OSGi service with the property {@value #PROTOCOL}. For a protocol that is nothing but cyclic broadcast no provider is
 * needed: the framework offers one that works from the descriptor and its DBC layers alone.
 */
@ConsumerType
public interface DriverProvider {

	/** Service property: id of the protocol. */
	String PROTOCOL = "busbar.protocol";

	/** The ends that it can be. */
	Set<Role> roles();

	/**
	 * Makes a driver.
	 *
	 * @param role    which end it is to be, one of {@link #roles()}
	 * @param options chosen protocol options by id; what is not given has its default
	 * @param context what the driver may use, for as long as it lives
	 */
	Driver create(Role role, Map<String, String> options, DriverContext context);
}
