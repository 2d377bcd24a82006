package org.busbar.core.traffic;

import java.math.BigDecimal;
import java.util.List;

import org.busbar.core.export.Json;
import org.busbar.core.traffic.ValueRanges.Range;
import org.jspecify.annotations.Nullable;

/** How two logs differ, as JSON. Periods are milliseconds. */
public final class DifferenceJson {

	private DifferenceJson() {
	}

	private record Document(String first, String second, String protocol, List<String> onlyFirst, List<String> onlySecond, List<Period> periods,
			List<TrafficDifference.LengthChange> dlcs, List<Value> values) {
	}

	private record Period(String id, BigDecimal first, BigDecimal second) {
	}

	private record Value(String quantity, String unit, @Nullable Range first, @Nullable Range second) {
	}

	/**
	 * The JSON, ended by a line feed.
	 *
	 * @param protocol that the values were read with; empty when none
	 */
	public static String write(TrafficDifference difference, String first, String second, String protocol) {
		return Json.write(new Document(first, second, protocol, difference.onlyFirst(), difference.onlySecond(),
				difference.periods().stream().map(change -> new Period(change.id(), TrafficJson.milli(change.first()), TrafficJson.milli(change.second())))
						.toList(),
				difference.lengths(), difference.values().stream()
						.map(change -> new Value(change.quantity().id(), change.quantity().unit().symbol(), change.first(), change.second())).toList()));
	}
}
