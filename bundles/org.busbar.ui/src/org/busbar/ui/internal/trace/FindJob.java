package org.busbar.ui.internal.trace;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

import org.busbar.core.observation.FrameStore;
import org.busbar.ui.internal.filter.FrameMatcher;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Finds the next row in the background. */
final class FindJob extends Job {

	private static final int STEPS = 1000;

	private final FrameStore store;
	private final Rows rows;
	private final FrameMatcher matcher;
	private final long from;
	private final boolean forward;
	private final DoubleConsumer progress;
	private final Consumer<FrameSearch.Outcome> done;

	/**
	 * @param progress hears how far it is, from 0 to 1, on its own thread
	 * @param done     hears what has come of it, on its own thread
	 */
	FindJob(FrameStore store, Rows rows, FrameMatcher matcher, long from, boolean forward, DoubleConsumer progress, Consumer<FrameSearch.Outcome> done) {
		super(Messages.find_job);
		this.store = store;
		this.rows = rows;
		this.matcher = matcher;
		this.from = from;
		this.forward = forward;
		this.progress = progress;
		this.done = done;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), STEPS);
		int[] worked = new int[1];
		done.accept(new FrameSearch(store, rows, matcher, part -> {
			int steps = (int) (part * STEPS);
			monitor.worked(steps - worked[0]);
			worked[0] = steps;
			progress.accept(part);
			return !monitor.isCanceled();
		}).next(from, forward));
		return Status.OK_STATUS;
	}
}
