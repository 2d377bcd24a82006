package org.busbar.cli.decode;

import java.util.Arrays;

import org.busbar.can.codec.SignalCodec;
import org.busbar.can.dbc.DbcSignal;
import org.busbar.cli.console.Output;
import org.jspecify.annotations.Nullable;

/** Writes the part of a row that one signal decides. */
final class SignalColumn {

	/** Values repeat; making the bytes of a number anew each time would be most of the work of decoding. */
	private static final int REMEMBERED = 1 << 10;

	private final RowFormat format;
	private final SignalCodec codec;
	private final byte[] constants;
	private final long[] raws = new long[REMEMBERED];
	private final byte @Nullable [][] pieces = new byte[REMEMBERED][];

	SignalColumn(RowFormat format, String id, String message, SignalCodec codec) {
		this.format = format;
		this.codec = codec;
		constants = format.signal(id, message, codec.signal().name());
	}

	boolean present(int dlc, long payload) {
		return codec.present(dlc) && codec.active(payload);
	}

	void write(long payload, Output out) {
		long raw = codec.raw(payload);
		int slot = (int) (raw ^ raw >>> 10 ^ raw >>> 32) & REMEMBERED - 1;
		byte[] piece = pieces[slot];
		if (piece == null || raws[slot] != raw) {
			piece = piece(payload, raw);
			pieces[slot] = piece;
			raws[slot] = raw;
		}
		out.write(piece);
	}

	private byte[] piece(long payload, long raw) {
		DbcSignal signal = codec.signal();
		byte[] value = format.value(codec.format(payload), codec.ascii(), signal.unit(), codec.ascii() ? "" : signal.labels().getOrDefault(raw, ""));
		byte[] piece = Arrays.copyOf(constants, constants.length + value.length);
		System.arraycopy(value, 0, piece, constants.length, value.length);
		return piece;
	}
}
