package org.busbar.core.quantity;

import org.busbar.can.dbc.DbcSignal;

/** Raw values as data files write them: signed or, in hex, by their bits. */
public final class RawValue {

	private RawValue() {
	}

	/**
	 * The count that a signal reads when it holds this value: 0x8000 of a signed signal of 16 bits is -32768.
	 *
	 * @throws IllegalArgumentException when the signal has too few bits for it; the message says so
	 */
	public static long of(DbcSignal signal, long written) {
		int unused = Long.SIZE - signal.length();
		long unsigned = written << unused >>> unused;
		long signed = written << unused >> unused;
		if (written != unsigned && written != signed) {
			throw new IllegalArgumentException(Messages.format("raw", written, signal.length()));
		}
		return signal.signed() ? signed : unsigned;
	}
}
