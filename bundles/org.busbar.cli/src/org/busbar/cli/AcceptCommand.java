package org.busbar.cli;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.busbar.core.acceptance.Circumstances;
import org.busbar.core.acceptance.Entry;
import org.busbar.core.acceptance.Excerpt;
import org.busbar.core.acceptance.Precondition.State;
import org.busbar.core.acceptance.TestRecord;
import org.busbar.core.acceptance.Trial;
import org.busbar.core.acceptance.TrialJson;
import org.busbar.core.acceptance.TrialResult;
import org.busbar.core.acceptance.TrialRun;
import org.busbar.core.acceptance.TrialStatus;
import org.busbar.core.acceptance.TrialText;
import org.busbar.core.configuration.ConfigurationResult;
import org.busbar.core.configuration.Place;
import org.busbar.core.configuration.TestResult.Verdict;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code busbar accept}: an acceptance test, measured from the bus. */
@Command(name = "accept")
final class AcceptCommand extends BusbarSubcommand {

	@Parameters(index = "0", paramLabel = "CONFIG", descriptionKey = "config-file")
	String file = "";

	@Parameters(index = "1", paramLabel = "TEST", descriptionKey = "accept-test")
	String test = "";

	@Mixin
	HearingOptions hearing = new HearingOptions();

	@Option(names = "--clamp", paramLabel = "A", descriptionKey = "accept-clamp")
	Optional<BigDecimal> clamp = Optional.empty();

	@Option(names = "--display", paramLabel = "NAME=VALUE", split = ",", descriptionKey = "accept-display")
	Map<String, BigDecimal> display = new LinkedHashMap<>();

	@Option(names = "--reaction", paramLabel = "S", descriptionKey = "accept-reaction")
	Optional<BigDecimal> reaction = Optional.empty();

	@Option(names = "--acknowledge", descriptionKey = "acknowledge")
	boolean acknowledge;

	@Option(names = "--yes", descriptionKey = "accept-yes")
	boolean yes;

	@Option(names = "--save", descriptionKey = "accept-save")
	boolean save;

	@Option(names = "--person", paramLabel = "NAME", descriptionKey = "accept-person")
	Optional<String> person = Optional.empty();

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	/** Seconds that a warning is waited for where nobody says how long. */
	private static final BigDecimal WARNING_WAIT = BigDecimal.valueOf(900);

	/** Measures, and tells the engineer what to do next where one follows. */
	private final class Measuring implements HearingOptions.Ear {

		private final Trial trial;
		private final TrialRun run;
		private final boolean guided;
		private final Optional<AcceptTyping> typing;
		private final Set<String> met = new HashSet<>();
		private int told = -1;
		private long moment;

		/** @param typing takes what the engineer types; empty where nobody does */
		Measuring(Trial trial, TrialRun run, boolean guided, Optional<AcceptTyping> typing) {
			this.trial = trial;
			this.run = run;
			this.guided = guided;
			this.typing = typing;
		}

		@Override
		public void frame(long nanos, int id, int flags, int dlc, long payload) {
			moment = nanos;
			run.frame(nanos, id, flags, dlc, payload);
		}

		@Override
		public void advance(long nanos) {
			moment = nanos;
			run.advance(nanos);
		}

		@Override
		public void lost(long count) {
			run.lost(count);
		}

		@Override
		public void omitted(long count) {
			run.omitted(count);
		}

		@Override
		public void gone(String why) {
			run.abort(why);
		}

		@Override
		public boolean acknowledges() {
			return acknowledge;
		}

		@Override
		public void acknowledging(boolean does) {
			run.acknowledging(does);
		}

		/** A recording is read to its end, whatever its beginning shows. */
		@Override
		public boolean isDone() {
			if (!guided) {
				return false;
			}
			typing.ifPresent(one -> one.look(moment));
			TrialStatus status = run.status();
			status.preconditions().stream().filter(one -> one.state() == State.MET && met.add(one.text()))
					.forEach(one -> tell(Messages.accept_met, one.text()));
			int step = status.step();
			List<String> steps = trial.steps();
			if (step != told && step < steps.size()) {
				tell("{0}", (step + 1) + ". " + steps.get(step));
			}
			told = step;
			// After the step that it belongs to.
			typing.ifPresent(AcceptTyping::ask);
			return run.isMeasured() || run.broken().isPresent() || typing.filter(AcceptTyping::isEnded).isPresent();
		}
	}

