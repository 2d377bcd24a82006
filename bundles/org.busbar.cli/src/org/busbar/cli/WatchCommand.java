package org.busbar.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.Mode;
import org.busbar.core.observation.Assumptions;
import org.busbar.core.observation.Dialect;
import org.busbar.core.observation.Observation;
import org.busbar.core.recorder.Rotation;
import org.busbar.core.session.Session;
import org.busbar.core.session.SessionState;
import org.busbar.core.watch.Watch;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code busbar watch}: a bus for days without anybody looking. */
@Command(name = "watch")
final class WatchCommand extends BusbarSubcommand {

	private static final BigDecimal NANOS_PER_HOUR = BigDecimal.valueOf(TimeUnit.HOURS.toNanos(1));
	private static final long BYTES_PER_MEGABYTE = 1_000_000;
	private static final Duration LONGEST_CAPTURE = Duration.ofHours(1);
	private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(250);
	private static final String CAPTURE_NAME = "bus";

	@Option(names = "--converter", paramLabel = "URI", descriptionKey = "listened-converter", required = true)
	String converter = "";

	@Option(names = "--dir", paramLabel = "DIR", descriptionKey = "watch-dir", required = true)
	Path folder = Path.of("");

	@Option(names = "--hours", paramLabel = "N", descriptionKey = "watched-hours")
	Optional<BigDecimal> hours = Optional.empty();

	@Option(names = "--file-mb", paramLabel = "N", descriptionKey = "watch-file-mb", defaultValue = "50")
	int fileMegabytes = 1;

	@Option(names = "--keep-mb", paramLabel = "N", descriptionKey = "watch-keep-mb", defaultValue = "5000")
	int keptMegabytes = 1;

	@Mixin
	SiteOptions siteOptions = new SiteOptions();

	private Optional<String> told = Optional.empty();
	private Optional<Observation> observation = Optional.empty();

	@Override
	@SuppressWarnings("resource") // What is begun in the preparation is closed before the session.
	public Integer call() throws InterruptedException {
		if (hours.isPresent() && hours.get().signum() <= 0) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.hours_positive, hours.get()));
		}
		if (fileMegabytes <= 0 || keptMegabytes < 2L * fileMegabytes) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.keep_too_small, keptMegabytes, fileMegabytes));
		}
		Assumptions assumptions = new Assumptions(siteOptions.effective(lookup()).<Dialect>map(Dialect.Chosen::new)
				.orElseGet(() -> new Dialect.Identified(services().catalogue().protocols())), siteOptions.site(lookup()));
		ConverterUri uri = bus(converter);
		Rotation rotation = new Rotation(folder, CAPTURE_NAME, fileMegabytes * BYTES_PER_MEGABYTE, LONGEST_CAPTURE, keptMegabytes * BYTES_PER_MEGABYTE);
		List<Watch> prepared = new ArrayList<>();
		// Begun in the preparation, so that the first frame is in the captures.
		try (Session session = Session.open(lookup().converter(uri.scheme()), uri, Mode.LISTEN, opened -> {
			Observation watched = Observation.of(opened, assumptions);
			observation = Optional.of(watched);
			prepared.add(new Watch(opened, watched, rotation, Instant.now()));
		})) {
			boolean alarmed = watch(session, prepared.getFirst());
			if (session.status().state() == SessionState.FAULTED) {
				throw new CommandFailure(ExitCode.INPUT, session.status().message());
			}
			return alarmed ? ExitCode.FOUND : ExitCode.FINE;
		} catch (IOException refused) {
			throw new CommandFailure(ExitCode.INPUT, String.valueOf(refused.getMessage()), refused);
		} finally {
			observation.ifPresent(Observation::end);
		}
	}

	/** Whether the doctor found a fault. */
	private boolean watch(Session session, Watch prepared) {
		try (Watch watch = prepared) {
			tell(Messages.watching, folder, session.name());
			long begun = System.nanoTime();
			long duration = hours.map(WatchCommand::nanos).orElse(Long.MAX_VALUE);
			while (!services().stop().made() && System.nanoTime() - begun < duration && !isOver(session, observation.orElseThrow())) {
				watch.look(Instant.now());
				tellTrouble(watch);
				LockSupport.parkNanos(this, BETWEEN_LOOKS);
			}
			watch.look(Instant.now());
			tellTrouble(watch);
			return watch.isAlarmed();
		} finally {
			tell(Messages.watch_over, folder, session.snapshot().totals().frames());
		}
	}

	/** Over, and everything that came before is read. */
	private static boolean isOver(Session session, Observation observation) {
		return session.status().state().isOver() && observation.reading().over();
	}

	/** Each trouble once. */
	private void tellTrouble(Watch watch) {
		Optional<String> trouble = watch.trouble();
		if (!trouble.equals(told)) {
			trouble.ifPresent(text -> tell("{0}", text));
			told = trouble;
		}
	}

	private static long nanos(BigDecimal hours) {
		return hours.multiply(NANOS_PER_HOUR).min(BigDecimal.valueOf(Long.MAX_VALUE)).longValue();
	}
}
