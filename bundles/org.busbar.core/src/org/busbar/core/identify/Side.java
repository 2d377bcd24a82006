package org.busbar.core.identify;

import java.util.List;
import java.util.Optional;

import org.busbar.api.protocol.Role;

/**
 * What one end of the bus seems to speak.
 *
 * @param sender     which end
 * @param messages   how many different messages were heard from it
 * @param candidates dialects that know any of them, the likeliest first
 * @param ambiguity  why it is not clear which one it is; empty when it is, or when nothing was heard
 */
public record Side(Role sender, int messages, List<Fit> candidates, Optional<Ambiguity> ambiguity) {

	public Side {
		candidates = List.copyOf(candidates);
	}

	/**
	 * Why it is not clear which dialect it is.
	 *
	 * @param protocols ids of those that may be it
	 * @param text      what is the matter
	 * @param next      what would tell
	 */
	public record Ambiguity(List<String> protocols, String text, String next) {

		public Ambiguity {
			protocols = List.copyOf(protocols);
		}
	}

	/** The one dialect that it clearly is. */
	public Optional<Fit> clear() {
		return ambiguity.isPresent() ? Optional.empty() : candidates.stream().findFirst();
	}
}
