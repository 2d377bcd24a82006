package org.busbar.ui.internal.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.busbar.can.Frame;
import org.busbar.can.FrameConsumer;

/** Reads the frames of some rows: these and the one before them, and no other. */
final class TracePage {

	/** Where frames are read by their numbers, as a store gives them. */
	@FunctionalInterface
	interface Source {

		long read(long from, long to, FrameConsumer consumer);
	}

	private TracePage() {
	}

	/**
	 * @param from  position of the first row
	 * @param count how many rows
	 * @return the frames of the rows that are there
	 */
	static List<TraceFrame> read(Rows rows, Source source, long from, int count) {
		List<TraceFrame> page = new ArrayList<>(count);
		List<Frame> read = new ArrayList<>(1);
		OptionalLong before = OptionalLong.empty();
		for (long position = from - 1; position < from + count; position++) {
			long number = rows.number(position);
			read.clear();
			if (number >= 0) {
				source.read(number, number + 1, (nanos, id, flags, dlc, payload) -> read.add(new Frame(nanos, id, flags, dlc, payload)));
			}
			if (!read.isEmpty()) {
				Frame frame = read.getFirst();
				if (position >= from) {
					page.add(new TraceFrame(number, frame, before.isPresent() ? OptionalLong.of(frame.nanos() - before.getAsLong()) : before));
				}
				before = OptionalLong.of(frame.nanos());
			}
		}
		return page;
	}
}
