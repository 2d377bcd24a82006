package org.busbar.ui.internal.configuration;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.core.configuration.AcceptanceTest;
import org.busbar.core.configuration.AcceptanceTest.Outcome;
import org.busbar.core.configuration.Configuration;
import org.eclipse.swt.widgets.Composite;

/** What is tried before the site is handed over. */
record TestsPage() implements SitePage {

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
		return List.of(TESTS);
	}

	@Override
	public String shape(Configuration configuration) {
		return configuration.tests().stream().map(test -> String.join("|", test.id(), test.title(), test.procedure(), test.expected()))
				.collect(Collectors.joining("\n"));
	}

	@Override
	public void fill(Form form, Configuration configuration) {
		if (configuration.tests().isEmpty()) {
			Form.words(form.group(Messages.page_tests, 1), Messages.tests_none, 1);
		}
		for (AcceptanceTest test : configuration.tests()) {
			String path = TESTS + '[' + test.id() + ']';
			Composite group = form.group(test.title(), 3);
			Form.fact(group, Messages.field_procedure, test.procedure());
			Form.fact(group, Messages.field_expected, test.expected());
			form.choice(group, Messages.field_outcome, path + ".outcome", Stream.of(Outcome.values()).map(one -> new Choice(one.name(), word(one))).toList(),
					(field, outcome) -> field
							.change(() -> Signing.set(form.draft(), test.title(), path, "outcome", outcome, !outcome.equals(Outcome.OPEN.name()))));
			form.text(group, Messages.field_observed, path + ".observed");
			form.text(group, Messages.field_person, path + ".person");
			form.text(group, Messages.field_time, path + ".time");
			form.below(group, 3, List.of(), path);
		}
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
