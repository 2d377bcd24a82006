package org.busbar.ui.internal.busline;

import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.presenter.Throttle;
import org.busbar.ui.internal.view.Refresh;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;

import jakarta.annotation.PostConstruct;

/** The warning at the top of a window, in every perspective. Named by {@code fragment.e4xmi}, which gives one to every window. */
public final class ArmedTrim {

	private static final int REFRESH_MILLIS = 250;

	/** Called by the workbench with the place that the warning has in a window. */
	@PostConstruct
	public void create(Composite parent) {
		ArmedBar bar = new ArmedBar(parent, () -> BusbarUi.connection().disconnect());
		Throttle throttle = new Throttle(parent.getDisplay()::timerExec, REFRESH_MILLIS, () -> !parent.isDisposed() && PlatformUI.isWorkbenchRunning(),
				Refresh.turns(parent.getDisplay()),
				() -> bar.show(ArmedNotice.of(BusbarUi.connection().status())));
		parent.addDisposeListener(disposed -> throttle.stop());
		throttle.start();
	}
}
