package org.busbar.core.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.Unit;
import org.busbar.core.acceptance.TrialStatus.Live;

/** AT1: a load of 1 kW for 30 s, then charging; the clamp meter and the display say the same. */
final class SignMeasuring extends Measuring {

	private static final double LOAD_WATT = 1000;
	/** With more nobody knows what the load alone does: the sun charges, or something else is on. */
	private static final double IDLE_WATT = 500;
	private static final long LOAD = 30 * Figures.SECOND;
	private static final double CHARGE_AMPERE = 5;
	private static final long CHARGE = 10 * Figures.SECOND;
	/** Tolerances of AT1 and of rule X-10. */
	private static final double CLAMP_AMPERE = 2;
	private static final double DISPLAY_AMPERE = 3;
	private static final double PART = 0.05;
	private static final double DISPLAY_VOLT = 0.6;
	private static final double DISPLAY_SOC = 3;
	/** So many steps of current and voltage prove the sign by themselves. */
	private static final int PROOF = 3;
	private static final String AMPERE = Unit.AMPERE.symbol();

	private final Plateau load = new Plateau(LOAD);
	private final Plateau charge = new Plateau(CHARGE);
	private final VoltageResponse response = new VoltageResponse();
	private boolean idle;
	private double voltage = Double.NaN;
	private double soc = Double.NaN;

	SignMeasuring(Circumstances site, BusState bus, boolean guided) {
		super(site, bus, guided);
	}

	@Override
	void quantity(Quantity quantity, double value) {
		double volt = bus.value(Quantity.BATTERY_VOLTAGE);
		if (quantity != Quantity.BATTERY_CURRENT || Double.isNaN(volt)) {
			return;
		}
		response.sample(bus.now(), value, volt);
		boolean loaded = Math.abs(value * volt) >= LOAD_WATT;
		if (!load.isDone()) {
			// Somebody who follows the steps loads now, whatever sign the bus gives it; in a recording the sign says which is which.
			boolean other = load.mean() * value < 0;
			idle |= Math.abs(value * volt) < IDLE_WATT;
			load.offer(bus.now(), value, loaded && !other && (guided ? idle : value < 0));
			voltage = volt;
			soc = bus.value(Quantity.BATTERY_SOC);
		}
		boolean charges = guided ? load.isDone() && load.mean() * value < 0 : value > 0;
		charge.offer(bus.now(), value, charges && Math.abs(value) >= CHARGE_AMPERE);
	}

	@Override
	List<Precondition> preconditions() {
		List<Precondition> all = new ArrayList<>();
		all.add(Precondition.of("battery", bus.hears(Role.BATTERY)));
		all.add(Precondition.of("current", !Double.isNaN(bus.value(Quantity.BATTERY_CURRENT)) && !Double.isNaN(bus.value(Quantity.BATTERY_VOLTAGE))));
		all.add(Precondition.asked("clamp"));
		if (guided) {
			all.add(Precondition.of("idle", idle, Figures.text(IDLE_WATT)));
		}
		return all;
	}

	@Override
	int step() {
		return load.isDone() ? charge.isDone() ? 2 : 1 : 0;
	}

	@Override
	boolean isMeasured() {
		return load.isDone() && charge.isDone();
	}

	@Override
	Optional<Live> live() {
		double current = bus.value(Quantity.BATTERY_CURRENT);
		return switch (step()) {
			case 0 -> Optional.of(new Live(text("AT1.live.load"),
					ampere(current) + ", " + (Double.isNaN(current) ? "?" : Figures.text(Math.rint(current * bus.value(Quantity.BATTERY_VOLTAGE)))) + " W",
					text("AT1.limit.load"), load.done()));
			case 1 -> Optional.of(new Live(text("AT1.live.charge"), ampere(current), text("AT1.limit.charge"), charge.done()));
			default -> Optional.empty();
		};
	}

