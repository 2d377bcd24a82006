package org.busbar.converter;

import java.util.Arrays;

import org.busbar.api.channel.FrameSink;

/** Hands bytes to a parser as a serial port does: in pieces of any size. */
public final class Pieces {

	/** A parser of the bundle. */
	public interface Parser {

		void received(byte[] bytes, int count, long nanos, FrameSink sink);
	}

	private Pieces() {
	}

	/**
	 * Cuts after each piece.
	 *
	 * @param sizes of the pieces, used over and over; at least one, each more than 0
	 */
	public static void receive(Parser parser, byte[] bytes, int[] sizes, FrameSink sink) {
		int at = 0;
		long nanos = 1_000_000_000L;
		for (int i = 0; at < bytes.length; i++) {
			int count = Math.min(sizes[i % sizes.length], bytes.length - at);
			parser.received(Arrays.copyOfRange(bytes, at, at + count), count, nanos, sink);
			nanos += 100_000L;
			at += count;
		}
	}
}
