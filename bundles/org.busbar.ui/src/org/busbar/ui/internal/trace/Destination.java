package org.busbar.ui.internal.trace;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.busbar.core.observation.FrameStore;

/** Where the user wants to go: a number of a frame, or a time. */
final class Destination {

	private static final Pattern NUMBER = Pattern.compile("\\s*([0-9]{1,12})\\s*");
	private static final Pattern TIME = Pattern.compile("\\s*([0-9]{1,9}(?:[.,][0-9]{1,9})?)\\s*s\\s*");

	private Destination() {
	}

	/** The number of the frame that is meant; empty when the text says nothing of the kind. */
	static OptionalLong parse(String text, FrameStore frames) {
		Matcher number = NUMBER.matcher(text);
		if (number.matches()) {
			return OptionalLong.of(Math.max(0, Long.parseLong(number.group(1)) - 1));
		}
		Matcher time = TIME.matcher(text);
		if (time.matches() && frames.end() > frames.first()) {
			double seconds = Double.parseDouble(time.group(1).replace(',', '.'));
			return OptionalLong.of(frames.find(frames.nanos(frames.first()) + (long) (seconds * 1e9)));
		}
		return OptionalLong.empty();
	}
}
