package org.busbar.ui.internal.trace;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.busbar.can.log.CandumpWriter;
import org.busbar.core.observation.FrameStore;

/** How frames are copied and saved. */
enum FrameFormat {
	CANDUMP("log"),
	CSV("csv");

	private final String extension;

	FrameFormat(String extension) {
		this.extension = extension;
	}

	/** The format that the name of a file tells of; empty when it tells of none. */
	static Optional<FrameFormat> of(String file) {
		return Stream.of(values()).filter(format -> file.toLowerCase(Locale.ROOT).endsWith('.' + format.extension)).findFirst();
	}

	/** End of the name of a file. */
	String extension() {
		return extension;
	}

	/** What a user calls it. */
	String title() {
		return switch (this) {
			case CANDUMP -> Messages.format_candump;
			case CSV -> Messages.format_csv;
		};
	}

	/**
	 * Takes frames and writes them.
	 *
	 * @param channel name of the interface, without blanks
	 */
	FrameStore.Visitor writer(Appendable destination, String channel, FrameText text) {
		return switch (this) {
			case CANDUMP -> {
				CandumpWriter writer = new CandumpWriter(destination, channel);
				yield (number, nanos, id, flags, dlc, payload) -> {
					writer.frame(nanos, id, flags, dlc, payload);
					return true;
				};
			}
			case CSV -> new FrameCsv(destination, text);
		};
	}
}
