package org.busbar.core.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.busbar.api.doctor.Finding;
import org.busbar.core.doctor.Diagnosis;

/** Makes events of what the doctor says again and again. A finding that comes and goes all the time speaks once in ten minutes. For one thread. */
public final class FindingEvents {

	/** What hears of the events. */
	public interface Listener {

		/** Something was found, again, or is over. */
		void event(EventKind kind, Finding finding);
	}

	private static final Duration QUIET = Duration.ofMinutes(10);

	private record Told(Finding finding, Instant at) {
	}

	private final Listener listener;
	private final Map<String, Told> told = new HashMap<>();

	/** @param listener is told at once */
	public FindingEvents(Listener listener) {
		this.listener = listener;
	}

	/** The doctor's word of this moment. */
	public void diagnosis(Diagnosis diagnosis, Instant now) {
		Map<String, Finding> present = diagnosis.findings().stream().collect(Collectors.toMap(Finding::id, finding -> finding, (one, other) -> one));
		present.values().forEach(finding -> tell(finding, now));
		told.values().removeIf(former -> {
			boolean over = !present.containsKey(former.finding().id());
			if (over) {
				listener.event(EventKind.OVER, former.finding());
			}
			return over;
		});
	}

	private void tell(Finding finding, Instant now) {
		Told former = told.get(finding.id());
		if (former == null) {
			told.put(finding.id(), new Told(finding, now));
			listener.event(EventKind.FOUND, finding);
		} else if (finding.count() > former.finding().count() && !now.isBefore(former.at().plus(QUIET))) {
			told.put(finding.id(), new Told(finding, now));
			listener.event(EventKind.AGAIN, finding);
		}
	}
}
