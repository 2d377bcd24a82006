package org.busbar.ui.internal.connection;

import org.busbar.ui.internal.BusbarUi;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Opens a bus for the user: asks before one that is open makes way. */
public final class BusOpener {

	private BusOpener() {
	}

	/**
	 * Opens a bus; while another one is open, only when the user agrees to disconnect that.
	 *
	 * @param converter what is opened
	 * @param shell     what questions belong to
	 * @param open      opens it, on this thread or later on that of the shell
	 */
	public static void open(String converter, Shell shell, Runnable open) {
		Connection connection = BusbarUi.connection();
		if (!connection.isOpen()) {
			open.run();
		} else if (MakingWay.agreed(shell, Messages.bus_disconnect_title, Messages.bus_disconnect, converter, Messages.bus_disconnect_button)) {
			// A recording is completed with it, and a disk may take its time for that.
			Job.create(NLS.bind(Messages.bus_disconnecting, converter), monitor -> {
				connection.close();
				if (!shell.isDisposed()) {
					shell.getDisplay().asyncExec(open);
				}
			}).schedule();
		}
	}
}