	@Override
	List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		lines.add(sign(load, "load", load.mean() < 0));
		lines.add(sign(charge, "charge", charge.mean() > 0));
		if (guided ? response.steps() > 0 : isProven()) {
			lines.add(Line.measured(text("AT1.response"), response.right(), "", text("AT1.response.limit", response.steps()), !response.isInverted()));
		}
		lines.add(current(Entry.CLAMP, CLAMP_AMPERE, "AT1.clamp.missing"));
		boolean shown = typed(Entry.DISPLAY_CURRENT).or(() -> typed(Entry.DISPLAY_VOLTAGE)).or(() -> typed(Entry.DISPLAY_SOC)).isPresent();
		lines.add(shown
				? current(Entry.DISPLAY_CURRENT, DISPLAY_AMPERE, "AT1.display-current.missing")
				: Line.missing(text("AT1.display"), "", "", text("AT1.display.missing")));
		typed(Entry.DISPLAY_VOLTAGE).ifPresent(typed -> lines.add(difference(Entry.DISPLAY_VOLTAGE, typed, voltage, DISPLAY_VOLT)));
		typed(Entry.DISPLAY_SOC).ifPresent(typed -> lines.add(difference(Entry.DISPLAY_SOC, typed, soc, DISPLAY_SOC)));
		return lines;
	}

	private Line sign(Plateau plateau, String phase, boolean right) {
		String what = text("AT1." + phase);
		String limit = text("AT1.limit." + phase);
		if (!plateau.isDone()) {
			return Line.missing(what, AMPERE, limit, text("AT1." + phase + ".missing"));
		}
		if (!guided && !isProven()) {
			return Line.missing(what, AMPERE, limit, text("AT1.response.missing", PROOF));
		}
		return Line.measured(what, Figures.rounded(plateau.mean()), AMPERE, limit, right && !response.isInverted());
	}

	/** Whether the voltage alone tells the sign, where nobody says when the load was on. */
	private boolean isProven() {
		return response.steps() >= PROOF && response.isRight() != response.isInverted();
	}

	/** Only the size: which way round a clamp meter sits, nobody knows. */
	private Line current(Entry entry, double tolerance, String missing) {
		String what = text("AT1.against", entry.title());
		Optional<Double> typed = typed(entry);
		if (typed.isEmpty()) {
			return Line.missing(what, AMPERE, text("limit.most", Figures.text(tolerance) + " A"), text(missing));
		}
		double read = Math.abs(typed.get());
		double most = Math.max(tolerance, PART * read);
		String limit = text("limit.most", Figures.text(most) + " A");
		if (!load.isDone()) {
			return Line.missing(what, AMPERE, limit, text("AT1.load.missing"));
		}
		if (entry == Entry.CLAMP && !load.isSteady()) {
			return Line.missing(what, AMPERE, limit, text("AT1.unsteady", Figures.text(load.lowest()), Figures.text(load.highest())));
		}
		double difference = Math.abs(Math.abs(load.mean()) - read);
		return Line.measured(what, Figures.rounded(difference), AMPERE, limit, difference <= most);
	}

	private Line difference(Entry entry, double typed, double heard, double most) {
		String what = text("AT1.against", entry.title());
		String limit = text("limit.most", (Figures.text(most) + ' ' + entry.unit()).strip());
		if (!load.isDone()) {
			// It was read under a load that was never there.
			return Line.missing(what, entry.unit(), limit, text("AT1.load.missing"));
		}
		return Double.isNaN(heard)
				? Line.missing(what, entry.unit(), limit, text("AT1.unheard", entry.title()))
				: Line.measured(what, Figures.rounded(Math.abs(heard - typed)), entry.unit(), limit, Math.abs(heard - typed) <= most);
	}

	@Override
	long from() {
		return load.isDone() ? load.start() : super.from();
	}

	@Override
	long to() {
		return charge.isDone() ? Math.max(load.end(), charge.end()) : super.to();
	}
}
