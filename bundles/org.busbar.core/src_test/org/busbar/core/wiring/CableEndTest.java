package org.busbar.core.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.busbar.api.catalogue.Device;
import org.busbar.api.fact.Confidence;
import org.busbar.api.wiring.Assignment;
import org.busbar.api.wiring.ConnectorType;
import org.busbar.api.wiring.Pin;
import org.busbar.api.wiring.Socket;
import org.junit.jupiter.api.Test;

/** What a socket by itself tells of contradictions. */
class CableEndTest {

	private static CableEnd end(Pin... pins) {
		Socket socket = new Socket("can", "CAN", ConnectorType.RJ45, List.of(pins), "", List.of());
		Device device = new Device(Device.Kind.INVERTER, "acme", "Acme", "1", List.of(), List.of(socket), List.of(), List.of(), List.of(), List.of());
		return new CableEnd(device, Optional.empty(), socket);
	}

	private static Assignment says(String source, String signal) {
		return new Assignment(signal, Confidence.ONE, List.of(source), "");
	}

	@Test
	void aSignalOnDifferentPinsIsContested() {
		CableEnd end = end(new Pin(2, List.of(says("A", "GND"))), new Pin(3, List.of(says("B", "GND"))), new Pin(4, List.of(says("A", "CAN-H"))));
		assertEquals(List.of("GND"), end.contradictions().stream().map(Contradiction::signal).toList());
		assertTrue(end.contested(2));
		assertTrue(end.contested(3));
		assertFalse(end.contested(4));
	}

	@Test
	void severalPinsWithNothingAreNoContradiction() {
		CableEnd end = end(new Pin(2, List.of(says("A", Assignment.UNCONNECTED))), new Pin(3, List.of(says("B", Assignment.UNCONNECTED))));
		assertEquals(List.of(), end.contradictions());
		assertFalse(end.contested(2));
	}

	@Test
	void nothingAgainstSomethingIsAContradiction() {
		CableEnd end = end(new Pin(2, List.of(says("A", Assignment.UNCONNECTED), says("B", "GND"))));
		assertTrue(end.contested(2));
	}
}
