package org.busbar.cli.decode;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;

/** Counts the frames that no row came of. */
public final class UndecodedFrames {

	/** A log may hold any number of identifiers; more than these are only counted together. */
	private static final int MOST_KINDS = 4096;
	private static final int SHOWN = 10;

	private final Map<Integer, long[]> byId = new LinkedHashMap<>();
	private long unknown;
	private long remote;
	private long error;
	private long fd;

	/** Counts a frame whose identifier no message has. */
	public void unknown(int id, int flags) {
		unknown++;
		int key = CanId.key(id, flags);
		long[] count = byId.get(key);
		if (count != null) {
			count[0]++;
		} else if (byId.size() < MOST_KINDS) {
			byId.put(key, new long[]{1});
		}
	}

	/** Counts a frame that carries nothing to decode, if it is one. */
	public boolean special(int flags) {
		if ((flags & FrameFlags.ERROR) != 0) {
			error++;
		} else if ((flags & FrameFlags.REMOTE) != 0) {
			remote++;
		} else if ((flags & FrameFlags.FD) != 0) {
			fd++;
		} else {
			return false;
		}
		return true;
	}

	public long unknown() {
		return unknown;
	}

	public long remote() {
		return remote;
	}

	public long error() {
		return error;
	}

	public long fd() {
		return fd;
	}

	/** The unknown identifiers with their counts, the most frequent first: {@code 305 (100), 307 (23)}. */
	public String identifiers() {
		String shown = byId.entrySet().stream().sorted(Comparator.comparingLong(entry -> -entry.getValue()[0])).limit(SHOWN)
				.map(entry -> format(entry.getKey()) + " (" + entry.getValue()[0] + ')').collect(Collectors.joining(", "));
		return byId.size() > SHOWN ? shown + ", \u2026" : shown;
	}

	private static String format(int key) {
		return key < 0 ? CanId.format(key & CanId.MAX_EXTENDED, FrameFlags.EXTENDED) : CanId.format(key, 0);
	}
}
