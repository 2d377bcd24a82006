package org.busbar.converter.seeed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.converter.line.LineProtocol;
import org.busbar.converter.line.Wire;

/**
 * One opened Seeed or Waveshare USB-CAN analyser. It confirms nothing and answers nothing, so that what it was told is all that is known. Sources: "USB (Serial
 * port) to CAN protocol defines" of SeeedDocument/USB-CAN_Analyzer; the Waveshare wiki.
 */
final class Seeed implements LineProtocol {

	/** The code of each bit rate. */
	static final SortedMap<Integer, Byte> RATES = new TreeMap<>(Map.ofEntries(Map.entry(1_000_000, (byte) 1), Map.entry(800_000, (byte) 2),
			Map.entry(500_000, (byte) 3), Map.entry(400_000, (byte) 4), Map.entry(250_000, (byte) 5), Map.entry(200_000, (byte) 6),
			Map.entry(125_000, (byte) 7), Map.entry(100_000, (byte) 8), Map.entry(50_000, (byte) 9), Map.entry(20_000, (byte) 10),
			Map.entry(10_000, (byte) 11), Map.entry(5_000, (byte) 12)));

	private static final int SET_UP_LENGTH = 20;
	private static final byte START = (byte) 0xAA;
	private static final byte END = 0x55;
	private static final byte STATUS = 4;
	private static final byte VARIABLE_LENGTH = 0x12;
	private static final byte EXTENDED_TOO = 2;
	private static final byte NORMAL = 0;
	private static final byte SILENT = 2;
	private static final int DRAIN_MILLIS = 200;

	private final byte rate;
	private final SeeedParser parser;

	Seeed(String name, byte rate) {
		this.rate = rate;
		parser = new SeeedParser(name);
	}

	@Override
	public Capabilities begin(Wire wire, Mode mode) throws IOException {
		// What it received with the former set-up is not of this bus.
		wire.drain(DRAIN_MILLIS);
		wire.write(setUp(mode == Mode.LISTEN ? SILENT : NORMAL));
		return new Capabilities(Capabilities.Proof.CLAIMED, false, false, false);
	}

	/** The question for the error counters. */
	static byte[] status() {
		byte[] bytes = new byte[SET_UP_LENGTH];
		bytes[0] = START;
		bytes[1] = END;
		bytes[2] = STATUS;
		return summed(bytes);
	}

	/** Where the answer to it begins; -1 when it is not complete yet. */
	static int statusAt(byte[] bytes) {
		for (int i = 0; i + SET_UP_LENGTH <= bytes.length; i++) {
			if (bytes[i] == START && bytes[i + 1] == END) {
				return i;
			}
		}
		return -1;
	}

	private byte[] setUp(byte mode) {
		byte[] bytes = new byte[SET_UP_LENGTH];
		bytes[0] = START;
		bytes[1] = END;
		bytes[2] = VARIABLE_LENGTH;
		bytes[3] = rate;
		bytes[4] = EXTENDED_TOO;
		bytes[13] = mode;
		return summed(bytes);
	}

	private static byte[] summed(byte[] bytes) {
		int sum = 0;
		for (int i = 2; i < SET_UP_LENGTH - 1; i++) {
			sum += bytes[i];
		}
		bytes[SET_UP_LENGTH - 1] = (byte) sum;
		return bytes;
	}

	@Override
	public void received(byte[] bytes, int length, long nanos, FrameSink sink) {
		parser.received(bytes, length, nanos, sink);
	}

	@Override
	public byte[] frame(int id, int flags, int dlc, long payload) {
		if (dlc > Payload.MAX_LENGTH || (flags & (FrameFlags.FD | FrameFlags.ERROR)) != 0) {
			return NOTHING;
		}
		boolean extended = (flags & FrameFlags.EXTENDED) != 0;
		boolean remote = (flags & FrameFlags.REMOTE) != 0;
		int data = remote ? 0 : dlc;
		ByteBuffer bytes = ByteBuffer.allocate(2 + (extended ? Integer.BYTES : Short.BYTES) + data + 1).order(ByteOrder.LITTLE_ENDIAN).put(START)
				.put((byte) (0xC0 | (extended ? 0x20 : 0) | (remote ? 0x10 : 0) | dlc));
		if (extended) {
			bytes.putInt(id);
		} else {
			bytes.putShort((short) id);
		}
		for (int i = 0; i < data; i++) {
			bytes.put((byte) Payload.byteAt(payload, i));
		}
		return bytes.put(END).array();
	}

	/** It has no command to leave the bus; silent is what disturbs least. */
	@Override
	public byte[] end() {
		return setUp(SILENT);
	}
}
