package org.busbar.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.Capabilities.Proof;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.HostClock;
import org.busbar.api.channel.Mode;
import org.busbar.can.CanId;
import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.converter.socketcan.SocketCanConverter;
import org.busbar.core.session.Session;
import org.busbar.core.session.SessionState;

/**
 * Runs inside the machine that {@link SocketCanMachineTest} starts: a Linux with CAN, two emulated converters {@code can0} and {@code can1} on one bus, both down
 * at first, a serial converter {@code slcan0} that answers nothing, and a virtual interface {@code vcan0}. Prints a line for each check. What other programs do there, Debian's {@code ip} and {@code cansend} do.
 */
final class SocketCanMachine {

	/** The checks, in the order in which they build on each other. */
	enum Check {
		ABSENT(SocketCanMachine::anInterfaceThatIsAbsentIsToldWithThoseThatAre), //
		DOWN(SocketCanMachine::theCommandThatIsToldSetsAnInterfaceUpToListenOnly), //
		BIT_RATE(SocketCanMachine::theCommandThatIsToldChangesTheBitRate), //
		LISTENING(SocketCanMachine::onlyWhoListensMayUseAnInterfaceThatOnlyListens), //
		SERIAL(SocketCanMachine::aSerialConverterProvesNothing), //
		BUS(SocketCanMachine::framesGoFromOneControllerToTheOther), //
		FRAMES(SocketCanMachine::framesOfEveryKindAreReceived), //
		TIMES(SocketCanMachine::framesHaveTheTimeAtWhichTheKernelGotThem), //
		ERRORS(SocketCanMachine::errorFramesAreReceived), //
		SENT(SocketCanMachine::framesThatAreSentAreConfirmedInTheirOrder), //
		LOST(SocketCanMachine::framesThatFindTheSocketFullAreCounted), //
		CLOSED(SocketCanMachine::closingEndsAWaitForFrames), //
		RECONNECTED(SocketCanMachine::aSessionGoesOnAfterTheInterfaceWasDown), //
		VANISHED(SocketCanMachine::anInterfaceThatVanishesIsDisconnected);

		private final Body body;

		Check(Body body) {
			this.body = body;
		}
	}

	private interface Body {

		void run() throws Exception;
	}

	private static final long PATIENCE_SECONDS = 60;
	private static final String COMMAND = "type: ";
	private static final SocketCanConverter CONVERTER = new SocketCanConverter();

	/** What a channel delivers. */
	private static final class Collected implements FrameSink {

		private final List<Frame> frames = new ArrayList<>();
		private final List<BusEvent> events = new ArrayList<>();
		/** Counted down to let the first frame through. */
		private final CountDownLatch gate;

		Collected(int gates) {
			gate = new CountDownLatch(gates);
		}

		Collected() {
			this(0);
		}

		@Override
		public void frame(long nanos, int id, int flags, int dlc, long payload) {
			try {
				gate.await();
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
			synchronized (this) {
				frames.add(new Frame(nanos, id, flags, dlc, payload));
			}
		}

		@Override
		public synchronized void event(BusEvent event) {
			events.add(event);
		}

		synchronized List<Frame> frames() {
			return List.copyOf(frames);
		}

		synchronized List<String> lines() {
			return frames.stream().map(SocketCanMachine::line).toList();
		}

		synchronized long lost() {
			return events.stream().mapToLong(event -> event instanceof BusEvent.Dropped dropped ? dropped.count() : 0).sum();
		}

		/** Waits for a message of such an event. */
		String message(Predicate<BusEvent> wanted) throws InterruptedException {
			await("an event", () -> snapshot().stream().anyMatch(wanted), this);
			return switch (snapshot().stream().filter(wanted).findFirst().orElseThrow()) {
				case BusEvent.Disconnected gone -> gone.message();
				case BusEvent.Notice notice -> notice.message();
				case BusEvent other -> other.toString();
			};
		}

		@Override
		public synchronized String toString() {
			String last = frames.isEmpty() ? "" : ", the last " + line(frames.getLast());
			return frames.size() + " frames" + last + "; lost " + lost() + "; " + events.subList(Math.max(0, events.size() - 3), events.size());
		}

		private synchronized List<BusEvent> snapshot() {
			return List.copyOf(events);
		}
	}

	private SocketCanMachine() {
	}

