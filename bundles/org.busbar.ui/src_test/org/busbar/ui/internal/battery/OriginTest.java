package org.busbar.ui.internal.battery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class OriginTest {

	private final Battery battery = new Battery();

	@Test
	void anIntelSignalIsTracedToItsBytes() {
		battery.sends(0, 0x355, 54, 0, 97, 0);
		assertEquals(List.of("State of charge: 54 %, valid", //
				"battery.soc, received at 22:13:20.000, 0.5 s ago", //
				"Signal SOC of message 355 State: bytes 0 to 1 (Intel, start bit 0, length 16)", //
				"Frame 355: [36 00] 61 00", //
				"Raw 54 \u00d7 1 + 0 = 54 %"), lines("battery.soc", 0.5));
	}

	@Test
	void aMotorolaSignalIsTracedToItsBytes() {
		battery.sends(0, 0x356, 0x14, 0x50, 7, 0, 0, 0);
		List<String> lines = lines("battery.voltage", 0);
		assertEquals("Signal Voltage of message 356 Measurements: bytes 0 to 1 (Motorola, start bit 7, length 16)", lines.get(2));
		assertEquals("Frame 356: [14 50] 07 00 00 00", lines.get(3));
		assertEquals("Raw 5200 \u00d7 0.01 + 0 = 52 V", lines.get(4));
	}

	@Test
	void aMappingThatTurnsTheSignIsTold() {
		battery.sends(0, 0x356, 0x14, 0x50, 7, 0, 0, 0);
		List<String> lines = lines("battery.current", 0);
		assertEquals("Frame 356: 14 50 [07 00] 00 00", lines.get(3));
		assertEquals("Raw 7 \u00d7 0.1 + 0 = 0.7 A, taken \u00d7 -1 + 0", lines.get(4));
	}

	@Test
	void partOfAByteIsShownBitByBit() {
		battery.sends(0, 0x35A, 0b1010_0100, 0b10);
		List<String> lines = lines("alarm.over-voltage", 0);
		assertEquals("Signal OverVoltage of message 35A Alarms: byte 0 (Intel, start bit 2, length 2)", lines.get(2));
		assertEquals("Frame 35A: [A4] 02", lines.get(3));
		assertEquals("byte 0: 1010[01]00", lines.get(4));
		assertEquals("Raw 1: alarm", lines.get(5));
	}

	@Test
	void aFrameThatEndsBeforeTheSignalSaysSo() {
		battery.sends(0, 0x355, 54, 0);
		List<String> lines = lines("battery.soh", 0);
		assertEquals("Frame 355: 36 00", lines.get(3));
		assertEquals("The frame ends before the signal.", lines.get(4));
	}

	@Test
	void aTextIsShownAsText() {
		battery.sends(0, 0x35E, 'W', 'e', 7, 'o', 0, 0, 0, 0);
		assertEquals("Text: We.o", lines("battery.manufacturer", 0).getLast());
	}

	@Test
	void theFrameIsThatOfTheValueNotALaterOneOfAnotherMessage() {
		battery.sends(0, 0x355, 54, 0, 97, 0).sends(0, 0x356, 0x14, 0x50, 7, 0, 0, 0).sends(1, 0x356, 0x14, 0x51, 7, 0, 0, 0);
		assertEquals("Frame 355: [36 00] 61 00", lines("battery.soc", 1).get(3));
		assertEquals("Frame 356: [14 51] 07 00 00 00", lines("battery.voltage", 1).get(3));
	}

	@Test
	void aFrameThatIsGoneIsNotInvented() {
		battery.sends(0, 0x355, 54, 0, 97, 0);
		Heard heard = battery.at(0);
		Origin origin = Origin.of(Battery.shown(heard, "battery.soc"), heard, (message, nanos) -> Optional.empty(), ZoneOffset.UTC);
		assertEquals("The frame is no longer in memory.", origin.lines().getLast().text());
	}

	@Test
	void anotherFrameOfTheMessageIsCalledThat() {
		battery.sends(0, 0x355, 54, 0, 97, 0);
		Heard heard = battery.at(0);
		SourceFrame later = new SourceFrame(Battery.START + Battery.SECOND, 4, 0x0061_0037);
		Origin origin = Origin.of(Battery.shown(heard, "battery.soc"), heard, (message, nanos) -> Optional.of(later), ZoneOffset.UTC);
		assertTrue(origin.text().contains("This is the latest frame of the message, of 22:13:21.000."), origin.text());
	}

	@Test
	void aDerivedValueTellsWhatItIsMadeOf() {
		List<String> lines = lines(BatteryPresenter.POWER, 0);
		assertEquals(2, lines.size());
		assertTrue(lines.get(1).contains("voltage times current"), lines.get(1));
	}

	private List<String> lines(String key, double second) {
		Heard heard = battery.at(second);
		return Origin.of(Battery.shown(heard, key), heard, battery.finder(), ZoneOffset.UTC).lines().stream().map(Origin.Line::text).toList();
	}
}
