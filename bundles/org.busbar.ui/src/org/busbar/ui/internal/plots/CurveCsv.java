package org.busbar.ui.internal.plots;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.core.observation.FrameStore;
import org.busbar.core.protocol.EffectiveProtocol;

/**
 * The exact samples of some curves in a range of time as comma separated values: a line for each sample, its time twice, a column for each curve. Where a curve
 * has a gap its cell is empty.
 *
 * @param frames   where they come from
 * @param protocol how the frames are read
 * @param curves   which curves, in the order of the columns
 * @param range    which time
 */
record CurveCsv(FrameStore frames, EffectiveProtocol protocol, List<Curve> curves, TimeRange range) {

	private static final int BATCH = 1 << 14;

	/**
	 * Writes the file; one that was there before is replaced only by a complete one.
	 *
	 * @param goOn hears how many frames are read; false ends it
	 * @throws CancellationException when it was ended
	 */
	void save(Path file, LongPredicate goOn) throws IOException {
		Path part = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName().toString(), ".part");
		try {
			try (BufferedWriter to = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
				write(to, goOn);
			}
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		} finally {
			Files.deleteIfExists(part);
		}
	}

	/** Number of the first frame in the range, and of the one behind the last. */
	long[] numbers() {
		return new long[]{frames.find(TimeRange.nanos(range.from())), frames.find(TimeRange.nanos(range.to()) + 1)};
	}

	private void write(BufferedWriter to, LongPredicate goOn) {
		line(to, Stream.concat(Stream.of("time", "seconds"), curves.stream().map(curve -> curve.titleWithUnit(Optional.of(protocol)))));
		CurveReader reader = new CurveReader(protocol, curves, (curve, nanos, value) -> {
			int column = curves.indexOf(curve);
			String time = Instant.ofEpochSecond(Math.floorDiv(nanos, 1_000_000_000L), Math.floorMod(nanos, 1_000_000_000L)).toString();
			String seconds = Long.toString(Math.floorDiv(nanos, 1_000_000_000L)) + '.' + String.format("%09d", Math.floorMod(nanos, 1_000_000_000L));
			line(to, Stream.concat(Stream.of(time, seconds), Stream.iterate(0, place -> place + 1).limit(curves.size())
					.map(place -> place == column && !Double.isNaN(value) ? Double.toString(value) : "")));
		});
		long[] numbers = numbers();
		for (long number = numbers[0]; number < numbers[1]; number += BATCH) {
			reader.read(frames, number, Math.min(numbers[1], number + BATCH));
			if (!goOn.test(number - numbers[0])) {
				throw new CancellationException();
			}
		}
	}

	private static void line(BufferedWriter to, Stream<String> cells) {
		try {
			to.append(cells.map(cell -> cell.indexOf(',') < 0 ? cell : '"' + cell + '"').collect(Collectors.joining(","))).append('\n');
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
