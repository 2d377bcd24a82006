package org.busbar.ui.internal.findings;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

/**
 * What stands on a card.
 *
 * @param tint       its background
 * @param weight     how likely it is, 0 to 1, shown as a percentage and a bar; empty where that means nothing
 * @param paragraphs one below the other
 */
record CardText(Tint tint, OptionalDouble weight, List<Paragraph> paragraphs) {

	/** How large and strong a paragraph is. */
	enum Style {
		TITLE,
		STRONG,
		NORMAL
	}

	/**
	 * @param text wrapped where it is longer than the card is wide
	 */
	record Paragraph(Style style, String text) {
	}

	CardText {
		paragraphs = List.copyOf(paragraphs);
	}

	/** The weight as people read it; empty where there is none. */
	String percent() {
		return weight.isEmpty() ? "" : NLS.bind(Messages.percent, Math.round(weight.getAsDouble() * 100));
	}

	/** Everything, as it is read aloud. */
	String spoken() {
		String text = paragraphs.stream().map(Paragraph::text).collect(Collectors.joining(" "));
		return weight.isEmpty() ? text : percent() + ' ' + text;
	}
}
