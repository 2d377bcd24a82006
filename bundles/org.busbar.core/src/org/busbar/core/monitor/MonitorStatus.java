package org.busbar.core.monitor;

import java.util.List;
import java.util.Optional;

import org.busbar.api.monitor.MonitorFault;

/**
 * How watching a battery goes.
 *
 * @param state    what it is doing
 * @param fault    the latest thing that went wrong and is still so; empty when all is well
 * @param failed   ids of the requests of the latest round that got no values while others did
 * @param text     the same for people, in the language of the reader: what is so and what to do
 * @param rounds   times that all values were asked for and at least one came
 * @param requests requests sent
 * @param failures requests that got no reply that can be used
 * @param skipped  bytes that belonged to nothing
 * @param keys     times that the session key was written
 */
public record MonitorStatus(MonitorState state, Optional<MonitorFault> fault, List<String> failed, String text, long rounds, long requests, long failures,
		long skipped,
		long keys) {

	public MonitorStatus {
		failed = List.copyOf(failed);
	}

	/** Before anything was done. */
	static final MonitorStatus BEGINNING = new MonitorStatus(MonitorState.OPENING, Optional.empty(), List.of(), MonitorText.state(MonitorState.OPENING), 0, 0,
			0, 0, 0);

	/** Whether there is something else to tell people than before. */
	boolean saysOtherThan(MonitorStatus before) {
		return state != before.state || !fault.equals(before.fault) || !failed.equals(before.failed);
	}
}
