package org.busbar.core.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.Unit;
import org.busbar.core.acceptance.TrialStatus.Live;

/** AT6: the state of charge after a restart is that before, and the inverter shows it. */
final class RestartMeasuring extends Measuring {

	/** As rules have it, in percent. */
	private static final double TOLERANCE = 3;
	/** So long the battery is heard before and after. */
	private static final long HEARD = 10 * Figures.SECOND;
	/** A battery that is silent for so long is off. */
	private static final long OFF = 5 * Figures.SECOND;
	private static final String PERCENT = Unit.PERCENT.symbol();

	private double before = Double.NaN;
	private double after = Double.NaN;
	private long since;
	private long off;
	private long back;

	RestartMeasuring(Circumstances site, BusState bus, boolean guided) {
		super(site, bus, guided);
	}

	@Override
	boolean measuresSilence() {
		return true;
	}

	@Override
	void advance() {
		boolean silent = bus.silence(Role.BATTERY) >= OFF;
		if (off == 0 && silent && isNoted() && isInverterSilent()) {
			off = bus.last(Role.BATTERY);
		} else if (silent && !isOver()) {
			// It was back, and is gone again.
			back = 0;
			after = Double.NaN;
		}
	}

	/** A battery that is silent while its inverter speaks has lost its lead rather than been switched off. */
	private boolean isInverterSilent() {
		return bus.last(Role.INVERTER) == 0 || bus.silence(Role.INVERTER) >= OFF;
	}

	private boolean isNoted() {
		return since != 0 && bus.last(Role.BATTERY) - since >= HEARD;
	}

	@Override
	void quantity(Quantity quantity, double value) {
		if (quantity != Quantity.BATTERY_SOC) {
			return;
		}
		if (off == 0) {
			before = value;
			since = since == 0 ? bus.now() : since;
		} else if (!isOver()) {
			back = back == 0 ? bus.now() : back;
			after = value;
		}
	}

	private boolean isOver() {
		return back != 0 && bus.last(Role.BATTERY) - back >= HEARD;
	}

	@Override
	List<Precondition> preconditions() {
		return List.of(Precondition.of("battery", bus.hears(Role.BATTERY)), Precondition.of("soc", !Double.isNaN(bus.value(Quantity.BATTERY_SOC))),
				Precondition.asked("off-allowed"));
	}

	@Override
	int step() {
		return !isNoted() ? 0 : off == 0 ? 1 : !isOver() ? 2 : typed(Entry.DISPLAY_SOC).isEmpty() ? 3 : 4;
	}

	@Override
	boolean isMeasured() {
		return off != 0 && isOver();
	}

	@Override
	Optional<Live> live() {
		long wait = back != 0 ? bus.now() - back : since == 0 ? 0 : bus.now() - since;
		return Optional.of(new Live(text("AT6.live"), text("AT6.live.value", percent(before), percent(after)), text("limit.most", percent(TOLERANCE)),
				off != 0 && back == 0 ? 0 : part(wait, HEARD)));
	}

	private static String percent(double value) {
		return Double.isNaN(value) ? "?" : Figures.text(value) + " %";
	}

	@Override
	List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		String limit = text("limit.most", percent(TOLERANCE));
		if (!isOver()) {
			lines.add(Line.missing(text("AT6.change"), PERCENT, limit, text(off == 0 ? "AT6.missing.off" : "AT6.missing.back")));
			return lines;
		}
		lines.add(Line.recorded(text("AT6.before"), before, PERCENT));
		lines.add(Line.recorded(text("AT6.after"), after, PERCENT));
		lines.add(difference(text("AT6.change"), after - before, limit));
		lines.add(typed(Entry.DISPLAY_SOC).map(shown -> difference(text("AT6.display"), shown - after, limit))
				.orElseGet(() -> Line.missing(text("AT6.display"), PERCENT, limit, text("AT6.missing.display"))));
		return lines;
	}

	private static Line difference(String what, double difference, String limit) {
		return Line.measured(what, Figures.rounded(difference), PERCENT, limit, Math.abs(difference) <= TOLERANCE);
	}

	@Override
	long from() {
		return off == 0 ? super.from() : off - HEARD;
	}

	@Override
	long to() {
		return isOver() ? back + HEARD : super.to();
	}
}
