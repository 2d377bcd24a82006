package org.busbar.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.Mode;
import org.busbar.core.observation.Assumptions;
import org.busbar.core.observation.Dialect;
import org.busbar.core.observation.Observation;
import org.busbar.core.recorder.Rotation;
import org.busbar.core.session.Session;
import org.busbar.core.session.SessionState;
import org.busbar.core.trigger.RecordingPlace;
import org.busbar.core.trigger.RecordingPlan;
import org.busbar.core.trigger.RecordingProgress;
import org.busbar.core.trigger.RecordingProgress.Phase;
import org.busbar.core.trigger.Trigger;
import org.busbar.core.trigger.TriggeredRecording;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code busbar record}: a bus to one capture or to many, all of it or what triggers ask for. Each line of standard input becomes a mark. */
@Command(name = "record")
final class RecordCommand extends BusbarSubcommand {

	private static final Logger LOGGER = System.getLogger(RecordCommand.class.getName());
	private static final long BYTES_PER_MEGABYTE = 1_000_000;
	private static final BigDecimal NANOS_PER_SECOND = BigDecimal.valueOf(TimeUnit.SECONDS.toNanos(1));
	private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(20);
	private static final String CAPTURE_NAME = "bus";
	private static final int LONGEST_MARK = 500;

	@Option(names = "--converter", paramLabel = "URI", descriptionKey = "listened-converter", required = true)
	String converter = "";

	@Option(names = "--out", paramLabel = "FILE", descriptionKey = "record-out")
	Optional<Path> file = Optional.empty();

	@Option(names = "--dir", paramLabel = "DIR", descriptionKey = "record-dir")
	Optional<Path> folder = Optional.empty();

	@Option(names = "--trigger", paramLabel = "CONDITION", descriptionKey = "record-trigger")
	Optional<String> trigger = Optional.empty();

	@Option(names = "--until", paramLabel = "CONDITION", descriptionKey = "record-until")
	Optional<String> until = Optional.empty();

	@Option(names = "--pre", paramLabel = "S", descriptionKey = "record-pre", defaultValue = "10")
	BigDecimal pre = BigDecimal.TEN;

	@Option(names = "--post", paramLabel = "S", descriptionKey = "record-post", defaultValue = "10")
	BigDecimal post = BigDecimal.TEN;

	@Option(names = "--rotate-size", paramLabel = "MB", descriptionKey = "record-rotate-size")
	Optional<Integer> rotateMegabytes = Optional.empty();

	@Option(names = "--rotate-time", paramLabel = "MINUTES", descriptionKey = "record-rotate-time")
	Optional<Integer> rotateMinutes = Optional.empty();

	@Option(names = "--keep-mb", paramLabel = "MB", descriptionKey = "record-keep-mb")
	Optional<Integer> keptMegabytes = Optional.empty();

	@Option(names = "--seconds", paramLabel = "N", descriptionKey = "monitored-seconds")
	Optional<BigDecimal> seconds = Optional.empty();

	@Mixin
	SiteOptions siteOptions = new SiteOptions();

	private final Queue<String> marks = new ConcurrentLinkedQueue<>();
	private Optional<Observation> observation = Optional.empty();
	private Optional<String> toldTrouble = Optional.empty();
	private Optional<String> toldTrigger = Optional.empty();
	private long toldRecordings;
	private Phase toldPhase = Phase.WAITING;
	private boolean failed;

	@Override
	@SuppressWarnings("resource") // What is begun in the preparation is closed with the session.
	public Integer call() throws InterruptedException {
		RecordingPlace place = place();
		RecordingPlan plan = plan();
		long duration = seconds.map(RecordCommand::nanos).orElse(Long.MAX_VALUE);
		Assumptions assumptions = new Assumptions(siteOptions.effective(lookup()).<Dialect>map(Dialect.Chosen::new)
				.orElseGet(() -> new Dialect.Identified(services().catalogue().protocols())), siteOptions.site(lookup()));
		ConverterUri uri = bus(converter);
		List<TriggeredRecording> begun = new ArrayList<>();
		try (Session session = Session.open(lookup().converter(uri.scheme()), uri, Mode.LISTEN, opened -> {
			if (plan.needsProtocol() || plan.needsDoctor()) {
				observation = Optional.of(Observation.of(opened, assumptions));
			}
			begun.add(new TriggeredRecording(opened, plan, place, () -> observation.orElseThrow().reading()));
		}); TriggeredRecording recording = begun.getFirst()) {
			tell(plan.start().isPresent() ? Messages.record_waiting : Messages.record_begins, session.name());
			follow(recording, duration);
			recording.close();
			conclude(recording.progress());
			if (session.status().state() == SessionState.FAULTED) {
				throw new CommandFailure(ExitCode.INPUT, session.status().message());
			}
		} catch (IOException refused) {
			throw new CommandFailure(ExitCode.INPUT, String.valueOf(refused.getMessage()), refused);
		} finally {
			observation.ifPresent(Observation::end);
		}
		return failed ? ExitCode.INPUT : ExitCode.FINE;
	}

