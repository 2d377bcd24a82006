package org.busbar.core.arming;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.busbar.api.quantity.Quantity;

/** The limits that frames carry, from the lowest to the highest, each once with the protocols that read it so. For one thread. */
final class LimitRanges {

	private record Read(String protocol, Quantity quantity) {
	}

	private final Map<Read, DoubleSummaryStatistics> ranges = new LinkedHashMap<>();

	void add(String protocol, Quantity quantity, double value) {
		ranges.computeIfAbsent(new Read(protocol, quantity), read -> new DoubleSummaryStatistics()).accept(value);
	}

	List<String> words() {
		Map<String, List<String>> words = new LinkedHashMap<>();
		ranges.forEach((read, range) -> words.computeIfAbsent(words(read.quantity(), range), text -> new ArrayList<>()).add(read.protocol()));
		return words.entrySet().stream().map(one -> Messages.format("limit.value", one.getKey(), String.join(", ", one.getValue()))).toList();
	}

	private static String words(Quantity quantity, DoubleSummaryStatistics range) {
		return range.getMin() == range.getMax()
				? Messages.format("value", quantity.id(), range.getMin(), quantity.unit().symbol())
				: Messages.format("value.between", quantity.id(), range.getMin(), range.getMax(), quantity.unit().symbol());
	}
}
