package org.busbar.ui.internal.trace;

import org.busbar.core.observation.FrameStore;

/** A row for every frame. */
record AllRows(FrameStore store) implements Rows {

	@Override
	public long first() {
		return store.first();
	}

	@Override
	public long end() {
		return store.end();
	}

	@Override
	public long number(long position) {
		return position >= store.first() && position < store.end() ? position : -1;
	}

	@Override
	public long position(long number) {
		return Math.clamp(number, store.first(), store.end());
	}
}
