package org.busbar.ui.internal.configuration;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.SafetyCheck;
import org.busbar.core.configuration.SafetyList;
import org.eclipse.swt.widgets.Composite;

/** What has to be so before anything is connected. */
record ChecksPage() implements SitePage {

	private static final String CHECKS = "checks";
	private static final int COLUMNS = 4;

	@Override
	public String name() {
		return CHECKS;
	}

	@Override
	public String title() {
		return Messages.page_checks;
	}

	@Override
	public List<String> features() {
		return List.of(CHECKS);
	}

	@Override
	public String shape(Configuration configuration) {
		return configuration.checks().stream().map(check -> check.id() + check.title()).collect(Collectors.joining("\n"));
	}

	@Override
	public void fill(Form form, Configuration configuration) {
		Composite group = form.group(Messages.group_checks, COLUMNS);
		Form.words(group, Messages.checks_hint, COLUMNS);
		List.of(Messages.column_check, Messages.column_person, Messages.column_time, Messages.column_found).forEach(heading -> Form.heading(group, heading));
		for (SafetyCheck check : configuration.checks()) {
			String path = CHECKS + '[' + check.id() + ']';
			Field tick = form.tick(group, check.words(), path + ".done",
					(field, done) -> field.change(() -> Signing.set(form.draft(), check.words(), path, "done", done, done)));
			Field person = form.cell(group, Messages.column_person, path + ".person", 14);
			Field time = form.cell(group, Messages.column_time, path + ".time", 24);
			Field note = form.cell(group, Messages.column_found, path + ".note", 16);
			form.below(group, COLUMNS, List.of(tick, person, time, note), path);
		}
		Set<String> there = configuration.checks().stream().map(SafetyCheck::id).collect(Collectors.toSet());
		form.below(group, COLUMNS, List.of(), CHECKS);
		SafetyList.all().stream().filter(check -> !there.contains(check.id())).forEach(check -> missing(form, group, check));
	}

	private static void missing(Form form, Composite group, SafetyCheck check) {
		Form.words(group, check.title(), COLUMNS - 1);
		Form.button(group, Messages.add, check.title(), ConfigurationIds.ADD + check.id(), () -> form.draft().add(check.title(), CHECKS, check));
	}
}
