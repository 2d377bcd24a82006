package org.busbar.core.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
	}

	private TapText() {
	}

	/** All of it; the lines are as long as they are. */
	public static String of(Tap tap) {
		return lines(tap).stream().map(line -> (line.item() ? BULLET : "") + line.text()).collect(Collectors.joining("\n"));
	}

	static List<Line> lines(Tap tap) {
		List<Line> lines = new ArrayList<>();
		if (tap.unmade().isEmpty()) {
			lines.add(new Line(Messages.format("tap.conductors"), false));
			tap.conductors().forEach(wire -> lines.add(
					new Line(Messages.format("tap.conductor", wire.signal(), wire.inverter().pin(), wire.battery().pin()), true)));
		} else {
			lines.add(new Line(Messages.format("tap.unmade", String.join(", ", tap.unmade())), false));
		}
		lines.add(new Line(Messages.format("tap.stub"), false));
		lines.add(new Line(Messages.format("tap.plan"), false));
		ReportTexts.unplugged(tap).forEach(text -> lines.add(new Line(text, true)));
		return lines;
	}
}
