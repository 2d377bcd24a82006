package org.busbar.help.manual;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A part of a text.
 *
 * @param text  the characters
 * @param style how they look
 * @param link  where they lead: {@code page.md}, {@code page.md#anchor}, {@code #anchor}, an address of the web, or {@code command:} or {@code view:} and
 *              an id; empty for nowhere
 */
public record Span(String text, Style style, String link) {

	/** What links begin with that run a command of the workbench. */
	public static final String COMMAND = "command:";
	/** What links begin with that show a view of the workbench. */
	public static final String VIEW = "view:";

	/** How a part looks. */
	public enum Style {
		PLAIN,
		STRONG,
		/** As it stands on the screen or on a device. */
		NAME,
		/** As it is typed or sent. */
		CODE
	}

	/** Whether it does something in the workbench, which no browser can. */
	public boolean acts() {
		return link.startsWith(COMMAND) || link.startsWith(VIEW);
	}

	/** The text without its looks. */
	public static String plain(List<Span> spans) {
		return spans.stream().map(Span::text).collect(Collectors.joining());
	}
}