	private void follow(TriggeredRecording recording, long duration) {
		Thread.ofPlatform().daemon().name("busbar-marks").start(this::readMarks);
		long begun = System.nanoTime();
		while (!services().stop().made() && System.nanoTime() - begun < duration && recording.progress().phase() != Phase.OVER) {
			recording.look();
			tell(recording.progress());
			for (String mark = marks.poll(); mark != null; mark = marks.poll()) {
				tell(recording.mark(mark) ? Messages.record_marked : Messages.record_unmarked, mark);
			}
			LockSupport.parkNanos(this, BETWEEN_LOOKS);
		}
		// What came since.
		recording.look();
	}

	/** Lines are marks; a mark of many thousand letters would be none. */
	private void readMarks() {
		BufferedReader in = new BufferedReader(new InputStreamReader(services().console().input(), StandardCharsets.UTF_8));
		try {
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				if (!line.isBlank()) {
					marks.add(line.strip().substring(0, Math.min(LONGEST_MARK, line.strip().length())));
				}
			}
		} catch (IOException | RuntimeException e) {
			LOGGER.log(Level.DEBUG, "Standard input ended; there are no marks any more.", e);
		}
	}

	/** What has changed, each thing once. */
	private void tell(RecordingProgress progress) {
		if (!progress.trouble().equals(toldTrouble)) {
			failed |= progress.trouble().isPresent();
			progress.trouble().ifPresent(trouble -> tell("{0}", trouble));
			toldTrouble = progress.trouble();
		}
		// A recording may begin and end between two looks.
		if (progress.recordings() > toldRecordings || !progress.fired().equals(toldTrigger)) {
			progress.fired().ifPresent(what -> tell(Messages.record_triggered, what));
		}
		if (progress.phase() == Phase.WAITING && toldPhase != Phase.WAITING) {
			tell(Messages.record_waits_again, progress.recordings());
		}
		toldTrigger = progress.fired();
		toldRecordings = progress.recordings();
		toldPhase = progress.phase();
	}

	private void conclude(RecordingProgress progress) {
		tell(progress);
		tell(Messages.record_over, progress.recordings(), progress.frames(), file.or(() -> folder).map(Path::toString).orElse(""));
		if (progress.dropped() > 0) {
			tell(Messages.recording_dropped, file.or(() -> folder).map(Path::toString).orElse(""), progress.dropped());
		}
	}

	private RecordingPlan plan() {
		try {
			return new RecordingPlan(trigger("--trigger", trigger), trigger("--until", until), duration(pre), duration(post));
		} catch (IllegalArgumentException wrong) {
			throw new CommandFailure(ExitCode.USAGE, String.valueOf(wrong.getMessage()), wrong);
		}
	}

	private static Optional<Trigger> trigger(String option, Optional<String> text) {
		try {
			return text.map(Trigger::parse);
		} catch (IllegalArgumentException wrong) {
			throw new CommandFailure(ExitCode.USAGE, option + ": " + wrong.getMessage(), wrong);
		}
	}

	private static Duration duration(BigDecimal given) {
		// What is beyond every bound is refused by the plan.
		return Duration.ofMillis(given.movePointRight(3).max(BigDecimal.valueOf(-1)).min(BigDecimal.valueOf(Integer.MAX_VALUE)).longValue());
	}

	private RecordingPlace place() {
		boolean rotating = rotateMegabytes.isPresent() || rotateMinutes.isPresent() || keptMegabytes.isPresent();
		if (file.isPresent() == folder.isPresent() || file.isPresent() && rotating) {
			throw new CommandFailure(ExitCode.USAGE, Messages.record_where);
		}
		if (Stream.of(rotateMegabytes, rotateMinutes, keptMegabytes).flatMap(Optional::stream).anyMatch(number -> number <= 0)) {
			throw new CommandFailure(ExitCode.USAGE, Messages.record_rotation);
		}
		if (keptMegabytes.isPresent() && keptMegabytes.get() < 2L * rotateMegabytes.orElse(Integer.MAX_VALUE)) {
			throw new CommandFailure(ExitCode.USAGE, Messages.record_kept);
		}
		return file.<RecordingPlace>map(RecordingPlace.One::new)
				.orElseGet(() -> new RecordingPlace.Many(new Rotation(folder.orElseThrow(), CAPTURE_NAME,
						rotateMegabytes.map(megabytes -> megabytes * BYTES_PER_MEGABYTE).orElse(Rotation.ANY_LENGTH),
						rotateMinutes.map(Duration::ofMinutes).filter(time -> time.compareTo(Rotation.ANY_TIME) < 0).orElse(Rotation.ANY_TIME),
						keptMegabytes.map(megabytes -> megabytes * BYTES_PER_MEGABYTE).orElse(2 * Rotation.ANY_LENGTH))));
	}

	private static long nanos(BigDecimal given) {
		if (given.signum() <= 0) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.seconds_positive, given));
		}
		return given.multiply(NANOS_PER_SECOND).min(BigDecimal.valueOf(Long.MAX_VALUE)).longValue();
	}
}
