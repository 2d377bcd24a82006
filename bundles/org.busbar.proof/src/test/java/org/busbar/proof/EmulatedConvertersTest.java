package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.busbar.can.CanId;
import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.converter.gvret.GvretConverter;
import org.busbar.converter.line.LineConverter;
import org.busbar.converter.seeed.SeeedConverter;
import org.busbar.converter.slcan.SlcanConverter;
import org.busbar.core.arming.ArmQuestions;
import org.busbar.core.arming.ArmRequest;
import org.busbar.core.arming.ArmResult;
import org.busbar.core.arming.ArmedStatus;
import org.busbar.core.arming.BusFacts;
import org.busbar.core.arming.PlannedFrame;
import org.busbar.core.arming.Question;
import org.busbar.core.arming.Sending;
import org.busbar.core.session.FrameRing;
import org.busbar.core.session.Session;
import org.busbar.core.session.SessionState;
import org.busbar.core.session.SessionStatus;
import org.busbar.link.serial.SerialLinkProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Converters of every kind over serial ports, as far as a computer without any has them. The emulator at the other end says whatever reaches its bus. */
@Tag("long")
@Timeout(60)
class EmulatedConvertersTest {

	private static final SerialLinkProvider PORTS = new SerialLinkProvider();
	private static final List<String> KINDS = List.of("slcan", "gvret", "seeed");

	@TempDir
	Path folder;

	private static LineConverter converter(String kind) {
		LineConverter converter = switch (kind) {
			case "gvret" -> new GvretConverter();
			case "seeed" -> new SeeedConverter();
			default -> new SlcanConverter();
		};
		converter.link(PORTS);
		return converter;
	}

	private static ConverterUri uri(Lead lead, String kind, int rate) {
		return ConverterUri.parse(kind + ':' + lead.host() + "?bitrate=" + rate);
	}

	private Lead lead(String kind) throws IOException, InterruptedException {
		return new Lead(Files.createDirectories(folder.resolve(kind)));
	}

	/** What the device says of its bus, in order. */
	private static List<String> bus(ConverterPeer device) {
		return device.said("").stream().filter(line -> Stream.of("listen", "open", "closed", "sent", "wrong").anyMatch(line::startsWith)).toList();
	}

	/** A session with all frames that came, in order. */
	private static final class Watched implements AutoCloseable {

		private final Session session;
		private final FrameRing.Cursor cursor;
		private final List<Frame> frames = new ArrayList<>();

		Watched(Lead lead, String kind) throws IOException {
			session = Session.open(converter(kind), uri(lead, kind, 500_000), Mode.LISTEN);
			cursor = session.cursorFromOldest();
		}

		List<Frame> await(int count) throws InterruptedException {
			while (frames.size() < count) {
				cursor.read((nanos, id, flags, dlc, payload) -> frames.add(new Frame(nanos, id, flags, dlc, payload)), 1024);
				Thread.sleep(1);
			}
			assertEquals(0, cursor.dropped());
			return frames;
		}

		void await(SessionState state) throws InterruptedException {
			while (session.status().state() != state) {
				Thread.sleep(1);
			}
		}

		void assertNumbered(int count) throws InterruptedException {
			assertEquals(LongStream.range(0, count).boxed().toList(), await(count).stream().map(frame -> Long.reverseBytes(frame.payload())).toList());
			assertTrue(LongStream.range(1, count).allMatch(i -> frames.get((int) i).nanos() >= frames.get((int) i - 1).nanos()), "Time goes back");
		}

		@Override
		public void close() {
			session.close();
		}
	}

	private static String line(Frame frame) {
		return (CanId.format(frame.id(), frame.flags()) + ' ' + Payload.toHex(frame.payload(), frame.dlc(), "")).strip();
	}

	/** Of both widths and every length, with bytes that mean something to one of the protocols. */
	private static List<Frame> frames() {
		Random random = new Random(20261127);
		int[] special = {0xF1, 0xAA, 0x55, 0x00, 0xE7, 0x0D, 0x07};
		List<Frame> frames = new ArrayList<>();
		for (int dlc = 0; dlc <= Payload.MAX_LENGTH; dlc++) {
			for (int flags : new int[]{0, FrameFlags.EXTENDED}) {
				int id = random.nextInt() & (flags == 0 ? CanId.MAX_STANDARD : CanId.MAX_EXTENDED);
				int repeated = special[random.nextInt(special.length)];
				frames.add(new Frame(0, id, flags, dlc, random.nextLong() & Payload.mask(dlc)));
				frames.add(new Frame(0, id, flags, dlc, repeated * 0x0101_0101_0101_0101L & Payload.mask(dlc)));
			}
		}
		return frames;
	}

