package org.busbar.converter.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

class DeviceClockTest {

	private static final long MILLI = 1_000_000L;

	private final DeviceClock clock = new DeviceClock(MILLI, 60_000);

	@Test
	void bundledFramesGetTheDistancesOfTheDevice() {
		clock.nanos(0, 0);
		for (int bundle = 1; bundle < 10_000; bundle++) {
			long host = bundle * 16 * MILLI;
			long last = 0;
			for (int frame = 0; frame < 4; frame++) {
				long time = clock.nanos((bundle * 16L - 12 + 4 * frame) % 60_000, host);
				assertEquals(host - 12 * MILLI + 4 * frame * MILLI, time, MILLI);
				assertTrue(time > last);
				last = time;
			}
		}
	}

	@Test
	void aSlowOrFastDeviceClockIsFollowedWithinABound() {
		for (double drift : new double[]{0.9999, 1.0001}) {
			DeviceClock drifting = new DeviceClock(MILLI, 60_000);
			long time = 0;
			for (long milli = 0; milli < 4_000_000; milli += 10) {
				time = drifting.nanos((long) (milli * drift) % 60_000, milli * MILLI);
				assertTrue(time <= milli * MILLI);
				assertEquals(milli * MILLI, time, 300 * MILLI);
			}
		}
	}

	@Test
	void aRestartedDeviceOrALongSilenceIsNoJump() {
		clock.nanos(30_000, 1_000 * MILLI);
		assertEquals(2_000 * MILLI, clock.nanos(5, 2_000 * MILLI));
		assertEquals(1_000_000 * MILLI, clock.nanos(6, 1_000_000 * MILLI));
		assertEquals(1_000_010 * MILLI, clock.nanos(16, 1_000_010 * MILLI));
	}

	@Test
	void nonsenseNeverGoesBackNorPastTheHost() {
		Random random = new Random(20261127);
		long last = 0;
		long host = 0;
		for (int i = 0; i < 100_000; i++) {
			host += random.nextInt(3) * MILLI;
			long time = clock.nanos(random.nextInt(60_000), host);
			assertTrue(time >= last && time <= host);
			last = time;
		}
	}
}
