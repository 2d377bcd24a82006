package org.busbar.ui.internal.findings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.busbar.api.doctor.Finding;

/** Which findings have come up since the user last looked. What is there when a bus is first shown is not news. */
final class Looks {

	private final Set<String> seen = new HashSet<>();
	private boolean began;

	/** Another bus, or the same examined anew. */
	void restart() {
		seen.clear();
		began = false;
	}

	/** These are shown now. */
	void show(List<Finding> findings) {
		if (!began) {
			began = true;
			findings.forEach(finding -> seen.add(finding.id()));
		}
	}

	boolean isNew(String id) {
		return !seen.contains(id);
	}

	/** The user has looked at this one. */
	void saw(String id) {
		seen.add(id);
	}
}
