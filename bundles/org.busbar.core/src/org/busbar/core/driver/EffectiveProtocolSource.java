package org.busbar.core.driver;

import java.util.Map;

import org.busbar.core.protocol.EffectiveProtocol;

/** Gives a protocol with options chosen. */
@FunctionalInterface
public interface EffectiveProtocolSource {

	/**
	 * @param options chosen options by id; what is not given has its default
	 * @throws org.busbar.core.protocol.ProtocolOptionException when there is no such option or value
	 */
	EffectiveProtocol with(Map<String, String> options);
}
