package org.busbar.ui.internal.busline;

import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.arming.StopSendingHandler;
import org.busbar.ui.internal.connection.Connection;
import org.busbar.ui.internal.presenter.Throttle;
import org.busbar.ui.internal.view.Refresh;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;

import jakarta.annotation.PostConstruct;

/** The warning at the top of a window, in every perspective. Named by {@code fragment.e4xmi}, which gives one to every window. */
@SuppressWarnings("resource") // The session belongs to the connection.
public final class ArmedTrim {

	private static final int REFRESH_MILLIS = 250;

	/** Called by the workbench with the place that the warning has in a window. */
	@PostConstruct
	public void create(Composite parent) {
		NoticeBar bar = NoticeBar.armed(parent, StopSendingHandler::stop);
		Throttle throttle = new Throttle(parent.getDisplay()::timerExec, REFRESH_MILLIS, () -> !parent.isDisposed() && PlatformUI.isWorkbenchRunning(),
				Refresh.turns(parent.getDisplay()),
				() -> refresh(bar));
		parent.addDisposeListener(disposed -> throttle.stop());
		throttle.start();
	}

	/** Comes from the user interface's own timer, and so proves that it lives. */
	private static void refresh(NoticeBar bar) {
		Connection.Status status = BusbarUi.connection().status();
		if (status instanceof Connection.Status.Watching watching) {
			watching.session().heartbeat();
		}
		bar.show(ArmedNotice.of(status).map(ArmedNotice::text));
	}
}