	@ParameterizedTest
	@ValueSource(strings = {"slcan", "gvret", "seeed"})
	void whatIsOnTheBusIsReceivedAndNothingReachesIt(String kind) throws Exception {
		List<String> wanted = frames().stream().map(EmulatedConvertersTest::line).toList();
		try (Lead lead = lead(kind); ConverterPeer device = ConverterPeer.emulated(lead.device(), kind)) {
			try (Watched bus = new Watched(lead, kind)) {
				device.await("listen 500000"::equals);
				for (String frame : wanted) {
					device.order("send " + frame);
				}
				assertEquals(wanted, bus.await(wanted.size()).stream().map(EmulatedConvertersTest::line).toList());
				// What is no message of its protocol, and half a one.
				device.order("raw 0D0D2A00FFFF0D07");
				device.order("send 123 AABB");
				List<Frame> more = bus.await(wanted.size() + 1);
				assertEquals("123 AABB", line(more.getLast()));
			}
			// A Seeed analyser cannot leave the bus.
			String end = kind.equals("seeed") ? "listen 500000" : "closed";
			device.await(any -> bus(device).size() == 2);
			assertEquals(List.of("listen 500000", end), bus(device));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"slcan", "gvret", "seeed"})
	void whatAnArmedChannelSendsReachesTheBusInOrder(String kind) throws Exception {
		List<String> wanted = frames().stream().map(EmulatedConvertersTest::line).toList();
		FrameSink nobody = new FrameSink() {

			@Override
			public void frame(long nanos, int id, int flags, int dlc, long payload) {
				// The bus is silent.
			}

			@Override
			public void event(BusEvent event) {
				// Nothing happens.
			}
		};
		try (Lead lead = lead(kind);
				ConverterPeer device = ConverterPeer.emulated(lead.device(), kind);
				Channel channel = converter(kind).open(uri(lead, kind, 250_000), Mode.ARMED, nobody)) {
			device.await("open 250000"::equals);
			for (Frame frame : frames()) {
				while (!channel.send(frame.id(), frame.flags(), frame.dlc(), frame.payload())) {
					Thread.sleep(1);
				}
			}
			assertEquals(wanted, device.await("sent ", wanted.size()).stream().map(String::strip).toList());
			channel.close();
			device.await("seeed".equals(kind) ? "listen 250000"::equals : "closed"::equals);
			assertEquals(List.of(), device.said("wrong"));
		}
	}

	@ParameterizedTest
	@CsvSource({"seeed, 5000 10000 20000 50000 100000 125000 200000 250000 400000 500000 800000 1000000", "gvret, 33333 83333 125000 250000 500000 1000000",
			"slcan, 10000 20000 50000 100000 125000 250000 500000 800000 1000000"})
	void everyBitRateIsSetAsAskedFor(String kind, String rates) throws Exception {
		try (Lead lead = lead(kind); ConverterPeer device = ConverterPeer.emulated(lead.device(), kind)) {
			for (String rate : rates.split(" ")) {
				try (Session session = Session.open(converter(kind), uri(lead, kind, Integer.parseInt(rate)), Mode.LISTEN)) {
					assertEquals(Integer.parseInt(rate), session.bitRate());
					device.await(("listen " + rate)::equals);
				}
			}
			assertTrue(bus(device).stream().noneMatch(word -> word.startsWith("open") || word.startsWith("sent") || word.startsWith("wrong")));
		}
	}

