package org.busbar.ui.internal.connection;

import java.nio.file.Path;
import java.util.Optional;

import org.busbar.ui.internal.BusbarUi;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Opens logs for the user: asks before a bus that is open makes way. */
public final class LogOpener {

	private LogOpener() {
	}

	/** Asks which log; empty when the user chose none. */
	public static Optional<Path> choose(Shell shell) {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(Messages.log_choose_title);
		dialog.setFilterNames(new String[]{Messages.log_filter_logs, Messages.log_filter_all});
		dialog.setFilterExtensions(new String[]{"*.pcapng;*.pcap;*.log;*.txt;*.asc;*.blf;*.trc;*.csv;*.gz", "*"});
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	/**
	 * Opens a log; while a bus is open, only when the user agrees to disconnect it. That happens once the log is read, so that a file that cannot be read costs
	 * no connection.
	 *
	 * @param shell what questions and messages belong to
	 */
	public static void open(Path file, Shell shell) {
		Connection connection = BusbarUi.connection();
		boolean disconnect = connection.isOpen();
		if (!disconnect || agreed(file, connection, shell)) {
			new OpenLogJob(file, shell, disconnect).schedule();
		}
	}

	private static boolean agreed(Path file, Connection connection, Shell shell) {
		String bus = connection.observation().map(observation -> observation.name()).orElse("");
		String message = BusbarUi.recordings().isRunning() ? Messages.log_disconnect_recording : Messages.log_disconnect;
		return MessageDialog.open(MessageDialog.QUESTION, shell, Messages.log_disconnect_title, NLS.bind(message, bus, file.getFileName()), SWT.SHEET,
				Messages.log_disconnect_button, IDialogConstants.CANCEL_LABEL) == 0;
	}
}
