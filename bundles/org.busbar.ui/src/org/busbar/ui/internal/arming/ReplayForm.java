package org.busbar.ui.internal.arming;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.busbar.core.arming.ReplayLog;
import org.busbar.core.arming.Sending;
import org.busbar.core.observation.RecordedBus;
import org.busbar.core.protocol.EffectiveProtocol;
import org.eclipse.osgi.util.NLS;

/**
 * Which log is sent again, and how.
 *
 * @param log    what was read of it
 * @param bus    place of its bus, from 0; below where none is chosen
 * @param ids    identifiers as they are written; blank for all
 * @param speed  so much faster than the log
 * @param passes how often
 */
record ReplayForm(LogReading.State log, int bus, String ids, String speed, String passes) {

	/** No log. */
	static final ReplayForm NONE = new ReplayForm(new LogReading.State.None(), 0, "", "1", "1");

	private static final double NANOS = 1e9;

	/** @throws IllegalArgumentException when it is not complete; the message says what is missing */
	Sending.Replayed sending(List<EffectiveProtocol> known) {
		return new Sending.Replayed(frames(), factor(), times(), known);
	}

	/** What would be sent of the log, and what would not; empty where nobody knows. */
	Optional<String> summary() {
		if (chosen().isEmpty()) {
			return Optional.empty();
		}
		RecordedBus from = chosen().get();
		ReplayLog frames;
		try {
			frames = frames();
		} catch (@SuppressWarnings("unused") IllegalArgumentException incomplete) {
			return Optional.empty();
		}
		StringBuilder text = new StringBuilder(NLS.bind(Messages.replay_summary, new Object[]{frames.frames().size(), frames.counts().size(),
				Math.round(frames.passNanos() / NANOS * 10) / 10.0}));
		if (frames.leftOut() > 0) {
			text.append(' ').append(NLS.bind(Messages.replay_left_out, frames.leftOut()));
		}
		from.problems().forEach(problem -> text.append(' ').append(problem));
		return Optional.of(text.toString());
	}

	private Optional<RecordedBus> chosen() {
		return log instanceof LogReading.State.Done done && bus >= 0 && bus < done.buses().size() ? Optional.of(done.buses().get(bus)) : Optional.empty();
	}

	private ReplayLog frames() {
		return switch (log) {
			case LogReading.State.None none -> throw new IllegalArgumentException(Messages.replay_no_log);
			case LogReading.State.Reading reading ->
				throw new IllegalArgumentException(NLS.bind(Messages.replay_reading, reading.file().getFileName(), reading.percent()));
			case LogReading.State.Failed failed -> throw new IllegalArgumentException(failed.reason());
			case LogReading.State.Done done -> {
				RecordedBus from = chosen().orElseThrow(() -> new IllegalArgumentException(Messages.replay_no_bus));
				ReplayLog.Builder builder = new ReplayLog.Builder(String.valueOf(done.file().getFileName()), keys());
				from.frames().read(0, from.frames().end(), builder);
				yield builder.log();
			}
		};
	}

	private Set<Integer> keys() {
		return Arrays.stream(ids.split("[\\s,;]+")).filter(word -> !word.isEmpty())
				.map(word -> ReplayLog.key(word).orElseThrow(() -> new IllegalArgumentException(NLS.bind(Messages.replay_wrong_id, word))))
				.collect(Collectors.toSet());
	}

	private double factor() {
		try {
			return Double.parseDouble(speed.strip());
		} catch (NumberFormatException malformed) {
			throw new IllegalArgumentException(Messages.replay_wrong_speed, malformed);
		}
	}

	private int times() {
		try {
			return Integer.parseInt(passes.strip());
		} catch (NumberFormatException malformed) {
			throw new IllegalArgumentException(Messages.replay_wrong_passes, malformed);
		}
	}
}
