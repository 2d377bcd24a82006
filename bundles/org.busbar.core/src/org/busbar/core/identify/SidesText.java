package org.busbar.core.identify;

import java.util.List;
import java.util.Locale;

/** What the ends of a bus speak, for people at a terminal. */
public final class SidesText {

	private static final String INDENT = "  ";
	private static final String REASON = "       - ";

	private SidesText() {
	}

	/** Both ends with their candidates, each line ended by a line feed. */
	public static String write(List<Side> sides) {
		StringBuilder text = new StringBuilder();
		for (Side side : sides) {
			if (!text.isEmpty()) {
				text.append('\n');
			}
			text.append(verdict(side)).append('\n');
			side.ambiguity().ifPresent(ambiguity -> text.append(INDENT).append(ambiguity.text()).append('\n').append(INDENT)
					.append(Messages.format("text.next", ambiguity.next())).append('\n'));
			for (Fit fit : side.candidates()) {
				text.append(String.format(Locale.ROOT, "%5.0f %%  ", fit.score() * 100)).append(fit.name()).append('\n');
				fit.reasons().forEach(reason -> text.append(REASON).append(reason).append('\n'));
			}
		}
		return text.toString();
	}

	/** What one end speaks, in one sentence. */
	public static String verdict(Side side) {
		String end = Messages.format("sender." + side.sender().name().toLowerCase(Locale.ROOT));
		if (side.clear().isPresent()) {
			return Messages.format("text.clear", end, side.clear().get().name());
		}
		return Messages.format(side.ambiguity().isPresent() ? "text.ambiguous" : "text.silent", end);
	}
}
