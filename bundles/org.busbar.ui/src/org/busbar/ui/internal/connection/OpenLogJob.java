package org.busbar.ui.internal.connection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.busbar.core.observation.RecordedBus;
import org.busbar.core.observation.RecordedLog;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListDialog;

/** Reads a log or capture in the background and shows it in all views of the bus. Where there are several buses in it, it asks which one. */
public final class OpenLogJob extends Job {

	private static final int STEPS = 1000;

	private final Path file;
	private final Shell shell;
	private final boolean disconnect;

	/**
	 * @param shell      what its questions and messages belong to
	 * @param disconnect whether a bus that is open makes way once the log is read
	 */
	public OpenLogJob(Path file, Shell shell, boolean disconnect) {
		super(NLS.bind(Messages.log_reading, name(file)));
		this.file = file;
		this.shell = shell;
		this.disconnect = disconnect;
		setUser(true);
	}

	/** Without its folders, unless there is nothing else. */
	private static Path name(Path file) {
		Path name = file.getFileName();
		return name == null ? file : name;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), STEPS);
		try {
			List<RecordedBus> buses = RecordedLog.read(file, new Steps(monitor), this::begin);
			inUi(() -> show(buses));
			return Status.OK_STATUS;
		} catch (IOException e) {
			String reason = String.valueOf(e.getMessage());
			inUi(() -> ErrorDialog.openError(shell, Messages.log_open_title, NLS.bind(Messages.log_failed, name(file)), Status.error(reason, e)));
			return Status.OK_STATUS;
		} catch (@SuppressWarnings("unused") CancellationException e) {
			return Status.CANCEL_STATUS;
		}
	}

	/** Something to look at while a long log is being read. A bus that is open makes way only for all of it. */
	private void begin(RecordedBus beginning) {
		if (!disconnect) {
			inUi(() -> isShown(beginning));
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

	private void show(List<RecordedBus> buses) {
		RecordedBus bus = buses.size() == 1 ? buses.getFirst() : ask(buses);
		if (bus == null) {
			return;
		}
		if (disconnect) {
			// A recording is completed with it, and a disk may take its time for that.
			Job.create(getName(), monitor -> {
				BusbarUi.connection().close();
				inUi(() -> show(bus));
			}).schedule();
		} else {
			show(bus);
		}
	}

	private void show(RecordedBus bus) {
		if (isShown(bus)) {
			BusbarUi.recentLogs().add(file);
		} else {
			MessageDialog.openInformation(shell, Messages.log_open_title, Messages.log_busy);
		}
	}

	private boolean isShown(RecordedBus bus) {
		Connection connection = BusbarUi.connection();
		if (connection.isClosed() && BusbarUi.protocols().follow("")) {
			connection.assume(connection.assumptions().with(BusbarUi.protocols().dialect()));
		}
		return connection.show(file, bus);
	}

	private RecordedBus ask(List<RecordedBus> buses) {
		ListDialog dialog = new ListDialog(shell);
		dialog.setTitle(Messages.log_bus_title);
		dialog.setMessage(NLS.bind(Messages.log_bus_message, file.getFileName()));
		dialog.setContentProvider(ArrayContentProvider.getInstance());
		dialog.setLabelProvider(LabelProvider.createTextProvider(element -> title((RecordedBus) element)));
		dialog.setInput(buses);
		dialog.setInitialSelections(buses.getFirst());
		return dialog.open() == Window.OK && dialog.getResult().length > 0 ? (RecordedBus) dialog.getResult()[0] : null;
	}

	private static String title(RecordedBus bus) {
		return NLS.bind(Messages.log_bus, bus.name().isEmpty() ? Messages.log_bus_unnamed : bus.name(), bus.frames().end() + bus.omitted());
	}

	/** From bytes to steps of the monitor. */
	private static final class Steps implements RecordedLog.Progress {

		private final IProgressMonitor monitor;
		private int shown;

		Steps(IProgressMonitor monitor) {
			this.monitor = monitor;
		}

		@Override
		public boolean advanced(long done, long total) {
			int steps = (int) (STEPS * Math.min(1.0, done / (double) Math.max(1, total)));
			monitor.worked(steps - shown);
			shown = steps;
			return !monitor.isCanceled();
		}
	}
}
