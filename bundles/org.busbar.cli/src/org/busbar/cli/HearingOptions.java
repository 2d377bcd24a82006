package org.busbar.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.ConverterUri;
import org.busbar.can.Frame;
import org.busbar.can.FrameConsumer;
import org.busbar.core.arming.ArmResult;
import org.busbar.core.observation.FrameStore;
import org.busbar.core.observation.RecordedBus;
import org.busbar.core.observation.RecordedLog;
import org.busbar.core.session.SessionState;
import org.busbar.core.session.SessionStatus;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Option;

/** What a command listens to that measures a bus: logs one after the other, or a bus while it runs. */
final class HearingOptions {

	private static final BigDecimal NANOS_PER_SECOND = BigDecimal.valueOf(1_000_000_000);
	/** Schemes of buses whose time is not that of the host. */
	private static final Set<String> VIRTUAL = Set.of("sim", "replay");

	@Option(names = "--log", paramLabel = "LOG", descriptionKey = "heard-log")
	List<String> logs = new ArrayList<>();

	@Option(names = "--converter", paramLabel = "URI", descriptionKey = "listened-converter")
	Optional<String> converter = Optional.empty();

	@Option(names = "--seconds", paramLabel = "N", descriptionKey = "heard-seconds")
	Optional<BigDecimal> seconds = Optional.empty();

	@Option(names = "--record", paramLabel = "FILE", descriptionKey = "record")
	Optional<Path> record = Optional.empty();

	/** What measures. */
	interface Ear extends FrameConsumer {

		/** Time went on without a frame. */
		void advance(long nanos);

		/** Frames are missing. */
		void lost(long count);

		/** Frames at the end of a log found no room in memory. */
		void omitted(long count);

		/** The bus is gone before its time. */
		void gone(String why);

		/** Whether the converter is to acknowledge, as soon as the bit rate is proven. */
		boolean acknowledges();

		/** Whether the converter acknowledges from now on. */
		void acknowledging(boolean does);

		/** Whether nothing more is wanted. */
		boolean isDone();
	}

	/**
	 * What was heard.
	 *
	 * @param frames  all of it, as far as there is room
	 * @param capture name of its file, without folder; empty when there is none
	 */
	record Heard(FrameStore frames, String capture) {
	}

	/** Whether a bus is listened to while it runs. */
	boolean isLive() {
		return converter.isPresent();
	}

	/** Lets it hear everything. */
	Heard hear(BusbarSubcommand command, Ear ear) throws InterruptedException {
		check();
		FrameStore frames = new FrameStore();
		return logs.isEmpty() ? listen(command, ear, frames) : read(command, ear, frames);
	}

	/** Fails where what was given cannot be listened to. */
	void check() {
		if (logs.isEmpty() == converter.isEmpty()) {
			throw new CommandFailure(ExitCode.USAGE, Messages.log_or_converter);
		}
		if (seconds.filter(given -> given.signum() <= 0).isPresent()) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.seconds_positive, seconds.get()));
		}
	}

	private Heard read(BusbarSubcommand command, Ear ear, FrameStore frames) {
		for (String log : logs) {
			RecordedBus bus = bus(log);
			bus.problems().forEach(problem -> command.tell("{0}: {1}", log, problem));
			if (bus.lost() > 0) {
				ear.lost(bus.lost());
			}
			bus.frames().read(bus.frames().first(), bus.frames().end(), (nanos, id, flags, dlc, payload) -> {
				frames.frame(nanos, id, flags, dlc, payload);
				ear.frame(nanos, id, flags, dlc, payload);
			});
			if (bus.omitted() > 0) {
				ear.omitted(bus.omitted());
			}
		}
		return new Heard(frames, String.valueOf(Path.of(logs.getFirst()).getFileName()));
	}

	private static RecordedBus bus(String log) {
		try {
			return RecordedLog.read(Path.of(log), (done, total) -> true).getFirst();
		} catch (IOException | InvalidPathException e) {
			throw new CommandFailure(ExitCode.INPUT, String.valueOf(e.getMessage()), e);
		}
	}

	private Heard listen(BusbarSubcommand command, Ear ear, FrameStore frames) throws InterruptedException {
		ConverterUri uri = command.bus(converter.orElseThrow());
		Optional<Long> end = seconds.map(given -> System.nanoTime() + given.multiply(NANOS_PER_SECOND).min(BigDecimal.valueOf(Long.MAX_VALUE / 2)).longValue());
		StopRequest stop = command.services().stop();
		try (MonitoredBus bus = new MonitoredBus(command.lookup().converter(uri.scheme()), uri, record)) {
			Listening listening = new Listening(command, ear, bus, frames, VIRTUAL.contains(uri.scheme()));
			while (!stop.made() && !ear.isDone() && !listening.over && (end.isEmpty() || System.nanoTime() - end.get() < 0)) {
				bus.listen(listening, stop, Optional.of(System.nanoTime() + 50_000_000L));
				listening.lost(bus.dropped());
			}
			if (ear.acknowledges() && !listening.answered) {
				command.tell(Messages.never_acknowledged, bus.name());
			}
		} catch (IOException refused) {
			throw new CommandFailure(ExitCode.INPUT, String.valueOf(refused.getMessage()), refused);
		}
		return new Heard(frames, record.map(file -> String.valueOf(file.getFileName())).orElse(""));
	}

	/** Hears the bus, and its silence: after the latest frame the clock of the bus goes on with the host's. */
	private static final class Listening implements MonitoredBus.Listener {

		private final BusbarSubcommand command;
		private final Ear ear;
		private final MonitoredBus bus;
		private final FrameStore frames;
		private final boolean virtual;
		private boolean answered;
		private boolean over;
		private long latest;
		private long heardAt;
		private long lost;

		Listening(BusbarSubcommand command, Ear ear, MonitoredBus bus, FrameStore frames, boolean virtual) {
			this.command = command;
			this.ear = ear;
			this.bus = bus;
			this.frames = frames;
			this.virtual = virtual;
		}

		@Override
		public void frame(Frame frame) {
			latest = frame.nanos();
			heardAt = System.nanoTime();
			frames.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload());
			ear.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload());
		}

		@Override
		public void event(BusEvent event) {
			switch (event) {
				case BusEvent.Notice notice -> command.tell("{0}", notice.message());
				case BusEvent.Dropped dropped -> ear.lost(Math.max(1, dropped.count()));
				default -> {
					// The state tells of the end.
				}
			}
		}

		@Override
		public void state(SessionStatus status) {
			if (status.state() == SessionState.RECONNECTING || status.state() == SessionState.FAULTED) {
				ear.gone(status.message());
			}
			ear.acknowledging(status.state() == SessionState.ACKNOWLEDGING);
			over |= status.state().isOver();
		}

		@Override
		public void idle() {
			if (ear.acknowledges() && !answered) {
				bus.acknowledge().ifPresent(this::answer);
			}
			if (!virtual) {
				// A bus that was never heard has no clock of its own.
				ear.advance(latest > 0 ? latest + System.nanoTime() - heardAt : now());
			}
		}

		private static long now() {
			Instant instant = Instant.now();
			return instant.getEpochSecond() * 1_000_000_000L + instant.getNano();
		}

		private void answer(ArmResult answer) {
			answered = true;
			switch (answer) {
				case ArmResult.Done done -> command.tell(Messages.acknowledging, bus.name());
				case ArmResult.Refused refused -> command.tell("{0}", refused.reason());
			}
		}

		void lost(long dropped) {
			if (dropped > lost) {
				ear.lost(dropped - lost);
				lost = dropped;
			}
		}
	}
}
