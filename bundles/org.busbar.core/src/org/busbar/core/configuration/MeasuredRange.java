package org.busbar.core.configuration;

import java.util.Map;
import java.util.Optional;

import org.busbar.api.doctor.Reading;

/**
 * Which values a reading can have. What should be is what the doctor's rules E-01 to E-08 say of it.
 *
 * @param unit    unit that it is taken in
 * @param lowest  no less can be
 * @param highest no more can be
 * @param from    no less should be
 * @param to      no more should be
 */
public record MeasuredRange(String unit, double lowest, double highest, double from, double to) {

	private static final String OHM = "ohm";
	private static final String VOLT = "V";
	/** Of a battery that one person may measure at. */
	private static final double MOST_VOLT = 1500;
	private static final double MOST_AMPERE = 10_000;
	private static final double MOST_AMPERE_HOURS = 100_000;
	/** Of classic CAN, in kbit/s. */
	private static final double MOST_KBIT = 1000;

	private static final Map<Reading, MeasuredRange> RANGES = Map.ofEntries(Map.entry(Reading.RESISTANCE, new MeasuredRange(OHM, 0, 1e9, 45, 70)),
			Map.entry(Reading.RESISTANCE_WITHOUT_CONVERTER, new MeasuredRange(OHM, 0, 1e9, 45, 70)),
			Map.entry(Reading.HIGH, new MeasuredRange(VOLT, -MOST_VOLT, MOST_VOLT, 2.3, 3.0)),
			Map.entry(Reading.LOW, new MeasuredRange(VOLT, -MOST_VOLT, MOST_VOLT, 2.0, 2.7)),
			Map.entry(Reading.HIGH_LOWEST, new MeasuredRange(VOLT, -MOST_VOLT, MOST_VOLT, 2.0, 5.0)),
			Map.entry(Reading.LOW_HIGHEST, new MeasuredRange(VOLT, -MOST_VOLT, MOST_VOLT, 0, 3.0)),
			Map.entry(Reading.GROUNDS, new MeasuredRange(VOLT, -MOST_VOLT, MOST_VOLT, -1, 1)),
			Map.entry(Reading.LENGTH, new MeasuredRange("m", 0, 1000, 0, 10)),
			Map.entry(Reading.INVERTER_TERMINALS, free(VOLT, -MOST_VOLT, MOST_VOLT)),
			Map.entry(Reading.BATTERY_TERMINALS, free(VOLT, -MOST_VOLT, MOST_VOLT)), Map.entry(Reading.MODULE_LOWEST, free(VOLT, 0, MOST_VOLT)),
			Map.entry(Reading.MODULE_HIGHEST, free(VOLT, 0, MOST_VOLT)), Map.entry(Reading.MODULES, free("", 1, 1024)),
			Map.entry(Reading.DISPLAYED_SOC, free("%", 0, 100)), Map.entry(Reading.DISPLAYED_VOLTAGE, free(VOLT, 0, MOST_VOLT)),
			Map.entry(Reading.DISPLAYED_CURRENT, free("A", -MOST_AMPERE, MOST_AMPERE)),
			Map.entry(Reading.DISPLAYED_CHARGE_VOLTAGE_LIMIT, free(VOLT, 0, MOST_VOLT)),
			Map.entry(Reading.DISPLAYED_CHARGE_CURRENT_LIMIT, free("A", 0, MOST_AMPERE)),
			Map.entry(Reading.DISPLAYED_DISCHARGE_CURRENT_LIMIT, free("A", 0, MOST_AMPERE)),
			Map.entry(Reading.MODULE_CHARGE_CURRENT, free("A", 0, MOST_AMPERE)), Map.entry(Reading.MODULE_DISCHARGE_CURRENT, free("A", 0, MOST_AMPERE)),
			Map.entry(Reading.MODULE_CHARGE_VOLTAGE, free(VOLT, 0, MOST_VOLT)), Map.entry(Reading.SET_CHARGE_VOLTAGE, free(VOLT, 0, MOST_VOLT)),
			Map.entry(Reading.MODULE_DISCHARGE_VOLTAGE, free(VOLT, 0, MOST_VOLT)), Map.entry(Reading.SET_DISCHARGE_CURRENT, free("A", 0, MOST_AMPERE)),
			Map.entry(Reading.MODULE_CAPACITY, free("Ah", 0, MOST_AMPERE_HOURS)), Map.entry(Reading.INVERTER_POWER, free("W", 0, 1e6)),
			Map.entry(Reading.INVERTER_CUTOFF, free(VOLT, 0, MOST_VOLT)), Map.entry(Reading.SET_CHARGE_CURRENT, free("A", 0, MOST_AMPERE)),
			Map.entry(Reading.SET_CAPACITY, free("Ah", 0, MOST_AMPERE_HOURS)), Map.entry(Reading.FALLBACK_VOLTAGE, free(VOLT, 0, MOST_VOLT)),
			Map.entry(Reading.FALLBACK_CURRENT, free("A", 0, MOST_AMPERE)), Map.entry(Reading.BATTERY_BIT_RATE, free("kbit/s", 5, MOST_KBIT)),
			Map.entry(Reading.INVERTER_BIT_RATE, free("kbit/s", 5, MOST_KBIT)), Map.entry(Reading.INPUT_CAPACITY, free("mF", 0, 10_000)),
			Map.entry(Reading.OWN_SOC, free("%", 0, 100)), Map.entry(Reading.OWN_VOLTAGE, free(VOLT, 0, MOST_VOLT)),
			Map.entry(Reading.OWN_CURRENT, free("A", -MOST_AMPERE, MOST_AMPERE)), Map.entry(Reading.MODULE_SOC_LOWEST, free("%", 0, 100)),
			Map.entry(Reading.MODULE_SOC_HIGHEST, free("%", 0, 100)));

	/** Empty for a reading that this table does not know. */
	public static Optional<MeasuredRange> of(Reading reading) {
		return Optional.ofNullable(RANGES.get(reading));
	}

	/** Whether a reading can have this value at all. */
	public boolean admits(double value) {
		return value >= lowest && value <= highest;
	}

	/** What can be, as people write it: {@code 0 to 100 %}. */
	public String text() {
		return Messages.format("range.text", Problems.number(lowest), Problems.number(highest), unit).strip();
	}

	/** Whatever can be is right. */
	private static MeasuredRange free(String unit, double lowest, double highest) {
		return new MeasuredRange(unit, lowest, highest, lowest, highest);
	}
}
