package org.busbar.ui.internal.battery;

import java.util.OptionalDouble;

import org.busbar.api.quantity.Quantity;
import org.eclipse.osgi.util.NLS;

/** Where the battery stands against its limits. Only what can be relied on on both sides is compared. */
final class Limits {

	private final Heard heard;
	private final Faces faces;

	Limits(Heard heard, Faces faces) {
		this.heard = heard;
		this.faces = faces;
	}

	/** Charge voltage limit: the battery is to stay below. */
	ShownValue chargeVoltage() {
		return voltage(Quantity.LIMIT_CHARGE_VOLTAGE, 1);
	}

	/** Discharge voltage limit: the battery is to stay above. */
	ShownValue dischargeVoltage() {
		return voltage(Quantity.LIMIT_DISCHARGE_VOLTAGE, -1);
	}

	/** Charge current limit. */
	ShownValue chargeCurrent() {
		return current(Quantity.LIMIT_CHARGE_CURRENT, 1, Messages.limit_charging, Messages.limit_not_charging);
	}

	/** Discharge current limit. */
	ShownValue dischargeCurrent() {
		return current(Quantity.LIMIT_DISCHARGE_CURRENT, -1, Messages.limit_discharging, Messages.limit_not_discharging);
	}

	private ShownValue voltage(Quantity limit, int direction) {
		ShownValue shown = faces.shown(limit);
		OptionalDouble allowed = heard.valid(limit);
		OptionalDouble voltage = heard.valid(Quantity.BATTERY_VOLTAGE);
		if (allowed.isEmpty() || voltage.isEmpty()) {
			return shown;
		}
		double above = voltage.getAsDouble() - allowed.getAsDouble();
		int decimals = heard.value(Quantity.BATTERY_VOLTAGE).map(heard::decimals).orElse(1);
		String distance = Faces.number(Math.abs(above), decimals, false);
		String text = NLS.bind(above > 0 ? Messages.limit_volts_above : Messages.limit_volts_below, distance);
		return shown.with(standing(shown.face().noted(text).barred(window()), above * direction > 0));
	}

	/** The battery's place between the limits, 0 at the lower one. */
	private OptionalDouble window() {
		OptionalDouble low = heard.valid(Quantity.LIMIT_DISCHARGE_VOLTAGE);
		OptionalDouble high = heard.valid(Quantity.LIMIT_CHARGE_VOLTAGE);
		OptionalDouble voltage = heard.valid(Quantity.BATTERY_VOLTAGE);
		if (low.isEmpty() || high.isEmpty() || voltage.isEmpty() || high.getAsDouble() <= low.getAsDouble()) {
			return OptionalDouble.empty();
		}
		return OptionalDouble.of(Math.clamp((voltage.getAsDouble() - low.getAsDouble()) / (high.getAsDouble() - low.getAsDouble()), 0, 1));
	}

	private ShownValue current(Quantity limit, int direction, String flowing, String resting) {
		ShownValue shown = faces.shown(limit);
		OptionalDouble allowed = heard.valid(limit);
		OptionalDouble current = heard.valid(Quantity.BATTERY_CURRENT);
		if (allowed.isEmpty() || current.isEmpty()) {
			return shown;
		}
		double used = current.getAsDouble() * direction;
		if (used <= 0) {
			return shown.with(shown.face().noted(resting).barred(OptionalDouble.of(0)));
		}
		double fraction = allowed.getAsDouble() > 0 ? used / allowed.getAsDouble() : Double.POSITIVE_INFINITY;
		String text = Double.isInfinite(fraction) ? Messages.limit_although_zero : NLS.bind(flowing, Math.round(fraction * 100));
		return shown.with(standing(shown.face().noted(text).barred(OptionalDouble.of(Math.min(1, fraction))), fraction > 1));
	}

	private static Face standing(Face face, boolean exceeded) {
		return exceeded ? face.marked(Sign.WARNING, Tone.WARNING) : face;
	}
}
