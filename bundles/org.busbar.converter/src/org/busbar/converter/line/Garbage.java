package org.busbar.converter.line;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.FrameSink;

/** Counts bytes that make no sense and tells of them now and then. For one thread. */
public final class Garbage {

	private static final long BETWEEN_NANOS = 5_000_000_000L;

	private final String name;
	private long bytes;
	private long told;

	/** @param name the converter as the user named it */
	public Garbage(String name) {
		this.name = name;
	}

	/** So many more. */
	public void add(long count) {
		bytes += count;
	}

	/** Tells, unless it did a short while ago. */
	public void tell(long nanos, FrameSink sink) {
		if (bytes > 0 && (told == 0 || nanos - told > BETWEEN_NANOS)) {
			sink.event(new BusEvent.Notice(nanos, Messages.format("garbage", name, bytes)));
			told = nanos;
			bytes = 0;
		}
	}
}