	@Test
	void ofSeveralConvertersOneIsUnpluggedAndTheOthersLoseNothing() throws Exception {
		int count = 6000;
		List<AutoCloseable> all = new ArrayList<>();
		List<Lead> leads = new ArrayList<>();
		List<ConverterPeer> devices = new ArrayList<>();
		List<Watched> buses = new ArrayList<>();
		try {
			for (String kind : KINDS) {
				leads.add(lead(kind));
				all.addFirst(leads.getLast());
				devices.add(ConverterPeer.emulated(leads.getLast().device(), kind));
				all.addFirst(devices.getLast());
				buses.add(new Watched(leads.getLast(), kind));
				all.addFirst(buses.getLast());
				devices.getLast().await("listen 500000"::equals);
			}
			for (int i = 0; i < KINDS.size(); i++) {
				// Each at a rate of its own.
				devices.get(i).order("flood " + count + ' ' + (1500 + 500 * i));
			}
			buses.get(1).await(100);
			devices.get(1).close();
			leads.get(1).pull();
			buses.get(1).await(SessionState.RECONNECTING);
			assertTrue(devices.get(0).said("done").isEmpty(), "The others are still at it");
			leads.get(1).plugAgain();
			try (ConverterPeer again = ConverterPeer.emulated(leads.get(1).device(), "gvret")) {
				buses.get(1).await(SessionState.LISTENING);
				again.order("send 123 AABB");
				Watched unplugged = buses.get(1);
				int heard = 100;
				while (!line(unplugged.await(heard).getLast()).equals("123 AABB")) {
					heard = unplugged.frames.size() + 1;
				}
				unplugged.frames.removeLast();
				unplugged.assertNumbered(unplugged.frames.size());
				assertEquals(List.of("listen 500000"), bus(again));
			}
			for (int i : new int[]{0, 2}) {
				buses.get(i).assertNumbered(count);
				assertEquals(SessionState.LISTENING, buses.get(i).session.status().state());
				assertEquals(List.of("listen 500000"), bus(devices.get(i)));
			}
		} finally {
			for (AutoCloseable one : all) {
				one.close();
			}
		}
	}

	/** Questions answered as a user who wants it does. */
	private static ArmResult arm(Session session, String frame) throws Exception {
		ArmRequest request = new ArmRequest(session.name(), new Sending.Frames(List.of(PlannedFrame.parse(frame, 10_000_000, 0)), List.of()), Optional.empty(),
				Duration.ofSeconds(50));
		ArmQuestions questions = ArmQuestions.of(request, session.facts());
		return session.arm(questions.consent(questions.questions().stream().map(Question::words).toList())
				.orElseThrow(() -> new AssertionError(questions.refusals()))).get();
	}

	@ParameterizedTest
	@ValueSource(strings = {"slcan", "gvret", "seeed"})
	void aConverterUnpluggedWhileSendingIsOnlyListenedToWhenItIsBack(String kind) throws Exception {
		List<SessionStatus> told = new ArrayList<>();
		try (Lead lead = lead(kind); ConverterPeer device = ConverterPeer.emulated(lead.device(), kind); Watched bus = new Watched(lead, kind)) {
			bus.session.listen(told::add);
			device.await("listen 500000"::equals);
			for (int i = 0; i < 5; i++) {
				device.order("send 7FF 00");
			}
			bus.await(5);
			while (bus.session.facts().listened() < BusFacts.SHORTEST_LISTENING) {
				Thread.sleep(5);
			}
			assertInstanceOf(ArmResult.Done.class, arm(bus.session, "123#AABB"));
			Thread heartbeat = Thread.ofPlatform().daemon().start(() -> beat(bus.session));
			device.await("open 500000"::equals);
			device.await("sent ", 10);
			device.close();
			lead.pull();
			bus.await(SessionState.RECONNECTING);
			String message = bus.session.status().message();
			assertTrue(message.contains("Busbar sends nothing any more"), message);
			assertEquals(Optional.empty(), bus.session.armed());
			ArmedStatus last = bus.session.lastSending().orElseThrow();
			lead.plugAgain();
			try (ConverterPeer again = ConverterPeer.emulated(lead.device(), kind)) {
				bus.await(SessionState.LISTENING);
				assertTrue(bus.session.status().message().contains("Busbar only listens"), bus.session.status()::message);
				again.order("send 100 00");
				bus.await(6);
				// For so long it would have sent dozens.
				again.order("flood 300 1000");
				bus.await(306);
				assertEquals(List.of("listen 500000"), bus(again));
			}
			assertEquals(last.sent(), bus.session.lastSending().orElseThrow().sent());
			assertEquals(Set.of("sent 123 AABB"), Set.copyOf(bus(device).stream().filter(word -> word.startsWith("sent")).toList()));
			heartbeat.interrupt();
			heartbeat.join();
		}
		assertEquals(List.of(SessionState.ARMED, SessionState.RECONNECTING, SessionState.LISTENING),
				told.stream().map(SessionStatus::state).limit(3).toList());
	}

	/** The sign of life that a session wants while it sends. */
	private static void beat(Session session) {
		try {
			while (true) {
				session.heartbeat();
				Thread.sleep(50);
			}
		} catch (@SuppressWarnings("unused") InterruptedException enough) {
			Thread.currentThread().interrupt();
		}
	}
}