	public static void main(String[] arguments) {
		for (Check check : Check.values()) {
			String result = "ok";
			try {
				check.body.run();
			} catch (Exception | AssertionError e) {
				result = e + " at " + List.of(e.getStackTrace()).stream().filter(each -> each.getClassName().startsWith(SocketCanMachine.class.getName()))
						.map(each -> each.getMethodName() + ':' + each.getLineNumber()).collect(Collectors.joining(" "));
			}
			System.out.println(check + " " + result.replace('\n', ' '));
		}
	}

	private static void anInterfaceThatIsAbsentIsToldWithThoseThatAre() {
		contains("no interface can9. CAN interfaces: can0, can1, slcan0, vcan0.", refused("can9", Mode.LISTEN));
		contains("lo is no CAN interface", refused("lo", Mode.LISTEN));
		same(List.of("socketcan:can0", "socketcan:can1", "socketcan:slcan0", "socketcan:vcan0"), CONVERTER.suggestions());
	}

	private static void theCommandThatIsToldSetsAnInterfaceUpToListenOnly() throws Exception {
		shell(command(refused("can0", Mode.LISTEN)));
		try (Channel channel = open("can0", Mode.LISTEN, new Collected())) {
			same(Proof.PROVEN, channel.capabilities().listenOnly());
			same(500_000, channel.bitRate());
			same(true, channel.capabilities().errorFrames());
		}
	}

	private static void theCommandThatIsToldChangesTheBitRate() throws Exception {
		String refusal = refused("can0?bitrate=250000", Mode.LISTEN);
		contains("runs at 500000 bit/s, not at 250000", refusal);
		shell(command(refusal));
		try (Channel channel = open("can0?bitrate=250000", Mode.LISTEN, new Collected())) {
			same(Proof.PROVEN, channel.capabilities().listenOnly());
			same(250_000, channel.bitRate());
		}
	}

	private static void onlyWhoListensMayUseAnInterfaceThatOnlyListens() throws Exception {
		String refusal = refused("can0", Mode.ARMED);
		same(refusal, refused("can0", Mode.ACKNOWLEDGE));
		contains("only listens", refusal);
		shell(command(refusal));
		Collected collected = new Collected();
		open("can0", Mode.ARMED, new Collected()).close();
		try (Channel channel = open("can0", Mode.LISTEN, collected)) {
			same(Proof.IMPOSSIBLE, channel.capabilities().listenOnly());
			shell(command(collected.message(BusEvent.Notice.class::isInstance)));
			contains("was taken down", collected.message(BusEvent.Disconnected.class::isInstance));
		}
		try (Channel channel = open("can0", Mode.LISTEN, new Collected())) {
			same(Proof.PROVEN, channel.capabilities().listenOnly());
			same(250_000, channel.bitRate());
		}
	}

	private static void aSerialConverterProvesNothing() throws Exception {
		shell(command(refused("slcan0", Mode.LISTEN)));
		Collected collected = new Collected();
		try (Channel channel = open("slcan0", Mode.LISTEN, collected)) {
			same(Proof.CLAIMED, channel.capabilities().listenOnly());
			same(500_000, channel.bitRate());
			contains("Open it as slcan", collected.message(BusEvent.Notice.class::isInstance));
		}
	}

	private static void framesGoFromOneControllerToTheOther() throws Exception {
		shell(command(refused("can1?bitrate=250000", Mode.ARMED)));
		Collected listening = new Collected();
		Collected sending = new Collected();
		try (Channel silent = open("can0", Mode.LISTEN, listening); Channel armed = open("can1?bitrate=250000", Mode.ARMED, sending)) {
			same(false, silent.send(0x305, 0, 8, 1));
			same(true, armed.send(0x305, 0, 8, 0x0807_0605_0403_0201L));
			same(true, armed.send(0x1801_FFF4, FrameFlags.EXTENDED, 2, 0xBBAA));
			await("the frames", () -> listening.frames().size() == 2 && sending.frames().size() == 2, listening, sending);
			same(List.of("305#0102030405060708", "1801FFF4#AABB"), listening.lines());
			same(List.of("305#0102030405060708 T", "1801FFF4#AABB T"), sending.lines());
		}
	}

