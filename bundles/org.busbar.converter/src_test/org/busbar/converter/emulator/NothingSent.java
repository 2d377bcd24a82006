package org.busbar.converter.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.AfterEach;

/** For every test with emulated devices: none of them was told to send or to open, unless the test allowed it. */
public interface NothingSent {

	@AfterEach
	default void nothingWasSentUnlessArmed() {
		assertEquals(List.of(), EmulatedDevice.takeViolations());
	}
}
