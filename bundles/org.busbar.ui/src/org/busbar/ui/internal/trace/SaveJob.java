package org.busbar.ui.internal.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.busbar.core.observation.FrameStore;
import org.busbar.ui.internal.filter.FrameMatcher;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Saves the frames of a store that match, as many as there are when it begins. */
final class SaveJob extends Job {

	private static final int STEPS = 1000;
	private static final int BATCH = 1 << 12;

	private final Shell shell;
	private final Path file;
	private final FrameFormat format;
	private final FrameStore store;
	private final FrameMatcher matcher;
	private final String channel;
	private final FrameText text;
	private final long first;
	private final long end;
	private long seen;
	private long saved;

	SaveJob(Shell shell, Path file, FrameFormat format, FrameStore store, FrameMatcher matcher, String channel, FrameText text) {
		super(NLS.bind(Messages.save_job, file.getFileName()));
		this.shell = shell;
		this.file = file;
		this.format = format;
		this.store = store;
		this.matcher = matcher;
		this.channel = channel;
		this.text = text;
		end = store.end();
		first = store.first();
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), STEPS);
		try {
			FrameFile.save(file, writer -> write(format.writer(writer, channel, text), monitor));
			if (dropped() > 0) {
				inUi(() -> MessageDialog.openInformation(shell, Messages.save_title,
						NLS.bind(Messages.save_dropped, new Object[]{file, Long.toString(saved), Long.toString(dropped())})));
			}
			return Status.OK_STATUS;
		} catch (@SuppressWarnings("unused") CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			inUi(() -> ErrorDialog.openError(shell, Messages.save_title, null, Status.error(String.valueOf(e.getMessage()), e)));
			return Status.OK_STATUS;
		}
	}

	/** Frames that made room for newer ones before they could be saved. */
	private long dropped() {
		return end - first - seen;
	}

	private void write(FrameStore.Visitor writer, IProgressMonitor monitor) {
		int worked = 0;
		for (long from = first; from < end; from += BATCH) {
			store.visit(from, Math.min(from + BATCH, end), (number, nanos, id, flags, dlc, payload) -> {
				seen++;
				if (matcher.matches(id, flags)) {
					saved++;
					writer.frame(number, nanos, id, flags, dlc, payload);
				}
				return true;
			});
			int steps = (int) ((from - first) * (double) STEPS / (end - first));
			monitor.worked(steps - worked);
			worked = steps;
			if (monitor.isCanceled()) {
				throw new CancellationException();
			}
		}
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
