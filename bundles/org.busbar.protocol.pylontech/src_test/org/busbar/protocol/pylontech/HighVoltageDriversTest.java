package org.busbar.protocol.pylontech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.Unit;
import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for both ends, whatever comes. */
class HighVoltageDriversTest {

	private static final int ROUNDS = 20_000;
	private static final int[] BASES = {0x4200, 0x4210, 0x4220, 0x4230, 0x4240, 0x4250, 0x4260, 0x4270, 0x4280, 0x4290, 0x42A0, 0x7310, 0x7320, 0x7330, 0x7340,
			0x8200, 0x8210, 0x8240, 0x8250};

	@Test
	void theyAreBothEnds() {
		assertEquals(EnumSet.allOf(Role.class), new HighVoltageDrivers().roles());
	}

	@ParameterizedTest
	@EnumSource
	void anOptionThatDoesNotExistIsRefused(Role role) {
		assertEquals("pylontech.hv has no option \"colour\". Options: address, byte-order, offset, discharge-limit, current.",
				assertThrows(IllegalArgumentException.class, () -> new Bench(role, Map.of("colour", "red"))).getMessage());
		assertEquals("The option byte-order of pylontech.hv has no value \"odd\". Values: little, big.",
				assertThrows(IllegalArgumentException.class, () -> new Bench(role, Map.of("byte-order", "odd"))).getMessage());
		assertThrows(IllegalArgumentException.class, () -> new Bench(role, Map.of("address", "16")));
	}

	/** Random frames, most of them near to real ones, of all lengths and kinds; and random values behind the battery, many of them unknown. */
	@ParameterizedTest
	@EnumSource
	void nothingThatComesDisturbsThem(Role role) {
		Random random = new Random(20261126);
		Set<Integer> allowed = role == Role.BATTERY
				? Set.of(0x4210, 0x4220, 0x4230, 0x4240, 0x4250, 0x4260, 0x4270, 0x4280, 0x4290, 0x7310, 0x7320, 0x7330, 0x7340, 0x8250)
				: Set.of(0x4200);
		int frames = 0;
		for (Map<String, String> options : List.of(Map.of("address", "0"), Map.of("byte-order", "big", "offset", "none", "address", "0"),
				Map.of("discharge-limit", "negative", "current", "discharge-positive", "address", "0"))) {
			Bench bench = new Bench(role, options);
			for (int round = 0; round < ROUNDS; round++) {
				bench.quantities.put(Quantity.values()[random.nextInt(Quantity.values().length)], value(random));
				bench.text = random.nextBoolean() ? "" : "Ä€".repeat(random.nextInt(12)) + "X";
				int id = random.nextInt(8) == 0 ? random.nextInt() & 0x1FFF_FFFF : BASES[random.nextInt(BASES.length)] + (random.nextInt(4) == 0 ? 1 : 0);
				int flags = random.nextInt(8) == 0 ? random.nextInt(128) : FrameFlags.EXTENDED;
				int first = List.of(0, 1, 2, 0xAA, random.nextInt(256)).get(random.nextInt(5));
				bench.receive(id, flags, random.nextInt(9), random.nextLong() & ~0xFFL | first);
				bench.run(random.nextInt(3) * 10);
			}
			for (Frame frame : bench.frames) {
				assertTrue(allowed.contains(frame.id()), () -> Integer.toHexString(frame.id()));
				assertEquals(8, frame.dlc());
				assertEquals(FrameFlags.EXTENDED, frame.flags());
				if (frame.id() == 0x4250) {
					assertEquals(0, frame.payload() >>> 3 & 1, "a forced charge is never asked for");
				}
			}
			bench.learned.forEach((quantity, value) -> {
				assertTrue(Double.isFinite(value), quantity::id);
				assertTrue(quantity.unit() != Unit.FLAG || value == 0 || value == 1, quantity::id);
			});
			frames += bench.frames.size();
		}
		assertTrue(frames > 100, "Too little was sent: " + frames);
	}

	private static double value(Random random) {
		return switch (random.nextInt(6)) {
			case 0 -> Double.NaN;
			case 1 -> Double.POSITIVE_INFINITY;
			case 2 -> -random.nextDouble() * 1e12;
			case 3 -> 0;
			default -> random.nextDouble() * 500;
		};
	}

	/** Time alone decides: the same calls lead to the same frames. */
	@ParameterizedTest
	@EnumSource
	void theSameCallsLeadToTheSameFrames(Role role) {
		Bench first = new Bench(role, Map.of());
		Bench second = new Bench(role, Map.of());
		for (Bench bench : List.of(first, second)) {
			bench.quantities.put(Quantity.BATTERY_CURRENT, 1.0);
			bench.receive(0x4200, 0);
			bench.run(3000);
		}
		assertTrue(!first.frames.isEmpty());
		assertEquals(first.frames, second.frames);
	}
}
