package org.busbar.core.traffic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.busbar.api.quantity.Quantity;
import org.busbar.core.traffic.ValueRanges.Range;
import org.jspecify.annotations.Nullable;

/**
 * How the traffic of one bus differs from that of another.
 *
 * @param onlyFirst  messages that only the first has, by name
 * @param onlySecond messages that only the second has, by name
 * @param periods    mean periods that differ by more than a tenth
 * @param lengths    data lengths that differ
 * @param values     quantities that only one has, or that run through other values
 */
public record TrafficDifference(List<String> onlyFirst, List<String> onlySecond, List<PeriodChange> periods, List<LengthChange> lengths,
		List<ValueChange> values) {

	/** Periods that lie closer together are the same: clocks and loads differ by less. */
	private static final double SAME_PERIOD = 0.1;

	public TrafficDifference {
		onlyFirst = List.copyOf(onlyFirst);
		onlySecond = List.copyOf(onlySecond);
		periods = List.copyOf(periods);
		lengths = List.copyOf(lengths);
		values = List.copyOf(values);
	}

	/** Mean periods in nanoseconds. */
	public record PeriodChange(String id, long first, long second) {
	}

	/** Lowest and highest DLC of each. */
	public record LengthChange(String id, int firstLowest, int firstHighest, int secondLowest, int secondHighest) {
	}

	/** What a quantity ran through; null where there is none. */
	public record ValueChange(Quantity quantity, @Nullable Range first, @Nullable Range second) {
	}

	/** Compares. The values may be empty, where no protocol is known. */
	public static TrafficDifference between(BusTraffic first, BusTraffic second, Map<Quantity, Range> firstValues, Map<Quantity, Range> secondValues) {
		Map<String, MessageTraffic> ones = byName(first);
		Map<String, MessageTraffic> others = byName(second);
		List<PeriodChange> periods = new ArrayList<>();
		List<LengthChange> lengths = new ArrayList<>();
		ones.forEach((name, one) -> {
			MessageTraffic other = others.get(name);
			if (other != null) {
				if (one.periods() > 0 && other.periods() > 0 && Math.abs(one.mean() - other.mean()) > SAME_PERIOD * Math.max(one.mean(), other.mean())) {
					periods.add(new PeriodChange(name, one.mean(), other.mean()));
				}
				if (one.shortest() != other.shortest() || one.longest() != other.longest()) {
					lengths.add(new LengthChange(name, one.shortest(), one.longest(), other.shortest(), other.longest()));
				}
			}
		});
		return new TrafficDifference(missing(ones, others), missing(others, ones), periods, lengths, values(firstValues, secondValues));
	}

	private static Map<String, MessageTraffic> byName(BusTraffic bus) {
		Map<String, MessageTraffic> messages = new LinkedHashMap<>();
		bus.messages().forEach(message -> messages.put(message.name(), message));
		return messages;
	}

	private static List<String> missing(Map<String, MessageTraffic> from, Map<String, MessageTraffic> in) {
		return from.keySet().stream().filter(name -> !in.containsKey(name)).toList();
	}

	private static List<ValueChange> values(Map<Quantity, Range> first, Map<Quantity, Range> second) {
		TreeSet<Quantity> all = new TreeSet<>(first.keySet());
		all.addAll(second.keySet());
		Map<Quantity, ValueChange> changes = new TreeMap<>();
		for (Quantity quantity : all) {
			@Nullable
			Range one = first.get(quantity);
			@Nullable
			Range other = second.get(quantity);
			if (one == null || !one.equals(other)) {
				changes.put(quantity, new ValueChange(quantity, one, other));
			}
		}
		return List.copyOf(changes.values());
	}

	/** Whether there is any. */
	public boolean isEmpty() {
		return onlyFirst.isEmpty() && onlySecond.isEmpty() && periods.isEmpty() && lengths.isEmpty() && values.isEmpty();
	}
}
