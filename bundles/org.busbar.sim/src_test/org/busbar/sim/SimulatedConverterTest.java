package org.busbar.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.busbar.api.driver.DriverProvider;
import org.busbar.api.protocol.Role;
import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SimulatedConverterTest {

	private static final long START = 1_767_225_600_000_000_000L;

	private final SimulatedConverter converter = new SimulatedConverter();
	private final DriverProvider plain = new PlainDrivers();

	@BeforeEach
	void install() {
		converter.addDriverProvider(plain, Map.of(DriverProvider.PROTOCOL, "plain"));
	}

	private Channel open(String uri, Mode mode, FrameSink sink) throws ChannelException {
		return converter.open(ConverterUri.parse(uri), mode, sink);
	}

	private String refusal(String uri) {
		return assertThrows(ChannelException.class, () -> open(uri, Mode.LISTEN, new Recording()).close()).getMessage();
	}

	@Test
	void aBoundedRunEndsAndIsTheSameEveryTime() throws Exception {
		Recording first = new Recording();
		Recording second = new Recording();
		try (Channel one = open("sim:plain?speed=max&seconds=30", Mode.LISTEN, first);
				Channel other = open("sim:plain?speed=max&seconds=30", Mode.ARMED, second)) {
			assertTrue(first.awaitEnd() && second.awaitEnd());
			assertEquals(Mode.LISTEN, one.mode());
			assertEquals(Mode.ARMED, other.mode());
			assertEquals(500_000, one.bitRate());
			assertEquals(Capabilities.Proof.PROVEN, one.capabilities().listenOnly());
		}
		assertEquals(List.of(new BusEvent.End(START + 30_000_000_000L)), first.events);
		assertEquals(90, first.frames.size());
		assertEquals(first.frames, second.frames);
	}

	@Test
	void atAnotherBitRateThereAreOnlyErrors() throws Exception {
		Recording recording = new Recording();
		try (Channel channel = open("sim:plain?speed=max&seconds=30&busrate=250000&bitrate=500000", Mode.LISTEN, recording)) {
			assertTrue(recording.awaitEnd());
			assertEquals(500_000, channel.bitRate());
		}
		assertEquals(90, recording.frames.size());
		assertTrue(recording.frames.stream().allMatch(frame -> frame.flags() == FrameFlags.ERROR));
		for (Mode mode : List.of(Mode.ACKNOWLEDGE, Mode.ARMED)) {
			String refusal = assertThrows(ChannelException.class, () -> open("sim:plain?bitrate=250000", mode, new Recording()).close()).getMessage();
			assertTrue(refusal.contains("may only listen"), refusal);
		}
	}

	@Test
	void theBusRunsAtTheRateThatIsAskedFor() throws Exception {
		Recording recording = new Recording();
		try (Channel channel = open("sim:plain?speed=max&seconds=30&busrate=125000", Mode.LISTEN, recording)) {
			assertTrue(recording.awaitEnd());
			assertEquals(125_000, channel.bitRate());
		}
		assertTrue(recording.frames.stream().noneMatch(frame -> frame.flags() == FrameFlags.ERROR));
	}

	@Test
	void realTimeIsStampedByTheWallAndNeverAhead() throws Exception {
		AtomicReference<Frame> first = new AtomicReference<>();
		Recording recording = new Recording() {

			@Override
			public void frame(long nanos, int id, int flags, int dlc, long payload) {
				super.frame(nanos, id, flags, dlc, payload);
				first.compareAndSet(null, new Frame(System.currentTimeMillis() * 1_000_000, id, flags, dlc, payload));
			}
		};
		long before = System.currentTimeMillis() * 1_000_000;
		try (Channel channel = open("sim:plain?seconds=0.05", Mode.LISTEN, recording)) {
			assertTrue(recording.awaitEnd());
			assertFalse(channel.send(0x305, 0, 8, 0));
		}
		long stamp = recording.frames.getFirst().nanos();
		assertTrue(stamp >= before, "stamped before it was opened");
		assertTrue(stamp <= first.get().nanos() + 1_000_000, "stamped after it was delivered");
	}

	@Test
	void onlyAnArmedChannelSends() throws Exception {
		for (Mode mode : Mode.values()) {
			try (Channel channel = open("sim:plain", mode, new Recording())) {
				assertEquals(mode == Mode.ARMED, channel.send(0x305, 0, 8, 0));
				assertFalse(channel.send(0x800, 0, 8, 0), "no such identifier");
				assertFalse(channel.send(0x305, 0, 9, 0), "no such length");
			}
		}
	}

	@Test
	void aClosedChannelIsSilent() throws Exception {
		AtomicInteger calls = new AtomicInteger();
		CountDownLatch running = new CountDownLatch(10);
		try (Channel channel = open("sim:plain?speed=max", Mode.ARMED, new FrameSink() {

			@Override
			public void frame(long nanos, int id, int flags, int dlc, long payload) {
				calls.incrementAndGet();
				running.countDown();
			}

			@Override
			public void event(BusEvent event) {
				calls.incrementAndGet();
			}
		})) {
			assertTrue(running.await(30, TimeUnit.SECONDS));
			channel.close();
			int atClose = calls.get();
			channel.close();
			assertFalse(channel.send(0x305, 0, 8, 0));
			joinSimulations();
			assertEquals(atClose, calls.get());
		}
	}

	@Test
	void theSinkMayCloseTheChannel() throws Exception {
		AtomicReference<Channel> channel = new AtomicReference<>();
		CountDownLatch opened = new CountDownLatch(1);
		AtomicInteger calls = new AtomicInteger();
		try (Channel open = open("sim:plain?speed=max", Mode.LISTEN, new FrameSink() {

			@Override
			public void frame(long nanos, int id, int flags, int dlc, long payload) {
				try {
					opened.await();
				} catch (InterruptedException interrupted) {
					throw new AssertionError(interrupted);
				}
				calls.incrementAndGet();
				channel.get().close();
			}

			@Override
			public void event(BusEvent event) {
				calls.incrementAndGet();
			}
		})) {
			channel.set(open);
			opened.countDown();
			joinSimulations();
			assertEquals(1, calls.get());
		}
	}

	/** Waits for the threads of closed channels. */
	private static void joinSimulations() throws InterruptedException {
		for (Thread thread : Thread.getAllStackTraces().keySet()) {
			if (thread.getName().equals("busbar-sim-plain")) {
				assertTrue(thread.isDaemon());
				thread.join();
			}
		}
	}

	@Test
	void suggestsWhatIsInstalled() throws Exception {
		converter.addDriverProvider(new PlainDrivers(), Map.of(DriverProvider.PROTOCOL, "another"));
		assertEquals(List.of("sim:another", "sim:plain"), converter.suggestions());
		converter.removeDriverProvider(plain);
		assertEquals(List.of("sim:another"), converter.suggestions());
	}

	@Test
	void theHigherRankingMakesTheDrivers() throws Exception {
		converter.addDriverProvider(new PlainDrivers(EnumSet.of(Role.INVERTER)), Map.of(DriverProvider.PROTOCOL, "plain", "service.ranking", 5));
		assertTrue(refusal("sim:plain").contains("cannot be the battery"));
	}

	@Test
	void refusalsSayWhatThereIs() {
		assertTrue(refusal("sim:unheard").contains("\"unheard\"") && refusal("sim:unheard").contains("plain"));
		assertTrue(refusal("sim:plain?volume=11").contains("volume"));
		assertTrue(refusal("sim:plain?battery=false&inverter=false").contains("neither"));
		assertTrue(refusal("sim:plain?option.colour=red").contains("no option colour"));
		converter.removeDriverProvider(plain);
		assertTrue(refusal("sim:plain").contains("No protocol is installed"));
	}

	@Test
	void aProtocolWithoutInverterDriverIsABatteryAlone() throws Exception {
		converter.addDriverProvider(new PlainDrivers(EnumSet.of(Role.BATTERY)), Map.of(DriverProvider.PROTOCOL, "alone"));
		Recording recording = new Recording();
		try (Channel channel = open("sim:alone?speed=max&seconds=2", Mode.LISTEN, recording)) {
			assertTrue(recording.awaitEnd());
			assertEquals(List.of(), recording.withId(0x305));
			assertEquals(2, recording.withId(0x351).size());
			assertEquals(Mode.LISTEN, channel.mode());
		}
		assertTrue(refusal("sim:alone?inverter=true").contains("cannot be the inverter"));
	}
}
