package org.busbar.converter.gvret;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.converter.line.LineProtocol;
import org.busbar.converter.line.Messages;
import org.busbar.converter.line.Wire;

/** One opened GVRET device. Sources: collin80/ESP32RET gvret_comm.cpp, SavvyCAN gvretserial.cpp. */
final class Gvret implements LineProtocol {

	static final int HIGHEST_RATE = 1_000_000;

	private static final byte START = (byte) 0xF1;
	private static final byte SEND_FRAME = 0;
	private static final byte SET_UP = 5;
	private static final byte GET_SET_UP = 6;
	private static final byte KEEP_ALIVE = 9;
	private static final byte[] ALIVE = {START, KEEP_ALIVE};
	private static final int FLAGS_VALID = 0x8000_0000;
	private static final int ENABLED = 0x4000_0000;
	private static final int LISTEN_ONLY = 0x2000_0000;
	private static final int EXTENDED = 0x8000_0000;
	private static final int ANSWER_MILLIS = 500;
	private static final int DRAIN_MILLIS = 300;
	private static final int BUSES = 2;
	private static final int SET_UP_ANSWER = 2 + BUSES * 5;

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
		byte[] alive = wire.read(ANSWER_MILLIS, bytes -> indexOf(bytes, KEEP_ALIVE, 4) >= 0);
		if (indexOf(alive, KEEP_ALIVE, 4) < 0) {
			throw new ChannelException(Messages.format("gvret.silent", name));
		}
		wire.write(setUp(FLAGS_VALID | ENABLED | (mode == Mode.LISTEN ? LISTEN_ONLY : 0) | bitRate));
		wire.write(START, GET_SET_UP);
		byte[] answer = wire.read(ANSWER_MILLIS, bytes -> indexOf(bytes, GET_SET_UP, SET_UP_ANSWER) >= 0);
		int at = indexOf(answer, GET_SET_UP, SET_UP_ANSWER);
		if (at < 0) {
			throw new ChannelException(Messages.format("gvret.silent", name));
		}
		// Frames of the bus that is open now may stand around the answer.
		wire.keep(answer);
		int state = answer[at + 2 + 5 * bus];
		int speed = ByteBuffer.wrap(answer).order(ByteOrder.LITTLE_ENDIAN).getInt(at + 3 + 5 * bus);
		boolean listens = (state & 0x10) != 0;
		if (speed != bitRate || (state & 1) == 0 || listens != (mode == Mode.LISTEN)) {
			throw new ChannelException(Messages.format("gvret.set-up", name, Integer.toString(speed), listens ? "on" : "off"));
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

	/** Where an answer of so many bytes begins; -1 when it is not complete yet. */
	private static int indexOf(byte[] bytes, byte command, int length) {
		for (int i = 0; i + length <= bytes.length; i++) {
			if (bytes[i] == START && bytes[i + 1] == command && (command != KEEP_ALIVE || bytes[i + 2] == (byte) 0xDE && bytes[i + 3] == (byte) 0xAD)) {
				return i;
			}
		}
		return -1;
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
