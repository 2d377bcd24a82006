package org.busbar.core.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BusTrafficTest {

	private static final long BEGIN = 1_700_000_000_000_000_000L;

	private static BusTraffic traffic(int frames, long apart) {
		BusTraffic traffic = new BusTraffic("can0");
		for (int i = 0; i < frames; i++) {
			traffic.frame(BEGIN + i * apart, 0x351, 0, 8);
		}
		return traffic;
	}

	@Test
	void noLogIsFullerOnAverageThanInItsFullestSecond() {
		BusTraffic brief = traffic(10, 1_000_000);
		assertTrue(brief.load(500_000) > 0.2);
		assertEquals(brief.load(500_000), brief.peakLoad(500_000));
		// Half of it in one second of the clock, half in the next.
		BusTraffic across = traffic(1001, 1_500_000);
		assertEquals(across.load(500_000), across.peakLoad(500_000), 0.01);
	}

	@Test
	void ofALogOfAMomentOnlyTheFullestSecondIsKnown() {
		BusTraffic moment = traffic(1, 0);
		assertTrue(Double.isNaN(moment.load(500_000)));
		assertEquals(111 / 500_000.0, moment.peakLoad(500_000));
	}
}
