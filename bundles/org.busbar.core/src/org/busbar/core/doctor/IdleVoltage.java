package org.busbar.core.doctor;

import org.busbar.api.doctor.Site;

/** What a single pin looks like by its idle voltage to ground. The bounds and words are those of rule E-04. */
public final class IdleVoltage {

	private static final RuleDefinition RULE = RuleBook.shipped().rule("E-04").definition();
	/** What TIA-232 has a transmitter give at most. */
	private static final double HIGHEST_TRANSMITTER = 15;
	private static final double LOWEST_RECESSIVE = 2;
	private static final double HIGHEST_RECESSIVE = 3;

	private IdleVoltage() {
	}

	/** Whether this is an idle transmitter of RS-232: -5 to -15 V. */
	public static boolean isTransmitter(double volts) {
		return volts <= -threshold("transmitter") && volts >= -HIGHEST_TRANSMITTER;
	}

	/** What a pin at this voltage looks like, as the end of a sentence in the language of the reader. */
	public static String looksLike(double volts) {
		if (isTransmitter(volts)) {
			return Messages.format("rule.not-can.transmitter");
		}
		if (Math.abs(volts) > threshold("pack")) {
			return Messages.format("rule.not-can.pack");
		}
		if (volts >= threshold("supply")) {
			return Messages.format("rule.not-can.supply");
		}
		if (Math.abs(volts) <= threshold("nothing")) {
			return Messages.format("idle.nothing");
		}
		if (volts >= LOWEST_RECESSIVE && volts <= HIGHEST_RECESSIVE) {
			return Messages.format("idle.recessive");
		}
		if (volts > 0 && volts < threshold("transmitter")) {
			return Messages.format("idle.rs485");
		}
		return Messages.format(volts > 0 ? "idle.positive" : "idle.negative");
	}

	private static double threshold(String name) {
		return RULE.threshold(Site.UNKNOWN, name);
	}
}
