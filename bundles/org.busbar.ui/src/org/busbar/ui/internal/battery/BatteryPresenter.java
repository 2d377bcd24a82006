package org.busbar.ui.internal.battery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;
import org.eclipse.osgi.util.NLS;

/** What the view shows of the values that were heard. */
final class BatteryPresenter {

	/** Key of voltage times current. */
	static final String POWER = "derived.power";
	/** Key of the difference between the highest and the lowest cell. */
	static final String SPREAD = "derived.cell-spread";

	private final Heard heard;
	private final Faces faces;

	private BatteryPresenter(Heard heard) {
		this.heard = heard;
		faces = new Faces(heard);
	}

	/** The sections that have something to show, in their order. */
	static List<Section> sections(Heard heard) {
		BatteryPresenter presenter = new BatteryPresenter(heard);
		List<Section> sections = new ArrayList<>();
		for (Section.Kind kind : Section.Kind.values()) {
			List<ShownValue> values = presenter.values(kind);
			if (!values.isEmpty()) {
				sections.add(new Section(kind, values));
			}
		}
		return sections;
	}

	private List<ShownValue> values(Section.Kind kind) {
		return switch (kind) {
			case MAIN -> List.of(charge(), drawn(Quantity.BATTERY_VOLTAGE), current(), power());
			case ALARMS -> Alarms.of(heard, faces);
			case LIMITS -> limits();
			case CELLS -> cells();
			case TEMPERATURES -> temperatures();
			case REQUESTS -> requests();
			case MODULES -> modules();
			case IDENTITY -> received(Quantity.BATTERY_MANUFACTURER, Quantity.BATTERY_SOH, Quantity.BATTERY_CAPACITY, Quantity.BATTERY_CAPACITY_REMAINING,
					Quantity.BATTERY_CYCLES);
			case INVERTER -> echo();
		};
	}

	private ShownValue charge() {
		ShownValue shown = drawn(Quantity.BATTERY_SOC);
		OptionalDouble bar = shown.face().trust() == Trust.UNKNOWN
				? OptionalDouble.empty()
				: shown.source().map(value -> OptionalDouble.of(Math.clamp(value.value() / 100, 0, 1))).orElse(OptionalDouble.empty());
		return shown.with(shown.face().barred(bar));
	}

	private ShownValue current() {
		ShownValue shown = faces.signed(Quantity.BATTERY_CURRENT).withHistory(Quantity.BATTERY_CURRENT);
		OptionalDouble valid = heard.valid(Quantity.BATTERY_CURRENT);
		if (valid.isEmpty()) {
			return shown;
		}
		// What is shown as 0 is called idle.
		double amperes = Double.parseDouble(shown.face().value());
		Sign sign = amperes > 0 ? Sign.CHARGING : amperes < 0 ? Sign.DISCHARGING : Sign.IDLE;
		String word = amperes > 0 ? Messages.flow_charging : amperes < 0 ? Messages.flow_discharging : Messages.flow_idle;
		return shown.with(shown.face().noted(word).marked(sign, Tone.NORMAL));
	}

	private ShownValue power() {
		OptionalDouble voltage = heard.valid(Quantity.BATTERY_VOLTAGE);
		OptionalDouble current = heard.valid(Quantity.BATTERY_CURRENT);
		Face face = voltage.isPresent() && current.isPresent()
				? Face.of(Messages.name_power, Faces.number(voltage.getAsDouble() * current.getAsDouble(), 0, true), Messages.unit_watt, Trust.VALID,
						Messages.state_valid).noted(Messages.note_power)
				: underivable(Messages.name_power, Quantity.BATTERY_VOLTAGE, Quantity.BATTERY_CURRENT);
		return ShownValue.derived(POWER, face, Messages.explain_power);
	}

	private List<ShownValue> limits() {
		Limits limits = new Limits(heard, faces);
		return List.of(limits.chargeVoltage(), limits.chargeCurrent(), limits.dischargeCurrent(), limits.dischargeVoltage());
	}

	private List<ShownValue> cells() {
		List<ShownValue> cells = new ArrayList<>();
		if (heard.value(Quantity.CELL_VOLTAGE_MAX).isPresent()) {
			cells.add(drawn(Quantity.CELL_VOLTAGE_MAX));
		}
		if (heard.value(Quantity.CELL_VOLTAGE_MIN).isPresent()) {
			cells.add(drawn(Quantity.CELL_VOLTAGE_MIN));
		}
		if (cells.size() == 2) {
			cells.add(spread());
		}
		return cells;
	}

