package org.busbar.core.traffic;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Takes the frames of a log and counts, bus by bus. For one thread. */
public final class LogTraffic {

	/** No installation has so many; a damaged log may name one with every line. */
	private static final int MOST_BUSES = 64;

	private final Map<String, BusTraffic> buses = new LinkedHashMap<>();
	private @Nullable BusTraffic latest;
	private String latestName = "";
	private int bitRate;
	private long lost;
	private long foreign;

	/** The bit rate that the log tells, in bit/s. */
	public void bitRate(int told) {
		bitRate = told;
	}

	/** Frames that the log says are missing. */
	public void lost(long count) {
		lost += count;
	}

	/** A frame, with the arguments of {@link org.busbar.can.FrameConsumer#frame} and the bus as the log calls it. */
	public void frame(String channel, long nanos, int id, int flags, int dlc) {
		BusTraffic bus = latest;
		if (bus == null || channel != latestName && !channel.equals(latestName)) {
			bus = buses.size() < MOST_BUSES ? buses.computeIfAbsent(channel, BusTraffic::new) : buses.get(channel);
			if (bus == null) {
				foreign++;
				return;
			}
			latest = bus;
		}
		latestName = channel;
		bus.frame(nanos, id, flags, dlc);
	}

	/** Bit/s; 0 when the log does not tell it. */
	public int bitRate() {
		return bitRate;
	}

	/** Frames that the log says are missing. */
	public long lost() {
		return lost;
	}

	/** Frames of further buses, which are not counted otherwise. */
	public long foreign() {
		return foreign;
	}

	/** The buses, that with the most frames first. */
	public List<BusTraffic> buses() {
		return buses.values().stream().sorted(Comparator.comparingLong(BusTraffic::frames).reversed()).toList();
	}
}
