package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.busbar.can.CanId;
import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.converter.line.LineConverter;
import org.busbar.converter.seeed.SeeedConverter;
import org.busbar.converter.slcan.SlcanConverter;
import org.busbar.core.session.Session;
import org.busbar.core.session.SessionState;
import org.busbar.link.serial.SerialLinkProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Converters over real serial ports, as far as a computer without any has them, with python-can at the other end. */
@Tag("long")
@Timeout(60)
class PythonCanTest {

	private static final SerialLinkProvider PORTS = new SerialLinkProvider();

	@TempDir
	Path folder;

	/** Keeps the frames as the peer writes them. */
	private static final class Collected implements FrameSink {

		private final List<String> frames = new ArrayList<>();
		private final List<BusEvent> events = new ArrayList<>();

		@Override
		public synchronized void frame(long nanos, int id, int flags, int dlc, long payload) {
			frames.add(line(new Frame(nanos, id, flags, dlc, payload)));
			notifyAll();
		}

		@Override
		public synchronized void event(BusEvent event) {
			events.add(event);
			notifyAll();
		}

		synchronized List<String> await(int count) throws InterruptedException {
			while (frames.size() < count) {
				wait();
			}
			return List.copyOf(frames);
		}

		synchronized BusEvent awaitEvent() throws InterruptedException {
			while (events.isEmpty()) {
				wait();
			}
			return events.getFirst();
		}
	}

	private static String line(Frame frame) {
		boolean remote = (frame.flags() & FrameFlags.REMOTE) != 0;
		String data = remote ? "R" + frame.dlc() : Payload.toHex(frame.payload(), frame.dlc(), "");
		return (CanId.format(frame.id(), frame.flags()) + ' ' + data).strip();
	}

	/** Of every kind and length, in an order that a seed decides. */
	private static List<Frame> frames() {
		Random random = new Random(20261127);
		List<Frame> frames = new ArrayList<>();
		for (int dlc = 0; dlc <= Payload.MAX_LENGTH; dlc++) {
			for (int flags : new int[]{0, FrameFlags.EXTENDED, FrameFlags.REMOTE, FrameFlags.EXTENDED | FrameFlags.REMOTE}) {
				int id = random.nextInt() & ((flags & FrameFlags.EXTENDED) != 0 ? CanId.MAX_EXTENDED : CanId.MAX_STANDARD);
				frames.add(new Frame(0, id, flags, dlc, (flags & FrameFlags.REMOTE) != 0 ? 0 : random.nextLong() & Payload.mask(dlc)));
			}
		}
		return frames;
	}

	private static LineConverter converter(String kind) {
		LineConverter converter = kind.equals("seeed") ? new SeeedConverter() : new SlcanConverter();
		converter.link(PORTS);
		return converter;
	}

	private static ConverterUri uri(Lead lead, String kind, int rate) {
		return ConverterUri.parse((kind.equals("seeed") ? "seeed:" : "slcan:") + lead.host() + "?bitrate=" + rate);
	}

	private static Channel open(Lead lead, String kind, Mode mode, FrameSink sink) throws ChannelException {
		return converter(kind).open(uri(lead, kind, 500_000), mode, sink);
	}

	@ParameterizedTest
	@ValueSource(strings = {"lawicel", "canable", "seeed"})
	void whatPythonCanSendsIsReceived(String kind) throws Exception {
		Collected collected = new Collected();
		try (Lead lead = new Lead(folder);
				ConverterPeer peer = new ConverterPeer(lead.device(), kind);
				Channel channel = open(lead, kind, Mode.LISTEN, collected)) {
			for (Frame frame : frames()) {
				peer.order("send " + line(frame));
			}
			assertEquals(frames().stream().map(PythonCanTest::line).toList(), collected.await(frames().size()));
			assertFalse(channel.send(0x123, 0, 0, 0));
			channel.close();
			assertEquals(List.of(), peer.said("frame "), "Nothing was sent");
			assertFalse(peer.said("cmd ").contains("O") && !peer.said("cmd ").contains("M1"), () -> "Opened otherwise than to listen: " + peer.said("cmd "));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"lawicel", "canable", "seeed"})
	void whatIsSentPythonCanReceives(String kind) throws Exception {
		// Its reader of Seeed's frames wants the data bytes of a remote frame, its writer leaves them out.
		List<Frame> frames = frames().stream().filter(frame -> !kind.equals("seeed") || (frame.flags() & FrameFlags.REMOTE) == 0).toList();
		try (Lead lead = new Lead(folder);
				ConverterPeer peer = new ConverterPeer(lead.device(), kind);
				Channel channel = open(lead, kind, Mode.ARMED, new Collected())) {
			for (Frame frame : frames) {
				while (!channel.send(frame.id(), frame.flags(), frame.dlc(), frame.payload())) {
					Thread.onSpinWait();
				}
			}
			assertEquals(frames.stream().map(PythonCanTest::line).toList(), peer.await("frame ", frames.size()).stream().map(String::strip).toList());
			channel.close();
			if (!kind.equals("seeed")) {
				// At the beginning, and as the last word.
				peer.await("cmd C", 2);
				assertEquals("C", peer.said("cmd ").getLast());
			}
		}
	}

