package org.busbar.ui.internal.filter;

import java.util.HashMap;
import java.util.Map;

import org.busbar.can.FrameFlags;

/** A filter with the names that it refers to; remembers its answers, because millions of frames have a few identifiers. For one thread. */
public final class KnownFrames {

	private static final int KIND = FrameFlags.KIND | FrameFlags.FD;

	private final FrameFilter filter;
	private final FrameNames names;
	private final Map<Long, Boolean> answers = new HashMap<>();
	private long lastKey = -1;
	private boolean lastAnswer;

	/** @param names what the frames are called */
	public KnownFrames(FrameFilter filter, FrameNames names) {
		this.filter = filter;
		this.names = names;
	}

	/** Whether a frame is wanted. */
	public boolean wants(int id, int flags) {
		long key = id & 0xFFFF_FFFFL | (long) (flags & KIND) << Integer.SIZE;
		if (key != lastKey) {
			lastAnswer = answers.computeIfAbsent(key, missing -> filter.wants(id, flags, names));
			lastKey = key;
		}
		return lastAnswer;
	}
}
