package org.busbar.core.doctor;

/** What was seen of one identifier so far. */
final class MessageStatistics {

	final int id;
	final Rate rate = new Rate();
	int flags;
	int dlc;
	long payload;
	long count;
	long first;
	long last;
	long gap;
	long unchanged;

	MessageStatistics(int id) {
		this.id = id;
	}

	/**
	 * @param frames  how many there were since the last call; the arguments are those of the latest
	 * @param changed whether one in between carried other data
	 */
	void heard(long nanos, int newFlags, int newDlc, long newPayload, long frames, boolean changed) {
		if (count == 0) {
			first = nanos;
			unchanged = nanos;
		} else {
			gap = Math.max(0, nanos - last) / frames;
			if (changed || payload != newPayload || dlc != newDlc) {
				unchanged = nanos;
			}
		}
		count += frames;
		last = nanos;
		flags = newFlags;
		dlc = newDlc;
		payload = newPayload;
		rate.add(nanos, frames);
	}
}