	private static void framesOfEveryKindAreReceived() throws Exception {
		Collected collected = new Collected();
		try (Channel channel = open("vcan0", Mode.LISTEN, collected)) {
			contains("virtual interface", collected.message(BusEvent.Notice.class::isInstance));
			same(Proof.IMPOSSIBLE, channel.capabilities().listenOnly());
			for (String frame : List.of("123#", "7FF#DEADBEEF", "00000123#0102030405060708", "1FFFFFFF#AA", "123#R", "00000123#R4",
					"123##3112233445566778899AABBCC")) {
				shell("cansend vcan0 '" + frame + "'");
			}
			await("the frames", () -> collected.frames().size() == 7, collected);
			same(List.of("123#", "7FF#DEADBEEF", "00000123#0102030405060708", "1FFFFFFF#AA", "123#R0", "00000123#R4", "123##BE9.1122334455667788"),
					collected.lines());
		}
	}

	private static void framesHaveTheTimeAtWhichTheKernelGotThem() throws Exception {
		Collected collected = new Collected(1);
		try (Channel channel = open("vcan0", Mode.LISTEN, collected)) {
			shell("cansend vcan0 001#");
			long before = HostClock.nanos();
			shell("cansend vcan0 002#");
			long after = HostClock.nanos();
			shell("cansend vcan0 003#");
			collected.gate.countDown();
			await("the frames", () -> collected.frames().size() == 3, collected);
			long nanos = collected.frames().get(1).nanos();
			check(nanos >= before && nanos <= after, "Sent between " + before + " and " + after + ", received at " + nanos);
			check(collected.frames().get(0).nanos() < before && collected.frames().get(2).nanos() > after, "The times are " + collected.frames());
			same(false, channel.capabilities().deviceTimestamps());
		}
	}

	private static void errorFramesAreReceived() throws Exception {
		Collected collected = new Collected();
		try (Channel channel = open("vcan0", Mode.LISTEN, collected)) {
			for (String frame : List.of("20000002#0000000000000000", "20000004#0030000000006080", "20000004#0001000000000000", "20000040#0000000000000000")) {
				shell("cansend vcan0 " + frame);
			}
			await("the frames", () -> collected.frames().size() == 2, collected);
			same(List.of("E004#0030000000006080", "E040#0000000000000000"), collected.lines());
			same(-1L, collected.lost());
			same(Mode.LISTEN, channel.mode());
		}
	}

	private static void framesThatAreSentAreConfirmedInTheirOrder() throws Exception {
		// As many as find room where nobody receives.
		int count = 200;
		Collected own = new Collected();
		Collected others = new Collected();
		try (Channel armed = open("vcan0", Mode.ARMED, own); Channel other = open("vcan0", Mode.LISTEN, others)) {
			for (int i = 0; i < count; i++) {
				int id = i;
				await("room", () -> armed.send(id, 0, 2, id), own);
			}
			await("the frames", () -> own.frames().size() == count && others.frames().size() == count, own, others);
			same(0L, own.frames().stream().filter(frame -> frame.flags() != FrameFlags.TRANSMITTED).count());
			same(0L, others.frames().stream().filter(frame -> frame.flags() != 0).count());
			for (int i = 0; i < count; i++) {
				same(i, own.frames().get(i).id());
				same(i, others.frames().get(i).id());
			}
			same(0L, own.lost() + others.lost());
			same(Mode.LISTEN, other.mode());
		}
	}

	private static void framesThatFindTheSocketFullAreCounted() throws Exception {
		int count = 12_000;
		Collected slow = new Collected(1);
		Collected own = new Collected();
		try (Channel listening = open("vcan0", Mode.LISTEN, slow); Channel armed = open("vcan0", Mode.ARMED, own)) {
			for (int i = 0; i < count; i++) {
				await("room", () -> armed.send(0x123, 0, 8, 0), own);
			}
			await("the echo", () -> own.frames().size() == count, own);
			slow.gate.countDown();
			// What was lost is told with the next frame that was not, and the first of them may be lost, too.
			int[] sent = {count};
			await("a frame after those that were lost", () -> {
				sent[0] += armed.send(0x7FF, 0, 8, 0) ? 1 : 0;
				return !slow.frames().isEmpty() && slow.frames().getLast().id() == 0x7FF;
			}, slow, own);
			check(slow.lost() > 0, "Nothing was lost of " + count);
			await("all frames, received or counted", () -> slow.frames().size() + slow.lost() == sent[0], sent[0], slow, own);
			same(Mode.LISTEN, listening.mode());
		}
	}

