package org.busbar.ui.internal.recording;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.busbar.core.recorder.Rotation;
import org.busbar.core.trigger.RecordingPlan;
import org.busbar.core.trigger.Trigger;
import org.eclipse.osgi.util.NLS;

/**
 * What is written in the dialog.
 *
 * @param start  what begins a recording; blank when all is to be recorded, in captures that follow one another
 * @param stop   what ends it; blank when it ends by itself
 * @param pre    seconds before
 * @param post   seconds after
 * @param limits how long captures are
 */
record TriggerForm(String start, String stop, String pre, String post, Limits limits) {

	private static final double MILLIS = 1000;
	private static final int BYTES_PER_MEGABYTE = 1_000_000;
	private static final String UNLIMITED_NAME = "trigger";
	/** Of their own name, so that no other capture is ever deleted to make room for them. */
	private static final String LIMITED_NAME = "ring";

	/**
	 * Whole numbers, each blank for no limit.
	 *
	 * @param megabytes a capture that is so long is completed, and the next one begins
	 * @param minutes   the same by time
	 * @param kept      megabytes of all captures; the oldest are deleted
	 */
	record Limits(String megabytes, String minutes, String kept) {

		boolean none() {
			return megabytes.isBlank() && minutes.isBlank() && kept.isBlank();
		}

		boolean deletes() {
			return !kept.isBlank();
		}

		private Rotation rotation(Path folder) {
			long length = megabytes.isBlank() ? Rotation.ANY_LENGTH : (long) number(megabytes) * BYTES_PER_MEGABYTE;
			Duration time = minutes.isBlank() ? Rotation.ANY_TIME : Duration.ofMinutes(number(minutes));
			if (!deletes()) {
				return new Rotation(folder, UNLIMITED_NAME, length, time, 2 * Rotation.ANY_LENGTH);
			}
			long most = (long) number(kept) * BYTES_PER_MEGABYTE;
			if (most < 2 * length) {
				throw new IllegalArgumentException(Messages.trigger_wrong_kept);
			}
			return new Rotation(folder, LIMITED_NAME, length, time, most);
		}

		private static int number(String text) {
			if (text.strip().matches("[1-9]\\d{0,6}")) {
				return Integer.parseInt(text.strip());
			}
			throw new IllegalArgumentException(NLS.bind(Messages.trigger_wrong_limit, text));
		}
	}

	/** What a form comes to. */
	sealed interface Outcome {

		/**
		 * @param plan     may be followed
		 * @param rotation where its captures go
		 */
		record Ready(RecordingPlan plan, Rotation rotation) implements Outcome {
		}

		/** @param reason what is missing or written wrong */
		record Incomplete(String reason) implements Outcome {
		}
	}

	/** Whether anything is missing yet that nobody can have written wrong. */
	boolean isEmpty() {
		return start.isBlank() && limits.none();
	}

	/** @param folder where the captures go */
	Outcome outcome(Path folder) {
		if (isEmpty()) {
			return new Outcome.Incomplete(Messages.trigger_empty);
		}
		try {
			RecordingPlan plan = new RecordingPlan(trigger(Messages.trigger_start_field, start), trigger(Messages.trigger_stop_field, stop), seconds(pre),
					seconds(post));
			return new Outcome.Ready(plan, limits.rotation(folder));
		} catch (IllegalArgumentException wrong) {
			return new Outcome.Incomplete(String.valueOf(wrong.getMessage()));
		}
	}

	private static Optional<Trigger> trigger(String field, String text) {
		try {
			return text.isBlank() ? Optional.empty() : Optional.of(Trigger.parse(text));
		} catch (IllegalArgumentException wrong) {
			throw new IllegalArgumentException(NLS.bind(Messages.trigger_wrong, field, wrong.getMessage()), wrong);
		}
	}

	private static Duration seconds(String text) {
		try {
			double seconds = Double.parseDouble(text.strip());
			if (seconds >= 0 && seconds <= RecordingPlan.LONGEST.toSeconds()) {
				return Duration.ofMillis((long) (seconds * MILLIS));
			}
		} catch (NumberFormatException malformed) {
			throw new IllegalArgumentException(NLS.bind(Messages.trigger_wrong_seconds, RecordingPlan.LONGEST.toSeconds()), malformed);
		}
		throw new IllegalArgumentException(NLS.bind(Messages.trigger_wrong_seconds, RecordingPlan.LONGEST.toSeconds()));
	}
}