	private ShownValue spread() {
		OptionalDouble high = heard.valid(Quantity.CELL_VOLTAGE_MAX);
		OptionalDouble low = heard.valid(Quantity.CELL_VOLTAGE_MIN);
		Face face = high.isPresent() && low.isPresent()
				? Face.of(Messages.name_cell_spread, Faces.number((high.getAsDouble() - low.getAsDouble()) * 1000, 0, false), Messages.unit_millivolt,
						Trust.VALID, Messages.state_valid)
				: underivable(Messages.name_cell_spread, Quantity.CELL_VOLTAGE_MAX, Quantity.CELL_VOLTAGE_MIN);
		return ShownValue.derived(SPREAD, face, Messages.explain_cell_spread);
	}

	/** No derived value, and which of the two that it is made of is the reason. */
	private Face underivable(String name, Quantity one, Quantity other) {
		Quantity lacking = heard.valid(one).isEmpty() ? one : other;
		String state = heard.value(lacking).map(faces::state).orElseGet(() -> faces.missing(lacking));
		return Face.unknown(name, Messages.state_unknown).noted(NLS.bind(Messages.note_lacking, Names.of(lacking), state));
	}

	private List<ShownValue> temperatures() {
		List<ShownValue> temperatures = new ArrayList<>();
		temperatures.add(drawn(Quantity.BATTERY_TEMPERATURE));
		for (Quantity quantity : List.of(Quantity.CELL_TEMPERATURE_MAX, Quantity.CELL_TEMPERATURE_MIN)) {
			if (heard.value(quantity).isPresent()) {
				temperatures.add(drawn(quantity));
			}
		}
		return temperatures;
	}

	/** A dialect that carries requests is expected to send them: that they were not received is worth a line. */
	private List<ShownValue> requests() {
		List<ShownValue> requests = new ArrayList<>();
		for (Quantity quantity : List.of(Quantity.REQUEST_CHARGE_ENABLE, Quantity.REQUEST_DISCHARGE_ENABLE)) {
			if (isOf(quantity)) {
				requests.add(judged(faces.flag(quantity, Messages.request_allowed, Messages.request_forbidden), Sign.YES, Tone.GOOD, Sign.NO, Tone.WARNING));
			}
		}
		for (Quantity quantity : List.of(Quantity.REQUEST_CHARGE_FORCE, Quantity.REQUEST_CHARGE_FULL)) {
			if (isOf(quantity)) {
				requests.add(judged(faces.flag(quantity, Messages.request_wanted, Messages.request_unwanted), Sign.ON, Tone.WARNING, Sign.OFF, Tone.NORMAL));
			}
		}
		return requests;
	}

	private boolean isOf(Quantity quantity) {
		return heard.isCarried(quantity) || heard.value(quantity).isPresent();
	}

	private static ShownValue judged(ShownValue shown, Sign yes, Tone yesTone, Sign no, Tone noTone) {
		if (shown.face().trust() != Trust.VALID) {
			return shown;
		}
		boolean raised = shown.source().filter(Faces::isRaised).isPresent();
		return shown.with(shown.face().marked(raised ? yes : no, raised ? yesTone : noTone));
	}

	private List<ShownValue> modules() {
		List<ShownValue> modules = received(Quantity.MODULES_ONLINE, Quantity.MODULES_OFFLINE, Quantity.MODULES_BLOCKING_CHARGE,
				Quantity.MODULES_BLOCKING_DISCHARGE);
		return modules.stream().map(shown -> isTrouble(shown) ? shown.with(shown.face().marked(Sign.WARNING, Tone.WARNING)) : shown).toList();
	}

	private boolean isTrouble(ShownValue shown) {
		Optional<QuantityValue> value = shown.source();
		return value.isPresent() && value.get().quantity() != Quantity.MODULES_ONLINE && heard.state(value.get()) == QuantityState.VALID
				&& Faces.isRaised(value.get());
	}

	/** An inverter that only says that it is there reports nothing back. */
	private List<ShownValue> echo() {
		List<ShownValue> echo = received(Quantity.INVERTER_ECHO_VOLTAGE, Quantity.INVERTER_ECHO_CURRENT, Quantity.INVERTER_ECHO_TEMPERATURE,
				Quantity.INVERTER_ECHO_SOC);
		return echo.stream().allMatch(shown -> shown.source().filter(value -> value.state() != QuantityState.NOT_AVAILABLE).isEmpty()) ? List.of() : echo;
	}

	private List<ShownValue> received(Quantity... quantities) {
		return List.of(quantities).stream().filter(quantity -> heard.value(quantity).isPresent())
				.map(quantity -> quantity == Quantity.INVERTER_ECHO_CURRENT ? faces.signed(quantity) : faces.shown(quantity)).toList();
	}

	private ShownValue drawn(Quantity quantity) {
		return faces.shown(quantity).withHistory(quantity);
	}
}
