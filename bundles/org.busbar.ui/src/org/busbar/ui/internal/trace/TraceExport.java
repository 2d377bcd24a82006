package org.busbar.ui.internal.trace;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.can.Frame;
import org.busbar.can.log.CandumpWriter;
import org.busbar.core.observation.FrameStore;

/**
 * Frames of the trace as text for other programs.
 *
 * @param frames where they are
 * @param index  which of them
 * @param text   how their cells are written
 * @param bus    name of the bus in a candump log
 */
record TraceExport(FrameStore frames, TraceIndex index, TraceText text, String bus) {

	private static final String CSV_SUFFIX = ".csv";
	private static final long STEP = 1 << 14;

	/** The places {@code first} to {@code last}, both included, as candump writes them. */
	void candump(long first, long last, Appendable to, LongPredicate goOn) {
		CandumpWriter writer = new CandumpWriter(to, bus.isBlank() ? "can0" : bus.replaceAll("\\s+", "_"));
		each(first, last, goOn, (number, frame) -> writer.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload()));
	}

	/** The same as comma separated values with a line of headers. */
	void csv(long first, long last, Appendable to, LongPredicate goOn) {
		line(to, Stream.of(TraceColumn.values()).map(TraceColumn::title).toList());
		long[] before = {-1};
		each(first, last, goOn, (number, frame) -> {
			line(to, text.cells(number, frame, before[0] < 0 ? frame.nanos() : before[0]));
			before[0] = frame.nanos();
		});
	}

	/**
	 * Writes all frames of the index to a file: CSV where its name says so, else candump. A file that was there before is replaced only by a complete one.
	 *
	 * @param goOn hears how many are written; false ends it
	 * @throws CancellationException when it was ended
	 */
	void save(Path file, LongPredicate goOn) throws IOException {
		Path folder = file.toAbsolutePath().getParent();
		Path part = Files.createTempFile(folder, file.getFileName().toString(), ".part");
		try {
			try (BufferedWriter to = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
				long last = index.count() - 1;
				if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(CSV_SUFFIX)) {
					csv(0, last, to, goOn);
				} else {
					candump(0, last, to, goOn);
				}
			}
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		} finally {
			Files.deleteIfExists(part);
		}
	}

	@FunctionalInterface
	private interface Numbered {
		void take(long number, Frame frame);
	}

	private void each(long first, long last, LongPredicate goOn, Numbered numbered) {
		for (long place = first; place <= last; place++) {
			frames.read(index.number(place), index.number(place) + 1,
					(number, nanos, id, flags, dlc, payload) -> numbered.take(number, new Frame(nanos, id, flags, dlc, payload)));
			if (place % STEP == 0 && !goOn.test(place - first)) {
				throw new CancellationException();
			}
		}
	}

	private static void line(Appendable to, List<String> cells) {
		try {
			to.append(cells.stream().map(TraceExport::quoted).collect(Collectors.joining(","))).append('\n');
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String quoted(String cell) {
		return cell.indexOf(',') < 0 && cell.indexOf('"') < 0 ? cell : '"' + cell.replace("\"", "\"\"") + '"';
	}
}
