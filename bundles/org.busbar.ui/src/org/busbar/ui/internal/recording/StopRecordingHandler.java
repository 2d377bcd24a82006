package org.busbar.ui.internal.recording;

import org.busbar.ui.internal.BusbarUi;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.jspecify.annotations.Nullable;

/** Ends the recording; a disk that stands still does not hold up the window. */
public final class StopRecordingHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		ICoreRunnable stop = monitor -> BusbarUi.recordings().stop();
		Job.createSystem("busbar-stop-recording", stop).schedule();
		return null;
	}
}
