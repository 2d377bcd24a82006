package org.busbar.ui.internal.configuration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.core.acceptance.Trial;
import org.busbar.core.acceptance.TrialResult;
import org.busbar.core.configuration.AcceptanceTest;
import org.busbar.core.configuration.AcceptanceTest.Outcome;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.Fingerprint;
import org.busbar.core.configuration.TestResult;
import org.busbar.core.configuration.TestResult.TestValue;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

/**
 * What is tried before the site is handed over.
 *
 * @param running leads through a test that the bus measures
 */
record TestsPage(TrialRunning running) implements SitePage {

	private static final String TESTS = "tests";

	@Override
	public String name() {
		return TESTS;
	}

	@Override
	public String title() {
		return Messages.page_tests;
	}

	@Override
	public List<String> features() {
		return List.of(TESTS, "fingerprint");
	}

	@Override
	public String shape(Configuration configuration) {
		return configuration.tests().stream()
				.map(test -> String.join("|", test.id(), test.title(), test.procedure(), test.expected(), test.result().map(TestsPage::words).orElse("")))
				.collect(Collectors.joining("\n", "", configuration.fingerprint().map(Fingerprint::time).orElse("")));
	}

	@Override
	public void fill(Form form, Configuration configuration) {
		if (configuration.tests().isEmpty()) {
			Form.words(form.group(Messages.page_tests, 1), Messages.tests_none, 1);
		}
		for (AcceptanceTest test : configuration.tests()) {
			String path = TESTS + '[' + test.id() + ']';
			Optional<Trial> trial = Trial.of(test);
			Composite group = form.group(trial.map(one -> NLS.bind(Messages.trial, one.id(), test.title())).orElse(test.title()), 3);
			Form.fact(group, Messages.field_procedure, test.procedure());
			Form.fact(group, Messages.field_expected, test.expected());
			test.result().ifPresent(result -> Form.fact(group, Messages.field_measured, words(result)));
			trial.ifPresent(one -> run(form, group, one));
			form.choice(group, Messages.field_outcome, path + ".outcome", Stream.of(Outcome.values()).map(one -> new Choice(one.name(), word(one))).toList(),
					(field, outcome) -> field
							.change(() -> Signing.set(form.draft(), test.title(), path, "outcome", outcome, !outcome.equals(Outcome.OPEN.name()))));
			form.text(group, Messages.field_observed, path + ".observed");
			form.text(group, Messages.field_person, path + ".person");
			form.text(group, Messages.field_time, path + ".time");
			form.below(group, 3, List.of(), path);
		}
		List<Trial> more = Stream.of(Trial.values()).filter(trial -> configuration.tests().stream().noneMatch(test -> test.id().equals(trial.testId())))
				.toList();
		if (!more.isEmpty()) {
			Composite group = form.group(Messages.tests_more, 3);
			more.forEach(trial -> run(form, group, trial));
		}
		FingerprintGroup.fill(form, configuration);
	}

	private void run(Form form, Composite group, Trial trial) {
		String name = NLS.bind(Messages.trial, trial.id(), trial.title());
		Form.button(group, NLS.bind(Messages.run, trial.id()), name, ConfigurationIds.RUN + trial.id(), () -> running.run(form, trial));
		Form.words(group, trial.purpose(), 2);
	}

	/** What was measured, a line for each value, and which file proves it. */
	private static String words(TestResult result) {
		Stream<String> values = result.values().stream().map(TestsPage::words);
		Stream<String> why = Stream.of(result.reason()).filter(reason -> !reason.isEmpty() && result.values().isEmpty());
		Stream<String> proof = Stream.of(result.capture()).filter(capture -> !capture.isEmpty())
				.map(capture -> NLS.bind(Messages.test_proof, new Object[]{capture, result.from(), result.to()}));
		return Stream.of(values, why, proof).flatMap(lines -> lines).collect(Collectors.joining("\n"));
	}

	private static String words(TestValue value) {
		String word = TrialResult.word(value.verdict());
		String said = Double.isNaN(value.value()) ? word : NLS.bind(Messages.test_measured, (Values.text(value.value()) + ' ' + value.unit()).strip(), word);
		return value.limit().isEmpty()
				? NLS.bind(Messages.test_value, value.what(), said)
				: NLS.bind(Messages.test_value_limit, new Object[]{value.what(), said, value.limit()});
	}

	private static String word(Outcome outcome) {
		return switch (outcome) {
			case OPEN -> Messages.outcome_open;
			case PASSED -> Messages.outcome_passed;
			case FAILED -> Messages.outcome_failed;
			case NOT_APPLICABLE -> Messages.outcome_not_applicable;
		};
	}
}
