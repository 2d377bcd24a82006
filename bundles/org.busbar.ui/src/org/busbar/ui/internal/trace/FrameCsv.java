package org.busbar.ui.internal.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.busbar.can.Frame;
import org.busbar.core.export.Csv;
import org.busbar.core.observation.FrameStore;

/** Writes frames as CSV, a line each, with the time in seconds since 1970-01-01 UTC. A failing destination is reported as {@link UncheckedIOException}. */
final class FrameCsv implements FrameStore.Visitor {

	private static final long SECOND = 1_000_000_000L;

	private final Appendable destination;
	private final FrameText text;

	/** Writes the headers. */
	FrameCsv(Appendable destination, FrameText text) {
		this.destination = destination;
		this.text = text;
		append(Stream.of(TraceColumn.values()).map(column -> column == TraceColumn.TIME ? Messages.csv_time : column.title()).toList());
	}

	@Override
	public boolean frame(long number, long nanos, int id, int flags, int dlc, long payload) {
		List<String> cells = text.cells(new TraceFrame(number, new Frame(nanos, id, flags, dlc, payload), OptionalLong.empty()), TimeMode.RELATIVE);
		cells.set(TraceColumn.TIME.ordinal(), nanos / SECOND + "." + String.format(Locale.ROOT, "%09d", nanos % SECOND));
		append(cells);
		return true;
	}

	private void append(List<String> cells) {
		try {
			destination.append(Csv.line(cells));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
