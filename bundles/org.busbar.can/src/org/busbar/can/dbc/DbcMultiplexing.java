package org.busbar.can.dbc;

import java.util.List;

/** When a signal is in the frame. */
public sealed interface DbcMultiplexing {

	/** Always. */
	record None() implements DbcMultiplexing {
	}

	/** Always, and it decides which others are ({@code M}). */
	record Multiplexor() implements DbcMultiplexing {
	}

	/**
	 * Only while a multiplexor has one of certain values ({@code m3}, {@code SG_MUL_VAL_}).
	 *
	 * @param multiplexor whether the signal decides about others in turn ({@code m3M})
	 * @param by          name of the deciding signal; empty for the message's only one
	 * @param ranges      the values, inclusive
	 */
	record Multiplexed(boolean multiplexor, String by, List<Range> ranges) implements DbcMultiplexing {

		public Multiplexed {
			ranges = List.copyOf(ranges);
		}

		/** Whether the signal is there when the multiplexor has this raw value. */
		public boolean selectedBy(long value) {
			// Asked for every frame; a loop over indices costs no garbage.
			for (int i = 0; i < ranges.size(); i++) {
				if (value >= ranges.get(i).first() && value <= ranges.get(i).last()) {
					return true;
				}
			}
			return false;
		}
	}

	/**
	 * @param first smallest value
	 * @param last  largest value
	 */
	record Range(long first, long last) {
	}

	/** Whether others depend on the signal. */
	default boolean decides() {
		return this instanceof Multiplexor || this instanceof Multiplexed(boolean multiplexor, var by, var ranges) && multiplexor;
	}
}
