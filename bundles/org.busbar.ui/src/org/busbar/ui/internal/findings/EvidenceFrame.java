package org.busbar.ui.internal.findings;

import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.busbar.api.doctor.Finding;
import org.busbar.core.observation.FrameStore;

/**
 * The frame that shows what a finding says: the last one up to its time of those messages that its evidence names, or of all where it names none. Of a message
 * that stayed away that is the last one before the gap.
 */
final class EvidenceFrame {

	/** So many frames before are looked through; on a full bus that is a minute. */
	private static final long MOST_BACK = 1 << 18;
	private static final Pattern IDENTIFIER = Pattern.compile("\\b0x([0-9A-Fa-f]{3,8})\\b");

	private EvidenceFrame() {
	}

	/**
	 * Looks a frame up.
	 *
	 * @param nanos one of the times of the finding
	 * @return its number; empty when the frames of that time are no longer kept
	 */
	static OptionalLong number(FrameStore store, Finding finding, long nanos) {
		long end = store.find(nanos + 1);
		Set<Integer> named = named(finding.evidence());
		long[] found = {-1, -1};
		store.visit(end - MOST_BACK, end, (number, time, id, flags, dlc, payload) -> {
			if (time <= nanos) {
				found[0] = number;
				found[1] = named.contains(id) ? number : found[1];
			}
			return true;
		});
		long number = found[1] >= 0 ? found[1] : found[0];
		return number >= 0 ? OptionalLong.of(number) : OptionalLong.empty();
	}

	private static Set<Integer> named(String evidence) {
		Set<Integer> identifiers = new HashSet<>();
		Matcher matcher = IDENTIFIER.matcher(evidence);
		while (matcher.find()) {
			identifiers.add(Integer.parseUnsignedInt(matcher.group(1), 16));
		}
		return identifiers;
	}
}
