package org.busbar.tck;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.busbar.api.protocol.ProtocolDescriptor;
import org.busbar.api.protocol.ProtocolOption;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.protocol.EffectiveProtocol;

/** A protocol as its options make it. */
final class Choices {

	private static final int MOST = 1024;

	private Choices() {
	}

	/** The protocol with its defaults, and once more for every value of every option. */
	static Stream<EffectiveProtocol> of(LoadedProtocol protocol) {
		Stream<Map<String, String>> others = protocol.descriptor().options().stream().flatMap(option -> option.values().stream()
				.filter(value -> !value.id().equals(option.defaultValue())).map(value -> Map.of(option.id(), value.id())));
		return Stream.concat(Stream.of(Map.<String, String>of()), others).map(chosen -> EffectiveProtocol.of(protocol, chosen));
	}

	/**
	 * Every combination of values that the options allow, the defaults first, which are given by giving nothing. Of more than {@value #MOST} it is so many of
	 * them, spread evenly.
	 */
	static Stream<Map<String, String>> combinations(ProtocolDescriptor protocol) {
		List<ProtocolOption> options = protocol.options();
		long all = options.stream().mapToLong(option -> option.values().size()).reduce(1, Math::multiplyExact);
		long tried = Math.min(all, MOST);
		return Stream.concat(Stream.of(Map.of()), LongStream.range(0, tried).mapToObj(number -> combination(options, number * all / tried)));
	}

	/** @param number which one: the options are the digits, and each has its own base */
	private static Map<String, String> combination(List<ProtocolOption> options, long number) {
		Map<String, String> values = new TreeMap<>();
		long rest = number;
		for (ProtocolOption option : options) {
			int base = option.values().size();
			values.put(option.id(), option.values().get((int) (rest % base)).id());
			rest /= base;
		}
		return values;
	}

	/** How messages name a choice: {@code acme.can} or {@code acme.can (frames=mixed)}. */
	static String name(EffectiveProtocol protocol) {
		String id = protocol.descriptor().id();
		return protocol.options().isEmpty() ? id : id + ' ' + protocol.options();
	}
}
