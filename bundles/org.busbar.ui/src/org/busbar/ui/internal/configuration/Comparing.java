package org.busbar.ui.internal.configuration;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ConfigurationFile;
import org.busbar.core.configuration.ConfigurationResult;
import org.busbar.core.configuration.Difference;
import org.busbar.core.configuration.FileNote;
import org.busbar.ui.internal.dialog.FieldsDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** What the site and the one in another file do not have in common. */
final class Comparing extends FieldsDialog {

	private final Path other;
	private final List<Difference> differences;
	private final Consumer<String> reveal;

	private Comparing(Shell parent, Path other, List<Difference> differences, Consumer<String> reveal) {
		super(parent, Messages.compare_title, 1);
		this.other = other;
		this.differences = differences;
		this.reveal = reveal;
	}

	/** Shows the differences, or why the other file cannot be read. */
	static void show(Shell shell, Path file, Configuration configuration, Consumer<String> reveal) {
		switch (ConfigurationFile.load(file)) {
			case ConfigurationResult.Refused refused -> MessageDialog.openError(shell, Messages.compare_title,
					NLS.bind(Messages.compare_refused, file, String.join("\n", refused.reasons().stream().map(FileNote::toString).toList())));
			case ConfigurationResult.Loaded loaded -> new Comparing(shell, file, Difference.between(loaded.configuration(), configuration), reveal).open();
		}
	}

	@Override
	protected void createFields(Composite area) {
		setTitle(Messages.compare_title);
		setMessage(NLS.bind(differences.isEmpty() ? Messages.compare_same : Messages.compare_differs, other.getFileName(), differences.size()));
		DifferencesTable.create(area, ConfigurationIds.DIFFERENCES, Messages.compare_title, String.valueOf(other.getFileName()), Messages.column_here,
				differences, true, path -> {
					close();
					reveal.accept(path);
				});
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}
}
