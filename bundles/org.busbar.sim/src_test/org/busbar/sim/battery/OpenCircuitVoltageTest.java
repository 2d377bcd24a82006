package org.busbar.sim.battery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OpenCircuitVoltageTest {

	@Test
	void risesAllTheWay() {
		for (int i = 1; i <= 1000; i++) {
			assertTrue(OpenCircuitVoltage.at(i / 1000.0) > OpenCircuitVoltage.at((i - 1) / 1000.0), "at " + i);
		}
	}

	@Test
	void meetsItsPoints() {
		assertEquals(2.9, OpenCircuitVoltage.at(0), 1e-12);
		assertEquals(3.2475, OpenCircuitVoltage.at(0.2375), 0.004);
		assertEquals(3.295, OpenCircuitVoltage.at(0.5), 1e-12);
		assertEquals(3.45, OpenCircuitVoltage.at(1), 1e-12);
	}
}
