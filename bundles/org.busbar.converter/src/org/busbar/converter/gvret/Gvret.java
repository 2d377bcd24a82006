package org.busbar.converter.gvret;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.OptionalInt;

import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.converter.line.LineProtocol;
import org.busbar.converter.line.Wire;

/** One opened GVRET device. Sources: collin80/ESP32RET gvret_comm.cpp, SavvyCAN gvretserial.cpp. */
final class Gvret implements LineProtocol {

	static final int HIGHEST_RATE = 1_000_000;

	private static final byte START = (byte) 0xF1;
	private static final byte SEND_FRAME = 0;
	private static final byte SET_UP = 5;
	private static final byte GET_SET_UP = 6;
	private static final byte KEEP_ALIVE = 9;
	private static final byte GET_INFO = 7;
	private static final int INFO_ANSWER = 8;
	private static final byte[] ALIVE = {START, KEEP_ALIVE};
	/** What tells that it is there and which build it is. */
	static final byte[] QUESTIONS = {(byte) 0xE7, (byte) 0xE7, START, KEEP_ALIVE, START, GET_INFO};
	private static final int FLAGS_VALID = 0x8000_0000;
	private static final int ENABLED = 0x4000_0000;
	private static final int LISTEN_ONLY = 0x2000_0000;
	private static final int EXTENDED = 0x8000_0000;
	/** These devices are often in a wireless network. */
	private static final int ANSWER_MILLIS = 1_500;
	private static final int DRAIN_MILLIS = 300;
	private static final int BUSES = 2;
	private static final int ALIVE_ANSWER = 4;
	/** State and speed. */
	private static final int BUS_ANSWER = 5;
	private static final int SET_UP_ANSWER = 2 + BUSES * BUS_ANSWER;
	private static final int ON = 1;
	private static final int LISTENS = 0x10;

	private final String name;
	private final int bitRate;
	private final int bus;
	private final GvretParser parser;

	Gvret(String name, int bitRate, int bus) {
		this.name = name;
		this.bitRate = bitRate;
		this.bus = bus;
		parser = new GvretParser(name, bus);
	}

	@Override
	public Capabilities begin(Wire wire, Mode mode) throws IOException {
		wire.write((byte) 0xE7, (byte) 0xE7);
		wire.drain(DRAIN_MILLIS);
		wire.write(ALIVE);
		if (alive(wire.read(ANSWER_MILLIS, bytes -> alive(bytes) >= 0)) < 0) {
			throw new ChannelException(Messages.format("silent", name));
		}
		wire.write(setUp(FLAGS_VALID | ENABLED | (mode == Mode.LISTEN ? LISTEN_ONLY : 0) | bitRate));
		wire.write(START, GET_SET_UP);
		byte[] answer = wire.read(ANSWER_MILLIS, bytes -> answer(bytes) >= 0);
		int at = answer(answer);
		if (at < 0) {
			throw new ChannelException(Messages.format("silent", name));
		}
		// Frames of the bus that is open now may stand around the answer.
		wire.keep(answer);
		int state = state(answer, at, bus);
		int speed = speed(answer, at, bus);
		boolean listens = (state & LISTENS) != 0;
		if (speed != bitRate || (state & ON) == 0 || listens != (mode == Mode.LISTEN)) {
			throw new ChannelException(Messages.format("set-up", name, Integer.toString(speed), listens ? "on" : "off"));
		}
		return new Capabilities(Capabilities.Proof.PROVEN, true, false, false);
	}

	/** The other bus is switched off: a value of 0 disables it. */
	private byte[] setUp(int value) {
		ByteBuffer bytes = ByteBuffer.allocate(2 + Integer.BYTES * BUSES + 1).order(ByteOrder.LITTLE_ENDIAN).put(START).put(SET_UP);
		for (int i = 0; i < BUSES; i++) {
			bytes.putInt(i == bus ? value : 0);
		}
		return bytes.array();
	}

	/** Where the answer to the keep-alive begins; -1 when it is not complete yet. */
	static int alive(byte[] bytes) {
		for (int i = 0; i + ALIVE_ANSWER <= bytes.length; i++) {
			if (bytes[i] == START && bytes[i + 1] == KEEP_ALIVE && bytes[i + 2] == (byte) 0xDE && bytes[i + 3] == (byte) 0xAD) {
				return i;
			}
		}
		return -1;
	}

	/** The build that the device names when it is asked for its kind. */
	static OptionalInt build(byte[] bytes) {
		for (int i = 0; i + INFO_ANSWER <= bytes.length; i++) {
			if (bytes[i] == START && bytes[i + 1] == GET_INFO) {
				return OptionalInt.of(bytes[i + 2] & 0xFF | (bytes[i + 3] & 0xFF) << 8);
			}
		}
		return OptionalInt.empty();
	}

	/** Where the answer with the set-up begins; -1 when it is not complete yet. A frame beside it may hold the same first bytes, but hardly what may follow them. */
	private static int answer(byte[] bytes) {
		for (int i = 0; i + SET_UP_ANSWER <= bytes.length; i++) {
			boolean fits = bytes[i] == START && bytes[i + 1] == GET_SET_UP;
			for (int other = 0; other < BUSES && fits; other++) {
				fits = (state(bytes, i, other) & ~(ON | LISTENS)) == 0 && speed(bytes, i, other) >= 0 && speed(bytes, i, other) <= HIGHEST_RATE;
			}
			if (fits) {
				return i;
			}
		}
		return -1;
	}

	private static int state(byte[] bytes, int answer, int bus) {
		return bytes[answer + 2 + BUS_ANSWER * bus];
	}

	private static int speed(byte[] bytes, int answer, int bus) {
		return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(answer + 3 + BUS_ANSWER * bus);
	}

	@Override
	public void received(byte[] bytes, int length, long nanos, FrameSink sink) {
		parser.received(bytes, length, nanos, sink);
	}

	@Override
	public byte[] frame(int id, int flags, int dlc, long payload) {
		if (dlc > Payload.MAX_LENGTH || (flags & (FrameFlags.REMOTE | FrameFlags.FD | FrameFlags.ERROR)) != 0) {
			return NOTHING;
		}
		ByteBuffer bytes = ByteBuffer.allocate(2 + Integer.BYTES + 2 + dlc + 1).order(ByteOrder.LITTLE_ENDIAN).put(START).put(SEND_FRAME)
				.putInt(id | ((flags & FrameFlags.EXTENDED) != 0 ? EXTENDED : 0)).put((byte) bus).put((byte) dlc);
		for (int i = 0; i < dlc; i++) {
			bytes.put((byte) Payload.byteAt(payload, i));
		}
		return bytes.array();
	}

	@Override
	public int answers() {
		return parser.answers();
	}

	@Override
	public byte[] regular() {
		return ALIVE.clone();
	}

	/** Both buses off. */
	@Override
	public byte[] end() {
		return setUp(0);
	}
}
