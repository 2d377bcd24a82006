package org.busbar.ui.internal.connection;

import java.nio.file.Path;
import java.util.Optional;

import org.busbar.ui.internal.BusbarUi;
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
		boolean disconnect = BusbarUi.connection().isOpen();
		if (!disconnect
				|| MakingWay.agreed(shell, Messages.log_disconnect_title, Messages.log_disconnect, file.getFileName(), Messages.log_disconnect_button)) {
			new OpenLogJob(file, shell, disconnect).schedule();
		}
	}
}
