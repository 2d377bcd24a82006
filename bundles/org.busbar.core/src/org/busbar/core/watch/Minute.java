package org.busbar.core.watch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.api.quantity.Unit;
import org.busbar.core.observation.BusReading;
import org.busbar.core.session.BusTotals;
import org.busbar.core.session.SessionState;

/**
 * One line of the table by the minute: how many frames came, and of every number that the dialect carries the last, the smallest and the largest that was seen.
 * A quantity that was not heard in the minute has empty cells. For one thread.
 */
final class Minute {

	private static final List<Quantity> NUMBERS = Stream.of(Quantity.values()).filter(quantity -> quantity.unit() != Unit.TEXT && quantity.unit() != Unit.FLAG)
			.toList();
	/** As exact as any dialect is. */
	private static final int DECIMALS = 3;

	private record Span(double last, double least, double most) {

		Span with(double value) {
			return new Span(value, Math.min(least, value), Math.max(most, value));
		}
	}

	private final Instant start;
	private final BusTotals before;
	private final Map<Quantity, Span> spans = new EnumMap<>(Quantity.class);
	private final Set<Quantity> flags = EnumSet.noneOf(Quantity.class);

	/** @param before the counts at its beginning */
	Minute(Instant now, BusTotals before) {
		start = now.truncatedTo(ChronoUnit.MINUTES);
		this.before = before;
	}

	static List<String> header() {
		List<String> header = new ArrayList<>(List.of("time", "state", "frames", "error frames", "lost"));
		NUMBERS.forEach(quantity -> Stream.of("", ".min", ".max").forEach(part -> header.add(quantity.id() + part)));
		header.add("set");
		return header;
	}

	/** Whether this moment belongs to it. */
	boolean holds(Instant now) {
		return now.truncatedTo(ChronoUnit.MINUTES).equals(start);
	}

	void add(BusReading reading) {
		for (QuantityValue value : reading.quantities()) {
			boolean usable = value.state() == QuantityState.VALID || value.state() == QuantityState.OUT_OF_RANGE;
			if (usable && value.quantity().unit() == Unit.FLAG) {
				if (value.value() != 0) {
					flags.add(value.quantity());
				}
			} else if (usable && value.quantity().unit() != Unit.TEXT) {
				double number = value.value();
				Span span = spans.get(value.quantity());
				spans.put(value.quantity(), span == null ? new Span(number, number, number) : span.with(number));
			}
		}
	}

	/** The line, with the counts at its end. */
	List<String> cells(SessionState state, BusTotals after) {
		List<String> cells = new ArrayList<>(List.of(start.toString(), state.name(), Long.toString(after.frames() - before.frames()),
				Long.toString(after.errorFrames() - before.errorFrames()),
				Long.toString(after.dropped() + after.lostBefore() - before.dropped() - before.lostBefore())));
		NUMBERS.forEach(quantity -> {
			Span span = spans.get(quantity);
			cells.addAll(span == null ? List.of("", "", "") : List.of(number(span.last()), number(span.least()), number(span.most())));
		});
		cells.add(flags.stream().map(Quantity::id).collect(Collectors.joining(" ")));
		return cells;
	}

	private static String number(double value) {
		if (!Double.isFinite(value)) {
			return "";
		}
		BigDecimal exact = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
		return exact.signum() == 0 ? "0" : exact.toPlainString();
	}
}
