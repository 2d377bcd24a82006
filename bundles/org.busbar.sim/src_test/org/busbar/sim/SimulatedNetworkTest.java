package org.busbar.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Set;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.driver.Driver;
import org.busbar.api.driver.DriverContext;
import org.busbar.api.driver.DriverProvider;
import org.busbar.api.protocol.Role;
import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.sim.bus.FrameBits;
import org.junit.jupiter.api.Test;

class SimulatedNetworkTest {

	private static final long SECOND = 1_000_000_000L;
	private static final long START = 1_767_225_600L * SECOND;

	private final Queue<Frame> fromHost = new ArrayDeque<>();

	private Recording run(String query, DriverProvider provider, boolean inverter, int seconds) throws ChannelException {
		Recording recording = new Recording();
		SimulationSettings settings = SimulationSettings.of(ConverterUri.parse("sim:plain" + query));
		SimulatedNetwork network = new SimulatedNetwork(settings, provider, inverter, START, () -> 0, fromHost, recording);
		OptionalLong end = OptionalLong.of(START + seconds * SECOND);
		while (network.time() < end.getAsLong()) {
			network.step(end);
		}
		assertEquals(end.getAsLong(), network.time());
		return recording;
	}

	@Test
	void theSameSettingsGiveTheSameFrames() throws ChannelException {
		List<Frame> first = run("?seed=3", new PlainDrivers(), true, 300).frames;
		assertEquals(first, run("?seed=3", new PlainDrivers(), true, 300).frames);
		assertNotEquals(first, run("?seed=4", new PlainDrivers(), true, 300).frames);
	}

	@Test
	void bothEndsAreHeardInTheRightOrder() throws ChannelException {
		Recording recording = run("", new PlainDrivers(), true, 2);
		assertEquals(List.of(0x351, 0x305, 0x356, 0x351, 0x305, 0x356), recording.frames.stream().map(Frame::id).toList());
		Frame limits = recording.frames.getFirst();
		assertEquals(Payload.of(0x30, 0x02, 0xF4, 0x01, 0xE8, 0x03), limits.payload());
		assertEquals(START + 2_000L * FrameBits.length(0x351, 0, 6, limits.payload()), limits.nanos());
	}

	@Test
	void framesNeverOverlap() throws ChannelException {
		long free = 0;
		for (Frame frame : run("", new PlainDrivers(), true, 60).frames) {
			long length = 2_000L * FrameBits.length(frame.id(), frame.flags(), frame.dlc(), frame.payload());
			assertTrue(frame.nanos() - length >= free);
			free = frame.nanos() + 2_000L * FrameBits.INTERFRAME_SPACE;
		}
	}

	@Test
	void aSilentBatteryMeansASilentInverterAndNoCurrent() throws ChannelException {
		assertEquals(List.of(), run("?option.silent=true&current=20", new PlainDrivers(), true, 20).frames);
	}

	@Test
	void theCurrentFollowsTheLimitsThatWentOverTheBus() throws ChannelException {
		Recording recording = run("?current=80&soc=50", new PlainDrivers(), true, 10);
		assertEquals(500, Payload.byteAt(recording.withId(0x356).getLast().payload(), 2) | Payload.byteAt(recording.withId(0x356).getLast().payload(), 3) << 8);
	}

	@Test
	void withoutAnInverterTheBatteryIsAloneAndALoadMayStillDrawCurrent() throws ChannelException {
		Recording recording = run("?current=-10", new PlainDrivers(), false, 5);
		assertEquals(List.of(), recording.withId(0x305));
		assertEquals((short) -100, (short) (recording.withId(0x356).getLast().payload() >> 16));
	}

	@Test
	void withoutABatteryTheInverterWaitsForWhoeverPlaysIt() throws ChannelException {
		assertEquals(List.of(), run("?battery=false", new PlainDrivers(), true, 5).frames);
		fromHost.add(new Frame(0, 0x351, 0, 6, Payload.of(0x30, 0x02, 0xF4, 0x01, 0xE8, 0x03)));
		assertEquals(List.of(0x351, 0x305), run("?battery=false", new PlainDrivers(), true, 5).frames.stream().map(Frame::id).toList());
	}

	@Test
	void anInjectedFrameIsHeardByAllAndMarkedAsOurs() throws ChannelException {
		fromHost.add(new Frame(0, 0x351, 0, 6, Payload.of(0x30, 0x02, 0xF4, 0x01, 0xE8, 0x03)));
		Recording recording = run("?option.silent=true", new PlainDrivers(), true, 1);
		assertEquals(List.of(0x351, 0x305), recording.frames.stream().map(Frame::id).toList());
		assertEquals(FrameFlags.TRANSMITTED, recording.frames.getFirst().flags());
		assertEquals(0, recording.frames.getLast().flags());
	}

	/** A battery that fails at its third second beside the inverter of {@link PlainDrivers}. */
	private record FailingBattery(Runnable failure) implements DriverProvider {

		@Override
		public Set<Role> roles() {
			return EnumSet.allOf(Role.class);
		}

		@Override
		public Driver create(Role role, Map<String, String> options, DriverContext context) {
			Driver good = new PlainDrivers().create(role, options, context);
			return role == Role.INVERTER ? good : new Driver() {

				@Override
				public void received(long nanos, int id, int flags, int dlc, long payload) {
					good.received(nanos, id, flags, dlc, payload);
				}

				@Override
				public void tick(long nanos) {
					if (nanos >= START + 3 * SECOND) {
						failure.run();
					}
					good.tick(nanos);
				}
			};
		}
	}

	@Test
	void aDriverThatThrowsIsLetGoAndTheRunGoesOn() throws ChannelException {
		Recording recording = run("", new FailingBattery(() -> {
			throw new IllegalStateException("burnt");
		}), true, 20);
		assertEquals(3, recording.withId(0x351).size());
		BusEvent.Notice notice = assertInstanceOf(BusEvent.Notice.class, recording.events.getFirst());
		assertEquals(1, recording.events.size());
		assertEquals(START + 3 * SECOND, notice.nanos());
		assertTrue(notice.message().contains("battery driver") && notice.message().contains("burnt"), notice.message());
	}

	@Test
	void aDriverThatOffersNonsenseIsLetGo() throws ChannelException {
		DriverProvider nonsense = new DriverProvider() {

			@Override
			public Set<Role> roles() {
				return EnumSet.of(Role.BATTERY);
			}

			@Override
			public Driver create(Role role, Map<String, String> options, DriverContext context) {
				assertFalse(context.offer(0x351, 0, 8, 0), "not within a call of the driver");
				return new Driver() {

					@Override
					public void received(long nanos, int id, int flags, int dlc, long payload) {
						context.offer(0x351, 0, 8, 0);
					}

					@Override
					public void tick(long nanos) {
						context.offer(0x351, 0, 9, 0);
					}
				};
			}
		};
		Recording recording = run("", nonsense, false, 1);
		assertEquals(List.of(), recording.frames);
		assertTrue(((BusEvent.Notice) recording.events.getFirst()).message().contains("DLC 9"));
	}
}
