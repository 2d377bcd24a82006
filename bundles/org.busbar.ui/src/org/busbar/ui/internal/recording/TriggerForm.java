package org.busbar.ui.internal.recording;

import java.time.Duration;
import java.util.Optional;

import org.busbar.core.trigger.RecordingPlan;
import org.busbar.core.trigger.Trigger;
import org.eclipse.osgi.util.NLS;

/**
 * What is written in the dialog.
 *
 * @param start what begins a recording
 * @param stop  what ends it; blank when it ends by itself
 * @param pre   seconds before
 * @param post  seconds after
 */
record TriggerForm(String start, String stop, String pre, String post) {

	private static final double MILLIS = 1000;

	/** What a form comes to. */
	sealed interface Outcome {

		/** @param plan may be followed */
		record Ready(RecordingPlan plan) implements Outcome {
		}

		/** @param reason what is missing or written wrong */
		record Incomplete(String reason) implements Outcome {
		}
	}

	Outcome outcome() {
		try {
			Trigger begins = trigger(Messages.trigger_start_field, start);
			Optional<Trigger> ends = stop.isBlank() ? Optional.empty() : Optional.of(trigger(Messages.trigger_stop_field, stop));
			return new Outcome.Ready(new RecordingPlan(Optional.of(begins), ends, seconds(pre), seconds(post)));
		} catch (IllegalArgumentException wrong) {
			return new Outcome.Incomplete(String.valueOf(wrong.getMessage()));
		}
	}

	private static Trigger trigger(String field, String text) {
		try {
			return Trigger.parse(text);
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
