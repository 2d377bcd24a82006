package org.busbar.ui.internal.papers;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

/**
 * What was made.
 *
 * @param title  of the message
 * @param text   what was made and what was not
 * @param file   the file that is looked at first
 * @param folder where it is
 */
record PapersNotice(String title, String text, Optional<Path> file, Path folder) {

	private static final int OPEN = 0;

	/** Tells it, and opens what is asked for in the program that this computer has for it. */
	void open(Shell shell) {
		String[] buttons = file.isPresent()
				? new String[]{Messages.open_file, Messages.open_folder, IDialogConstants.CLOSE_LABEL}
				: new String[]{Messages.open_folder, IDialogConstants.CLOSE_LABEL};
		int answer = new MessageDialog(shell, title, null, text, MessageDialog.INFORMATION, 0, buttons).open();
		if (answer == OPEN) {
			launch(shell, file.orElse(folder));
		} else if (answer > OPEN && answer < buttons.length - 1) {
			launch(shell, folder);
		}
	}

	private void launch(Shell shell, Path what) {
		if (!Program.launch(what.toString())) {
			MessageDialog.openInformation(shell, title, NLS.bind(Messages.open_none, what));
		}
	}
}