	@ParameterizedTest
	@CsvSource({"lawicel, 10000 20000 50000 100000 125000 250000 500000 1000000",
			"canable, 10000 20000 50000 100000 125000 250000 500000 750000 1000000", "canable2, 10000 20000 50000 83300 100000 125000 250000 500000 1000000"})
	void everyBitRateHasTheCommandThatPythonCanHas(String dialect, String rates) throws Exception {
		try (Lead lead = new Lead(folder); ConverterPeer peer = new ConverterPeer(lead.device(), dialect)) {
			for (String rate : rates.split(" ")) {
				peer.forget();
				try (Channel channel = converter("slcan").open(uri(lead, "slcan", Integer.parseInt(rate)), Mode.LISTEN, new Collected())) {
					assertEquals(Integer.parseInt(rate), channel.bitRate());
				}
				String command = peer.await(line -> line.startsWith("cmd S"));
				assertTrue(command.endsWith(" rate " + rate), command);
				// At the beginning, and at the end.
				peer.await("cmd C", 2);
			}
		}
	}

	@Test
	void twentyThousandFramesASecondLoseNoneAndKeepTheirOrder() throws Exception {
		int count = 60_000;
		Numbers numbers = new Numbers(count);
		try (Lead lead = new Lead(folder);
				ConverterPeer peer = new ConverterPeer(lead.device(), "lawicel");
				Channel channel = open(lead, "lawicel", Mode.LISTEN, numbers)) {
			peer.order("flood " + count + " 20000");
			numbers.await();
			assertEquals("", numbers.wrong());
			assertEquals(500_000, channel.bitRate());
		}
	}

	/** Wants numbered frames in their order, at times that never go back. */
	private static final class Numbers implements FrameSink {

		private final int count;
		private int next;
		private long last;
		private String wrong = "";

		Numbers(int count) {
			this.count = count;
		}

		@Override
		public synchronized void frame(long nanos, int id, int flags, int dlc, long payload) {
			long number = Long.reverseBytes(payload);
			if (wrong.isEmpty() && (number != next || id != 0x100 + next % 16 || dlc != 8 || nanos < last)) {
				wrong = "Frame " + number + " in place of " + next;
			}
			last = nanos;
			next++;
			notifyAll();
		}

		@Override
		public synchronized void event(BusEvent event) {
			wrong = event.toString();
			notifyAll();
		}

		synchronized void await() throws InterruptedException {
			while (next < count && wrong.isEmpty()) {
				wait();
			}
		}

		synchronized String wrong() {
			return wrong;
		}
	}

	@Test
	@SuppressWarnings("resource") // Ended in between, and once more at the end.
	void aConverterThatIsPulledOutComesBackAndOnlyListens() throws Exception {
		try (Lead lead = new Lead(folder)) {
			ConverterPeer first = new ConverterPeer(lead.device(), "lawicel");
			try (Session session = Session.open(converter("slcan"), uri(lead, "slcan", 500_000), Mode.LISTEN)) {
				first.order("send 100 AA");
				awaitFrames(session, 1);
				first.close();
				lead.pull();
				await(session, SessionState.RECONNECTING);
				assertTrue(session.status().message().contains("goes on as soon as it is back"), session.status()::message);
				lead.plugAgain();
				try (ConverterPeer again = new ConverterPeer(lead.device(), "lawicel")) {
					long there = System.nanoTime();
					await(session, SessionState.LISTENING);
					System.out.println("busbar: listening again after " + (System.nanoTime() - there) / 1_000_000 + " ms");
					again.order("send 101 BB");
					awaitFrames(session, 2);
					assertTrue(again.said("cmd ").contains("L"));
					assertFalse(again.said("cmd ").contains("O"));
					assertEquals(List.of(), again.said("frame "));
				}
			} finally {
				first.close();
			}
		}
	}

	@Test
	void aPortInUseIsToldSoAndSilenceAndGarbageEndNothing() throws Exception {
		Collected collected = new Collected();
		try (Lead lead = new Lead(folder);
				ConverterPeer peer = new ConverterPeer(lead.device(), "lawicel");
				Channel channel = open(lead, "lawicel", Mode.LISTEN, collected)) {
			ChannelException busy = assertThrows(ChannelException.class, () -> open(lead, "lawicel", Mode.LISTEN, new Collected()));
			assertTrue(busy.getMessage().contains("in use by another program"), busy::getMessage);
			peer.order("raw 00FF0A74310D54");
			peer.order("raw 0D07");
			assertTrue(collected.awaitEvent() instanceof BusEvent.Notice);
			peer.order("send 100 AA");
			assertEquals(List.of("100 AA"), collected.await(1));
			assertEquals(500_000, channel.bitRate());
		}
	}

	@Test
	void aPortWithNothingBehindItIsToldInTime() throws Exception {
		try (Lead lead = new Lead(folder)) {
			ChannelException silent = assertThrows(ChannelException.class, () -> open(lead, "slcan", Mode.LISTEN, new Collected()));
			assertTrue(silent.getMessage().contains("does not answer as an SLCAN converter"), silent::getMessage);
			try (Channel nothing = open(lead, "seeed", Mode.LISTEN, new Collected())) {
				assertEquals(500_000, nothing.bitRate(), "A Seeed analyser never answers");
			}
		}
	}

	private static void await(Session session, SessionState state) throws InterruptedException {
		while (session.status().state() != state) {
			Thread.sleep(1);
		}
	}

	private static void awaitFrames(Session session, int count) throws InterruptedException {
		while (session.snapshot().totals().frames() < count) {
			Thread.sleep(1);
		}
	}
}