	@Override
	public Integer call() throws InterruptedException {
		Trial trial = Trial.of(test).orElseThrow(() -> new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.accept_unknown, test,
				Arrays.stream(Trial.values()).map(one -> one.id() + " (" + one.title() + ')').collect(Collectors.joining(", ")))));
		Map<Entry, Double> entries = entries();
		if (hearing.isLive() && !entries.isEmpty()) {
			throw new CommandFailure(ExitCode.USAGE, Messages.accept_beforehand);
		}
		if (acknowledge && !hearing.isLive()) {
			throw new CommandFailure(ExitCode.USAGE, Messages.accept_not_live);
		}
		if (yes && !hearing.isLive()) {
			throw new CommandFailure(ExitCode.USAGE, Messages.accept_yes_not_live);
		}
		hearing.check();
		SiteFile site = new SiteFile(file);
		ConfigurationResult.Loaded loaded = site.load(services().console());
		TrialRun run = new TrialRun(trial, Circumstances.of(loaded.configuration(), services().catalogue()), hearing.isLive());
		entries.forEach(run::type);
		Optional<AcceptTyping> typing = hearing.isLive() && !yes
				? Optional.of(new AcceptTyping(TypedLines.of(services().console()), trial, run, text -> tell("{0}", text)))
				: Optional.empty();
		if (hearing.isLive() && !begin(trial, run, typing)) {
			throw new CommandFailure(ExitCode.USAGE, Messages.accept_not_begun);
		}
		HearingOptions.Heard heard = hearing.hear(this, new Measuring(trial, run, hearing.isLive(), typing));
		if (run.broken().isEmpty()) {
			typing.ifPresent(one -> one.askForTheRest(services().stop()::made));
		}
		TrialResult result = run.result();
		List<String> frames = Excerpt.of(heard.frames(), result.from(), result.to(), run.messages());
		print(json ? TrialJson.write(result, heard.capture(), frames) : TrialText.write(result, heard.capture(), frames));
		if (save) {
			// A test takes its time: what was edited meanwhile, in the workbench for instance, stays.
			ConfigurationResult.Loaded present = site.reload();
			String name = person.or(() -> present.configuration().site().map(Place::engineer)).orElse("");
			TestRecord record = new TestRecord(result, heard.capture(), frames, name, OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS).toString());
			site.save(record.into(present.configuration(), present.kept()), present.kept());
			tell(Messages.accept_saved, trial.id(), file);
		}
		return result.verdict() == Verdict.PASSED || result.verdict() == Verdict.RECORDED ? ExitCode.FINE : ExitCode.FOUND;
	}

	/**
	 * Tells what is dangerous and what is to be done, and asks whether all is so that has to be so.
	 *
	 * @return whether it is
	 */
	private boolean begin(Trial trial, TrialRun run, Optional<AcceptTyping> typing) {
		tell("{0}", TrialText.guide(trial, run.status().preconditions()).stripTrailing());
		if (trial == Trial.ALARM && hearing.seconds.isEmpty()) {
			hearing.seconds = Optional.of(WARNING_WAIT);
			tell(Messages.accept_time, WARNING_WAIT);
		}
		if (typing.isEmpty() && !trial.entries().isEmpty()) {
			tell(Messages.accept_eyes, trial.entries().stream().map(Entry::title).collect(Collectors.joining(", ")));
		}
		boolean begins = typing.isEmpty() || typing.get().confirm(services().stop()::made);
		if (begins) {
			typing.ifPresent(AcceptTyping::explain);
		}
		return begins;
	}

	private Map<Entry, Double> entries() {
		Map<Entry, Double> entries = new LinkedHashMap<>();
		clamp.ifPresent(ampere -> entries.put(Entry.CLAMP, ampere.doubleValue()));
		reaction.ifPresent(given -> entries.put(Entry.REACTION, given.doubleValue()));
		display.forEach((word, value) -> {
			Entry entry = Entry.of(word).filter(one -> one != Entry.CLAMP && one != Entry.REACTION && one.takes(value.doubleValue()))
					.orElseThrow(() -> new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.accept_display, word, value)));
			entries.put(entry, value.doubleValue());
		});
		return entries;
	}
}
