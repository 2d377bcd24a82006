package org.busbar.api.monitor;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.busbar.api.fact.Source;

/**
 * What a battery's own link gives and what has to be known before it is used. All texts are in the language of the reader.
 *
 * @param battery   id of the battery
 * @param name      what people call the link: {@code WeCo RS232}
 * @param sockets   ids of the battery's sockets that the link is on; on no other may anything be connected
 * @param link      options of the link: {@code baud=115200}
 * @param reply     for how long a reply is waited for, and for more of it once it has begun
 * @param every     time from the beginning of one round to the next
 * @param cautions  what to know and to do before the first byte, one sentence or two each, in their order
 * @param opening   what setting up the session writes into the battery, and what it leaves alone; empty where nothing is written
 * @param values    everything that may come, in the order in which it is shown
 * @param sources   who says so
 */
public record MonitorDescription(String battery, String name, Set<String> sockets, Map<String, String> link, Duration reply, Duration every,
		List<String> cautions, Optional<String> opening, List<MonitorValue> values, List<Source> sources) {

	public MonitorDescription {
		sockets = Set.copyOf(sockets);
		link = Map.copyOf(link);
		cautions = List.copyOf(cautions);
		values = List.copyOf(values);
		sources = List.copyOf(sources);
	}

	/** The value of this name. */
	public Optional<MonitorValue> value(String id) {
		return values.stream().filter(value -> value.id().equals(id)).findFirst();
	}
}
