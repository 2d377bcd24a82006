package org.busbar.core.protocol;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.busbar.api.protocol.ProtocolDescriptor;
import org.busbar.api.protocol.ProtocolOption;

/** Checks chosen options against those that a protocol has. */
final class OptionChoice {

	private OptionChoice() {
	}

	/** All options of the protocol with their value: the chosen one, else the default. */
	static SortedMap<String, String> complete(ProtocolDescriptor descriptor, Map<String, String> chosen) {
		for (String id : new TreeMap<>(chosen).keySet()) {
			if (descriptor.option(id).isEmpty()) {
				throw new ProtocolOptionException(descriptor.options().isEmpty()
						? Messages.format("option.none", descriptor.id(), id)
						: Messages.format("option.unknown", descriptor.id(), id, list(descriptor.options())));
			}
		}
		SortedMap<String, String> complete = new TreeMap<>();
		for (ProtocolOption option : descriptor.options()) {
			String value = chosen.getOrDefault(option.id(), option.defaultValue());
			if (option.values().stream().noneMatch(known -> known.id().equals(value))) {
				throw new ProtocolOptionException(
						Messages.format("option.value", option.id(), descriptor.id(), value, values(option)));
			}
			complete.put(option.id(), value);
		}
		return Collections.unmodifiableSortedMap(complete);
	}

	private static String list(List<ProtocolOption> options) {
		return options.stream().map(option -> option.id() + " (" + values(option) + ")").collect(Collectors.joining(", "));
	}

	private static String values(ProtocolOption option) {
		return option.values().stream().map(ProtocolOption.Value::id).collect(Collectors.joining(", "));
	}
}
