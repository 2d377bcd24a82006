package org.busbar.cli;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

import org.busbar.api.doctor.Severity;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ConfigurationProblem;
import org.busbar.core.configuration.ConfigurationResult;
import org.busbar.core.configuration.Fingerprint;
import org.busbar.core.configuration.Place;
import org.busbar.core.configuration.Validation;
import org.busbar.core.export.Json;
import org.busbar.core.fingerprint.FingerprintChanges;
import org.busbar.core.fingerprint.Fingerprints;
import org.busbar.core.reading.ReadersSite;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code busbar fingerprint}: what has changed on the bus since a site was accepted. */
@Command(name = "fingerprint")
final class FingerprintCommand extends BusbarSubcommand {

	/** What comes in cycles of some seconds has come several times then. */
	private static final long LISTENED = 20_000_000_000L;

	@Parameters(paramLabel = "CONFIG", descriptionKey = "config-file")
	String file = "";

	@Mixin
	HearingOptions hearing = new HearingOptions();

	@Option(names = "--accept", descriptionKey = "fingerprint-accept")
	boolean accept;

	@Option(names = "--despite-danger", descriptionKey = "fingerprint-despite-danger")
	boolean despiteDanger;

	@Option(names = "--person", paramLabel = "NAME", descriptionKey = "fingerprint-person")
	Optional<String> person = Optional.empty();

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	/** What the JSON of a comparison holds. */
	record Compared(Fingerprint accepted, Fingerprint today, List<String> changes, List<String> leftOut) {
	}

	/** The frames are kept by who feeds it; it only knows when it has heard enough. */
	static final class Listening implements HearingOptions.Ear {

		private final boolean live;
		private final LongSupplier clock;
		private OptionalLong begun = OptionalLong.empty();
		private Optional<String> gone = Optional.empty();
		private long first;
		private long last;

		/**
		 * @param live  whether to stop when it was long enough
		 * @param clock as {@link System#nanoTime}; a bus that was never heard has none of its own
		 */
		Listening(boolean live, LongSupplier clock) {
			this.live = live;
			this.clock = clock;
		}

		@Override
		public void frame(long nanos, int id, int flags, int dlc, long payload) {
			first = first == 0 ? nanos : first;
			last = nanos;
		}

		@Override
		public void advance(long nanos) {
			last = nanos;
		}

		@Override
		public void lost(long count) {
			// The usual period and the range of a value outlast some missing frames.
		}

		@Override
		public void omitted(long count) {
			// What came before is long enough to fill the memory, and so for a fingerprint.
		}

		@Override
		public void gone(String why) {
			gone = gone.or(() -> Optional.of(why));
		}

		@Override
		public boolean acknowledges() {
			return false;
		}

		@Override
		public void acknowledging(boolean does) {
			// Nobody asked for it.
		}

		@Override
		public boolean isDone() {
			if (begun.isEmpty()) {
				begun = OptionalLong.of(clock.getAsLong());
			}
			long heard = first == 0 ? clock.getAsLong() - begun.getAsLong() : last - first;
			return live && heard >= LISTENED || gone.isPresent();
		}
	}

	@Override
	public Integer call() throws InterruptedException {
		SiteFile site = new SiteFile(file);
		ConfigurationResult.Loaded loaded = site.load(services().console());
		Configuration configuration = loaded.configuration();
		if (!accept && configuration.fingerprint().isEmpty()) {
			throw new CommandFailure(ExitCode.INPUT, NLS.bind(Messages.fingerprint_none, file));
		}
		if (accept && !despiteDanger) {
			refuseDanger(configuration);
		}
		Listening listening = new Listening(hearing.isLive() && hearing.seconds.isEmpty(), System::nanoTime);
		HearingOptions.Heard heard = hearing.hear(this, listening);
		if (listening.gone.isPresent()) {
			throw new CommandFailure(ExitCode.INPUT, listening.gone.get());
		}
		String name = person.or(() -> configuration.site().map(Place::engineer)).orElse("");
		Fingerprint today = Fingerprints
				.of(configuration, services().catalogue(), heard.frames(), heard.capture(), name,
						OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS).toString())
				.orElseThrow(() -> new CommandFailure(ExitCode.INPUT, Messages.fingerprint_silent));
		List<String> changes = configuration.fingerprint().map(accepted -> FingerprintChanges.between(accepted, today)).orElse(List.of());
		List<String> leftOut = configuration.fingerprint().map(accepted -> FingerprintChanges.leftOut(accepted, today)).orElse(List.of());
		if (json) {
			print(configuration.fingerprint().isPresent()
					? Json.write(new Compared(configuration.fingerprint().get(), today, changes, leftOut))
					: Json.write(today));
		} else if (configuration.fingerprint().isPresent()) {
			print(changes.isEmpty() ? NLS.bind(Messages.fingerprint_same, configuration.fingerprint().get().time()) + '\n' : String.join("\n", changes) + '\n');
			leftOut.forEach(reason -> print(reason + '\n'));
		}
		if (accept) {
			FingerprintChanges.warning(today).ifPresent(warning -> tell(Messages.warning, warning));
			// What was edited while it listened stays.
			ConfigurationResult.Loaded present = site.reload();
			site.save(Fingerprints.into(present.configuration(), present.kept(), today), present.kept());
			tell(Messages.fingerprint_accepted, today.messages().size(), Math.round(today.seconds()), file);
		}
		return changes.isEmpty() || accept ? ExitCode.FINE : ExitCode.FOUND;
	}

	/** What the next visit is held against should be good; who accepts a danger says so. */
	private void refuseDanger(Configuration configuration) {
		Optional<ConfigurationProblem> danger = Validation.problems(ReadersSite.of(configuration, services().catalogue())).stream()
				.filter(problem -> problem.severity() == Severity.DANGER).findFirst();
		if (danger.isPresent()) {
			throw new CommandFailure(ExitCode.FOUND, NLS.bind(Messages.fingerprint_danger, danger.get().message(), file));
		}
	}
}
