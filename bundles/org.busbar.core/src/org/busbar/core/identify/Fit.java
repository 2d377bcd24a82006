package org.busbar.core.identify;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.busbar.api.protocol.ProtocolOption;
import org.busbar.core.protocol.EffectiveProtocol;

/**
 * How well a dialect fits what one end of the bus sends.
 *
 * @param protocol the dialect with those options that fit best
 * @param score    0 for not at all to 1 for beyond doubt
 * @param reasons  what speaks for it and against it, for people
 */
public record Fit(EffectiveProtocol protocol, double score, List<String> reasons) {

	public Fit {
		reasons = List.copyOf(reasons);
	}

	/** Id of the dialect. */
	public String id() {
		return protocol.descriptor().id();
	}

	/** Those of its options that are not as they are by default. */
	public Map<String, String> options() {
		return new TreeMap<>(protocol.descriptor().options().stream().filter(option -> !option.defaultValue().equals(protocol.options().get(option.id())))
				.collect(Collectors.toMap(ProtocolOption::id, option -> protocol.options().getOrDefault(option.id(), ""))));
	}

	/** The id, followed by its {@link #options} as a command line takes them: {@code victron.bms-can frames=pylon-mixed}. */
	public String name() {
		return options().entrySet().stream().map(option -> ' ' + option.getKey() + '=' + option.getValue()).collect(Collectors.joining("", id(), ""));
	}
}
