package org.busbar.core.monitor;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.busbar.api.monitor.MonitorGroup;
import org.busbar.api.monitor.MonitorReading;
import org.busbar.api.monitor.MonitorSnapshot;
import org.busbar.api.monitor.MonitorValue;
import org.busbar.api.quantity.Quantity;

/**
 * What a battery said over its own link while its bus was recorded, read back from the file that {@link MonitorRecorder} wrote beside the capture. Only what can
 * be held against the bus or against other modules is kept. Immutable.
 */
public final class MonitorRecording {

	/** About a day of rounds. */
	private static final int MOST = 2_000_000;
	private static final int NANOS = 1;
	private static final int ID = 2;
	private static final int NUMBER = 3;
	private static final int UNIT = 4;
	private static final int RAW = 5;
	/** Not in what was recorded before it was there. */
	private static final int QUANTITY = 7;
	private static final int SHORTEST = 7;

	private final Path file;
	private final List<List<MonitorReading>> rounds = new ArrayList<>();
	private final List<String> problems = new ArrayList<>();

	private MonitorRecording(Path file) {
		this.file = file;
	}

	/**
	 * The recording that lies beside a capture; empty when there is none.
	 *
	 * @throws IOException with a message for the user when there is one that cannot be read
	 */
	public static Optional<MonitorRecording> beside(Path capture) throws IOException {
		Path file = MonitorRecorder.beside(capture);
		return Files.isRegularFile(file) ? Optional.of(read(file)) : Optional.empty();
	}

	static MonitorRecording read(Path file) throws IOException {
		MonitorRecording recording = new MonitorRecording(file);
		try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			recording.new Reader().read(in);
		} catch (IOException e) {
			throw new IOException(Messages.format("recording.unreadable", file, String.valueOf(e.getMessage())), e);
		}
		return recording;
	}

	/** Where it was read from. */
	public Path file() {
		return file;
	}

	/** How many times the battery was asked for all values. */
	public int rounds() {
		return rounds.size();
	}

	/** What could not be read, for the user. */
	public List<String> problems() {
		return List.copyOf(problems);
	}

	/** Goes through it from its beginning. */
	public Cursor cursor() {
		return new Cursor();
	}

	/** A place in the recording. For one thread. */
	public final class Cursor {

		private final Map<String, MonitorReading> latest = new LinkedHashMap<>();
		private int next;

		private Cursor() {
			// Only a recording makes them.
		}

		/**
		 * Gives what the battery had said by a moment, round by round, as far as it was not given before.
		 *
		 * @param nanos nanoseconds since 1970-01-01 UTC, not before those of the call before
		 */
		public void until(long nanos, Consumer<MonitorSnapshot> told) {
			while (next < rounds.size() && rounds.get(next).getLast().nanos() <= nanos) {
				List<MonitorReading> round = rounds.get(next);
				round.forEach(reading -> latest.put(reading.value().id(), reading));
				told.accept(new MonitorSnapshot("", round.getLast().nanos(), latest));
				next++;
			}
		}
	}

	/** One pass through the lines. */
	private final class Reader {

		private final Map<String, MonitorValue> values = new HashMap<>();
		private final Set<String> ofRound = new HashSet<>();
		private List<MonitorReading> round = new ArrayList<>();
		private long kept;
		private long damaged;
		private long firstDamaged;

		void read(BufferedReader in) throws IOException {
			long number = 0;
			for (String line = in.readLine(); line != null && kept < MOST; line = in.readLine()) {
				number++;
				if (!line.startsWith("#") && !line.startsWith("time,") && !take(line.split(",", -1))) {
					firstDamaged = damaged == 0 ? number : firstDamaged;
					damaged++;
				}
			}
			end();
			if (damaged > 0) {
				problems.add(Messages.format("recording.damaged", file, damaged, firstDamaged));
			}
			if (kept == MOST) {
				problems.add(Messages.format("recording.long", file, number));
			}
		}

		/** Whether it is a line of such a file. */
		private boolean take(String... cells) {
			if (cells.length < SHORTEST) {
				return false;
			}
			try {
				long nanos = Long.parseLong(cells[NANOS]);
				if (cells[RAW].isEmpty()) {
					// How it went, or what is missing.
					end();
					return true;
				}
				MonitorValue value = values.computeIfAbsent(cells[ID], id -> value(id, cells));
				double number = cells[NUMBER].isEmpty() ? Double.NaN : Double.parseDouble(cells[NUMBER]);
				add(new MonitorReading(value, number, Long.parseLong(cells[RAW]), nanos));
				return true;
			} catch (@SuppressWarnings("unused") NumberFormatException damage) {
				return false;
			}
		}

		private void add(MonitorReading reading) {
			// Every value comes once in a round.
			if (!ofRound.add(reading.value().id())) {
				end();
				ofRound.add(reading.value().id());
			}
			if (isCompared(reading.value())) {
				round.add(reading);
				kept++;
			}
		}

		private void end() {
			if (!round.isEmpty()) {
				rounds.add(List.copyOf(round));
			}
			round = new ArrayList<>();
			ofRound.clear();
		}
	}

	private static MonitorValue value(String id, String... cells) {
		Optional<Quantity> quantity = cells.length > QUANTITY ? Quantity.of(cells[QUANTITY]) : Optional.empty();
		return new MonitorValue(id, id, MonitorGroup.UNKNOWN, 0, cells[UNIT], quantity, Optional.empty(), "", "", 0);
	}

	/** By the names that every battery has; see {@link MonitorValue}. */
	private static boolean isCompared(MonitorValue value) {
		return value.quantity().isPresent() || value.id().startsWith("pack.") || value.id().startsWith("module.") || value.id().equals("imbalance");
	}
}
