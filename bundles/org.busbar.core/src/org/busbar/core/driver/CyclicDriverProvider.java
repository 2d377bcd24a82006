package org.busbar.core.driver;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.busbar.api.driver.Driver;
import org.busbar.api.driver.DriverContext;
import org.busbar.api.driver.DriverProvider;
import org.busbar.api.protocol.Role;

/** Makes drivers for a protocol that is nothing but cyclic broadcast, from its descriptor and DBC alone. */
public final class CyclicDriverProvider implements DriverProvider {

	private final EffectiveProtocolSource protocol;

	public CyclicDriverProvider(EffectiveProtocolSource protocol) {
		this.protocol = protocol;
	}

	@Override
	public Set<Role> roles() {
		return EnumSet.allOf(Role.class);
	}

	/** @throws org.busbar.core.protocol.ProtocolOptionException when the protocol has no such option or value */
	@Override
	public Driver create(Role role, Map<String, String> options, DriverContext context) {
		return new CyclicDriver(protocol.with(options), role, context);
	}
}
