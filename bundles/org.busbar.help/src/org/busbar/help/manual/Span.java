package org.busbar.help.manual;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A part of a text.
 *
 * @param text  the characters
 * @param style how they look
 * @param link  where they lead: {@code page.md}, {@code page.md#anchor}, {@code #anchor}, an address of the web or {@code command:} and the id of a command; empty for
 *              nowhere
 */
public record Span(String text, Style style, String link) {

	/** What links begin with that run a command of the workbench. */
	public static final String COMMAND = "command:";

	/** How a part looks. */
	public enum Style {
		PLAIN,
		STRONG,
		/** As it is typed or sent. */
		CODE
	}

	/** The text without its looks. */
	public static String plain(List<Span> spans) {
		return spans.stream().map(Span::text).collect(Collectors.joining());
	}
}
