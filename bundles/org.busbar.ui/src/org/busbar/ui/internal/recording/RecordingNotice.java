package org.busbar.ui.internal.recording;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Says once, in a dialog, that a recording could not be begun or ended before it was asked to. The bus goes on meanwhile, and so does all that shows it. */
@SuppressWarnings("resource") // It watches for as long as there are recordings.
public final class RecordingNotice {

	private final Recordings recordings;
	private Recordings.Status told;

	/** @param recordings what it tells of */
	public RecordingNotice(Recordings recordings) {
		this.recordings = recordings;
		told = recordings.status();
	}

	/** Begins. */
	public void watch() {
		recordings.listen(this::changed);
	}

	/** What there is to say about a status; empty when all is well. */
	public static Optional<String> message(Recordings.Status status) {
		return switch (status) {
			case Recordings.Status.Refused refused -> Optional.of(refused.message());
			case Recordings.Status.Done done -> done.result().failure();
			case Recordings.Status.Triggered triggered -> triggered.recording().progress().trouble();
			case Recordings.Status.Idle idle -> Optional.empty();
			case Recordings.Status.Starting starting -> Optional.empty();
			case Recordings.Status.Running running -> Optional.empty();
		};
	}

	private void changed() {
		Recordings.Status status;
		synchronized (this) {
			status = recordings.status();
			if (status == told) {
				return;
			}
			told = status;
		}
		message(status).ifPresent(text -> {
			ILog.of(RecordingNotice.class).warn(text);
			if (PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isClosing()) {
				Display display = PlatformUI.getWorkbench().getDisplay();
				display.asyncExec(() -> show(title(status), text));
			}
		});
	}

	private static String title(Recordings.Status status) {
		return status instanceof Recordings.Status.Done done
				? NLS.bind(Messages.notice_ended, done.file().getFileName())
				: Messages.notice_refused;
	}

	private static void show(String title, String text) {
		if (!PlatformUI.getWorkbench().isClosing()) {
			IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
			Shell shell = window == null ? null : window.getShell();
			MessageDialog.openError(shell, title, text);
		}
	}
}
