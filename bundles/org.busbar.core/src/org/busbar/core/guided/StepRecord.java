package org.busbar.core.guided;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.busbar.api.catalogue.GuidedCapture.Step;
import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;

/**
 * What one step brought.
 *
 * @param step        what was to be done
 * @param done        false when it was left out or not recorded as long as it should be
 * @param seconds     how long it was recorded
 * @param messages    how many frames of which message, by {@link CanId#key}
 * @param errors      error frames
 * @param interrupted the converter was gone for a while
 * @param notes       values from the display, in the order of their time
 * @param answer      what the user answered; empty when nothing
 */
public record StepRecord(Step step, boolean done, double seconds, SortedMap<Integer, Long> messages, long errors, boolean interrupted, List<Note> notes,
		String answer) {

	/** A device that nobody acknowledges repeats its frame as fast as the bus goes. */
	private static final double REPEATED = 100;

	public StepRecord {
		messages = new TreeMap<>(messages);
		notes = List.copyOf(notes);
	}

	/** A step that was left out. */
	static StepRecord skipped(Step step) {
		return new StepRecord(step, false, 0, new TreeMap<>(), 0, false, List.of(), "");
	}

	/** All frames that carry data. */
	public long frames() {
		return messages.values().stream().mapToLong(Long::longValue).sum();
	}

	/** What is odd about it and what to do; empty when it is what one would expect. */
	public Optional<String> remark() {
		if (!done || step.seconds() == 0) {
			return Optional.empty();
		}
		if (interrupted) {
			return Optional.of(Messages.format("remark.interrupted"));
		}
		if (frames() == 0) {
			return Optional.of(Messages.format(errors > 0 ? "remark.errors" : step.connected().size() > 1 ? "remark.silent" : "remark.silent.alone", errors));
		}
		if (step.connected().isEmpty()) {
			return Optional.of(Messages.format("remark.nobody", names()));
		}
		return step.connected().size() == 1 && messages.size() == 1 && frames() > REPEATED * Math.max(1, seconds)
				? Optional.of(Messages.format("remark.repeated", names()))
				: Optional.empty();
	}

	private String names() {
		return String.join(", ", messages.keySet().stream().limit(6).map(StepRecord::name).toList());
	}

	/** The messages with their counts as people write them: {@code 0x351 (30)}. */
	public List<String> heard() {
		return messages.entrySet().stream().map((Map.Entry<Integer, Long> entry) -> name(entry.getKey()) + " (" + entry.getValue() + ')').toList();
	}

	static String name(int key) {
		return "0x" + CanId.format(key & CanId.MAX_EXTENDED, key < 0 ? FrameFlags.EXTENDED : 0);
	}
}
