package org.busbar.ui.internal.battery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.api.quantity.Unit;
import org.busbar.core.observation.BusReading;
import org.busbar.ui.internal.presenter.Durations;
import org.busbar.ui.internal.quantity.QuantityTexts;
import org.eclipse.osgi.util.NLS;

/**
 * What the battery says, ready to be shown.
 *
 * @param tiles    what is to be read from afar
 * @param sections everything, group by group
 */
public record BatteryPanel(List<Tile> tiles, List<PanelSection> sections) {

	/** Below this a battery is neither charged nor discharged, in A. */
	private static final double IDLE = 0.05;
	private static final String DASH = "\u2013";
	private static final String ALARM = "alarm.";
	private static final String WARNING = "warning.";

	private static final List<Quantity> NOW = List.of(Quantity.BATTERY_SOC, Quantity.BATTERY_VOLTAGE, Quantity.BATTERY_CURRENT,
			Quantity.BATTERY_TEMPERATURE);
	private static final List<Quantity> LIMITS = List.of(Quantity.LIMIT_CHARGE_VOLTAGE, Quantity.LIMIT_CHARGE_CURRENT, Quantity.LIMIT_DISCHARGE_CURRENT,
			Quantity.LIMIT_DISCHARGE_VOLTAGE);
	private static final List<Quantity> CELLS = List.of(Quantity.CELL_VOLTAGE_MIN, Quantity.CELL_VOLTAGE_MAX, Quantity.CELL_TEMPERATURE_MIN,
			Quantity.CELL_TEMPERATURE_MAX);
	private static final List<Quantity> REQUESTS = List.of(Quantity.REQUEST_CHARGE_ENABLE, Quantity.REQUEST_DISCHARGE_ENABLE, Quantity.REQUEST_CHARGE_FORCE,
			Quantity.REQUEST_CHARGE_FULL);
	private static final List<Quantity> BATTERY = List.of(Quantity.BATTERY_MANUFACTURER, Quantity.BATTERY_SOH, Quantity.BATTERY_CAPACITY,
			Quantity.BATTERY_CAPACITY_REMAINING, Quantity.BATTERY_CYCLES, Quantity.MODULES_ONLINE, Quantity.MODULES_OFFLINE,
			Quantity.MODULES_BLOCKING_CHARGE, Quantity.MODULES_BLOCKING_DISCHARGE);
	private static final List<Quantity> INVERTER = List.of(Quantity.INVERTER_ECHO_SOC, Quantity.INVERTER_ECHO_VOLTAGE, Quantity.INVERTER_ECHO_CURRENT,
			Quantity.INVERTER_ECHO_TEMPERATURE);

	public BatteryPanel {
		tiles = List.copyOf(tiles);
		sections = List.copyOf(sections);
	}

	/** The panel of a moment. */
	public static BatteryPanel of(BusReading reading) {
		return new Maker(reading).panel();
	}

	/** All lines as text: a line each, tabs between name, value and state. */
	public String text() {
		return sections.stream().flatMap(section -> section.lines().stream()).map(line -> line.name() + '\t' + line.value() + '\t' + line.state())
				.collect(Collectors.joining(System.lineSeparator()));
	}

	private static final class Maker {

		private final BusReading reading;

		Maker(BusReading reading) {
			this.reading = reading;
		}

		BatteryPanel panel() {
			List<PanelSection> sections = new ArrayList<>();
			alarms().ifPresent(sections::add);
			List<PanelLine> now = new ArrayList<>(lines(NOW, true));
			now.add(3, powerLine());
			sections.add(new PanelSection("now", Messages.section_now, now));
			sections.add(new PanelSection("limits", Messages.section_limits, lines(LIMITS, true)));
			List<PanelLine> cells = new ArrayList<>(lines(CELLS, false));
			spread().ifPresent(line -> cells.add(Math.min(2, cells.size()), line));
			add(sections, "cells", Messages.section_cells, cells);
			add(sections, "requests", Messages.section_requests, lines(REQUESTS, false));
			add(sections, "battery", Messages.section_battery, lines(BATTERY, false));
			add(sections, "inverter", Messages.section_inverter, lines(INVERTER, false));
			return new BatteryPanel(List.of(soc(), tile(Quantity.BATTERY_VOLTAGE, Messages.tile_voltage), current(), power()), sections);
		}

		private static void add(List<PanelSection> sections, String key, String title, List<PanelLine> lines) {
			if (!lines.isEmpty()) {
				sections.add(new PanelSection(key, title, lines));
			}
		}

		private List<PanelLine> lines(List<Quantity> quantities, boolean always) {
			return quantities.stream().flatMap(quantity -> line(quantity, always).stream()).toList();
		}

		private Optional<PanelLine> line(Quantity quantity, boolean always) {
			Optional<QuantityValue> value = reading.value(quantity);
			if (value.isEmpty()) {
				return always ? Optional.of(new PanelLine(quantity.id(), QuantityTexts.name(quantity), "", Messages.state_not_sent, Mark.OLD, Optional.empty()))
						: Optional.empty();
			}
			return Optional.of(new PanelLine(quantity.id(), QuantityTexts.name(quantity), QuantityTexts.value(value.get()), state(value.get()),
					mark(value.get()), Optional.of(quantity)));
		}

		private String state(QuantityValue value) {
			return switch (value.state()) {
				case VALID -> value.quantity() == Quantity.BATTERY_CURRENT ? direction(value.value()) : "";
				case STALE -> NLS.bind(Messages.state_stale, Durations.age(reading.nanos() - value.nanos()));
				case ABSENT, NOT_AVAILABLE, OUT_OF_RANGE -> QuantityTexts.state(value.state());
			};
		}

