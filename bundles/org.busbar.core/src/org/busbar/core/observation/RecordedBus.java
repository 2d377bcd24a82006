package org.busbar.core.observation;

import java.util.List;

/**
 * One bus of a log or capture, read to its end.
 *
 * @param name     what the log calls the bus; empty when it has no name
 * @param bitRate  bit/s; 0 when not known
 * @param frames   its frames
 * @param lost     frames that the log itself says are missing
 * @param omitted  frames at the end that found no room in memory
 * @param problems what could not be read, for the user; the first of them when there are many
 */
public record RecordedBus(String name, int bitRate, FrameStore frames, long lost, long omitted, List<String> problems) {

	public RecordedBus {
		problems = List.copyOf(problems);
	}
}
