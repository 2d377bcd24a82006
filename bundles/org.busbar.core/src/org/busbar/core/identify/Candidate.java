package org.busbar.core.identify;

import java.util.List;

import org.busbar.core.protocol.EffectiveProtocol;

/**
 * A dialect that could be the one spoken.
 *
 * @param protocol the dialect with those of its options that fit best
 * @param score    how well it fits; only the order and the distance to others mean something
 * @param positive whether a trait was found that speaks for it
 * @param traits   the signatures that were met, as {@code +0.4 ProtectionAlarm: Signature=PN}
 */
public record Candidate(EffectiveProtocol protocol, double score, boolean positive, List<String> traits) {

	public Candidate {
		traits = List.copyOf(traits);
	}

	/** Id of the dialect. */
	public String id() {
		return protocol.descriptor().id();
	}
}