		private static Mark mark(QuantityValue value) {
			return switch (value.state()) {
				case VALID -> Mark.PLAIN;
				case OUT_OF_RANGE -> Mark.WARNING;
				case STALE, ABSENT, NOT_AVAILABLE -> Mark.OLD;
			};
		}

		private static String direction(double current) {
			if (Math.abs(current) < IDLE) {
				return Messages.direction_idle;
			}
			return current > 0 ? Messages.direction_charging : Messages.direction_discharging;
		}

		private Tile tile(Quantity quantity, String name) {
			Optional<QuantityValue> value = reading.value(quantity);
			String note = value.map(this::state).orElse(Messages.state_not_sent);
			Mark mark = value.map(Maker::mark).orElse(Mark.OLD);
			String number = value.filter(known -> !Double.isNaN(known.value())).map(known -> QuantityTexts.number(quantity, known.value())).orElse(DASH);
			return new Tile(name, number, QuantityTexts.unit(quantity.unit()), note, mark, Double.NaN);
		}

		private Tile soc() {
			Tile plain = tile(Quantity.BATTERY_SOC, Messages.tile_soc);
			double fraction = reading.value(Quantity.BATTERY_SOC).map(QuantityValue::value).orElse(Double.NaN) / 100;
			return new Tile(plain.name(), plain.value(), plain.unit(), plain.note(), plain.mark(), Double.isNaN(fraction) ? 0 : Math.clamp(fraction, 0, 1));
		}

		private Tile current() {
			return tile(Quantity.BATTERY_CURRENT, Messages.tile_current);
		}

		private Tile power() {
			Optional<Double> watts = watts();
			return new Tile(Messages.tile_power, watts.map(value -> QuantityTexts.number(value, 0)).orElse(DASH), Messages.unit_watt,
					watts.isPresent() ? Messages.state_calculated : Messages.state_no_power, watts.isPresent() ? Mark.PLAIN : Mark.OLD, Double.NaN);
		}

		private PanelLine powerLine() {
			Optional<Double> watts = watts();
			return new PanelLine("power", Messages.line_power,
					watts.map(value -> QuantityTexts.number(value, 0) + '\u00A0' + Messages.unit_watt).orElse(""),
					watts.isPresent() ? Messages.state_calculated : Messages.state_no_power, watts.isPresent() ? Mark.PLAIN : Mark.OLD, Optional.empty());
		}

		/** Only of two values that are valid now. */
		private Optional<Double> watts() {
			return valid(Quantity.BATTERY_VOLTAGE).flatMap(volts -> valid(Quantity.BATTERY_CURRENT).map(amperes -> volts * amperes));
		}

		private Optional<PanelLine> spread() {
			return valid(Quantity.CELL_VOLTAGE_MAX).flatMap(high -> valid(Quantity.CELL_VOLTAGE_MIN).map(low -> new PanelLine("spread", Messages.line_spread,
					QuantityTexts.number((high - low) * 1000, 0) + '\u00A0' + Messages.unit_millivolt, Messages.state_calculated, Mark.PLAIN, Optional.empty())));
		}

		private Optional<Double> valid(Quantity quantity) {
			return reading.value(quantity).filter(value -> value.state() == QuantityState.VALID).map(QuantityValue::value);
		}

		/** Raised ones by name, all others as a count: a long list of what is not wrong hides what is. */
		private Optional<PanelSection> alarms() {
			List<QuantityValue> all = reading.quantities().stream().filter(value -> isAlarm(value.quantity())).toList();
			if (all.isEmpty()) {
				boolean carried = reading.protocol().map(protocol -> protocol.mappings().stream().anyMatch(mapping -> isAlarm(mapping.quantity())))
						.orElse(false);
				return reading.protocol().map(known -> new PanelSection("alarms", Messages.section_alarms, List.of(new PanelLine("alarms.none",
						carried ? Messages.alarms_not_heard : Messages.alarms_not_carried, "", "", Mark.OLD, Optional.empty()))));
			}
			List<QuantityValue> raised = all.stream().filter(value -> value.value() == 1).toList();
			List<PanelLine> lines = new ArrayList<>(Stream.concat(raised.stream().filter(value -> value.quantity().id().startsWith(ALARM)),
					raised.stream().filter(value -> value.quantity().id().startsWith(WARNING))).map(this::raised).toList());
			long quiet = all.stream().filter(value -> value.value() == 0 && value.state() == QuantityState.VALID).count();
			long silent = all.size() - raised.size() - quiet;
			if (quiet > 0) {
				lines.add(new PanelLine("alarms.quiet", NLS.bind(raised.isEmpty() ? Messages.alarms_none_raised : Messages.alarms_others, quiet), "", "",
						raised.isEmpty() && silent == 0 ? Mark.GOOD : Mark.PLAIN, Optional.empty()));
			}
			if (silent > 0) {
				lines.add(new PanelLine("alarms.silent", NLS.bind(Messages.alarms_silent, silent), "", "", Mark.OLD, Optional.empty()));
			}
			return Optional.of(new PanelSection("alarms", Messages.section_alarms, lines));
		}

		private PanelLine raised(QuantityValue value) {
			boolean alarm = value.quantity().id().startsWith(ALARM);
			return new PanelLine(value.quantity().id(), QuantityTexts.name(value.quantity()), Messages.alarm_raised, state(value),
					alarm ? Mark.BAD : Mark.WARNING, Optional.of(value.quantity()));
		}

		private static boolean isAlarm(Quantity quantity) {
			return quantity.unit() == Unit.FLAG && (quantity.id().startsWith(ALARM) || quantity.id().startsWith(WARNING));
		}
	}
}
