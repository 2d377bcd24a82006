package org.busbar.core.traffic;

import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;

/** What a log holds of one message. Periods are nanoseconds between two of its frames; where time goes back there is none. For one thread. */
public final class MessageTraffic {

	/** A period that is so many times longer than usual is a gap. */
	private static final int GAP = 3;
	/** Before so many periods nobody knows what is usual. */
	private static final int USUAL_AFTER = 4;

	private final int id;
	private final int flags;
	private long count;
	private long first;
	private long last;
	private int shortest = Integer.MAX_VALUE;
	private int longest;
	private long periods;
	private long sum;
	private long minimum = Long.MAX_VALUE;
	private long maximum;
	/** Mean and sum of squared distances from it, as Welford has them. */
	private double mean;
	private double squares;
	private long usualCount;
	private long usualSum;
	private long gaps;
	private long longestAt;

	MessageTraffic(int id, int flags) {
		this.id = id;
		this.flags = flags;
	}

	void frame(long nanos, int dlc) {
		if (count > 0 && nanos >= last) {
			period(nanos - last);
		} else if (count == 0) {
			first = nanos;
		}
		count++;
		last = nanos;
		shortest = Math.min(shortest, dlc);
		longest = Math.max(longest, dlc);
	}

	private void period(long period) {
		periods++;
		sum += period;
		minimum = Math.min(minimum, period);
		if (period > maximum) {
			maximum = period;
			longestAt = last;
		}
		double distance = period - mean;
		mean += distance / periods;
		squares += distance * (period - mean);
		if (usualCount >= USUAL_AFTER && period / GAP > usualSum / usualCount) {
			gaps++;
		} else {
			usualCount++;
			usualSum += period;
		}
	}

	/** Arbitration identifier. */
	public int id() {
		return id;
	}

	/** The kind of frame: bits of {@link FrameFlags}. */
	public int flags() {
		return flags;
	}

	/** The identifier as people write it, with what kind of frame it is where it carries no classic data. */
	public String name() {
		String kind = (flags & FrameFlags.REMOTE) != 0 ? " RTR" : "";
		return CanId.format(id, flags) + kind + ((flags & FrameFlags.FD) != 0 ? " FD" : "");
	}

	/** Frames. */
	public long count() {
		return count;
	}

	/** Time of its first frame: nanoseconds since 1970-01-01 UTC. */
	public long first() {
		return first;
	}

	/** Time of its last frame: nanoseconds since 1970-01-01 UTC. */
	public long last() {
		return last;
	}

	/** The lowest DLC. */
	public int shortest() {
		return shortest;
	}

	/** The highest DLC. */
	public int longest() {
		return longest;
	}

	/** How many periods there are. */
	public long periods() {
		return periods;
	}

	/** The shortest period in nanoseconds; 0 where there is none. */
	public long minimum() {
		return periods == 0 ? 0 : minimum;
	}

	/** The mean period in nanoseconds, rounded; 0 where there is none. */
	public long mean() {
		return periods == 0 ? 0 : (sum + periods / 2) / periods;
	}

	/** The longest period in nanoseconds; 0 where there is none. */
	public long maximum() {
		return maximum;
	}

	/** Standard deviation of the periods in nanoseconds; 0 where there are fewer than two. */
	public double jitter() {
		return periods < 2 ? 0 : Math.sqrt(squares / periods);
	}

	/** Periods of more than three times the usual one, which is the mean of those that are no gaps. */
	public long gaps() {
		return gaps;
	}

	/** When the longest period began: nanoseconds since 1970-01-01 UTC. */
	public long longestAt() {
		return longestAt;
	}
}
