package org.busbar.converter.socketcan;

import static org.busbar.converter.socketcan.FrameLayoutTest.frame;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.Capabilities.Proof;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.HostClock;
import org.busbar.api.channel.Mode;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SocketCanChannelTest {

	private static final String AA = "01000000AA00000000000000";

	private final Heard heard = new Heard();
	private final FakeKernel kernel = new FakeKernel().with(Told.controller(4, "can0", true, 500_000, Told.LISTEN_ONLY))
			.with(Told.controller(5, "can1", true, 500_000, 0)).with(Told.virtual(6, "vcan0", true));

	@AfterEach
	void nothingIsLeftOpen() {
		assertEquals(0, kernel.open());
	}

	private Channel open(String target, Mode mode, FrameSink sink) throws ChannelException {
		return new SocketCanConverter(() -> kernel, "Linux").open(ConverterUri.parse("socketcan:" + target), mode, sink);
	}

	private static byte[] data(int id) {
		return frame(id, AA);
	}

	@Test
	void theSocketIsSetUpAndBound() throws ChannelException {
		try (Channel channel = open("can0", Mode.LISTEN, heard)) {
			assertEquals(4, kernel.bound());
			assertEquals(Map.of("101 2", 0x1FFF_FFFD, "101 4", 1, "101 5", 1, "1 37", 0x5C, "1 40", 1, "1 8", 1 << 22, "1 7", 0), kernel.options());
			assertEquals(Mode.LISTEN, channel.mode());
			assertEquals(500_000, channel.bitRate());
			assertEquals(Proof.PROVEN, channel.capabilities().listenOnly());
			assertTrue(channel.capabilities().errorFrames());
			assertTrue(channel.capabilities().counters());
			assertFalse(channel.capabilities().deviceTimestamps());
		}
	}

	@Test
	void framesComeWithTheTimeOfTheKernel() throws Exception {
		try (Channel channel = open("can0", Mode.LISTEN, heard)) {
			long before = HostClock.nanos();
			long wall = System.currentTimeMillis() * 1_000_000L;
			kernel.bus(data(0x351), wall - 2_000_000_000L, 0, -1);
			kernel.bus(data(0x355), wall - 1_000_000_000L, 0, -1);
			assertEquals(List.of("351#AA", "355#AA"), heard.await(2));
			long first = heard.frames().get(0).nanos();
			long second = heard.frames().get(1).nanos();
			assertEquals(before - 2_000_000_000L, first, 500_000_000L);
			assertEquals(1_000_000_000L, second - first, 100_000_000L);
			assertFalse(channel.capabilities().deviceTimestamps());
		}
	}

	@Test
	void aDeviceThatStampsSaysSo() throws Exception {
		try (Channel channel = open("can0", Mode.LISTEN, heard)) {
			long wall = System.currentTimeMillis() * 1_000_000L;
			kernel.bus(data(0x351), wall, 5_000_000_000L, -1);
			kernel.bus(data(0x355), wall, 5_004_000_000L, -1);
			heard.await(2);
			assertTrue(channel.capabilities().deviceTimestamps());
		}
	}

	@Test
	void lostFramesAreCountedOnce() throws Exception {
		try (Channel channel = open("can0", Mode.LISTEN, heard)) {
			kernel.bus(data(1), 0, 0, 0);
			kernel.bus(data(2), 0, 0, 3);
			kernel.bus(data(3), 0, 0, 3);
			kernel.bus(data(4), 0, 0, 0xFFFF_FFFEL);
			kernel.bus(data(5), 0, 0, 3);
			assertEquals(List.of("001#AA", "lost 3", "002#AA", "003#AA", "lost 4294967291", "004#AA", "lost 5", "005#AA"), heard.await(8));
			assertEquals(Mode.LISTEN, channel.mode());
		}
	}

	@Test
	void errorFramesAreDeliveredAndOverflowsAreLostFrames() throws Exception {
		try (Channel channel = open("can0", Mode.LISTEN, heard)) {
			kernel.bus(frame(0x20000004, "080000000030000000006080"));
			kernel.bus(frame(0x20000004, "080000000001000000000000"));
			kernel.bus(frame(0x20000040, "080000000000000000000000"));
			kernel.bus(new byte[5]);
			assertEquals(List.of("E004#0030000000006080", "lost -1", "E040#0000000000000000", "lost 1"), heard.await(4));
			assertEquals(0x80, Payload.byteAt(heard.frames().getFirst().payload(), 7), "Receive errors");
			assertTrue(channel.capabilities().errorFrames());
		}
	}

	@Test
	void onlyAnArmedChannelSends() throws Exception {
		for (Mode mode : List.of(Mode.LISTEN, Mode.ACKNOWLEDGE)) {
			try (Channel channel = open("vcan0", mode, new Heard())) {
				assertEquals(mode, channel.mode());
				assertFalse(channel.send(0x305, 0, 8, 0));
			}
		}
		assertEquals(List.of(), kernel.sent());
	}

	@Test
	void whatIsSentComesBackMarked() throws Exception {
		try (Channel channel = open("can1", Mode.ARMED, heard)) {
			assertTrue(channel.send(0x305, 0, 1, 0xAA));
			assertTrue(channel.send(0x305, FrameFlags.EXTENDED | FrameFlags.REMOTE, 0, 0));
			assertEquals(List.of("305#AA T", "00000305#R0 T"), heard.await(2));
			kernel.bus(data(0x305));
			assertEquals("305#AA", heard.await(3).getLast(), "What another program sends is heard like that of another device");
			assertEquals(List.of(HexFormat.of().formatHex(data(0x305)), HexFormat.of().formatHex(frame(0xC0000305, "00".repeat(12)))), kernel.sent());
			assertFalse(channel.send(0x305, FrameFlags.FD, 8, 0));
			assertFalse(channel.send(0x800, 0, 8, 0));
		}
	}

	@Test
	void aControllerThatTakesNothingFillsTheQueueAndTheQueueOnly() throws Exception {
		try (Channel channel = open("can1", Mode.ARMED, heard)) {
			kernel.full(true);
			int taken = 0;
			while (channel.send(taken, 0, 1, 0xAA)) {
				taken++;
			}
			assertEquals(64, taken);
			kernel.bus(data(0x351));
			assertEquals(List.of("351#AA"), heard.await(1), "It is listened to all the same");
			kernel.full(false);
			heard.await(65);
			assertEquals(64, kernel.sent().size());
			assertEquals(HexFormat.of().formatHex(data(63)), kernel.sent().getLast());
			assertTrue(channel.send(0x305, 0, 1, 0xAA));
			heard.await(66);
		}
	}

	@Test
	void whoSendsWithoutEndIsHeardAllTheSameAndHearsTheBus() throws Exception {
		try (Channel channel = open("can1", Mode.ARMED, heard)) {
			kernel.onSent(() -> channel.send(0x305, 0, 1, 0xAA));
			assertTrue(channel.send(0x305, 0, 1, 0xAA));
			kernel.bus(data(0x351));
			heard.await(1_000);
			assertTrue(heard.all().contains("351#AA"));
		}
	}

	@Test
	void whatWaitsWhenTheChannelIsClosedIsNeverSent() throws Exception {
		kernel.full(true);
		try (Channel channel = open("can1", Mode.ARMED, heard)) {
			assertTrue(channel.send(0x305, 0, 1, 0xAA));
			channel.close();
			kernel.full(false);
			assertFalse(channel.send(0x305, 0, 1, 0xAA));
		}
		assertEquals(List.of(), kernel.sent());
	}

	@Test
	void whereOthersHaveFilledTheQueueItIsTriedAgain() throws Exception {
		try (Channel channel = open("can1", Mode.ARMED, heard)) {
			kernel.sendErrors(SystemCallException.NO_BUFFER, SystemCallException.NO_BUFFER, SystemCallException.TRY_AGAIN);
			assertTrue(channel.send(0x305, 0, 1, 0xAA));
			assertEquals(List.of("305#AA T"), heard.await(1));
		}
	}

	@Test
	void anInterfaceThatGoesDownIsDisconnectedAfterItsLastFrames() throws Exception {
		CountDownLatch busy = new CountDownLatch(1);
		CountDownLatch gone = new CountDownLatch(1);
		FrameSink slow = new FrameSink() {

			@Override
			public void frame(long nanos, int id, int flags, int dlc, long payload) {
				busy.countDown();
				try {
					gone.await();
				} catch (InterruptedException e) {
					throw new IllegalStateException(e);
				}
				heard.frame(nanos, id, flags, dlc, payload);
			}

			@Override
			public void event(BusEvent event) {
				heard.event(event);
			}
		};
		try (Channel channel = open("can0", Mode.LISTEN, slow)) {
			kernel.bus(data(1));
			busy.await();
			kernel.bus(data(2));
			kernel.fail(SystemCallException.NETWORK_DOWN);
			gone.countDown();
			assertEquals(List.of("001#AA", "002#AA", "Disconnected"), heard.await(3));
			assertTrue(heard.said().contains("socketcan:can0 was taken down"), heard::said);
			assertTrue(heard.said().contains("sudo ip link set can0 up type can bitrate 500000 listen-only on"), heard::said);
			assertFalse(channel.send(0x305, 0, 1, 0xAA));
		}
	}

	@Test
	void anInterfaceThatVanishesIsDisconnected() throws Exception {
		try (Channel channel = open("can1", Mode.ARMED, heard)) {
			kernel.fail(SystemCallException.NO_DEVICE);
			assertEquals(List.of("Disconnected"), heard.await(1));
			assertTrue(heard.said().contains("has vanished"), heard::said);
			assertFalse(channel.send(0x305, 0, 1, 0xAA));
		}
	}

	@Test
	void anyOtherFailureIsToldWithTheCall() throws Exception {
		try (Channel channel = open("can1", Mode.ARMED, heard)) {
			kernel.sendErrors(22);
			assertTrue(channel.send(0x305, 0, 1, 0xAA));
			assertEquals(List.of("Disconnected"), heard.await(1));
			assertEquals("socketcan:can1: the call send of Linux ended with error 22.", heard.said());
		}
	}

	@Test
	void aSinkThatFailsEndsTheChannelAndIsTold() throws Exception {
		FrameSink failing = new FrameSink() {

			@Override
			public void frame(long nanos, int id, int flags, int dlc, long payload) {
				throw new IllegalStateException("on purpose");
			}

			@Override
			public void event(BusEvent event) {
				heard.event(event);
			}
		};
		try (Channel channel = open("can0", Mode.LISTEN, failing)) {
			kernel.bus(data(1));
			assertEquals(List.of("Disconnected"), heard.await(1));
			assertTrue(heard.said().contains("on purpose"), heard::said);
			assertEquals(Mode.LISTEN, channel.mode());
		}
	}

	@Test
	@SuppressWarnings("resource") // It is closed for the test's sake.
	void closingEndsAWaitingReadAtOnceAndNothingComesAfterIt() throws Exception {
		Channel channel = open("can0", Mode.LISTEN, heard);
		kernel.awaitWaiting();
		channel.close();
		assertEquals(0, kernel.open(), "The thread has ended and closed the socket");
		kernel.bus(data(1));
		channel.close();
		assertEquals(List.of(), heard.all(), "Who closes is told nothing");
	}

	@Test
	void theSinkItselfMayClose() throws Exception {
		CountDownLatch closed = new CountDownLatch(1);
		CountDownLatch opened = new CountDownLatch(1);
		Channel[] channel = new Channel[1];
		channel[0] = open("can0", Mode.LISTEN, new FrameSink() {

			@Override
			public void frame(long nanos, int id, int flags, int dlc, long payload) {
				try {
					opened.await();
				} catch (InterruptedException e) {
					throw new IllegalStateException(e);
				}
				channel[0].close();
				heard.frame(nanos, id, flags, dlc, payload);
				closed.countDown();
			}

			@Override
			public void event(BusEvent event) {
				heard.event(event);
			}
		});
		kernel.bus(data(1));
		kernel.bus(data(2));
		opened.countDown();
		closed.await();
		// From another thread it waits for the end.
		channel[0].close();
		assertEquals(List.of("001#AA"), heard.all());
	}
}
