package org.busbar.ui.internal.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.connection.RecentLogs;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

/** Begins a recording: to the file that the parameter names, to one that the user chooses, or by itself to the folder of the preferences. */
public final class RecordHandler extends AbstractHandler {

	/** The command. */
	public static final String COMMAND = "org.busbar.ui.command.record";
	/** Its optional parameter: a path, or {@value #ASK}. */
	public static final String FILE = "org.busbar.ui.command.record.file";
	/** Lets the user choose. */
	public static final String ASK = "?";

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		Recordings recordings = BusbarUi.recordings();
		Optional<Path> file = file(event.getParameter(FILE), recordings.proposal(), shell);
		try {
			if (file.isPresent()) {
				recordings.start(file.get());
				RecentLogs.add(file.get());
			}
		} catch (IOException e) {
			MessageDialog.openError(shell, Messages.record_failed_title, String.valueOf(e.getMessage()));
		}
		return null;
	}

	private static Optional<Path> file(@Nullable String parameter, Optional<Path> proposal, Shell shell) {
		if (parameter == null) {
			return proposal;
		}
		return parameter.equals(ASK) ? proposal.flatMap(proposed -> ask(proposed, shell)) : Optional.of(Path.of(parameter));
	}

	private static Optional<Path> ask(Path proposal, Shell shell) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.record_as_title);
		dialog.setFilterPath(String.valueOf(proposal.getParent()));
		dialog.setFileName(String.valueOf(proposal.getFileName()));
		dialog.setFilterNames(new String[]{Messages.record_filter});
		dialog.setFilterExtensions(new String[]{"*.pcapng"});
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}
}
