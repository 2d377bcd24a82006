package org.busbar.ui.internal.converter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.busbar.core.adapter.PortList;
import org.junit.jupiter.api.Test;

class PortRowTest {

	private static PortList.Port port(String id, PortList.State state, String known) {
		return new PortList.Port(id, "USB serial", "Protofusion", "16d0:117e", "7", "cdc_acm", state, known, "What to do with " + id);
	}

	private static List<PortRow> rows(Optional<String> open) {
		return PortRow.of(new PortList(List.of(port("/dev/ttyACM0", PortList.State.FREE, "CANable (SLCAN)"), port("/dev/ttyACM1", PortList.State.BUSY, ""),
				port("/dev/ttyACM2", PortList.State.NOT_PERMITTED, "")),
				List.of(new PortList.Network("can0", false, "Set it up")),
				List.of(new PortList.Other("1d50:606f", "candleLight (gs_usb)", "Load SLCAN firmware"))),
				open);
	}

	@Test
	void aPortIsShownWithWhatIsKnownOfIt() {
		List<PortRow> rows = rows(Optional.empty());
		assertArrayEquals(new String[]{"/dev/ttyACM0", "CANable (SLCAN)", "Protofusion", "16d0:117e", "cdc_acm", "free"}, rows.getFirst().cells());
		assertEquals("USB serial", rows.get(1).device(), "Where nobody knows it, what the system calls it");
		assertEquals(List.of("free", "busy", "not permitted", "down", "no serial port"), rows.stream().map(PortRow::state).toList());
		assertEquals(List.of(true, false, false, false, false), rows.stream().map(PortRow::probable).toList());
		assertEquals("What to do with /dev/ttyACM1", rows.get(1).sentence());
	}

	@Test
	void anInterfaceOfLinuxIsKnownToBeOneForSocketCan() {
		PortRow network = rows(Optional.empty()).get(3);
		assertEquals("can0", network.port());
		assertEquals("socketcan", network.scheme());
		assertEquals("Set it up", network.sentence());
	}

	@Test
	void aConverterThatIsNoSerialPortHasItsRemedyAndNoPort() {
		PortRow other = rows(Optional.empty()).getLast();
		assertEquals("", other.port());
		assertEquals("Load SLCAN firmware", other.sentence());
		assertArrayEquals(new String[]{"\u2014", "candleLight (gs_usb)", "", "1d50:606f", "", "no serial port"}, other.cells());
	}

	@Test
	void thePortOfTheOpenBusIsNotCalledBusyBySomebodyElse() {
		PortRow own = rows(Optional.of("/dev/ttyACM1")).get(1);
		assertFalse(own.probable());
		assertEquals("open in Busbar", own.state());
		assertTrue(own.sentence().contains("Disconnect first"), own::sentence);
	}
}
