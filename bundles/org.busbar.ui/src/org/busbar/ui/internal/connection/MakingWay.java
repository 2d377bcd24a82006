package org.busbar.ui.internal.connection;

import org.busbar.core.session.SessionState;
import org.busbar.ui.internal.BusbarUi;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** One bus is watched at a time: asks before the one that is open makes way. */
final class MakingWay {

	private MakingWay() {
	}

	/**
	 * Asks.
	 *
	 * @param question with the bus that is open as its first argument
	 * @param next     its second argument
	 * @param button   that agrees
	 */
	@SuppressWarnings("resource") // The session is only asked.
	static boolean agreed(Shell shell, String title, String question, Object next, String button) {
		Connection connection = BusbarUi.connection();
		String bus = connection.observation().map(observation -> observation.name()).orElse("");
		StringBuilder text = new StringBuilder(NLS.bind(question, bus, next));
		if (BusbarUi.recordings().isRunning()) {
			text.append(' ').append(Messages.disconnect_recording);
		}
		if (connection.status() instanceof Connection.Status.Watching watching && watching.session().status().state() == SessionState.ARMED) {
			text.append(' ').append(Messages.disconnect_armed);
		}
		return MessageDialog.open(MessageDialog.QUESTION, shell, title, text.toString(), SWT.SHEET, button, IDialogConstants.CANCEL_LABEL) == 0;
	}
}
