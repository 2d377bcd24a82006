package org.busbar.ui.internal.configuration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.busbar.core.configuration.ConfigurationFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for the file of a site. */
public final class FileChoice {

	private FileChoice() {
	}

	/**
	 * Where to save; asks before it is over another file.
	 *
	 * @param first what is offered
	 * @return with the ending of such files; empty when called off
	 */
	public static Optional<Path> save(Shell shell, Path first) {
		FileDialog dialog = dialog(shell, SWT.SAVE, Messages.save_title);
		dialog.setFilterPath(String.valueOf(first.toAbsolutePath().getParent()));
		dialog.setFileName(String.valueOf(first.getFileName()));
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).flatMap(file -> ended(shell, file));
	}

	/** The dialog asked about the name as it was chosen only. */
	private static Optional<Path> ended(Shell shell, String file) {
		if (file.endsWith(ConfigurationFile.ENDING)) {
			return Optional.of(Path.of(file));
		}
		Path ended = Path.of(file + ConfigurationFile.ENDING);
		return Files.exists(ended) && !MessageDialog.openConfirm(shell, Messages.save_title, NLS.bind(Messages.save_exists, ended))
				? Optional.empty()
				: Optional.of(ended);
	}

	/** Which file to open; empty when called off. */
	static Optional<Path> open(Shell shell, String title) {
		return Optional.ofNullable(dialog(shell, SWT.OPEN, title).open()).map(Path::of);
	}

	private static FileDialog dialog(Shell shell, int style, String title) {
		FileDialog dialog = new FileDialog(shell, style);
		dialog.setText(title);
		dialog.setFilterNames(new String[]{Messages.filter_sites, Messages.filter_all});
		dialog.setFilterExtensions(new String[]{'*' + ConfigurationFile.ENDING, "*"});
		return dialog;
	}
}
