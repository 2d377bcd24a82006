package org.busbar.core.observation;

import java.util.List;
import java.util.Optional;

import org.busbar.core.monitor.MonitorRecording;

/**
 * One bus of a log or capture, read to its end.
 *
 * @param name     what the log calls the bus; empty when it has no name
 * @param bitRate  bit/s; 0 when not known
 * @param frames   its frames
 * @param lost     frames that the log itself says are missing
 * @param omitted  frames at the end that found no room in memory
 * @param problems what could not be read, for the user; the first of them when there are many
 * @param ownLink  what the battery said over its own link meanwhile; empty when nobody recorded it
 */
public record RecordedBus(String name, int bitRate, FrameStore frames, long lost, long omitted, List<String> problems, Optional<MonitorRecording> ownLink) {

	public RecordedBus {
		problems = List.copyOf(problems);
	}

	/** A bus beside which nobody recorded the battery's own link. */
	public RecordedBus(String name, int bitRate, FrameStore frames, long lost, long omitted, List<String> problems) {
		this(name, bitRate, frames, lost, omitted, problems, Optional.empty());
	}
}
