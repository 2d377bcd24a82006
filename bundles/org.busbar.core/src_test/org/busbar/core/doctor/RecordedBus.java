package org.busbar.core.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.busbar.can.Frame;
import org.busbar.can.log.CandumpReader;

/** The frames of a recorded vector. */
public final class RecordedBus {

	private static final Path VECTORS = Path.of("..", "..", "releng", "vectors");

	private RecordedBus() {
	}

	/** Names of all vectors that there is a log of. */
	public static List<String> names() {
		try (var files = Files.list(VECTORS)) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".log")).map(name -> name.replace(".log", "")).sorted()
					.toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	public static List<Frame> frames(String name) {
		List<Frame> frames = new ArrayList<>();
		try (InputStream in = Files.newInputStream(VECTORS.resolve(name + ".log"))) {
			CandumpReader.read(in, name, new CandumpReader.Handler() {

				@Override
				public void frame(String time, String channel, long nanos, int id, int flags, int dlc, long payload) {
					frames.add(new Frame(nanos, id, flags, dlc, payload));
				}

				@Override
				public void problem(int line, int column, String message) {
					throw new AssertionError(name + ':' + line + ": " + message);
				}
			});
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return frames;
	}
}
