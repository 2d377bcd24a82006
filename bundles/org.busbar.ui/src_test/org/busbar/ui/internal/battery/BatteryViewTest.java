package org.busbar.ui.internal.battery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.busbar.core.observation.Assumptions;
import org.busbar.core.observation.BusReading;
import org.busbar.core.observation.Dialect;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.ui.internal.testing.Protocols;
import org.junit.jupiter.api.Test;

/** What stands there while there is no value. */
class BatteryViewTest {

	private static final Assumptions IDENTIFIED = Assumptions.NONE.with(new Dialect.Identified(List.of()));

	/** So many frames that nobody decodes. */
	static BusReading undecoded(long frames) {
		return reading(Assumptions.NONE, Optional.empty(), frames);
	}

	@Test
	void withoutFramesTheUsualGuidanceStands() {
		assertEquals(Optional.of(""), BatteryView.reason(undecoded(0)));
	}

	@Test
	void undecodedFramesNeedAProtocol() {
		assertEquals(Optional.of(Messages.guidance_undecoded), BatteryView.reason(undecoded(5)));
		assertEquals(Optional.of(Messages.guidance_identifying), BatteryView.reason(reading(IDENTIFIED, Optional.empty(), 5)));
	}

	@Test
	void aDialectWithoutValuesIsNamed() {
		EffectiveProtocol protocol = EffectiveProtocol.of(Protocols.named("test", "Test dialect"), Map.of());
		String text = BatteryView.reason(reading(IDENTIFIED, Optional.of(protocol), 5)).orElseThrow();
		assertTrue(text.startsWith("The frames are read as Test dialect, but none"), text);
	}

	private static BusReading reading(Assumptions assumptions, Optional<EffectiveProtocol> protocol, long frames) {
		return new BusReading(assumptions, protocol, Battery.START, List.of(), Map.of(), Optional.empty(), frames, true);
	}
}
