package org.busbar.ui.internal.commands;

import java.nio.file.Path;

import org.busbar.ui.internal.Messages;
import org.busbar.ui.internal.connection.LogOpener;
import org.busbar.ui.internal.dialog.Shells;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Shows the log or capture that the parameter names, else one that the user chooses. */
public final class OpenLogHandler extends AbstractHandler {

	/** The command. */
	public static final String COMMAND = "org.busbar.ui.command.openLog";
	/** Its optional parameter: the path of the file. */
	public static final String FILE = "org.busbar.ui.command.openLog.file";

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		Shell shell = Shells.of(event);
		String file = event.getParameter(FILE);
		if (file == null) {
			file = ask(shell);
		}
		if (file != null) {
			LogOpener.open(Path.of(file), shell);
		}
		return null;
	}

	private static @Nullable String ask(Shell shell) {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(Messages.log_open_title);
		dialog.setFilterNames(new String[]{Messages.log_filter_logs, Messages.log_filter_all});
		dialog.setFilterExtensions(new String[]{"*.pcapng;*.pcap;*.log;*.txt;*.asc;*.blf;*.trc;*.csv;*.gz", "*"});
		return dialog.open();
	}
}
