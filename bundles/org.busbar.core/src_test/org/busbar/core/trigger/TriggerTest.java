package org.busbar.core.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.busbar.api.doctor.Finding;
import org.busbar.api.doctor.Severity;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.core.doctor.Diagnosis;
import org.busbar.core.doctor.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TriggerTest {

	private static final long SECOND = 1_000_000_000L;

	private final List<String> fired = new ArrayList<>();

	private TriggerWatch watch(String text) {
		return new TriggerWatch(Trigger.parse(text), (nanos, what) -> fired.add(nanos + " " + what));
	}

	private static QuantityValue value(Quantity quantity, double number, long nanos) {
		return new QuantityValue(quantity, number, "", nanos, QuantityState.VALID, "A.B");
	}

	@ParameterizedTest
	@ValueSource(strings = {"351", "0x351", "00004200", "351#14..FF", "351#", "battery.soc<20", "battery.soc <= 20.5", "limit.charge.current==0",
			"limit.charge.current = 0", "battery.current>-5", "alarm.general!=0", "alarm", "alarm.over-voltage", "warning.internal", "error", "silence>5",
			"silence > 0.5s", "finding", "finding:T-01", "351 or alarm or silence>3"})
	void readsWhatIsWrittenRight(String text) {
		assertEquals(text, Trigger.parse(text).toString());
		assertEquals(Trigger.parse(text), Trigger.parse(" " + text + " "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"''| Column 1: A condition is missing", "'351 or '| Column 8: A condition is missing", "alarm or battery.mood<5| Column 10: There is no quantity",
			"35| names no frame", "351#1| names no frame", "800| above the highest identifier", "20000000| above the highest identifier",
			"351#000000000000000000| names no frame", "battery.soc| Say how it compares", "battery.soc<| is no number", "battery.soc<x| is no number",
			"battery.soc<NaN| is no number", "battery.soc<>5| compares nothing", "battery.manufacturer==1| is a text", "silence>0| from 0.1 to",
			"silence>x| is no number", "finding:Z-99| has no rule", "what?| There is no condition", "alarm and error| There is no condition"})
	void tellsWhatIsWrong(String text, String part) {
		String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> Trigger.parse(text)).getMessage());
		assertTrue(message.contains(part) && message.startsWith("Column "), message);
	}

	@Test
	void aFrameFiresEachTimeThatItCarriesTheData() {
		TriggerWatch watch = watch("351#14..0F");
		watch.frame(1, 0x351, 0, 8, Payload.of(0x14, 0x99, 0x0F, 7));
		watch.frame(2, 0x351, 0, 8, Payload.of(0x15, 0x99, 0x0F, 7));
		watch.frame(3, 0x351, 0, 2, Payload.of(0x14, 0x99));
		watch.frame(4, 0x351, FrameFlags.EXTENDED, 8, Payload.of(0x14, 0x99, 0x0F, 7));
		watch.frame(5, 0x351, FrameFlags.ERROR, 8, Payload.of(0x14, 0x99, 0x0F, 7));
		watch.frame(6, 0x351, FrameFlags.TRANSMITTED, 3, Payload.of(0x14, 0, 0x0F));
		assertEquals(List.of("1 351#14..0F", "6 351#14..0F"), fired);
	}

	@Test
	void aConditionFiresWhenItComesToBeSo() {
		TriggerWatch watch = watch("battery.soc<20");
		for (double soc : new double[]{21, 20, 19, 18, 25, 19.9}) {
			watch.quantity(value(Quantity.BATTERY_SOC, soc, (long) soc));
		}
		watch.quantity(value(Quantity.BATTERY_VOLTAGE, 1, 5));
		assertEquals(List.of("19 battery.soc<20 (battery.soc = 19 %)", "19 battery.soc<20 (battery.soc = 19.9 %)"), fired);
	}

	@Test
	void whatCannotBeTrustedFiresNothing() {
		TriggerWatch watch = watch("battery.soc<20 or alarm");
		watch.quantity(new QuantityValue(Quantity.BATTERY_SOC, 0, "", 1, QuantityState.STALE, "A.B"));
		watch.quantity(new QuantityValue(Quantity.BATTERY_SOC, 0, "", 1, QuantityState.NOT_AVAILABLE, "A.B"));
		watch.quantity(new QuantityValue(Quantity.BATTERY_SOC, Double.NaN, "", 1, QuantityState.VALID, "A.B"));
		watch.quantity(new QuantityValue(Quantity.ALARM_GENERAL, 1, "", 1, QuantityState.ABSENT, "A.B"));
		assertEquals(List.of(), fired);
	}

	@Test
	void anAlarmFiresWhenItComesUp() {
		TriggerWatch watch = watch("alarm");
		watch.quantity(value(Quantity.ALARM_OVER_VOLTAGE, 1, 1));
		assertEquals(List.of(), fired, "It was up before anybody looked");
		watch.quantity(value(Quantity.ALARM_OVER_VOLTAGE, 0, 2));
		watch.quantity(value(Quantity.ALARM_OVER_VOLTAGE, 1, 3));
		watch.quantity(value(Quantity.ALARM_OVER_VOLTAGE, 1, 4));
		watch.quantity(value(Quantity.WARNING_OVER_VOLTAGE, 0, 5));
		watch.quantity(value(Quantity.WARNING_OVER_VOLTAGE, 1, 6));
		assertEquals(List.of("3 alarm (alarm.over-voltage = 1)"), fired);
	}

	@Test
	void oneAlarmFiresForItself() {
		TriggerWatch watch = watch("warning.internal");
		for (Quantity quantity : List.of(Quantity.ALARM_INTERNAL, Quantity.WARNING_INTERNAL)) {
			watch.quantity(value(quantity, 0, 1));
			watch.quantity(value(quantity, 1, 2));
		}
		assertEquals(List.of("2 warning.internal (warning.internal = 1)"), fired);
	}

	@Test
	void errorsFire() {
		TriggerWatch watch = watch("error");
		watch.frame(1, 0x351, 0, 8, 0);
		watch.frame(2, 0x4, FrameFlags.ERROR, 8, 0);
		assertEquals(List.of("2 error"), fired);
	}

	@Test
	void silenceFiresOnceUntilSomebodySpeaks() {
		TriggerWatch watch = watch("silence>5");
		watch.advance(0);
		watch.frame(100, 0x351, 0, 8, 0);
		watch.advance(4 * SECOND);
		watch.advance(8 * SECOND);
		assertEquals(List.of(), fired);
		watch.frame(200, 0x351, FrameFlags.TRANSMITTED, 8, 0);
		watch.frame(300, 0x4, FrameFlags.ERROR, 8, 0);
		watch.advance(9 * SECOND);
		watch.advance(20 * SECOND);
		assertEquals(1, fired.size());
		watch.frame(400, 0x351, 0, 8, 0);
		watch.advance(21 * SECOND);
		watch.advance(26 * SECOND);
		assertEquals(List.of(300 + 5 * SECOND + " silence>5", 400 + 5 * SECOND + " silence>5"), fired);
	}

	@Test
	void aBusThatWasNeverHeardIsSilent() {
		TriggerWatch watch = watch("silence>5");
		watch.advance(100);
		watch.advance(100 + 5 * SECOND);
		assertEquals(List.of("0 silence>5"), fired);
	}

	@Test
	void findingsFire() {
		TriggerWatch any = watch("finding or finding:E-07");
		any.diagnosis(diagnosis(Severity.INFO, "T-02"));
		assertEquals(List.of(), fired);
		any.diagnosis(diagnosis(Severity.ERROR, "T-01"));
		any.diagnosis(diagnosis(Severity.ERROR, "T-01"));
		assertEquals(List.of("0 finding (T-01: what)"), fired);
		any.diagnosis(diagnosis(Severity.INFO, "E-07"));
		any.diagnosis(diagnosis(Severity.ERROR, "T-01"));
		assertEquals(List.of("0 finding (T-01: what)", "0 finding:E-07 (E-07: what)", "0 finding (T-01: what)"), fired);
	}

	private static Diagnosis diagnosis(Severity severity, String id) {
		return new Diagnosis(new Verdict(severity, "", true), List.of(), List.of(new Finding(id, severity, 1, 2, 1, "what", "", "")), Map.of());
	}

	@Test
	void saysWhatItNeeds() {
		assertTrue(Trigger.parse("351 or battery.soc<20").needsProtocol());
		assertTrue(Trigger.parse("alarm").needsProtocol());
		assertFalse(Trigger.parse("351 or silence>5 or error").needsProtocol());
		assertTrue(Trigger.parse("finding").needsDoctor());
		assertFalse(Trigger.parse("alarm").needsDoctor());
	}
}
