package org.busbar.ui.internal.trace;

/**
 * Which frames of a store are listed. Every row has a position that never changes; the first ones go when the store drops their frames, and new ones come at the
 * end. May be asked by any thread.
 */
interface Rows {

	/** No rows at all. */
	Rows NONE = new Rows() {

		@Override
		public long first() {
			return 0;
		}

		@Override
		public long end() {
			return 0;
		}

		@Override
		public long number(long position) {
			return -1;
		}

		@Override
		public long position(long number) {
			return 0;
		}
	};

	/** Position of the first row that is still there. */
	long first();

	/** One more than the position of the last row. */
	long end();

	/** Number of the frame in a row; -1 when there is no such row, or no longer. */
	long number(long position);

	/** Position of the first row whose frame has this number or a higher one; {@link #end} when there is none. */
	long position(long number);
}
