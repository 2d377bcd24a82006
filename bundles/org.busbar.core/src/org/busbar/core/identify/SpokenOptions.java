package org.busbar.core.identify;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.busbar.can.Frame;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.protocol.EffectiveProtocol;
import org.jspecify.annotations.Nullable;

/**
 * With which options a dialect is spoken: the default ones, until others fit clearly better, and those then until others do. Compiles them when it is first
 * asked. For one thread.
 */
final class SpokenOptions {

	private final LoadedProtocol protocol;
	private @Nullable SideIdentification variants;
	private EffectiveProtocol spoken;

	/** @param usual the dialect with its default options */
	SpokenOptions(LoadedProtocol protocol, EffectiveProtocol usual) {
		this.protocol = protocol;
		spoken = usual;
	}

	/** The dialect with its options, from the latest frame of each message. */
	EffectiveProtocol protocol(Collection<Frame> latest) {
		if (protocol.descriptor().options().isEmpty()) {
			return spoken;
		}
		SideIdentification tried = variants;
		if (tried == null) {
			tried = new SideIdentification(List.of(protocol));
			variants = tried;
		}
		Map<String, String> options = tried.options(latest.stream().map(Heard::new).toList(), spoken.options());
		if (!options.equals(spoken.options())) {
			spoken = EffectiveProtocol.of(protocol, options);
		}
		return spoken;
	}
}
