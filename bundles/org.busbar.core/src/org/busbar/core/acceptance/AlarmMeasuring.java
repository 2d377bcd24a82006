package org.busbar.core.acceptance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.Unit;
import org.busbar.core.acceptance.TrialStatus.Live;
import org.busbar.core.quantity.QuantityTexts;

/** AT5: a harmless warning comes over the bus, is shown, and goes again. */
final class AlarmMeasuring extends Measuring {

	/** All that can be raised. */
	static final Set<Quantity> ALARMS = Arrays.stream(Quantity.values()).filter(AlarmMeasuring::isAlarm).collect(Collectors.toUnmodifiableSet());

	/** What is up at this moment. */
	private final Set<Quantity> up = EnumSet.noneOf(Quantity.class);
	/** What was up already when it began, and has not been down since. */
	private final Set<Quantity> old = EnumSet.noneOf(Quantity.class);
	private final Set<Quantity> known = EnumSet.noneOf(Quantity.class);
	private Optional<Quantity> raised = Optional.empty();
	private long raisedAt;
	private long clearedAt;

	AlarmMeasuring(Circumstances site, BusState bus, boolean guided) {
		super(site, bus, guided);
	}

	private static boolean isAlarm(Quantity quantity) {
		return quantity.unit() == Unit.FLAG && (quantity.id().startsWith("alarm.") || quantity.id().startsWith("warning."));
	}

	@Override
	void quantity(Quantity quantity, double value) {
		if (!ALARMS.contains(quantity)) {
			return;
		}
		if (value == 0) {
			up.remove(quantity);
			old.remove(quantity);
			if (raised.filter(quantity::equals).isPresent() && clearedAt == 0) {
				clearedAt = bus.now();
			}
		} else {
			up.add(quantity);
			if (!known.contains(quantity)) {
				old.add(quantity);
			} else if (raised.isEmpty() && !old.contains(quantity)) {
				raised = Optional.of(quantity);
				raisedAt = bus.now();
			}
		}
		known.add(quantity);
	}

	@Override
	List<Precondition> preconditions() {
		return List.of(Precondition.of("battery", bus.hears(Role.BATTERY)), Precondition.of("alarms", !known.isEmpty()),
				Precondition.of("quiet", !known.isEmpty() && up.isEmpty()), Precondition.asked("harmless"));
	}

	@Override
	int step() {
		return raised.isEmpty() ? 0 : typed(Entry.DISPLAY_ALARM).isEmpty() ? 1 : clearedAt == 0 ? 2 : 3;
	}

	@Override
	boolean isMeasured() {
		return clearedAt != 0;
	}

	@Override
	Optional<Live> live() {
		return raised.map(alarm -> new Live(text("AT5.live.raised"), QuantityTexts.name(alarm), "", 1))
				.or(() -> Optional.of(new Live(text("AT5.live.waiting"), up.isEmpty() ? text("AT5.live.none") : names(up), "", 0)));
	}

	private static String names(Set<Quantity> quantities) {
		return quantities.stream().map(QuantityTexts::name).collect(Collectors.joining(", "));
	}

	@Override
	List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		if (raised.isEmpty()) {
			lines.add(Line.missing(text("AT5.raised"), "", "", text("AT5.missing.raised")));
			return lines;
		}
		String alarm = QuantityTexts.name(raised.get());
		lines.add(Line.measured(text("AT5.raised.which", alarm), 1, "", text("AT5.limit.raised"), true));
		Optional<Double> shown = typed(Entry.DISPLAY_ALARM);
		String limit = text("AT5.limit.shown");
		lines.add(shown.map(value -> Line.measured(text("AT5.shown"), value, "", limit, value == 1))
				.orElseGet(() -> Line.missing(text("AT5.shown"), "", limit, text("AT5.missing.shown"))));
		lines.add(clearedAt == 0
				? Line.missing(text("AT5.cleared", alarm), "s", "", text("AT5.missing.cleared", alarm))
				: Line.measured(text("AT5.cleared", alarm), Figures.seconds(clearedAt - raisedAt), "s", text("AT5.limit.cleared"), true));
		return lines;
	}

	@Override
	long from() {
		return raisedAt == 0 ? super.from() : raisedAt - Figures.SECOND;
	}

	@Override
	long to() {
		return clearedAt == 0 ? super.to() : clearedAt;
	}
}
