package org.busbar.tck;

import java.util.Map;
import java.util.stream.Stream;

import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.protocol.EffectiveProtocol;

/** A protocol as its options make it. */
final class Choices {

	private Choices() {
	}

	/** The protocol with its defaults, and once more for every value of every option. */
	static Stream<EffectiveProtocol> of(LoadedProtocol protocol) {
		Stream<Map<String, String>> others = protocol.descriptor().options().stream().flatMap(option -> option.values().stream()
				.filter(value -> !value.id().equals(option.defaultValue())).map(value -> Map.of(option.id(), value.id())));
		return Stream.concat(Stream.of(Map.<String, String>of()), others).map(chosen -> EffectiveProtocol.of(protocol, chosen));
	}

	/** How messages name a choice: {@code acme.can} or {@code acme.can (frames=mixed)}. */
	static String name(EffectiveProtocol protocol) {
		String id = protocol.descriptor().id();
		return protocol.options().isEmpty() ? id : id + ' ' + protocol.options();
	}
}
