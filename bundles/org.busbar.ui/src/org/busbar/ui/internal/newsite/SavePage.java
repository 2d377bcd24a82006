package org.busbar.ui.internal.newsite;

import java.nio.file.Path;
import java.util.Optional;

import org.busbar.core.configuration.ConfigurationFile;
import org.busbar.ui.internal.configuration.FileChoice;
import org.busbar.ui.internal.dialog.FieldsDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** What the site is called, and the file that its configuration is saved to. */
final class SavePage extends NewSitePage {

	private String suggested = "";

	SavePage(NewSite site) {
		super(site, "save", Messages.save_title, Messages.save_hint, 2);
	}

	@Override
	protected void fill(Composite body) {
		Text title = field(body, Messages.field_title, NewSite.TITLE);
		field(body, Messages.field_place, "site.place");
		field(body, Messages.field_owner, "site.owner");
		FieldsDialog.label(body, Messages.field_file);
		Composite row = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		Text file = FieldsDialog.field(row, SWT.SINGLE, Messages.field_file, NewSiteIds.FILE);
		file.setText(site().fileText());
		file.addListener(SWT.Modify, event -> {
			site().file(file.getText());
			check();
		});
		// As long as nobody has named the file, it is called as the site is.
		title.addListener(SWT.Modify, event -> {
			if (file.getText().equals(suggested)) {
				suggested = suggestion(title.getText());
				file.setText(suggested);
			}
		});
		Button browse = new Button(row, SWT.PUSH);
		browse.setText(Messages.browse);
		browse.addListener(SWT.Selection, event -> FileChoice.save(getShell(), first()).ifPresent(chosen -> file.setText(chosen.toString())));
	}

	private static String suggestion(String title) {
		String name = title.strip().replaceAll("[^\\p{L}\\p{N}.-]+", "-");
		return name.isEmpty() ? "" : Path.of(System.getProperty("user.home"), name + ConfigurationFile.ENDING).toString();
	}

	private Path first() {
		return site().fileText().isEmpty() ? Path.of(System.getProperty("user.home"), "site" + ConfigurationFile.ENDING) : site().path();
	}

	@Override
	protected Optional<String> problem() {
		return site().fileProblem();
	}
}
