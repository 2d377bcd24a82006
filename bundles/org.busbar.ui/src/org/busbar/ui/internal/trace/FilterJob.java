package org.busbar.ui.internal.trace;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Finds in the background which frames match; to be scheduled again when there are more. The view tells how far it is. */
final class FilterJob extends Job {

	private final MatchIndex index;

	FilterJob(MatchIndex index) {
		super(Messages.find_job);
		this.index = index;
		setSystem(true);
	}

	MatchIndex index() {
		return index;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		index.advance(monitor::isCanceled);
		return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}
}
