package org.busbar.ui.internal.papers;

import java.io.IOException;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Makes files in the background and tells what came of it. It can be called off at every step; files that are complete then stay. */
abstract class PapersJob extends Job {

	private final Shell shell;

	/**
	 * @param shell what its messages belong to
	 * @param to    where the files go
	 */
	PapersJob(String name, Shell shell, Target to) {
		super(name);
		this.shell = shell;
		setRule(to);
		setUser(true);
	}

	/**
	 * Makes the files.
	 *
	 * @throws IOException           when that cannot be; its message says what, where and what to do
	 * @throws CancellationException when it was called off
	 */
	abstract PapersNotice make(IProgressMonitor monitor) throws IOException;

	@Override
	protected final IStatus run(IProgressMonitor monitor) {
		try {
			PapersNotice notice = make(monitor);
			inUi(() -> notice.open(shell));
			return Status.OK_STATUS;
		} catch (@SuppressWarnings("unused") CancellationException calledOff) {
			return Status.CANCEL_STATUS;
		} catch (IOException failed) {
			inUi(() -> MessageDialog.openError(shell, getName(), failed.getMessage()));
			return Status.OK_STATUS;
		}
	}

	/** Ends here when it was called off. */
	static void step(IProgressMonitor monitor, String name) {
		if (monitor.isCanceled()) {
			throw new CancellationException();
		}
		monitor.subTask(name);
		monitor.worked(1);
	}

	private void inUi(Runnable runnable) {
		if (!shell.isDisposed()) {
			shell.getDisplay().asyncExec(() -> {
				if (!shell.isDisposed()) {
					runnable.run();
				}
			});
		}
	}
}
