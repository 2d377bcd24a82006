package org.busbar.core.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.core.wiring.Tap;

/** Where a converter meets a cable, in words. */
public final class TapText {

	private static final String BULLET = "\u2022 ";

	/**
	 * A paragraph.
	 *
	 * @param text what it says
	 * @param item whether it is an item of a list
	 */
	record Line(String text, boolean item) {

		/** The paragraph where nothing else marks an item. */
		String marked() {
			return (item ? BULLET : "") + text;
		}
	}

	/**
	 * A part that stands for itself on a drawing.
	 *
	 * @param severity how it is marked there
	 * @param title    its title there
	 */
	record Part(Severity severity, String title, List<Line> lines) {

		List<String> paragraphs() {
			return lines.stream().map(Line::marked).toList();
		}
	}

	private TapText() {
	}

	/** All of it; the lines are as long as they are. */
	public static String of(Tap tap) {
		return lines(tap).stream().map(Line::marked).collect(Collectors.joining("\n"));
	}

	static List<Line> lines(Tap tap) {
		return parts(tap).stream().flatMap(part -> part.lines().stream()).toList();
	}

	/** Where the converter is joined, and what unplugging the lead for it does. */
	static List<Part> parts(Tap tap) {
		boolean settled = tap.unmade().isEmpty();
		return List.of(new Part(settled ? Severity.NOTE : Severity.NO_FUNCTION, Messages.format("tap.where"), place(tap)),
				new Part(Severity.NO_FUNCTION, Messages.format("tap.unplugging"),
						Stream.concat(Stream.of(new Line(Messages.format("tap.plan"), false)),
								ReportTexts.unplugged(tap).stream().map(text -> new Line(text, true))).toList()));
	}

	private static List<Line> place(Tap tap) {
		List<Line> lines = new ArrayList<>();
		if (tap.unmade().isEmpty()) {
			lines.add(new Line(Messages.format("tap.conductors"), false));
			tap.conductors().forEach(wire -> lines.add(
					new Line(Messages.format("tap.conductor", wire.signal(), wire.inverter().pin(), wire.battery().pin()), true)));
		} else {
			lines.add(new Line(Messages.format("tap.unmade", String.join(", ", tap.unmade())), false));
		}
		lines.add(new Line(Messages.format("tap.stub"), false));
		return lines;
	}
}
