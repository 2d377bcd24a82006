package org.busbar.ui.internal.configuration;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.busbar.api.doctor.BatteryLine;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.Difference;
import org.busbar.core.configuration.FileNote;
import org.busbar.ui.internal.dialog.FieldsDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;

/** What the site is, what is still to be done, and what the sources say otherwise by now. */
record OverviewPage(List<FileNote> notes, Supplier<List<Difference>> changes, Consumer<String> reveal, Runnable compare) implements SitePage {

	@Override
	public String name() {
		return "overview";
	}

	@Override
	public String title() {
		return Messages.page_overview;
	}

	@Override
	public List<String> features() {
		return List.of("title", "site", "converter", "lines");
	}

	@Override
	public String shape(Configuration configuration) {
		return String.valueOf(changes.get().hashCode());
	}

	@Override
	public void fill(Form form, Configuration configuration) {
		Composite site = form.group(Messages.group_site, 3);
		notes.forEach(note -> Form.words(site, NLS.bind(Messages.file_note, note), 3));
		form.text(site, Messages.field_title, "title");
		form.text(site, Messages.field_site_name, "site.name");
		form.text(site, Messages.field_site_place, "site.place");
		form.text(site, Messages.field_site_owner, "site.owner");
		form.text(site, Messages.field_site_engineer, "site.engineer");
		form.text(site, Messages.field_converter, "converter");
		FieldsDialog.label(site, Messages.field_lines);
		Composite lines = new Composite(site, SWT.NONE);
		lines.setLayout(new RowLayout());
		GridDataFactory.swtDefaults().span(2, 1).applyTo(lines);
		for (BatteryLine line : BatteryLine.values()) {
			form.member(lines, line.name(), "lines", line);
		}
		form.lines(site, Messages.field_note, "site.note");

		Composite problemGroup = form.group(Messages.group_problems, 1);
		Label summary = Form.words(problemGroup, "", 1);
		ProblemsTable problems = new ProblemsTable(problemGroup, reveal, form::fit);
		form.whenever((now, found) -> {
			String text = problems.show(found);
			if (!summary.getText().equals(text)) {
				summary.setText(text);
				form.fit();
			}
		});

		Composite papers = form.group(Messages.group_papers, 3);
		for (Papers one : Papers.values()) {
			Form.button(papers, one.title(), one.title(), ConfigurationIds.PAPERS + one.command(), () -> one.run(PlatformUI.getWorkbench()));
		}

		Composite update = form.group(Messages.group_changes, 1);
		List<Difference> found = changes.get();
		Form.words(update, found.isEmpty() ? Messages.changes_none : Messages.changes_some, 1);
		if (!found.isEmpty()) {
			DifferencesTable.create(update, ConfigurationIds.CHANGES, Messages.group_changes, Messages.column_copied, Messages.column_today, found, false,
					reveal);
		}
		Form.button(update, Messages.compare, Messages.compare, ConfigurationIds.COMPARE, compare);
	}
}
