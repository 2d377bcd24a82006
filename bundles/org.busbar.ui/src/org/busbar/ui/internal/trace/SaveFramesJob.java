package org.busbar.ui.internal.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.busbar.ui.internal.BusbarUi;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Saves frames to a file in the background. */
final class SaveFramesJob extends Job {

	private static final int STEPS = 1000;

	private final TraceExport export;
	private final Path file;

	SaveFramesJob(TraceExport export, Path file) {
		super(NLS.bind(Messages.save_job, file.getFileName()));
		this.export = export;
		this.file = file;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, STEPS);
		long total = Math.max(1, export.index().count());
		try {
			export.save(file, done -> {
				progress.setWorkRemaining(STEPS - (int) (done * STEPS / total));
				return !monitor.isCanceled();
			});
			return Status.OK_STATUS;
		} catch (@SuppressWarnings("unused") CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			return new Status(IStatus.ERROR, BusbarUi.ID, NLS.bind(Messages.save_failed, file, e.getMessage()), e);
		}
	}
}
