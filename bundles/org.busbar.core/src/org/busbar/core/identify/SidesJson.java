package org.busbar.core.identify;

import java.util.List;

import org.busbar.api.protocol.Role;
import org.busbar.core.export.Json;

/** What the ends of a bus speak, as JSON. */
public final class SidesJson {

	private SidesJson() {
	}

	private record Document(List<End> sides) {
	}

	/** One end as JSON has it. */
	public record End(Role sender, List<Possible> candidates, boolean ambiguous) {
	}

	/** A protocol that an end may speak, as JSON has it. */
	public record Possible(String protocol, double score, List<String> reasons) {
	}

	/** The JSON, ended by a line feed. */
	public static String write(List<Side> sides) {
		return Json.write(new Document(ends(sides)));
	}

	/** The ends, to be part of a longer document. */
	public static List<End> ends(List<Side> sides) {
		return sides.stream().map(side -> new End(side.sender(),
				side.candidates().stream().map(fit -> new Possible(fit.id(), fit.score(), fit.reasons())).toList(), side.ambiguity().isPresent())).toList();
	}
}