	private static void closingEndsAWaitForFrames() throws Exception {
		Collected collected = new Collected();
		Channel channel = open("vcan0", Mode.LISTEN, collected);
		shell("cansend vcan0 001#");
		await("the frame", () -> collected.frames().size() == 1, collected);
		long before = System.nanoTime();
		channel.close();
		long millis = (System.nanoTime() - before) / 1_000_000L;
		check(millis < 1_500, "Closing took " + millis + " ms");
		shell("cansend vcan0 002#");
		same(1, collected.frames().size());
		same(0L, collected.snapshot().stream().filter(BusEvent.Disconnected.class::isInstance).count());
	}

	private static void aSessionGoesOnAfterTheInterfaceWasDown() throws Exception {
		try (Session session = Session.open(CONVERTER, ConverterUri.parse("socketcan:vcan0"), Mode.LISTEN)) {
			shell("cansend vcan0 001#");
			await("the first frame", () -> session.snapshot().totals().frames() == 1);
			shell("ip link set vcan0 down");
			await("the disconnection", () -> session.status().state() == SessionState.RECONNECTING);
			contains("type: sudo ip link set vcan0 up", session.status().message());
			shell("sudo ip link set vcan0 up");
			await("the reconnection", () -> session.status().state() == SessionState.LISTENING);
			shell("cansend vcan0 002#");
			await("the second frame", () -> session.snapshot().totals().frames() == 2);
		}
	}

	private static void anInterfaceThatVanishesIsDisconnected() throws Exception {
		Collected collected = new Collected();
		try (Channel channel = open("vcan0", Mode.ARMED, collected)) {
			shell("ip link del vcan0");
			contains("socketcan:vcan0", collected.message(BusEvent.Disconnected.class::isInstance));
			await("the end", () -> !channel.send(1, 0, 0, 0));
			contains("no interface vcan0", refused("vcan0", Mode.LISTEN));
		}
	}

	private static Channel open(String target, Mode mode, FrameSink sink) throws ChannelException {
		return CONVERTER.open(ConverterUri.parse("socketcan:" + target), mode, sink);
	}

	private static String refused(String target, Mode mode) {
		try (Channel channel = open(target, mode, new Collected())) {
			throw new AssertionError(target + " was opened as " + channel.mode());
		} catch (ChannelException refused) {
			return String.valueOf(refused.getMessage());
		}
	}

	/** What is to be typed, as a message says it. */
	private static String command(String message) {
		contains(COMMAND, message);
		return message.substring(message.indexOf(COMMAND) + COMMAND.length());
	}

	private static void shell(String command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder("/bin/sh", "-c", command).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes()).strip();
		check(process.waitFor() == 0, command + ": " + said);
	}

	/** @param seen where it should have been seen, for the message when it was not */
	private static void await(String what, BooleanSupplier wanted, Object... seen) throws InterruptedException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		while (!wanted.getAsBoolean()) {
			check(System.nanoTime() < end, "In vain waited for " + what + "; there is " + List.of(seen));
			Thread.sleep(2);
		}
	}

	private static void check(boolean holds, String message) {
		if (!holds) {
			throw new AssertionError(message);
		}
	}

	private static void same(Object expected, Object actual) {
		check(expected.equals(actual), "expected " + expected + " but was " + actual);
	}

	private static void contains(String part, String message) {
		check(message.contains(part), "\"" + part + "\" is not in \"" + message + '"');
	}

	/** As candump writes it: an error frame with its class, a frame of CAN FD with its DLC, one's own with a T. */
	private static String line(Frame frame) {
		boolean flexible = (frame.flags() & FrameFlags.FD) != 0;
		String data = (frame.flags() & FrameFlags.REMOTE) != 0 ? "R" + frame.dlc() : Payload.toHex(frame.payload(), frame.dlc(), "");
		String kind = ((frame.flags() & FrameFlags.BIT_RATE_SWITCH) != 0 ? "B" : "") + ((frame.flags() & FrameFlags.ERROR_STATE) != 0 ? "E" : "");
		return ((frame.flags() & FrameFlags.ERROR) != 0 ? "E" : "") + CanId.format(frame.id(), frame.flags())
				+ (flexible ? "##" + kind + frame.dlc() + '.' : "#") + data + ((frame.flags() & FrameFlags.TRANSMITTED) != 0 ? " T" : "");
	}
}
