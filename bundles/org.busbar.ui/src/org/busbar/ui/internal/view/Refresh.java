package org.busbar.ui.internal.view;

import org.busbar.ui.internal.presenter.Throttle;
import org.busbar.ui.internal.presenter.Turns;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Refreshes what can be seen again and again. All views of the workbench take turns, so that the platform never has to paint several of them at once. */
public final class Refresh {

	/** About what painting a table takes; and few enough for eight views to be refreshed ten times a second. */
	private static final int TURN_MILLIS = 12;
	private static final String TURNS = "org.busbar.ui.turns";

	private Refresh() {
	}

	/**
	 * Begins, and ends when the control is disposed.
	 *
	 * @param control what must be visible
	 * @param millis  time from the end of a refresh to the beginning of the next
	 */
	public static void start(Control control, int millis, Runnable refresh) {
		Throttle throttle = new Throttle(control.getDisplay()::timerExec, millis, () -> !control.isDisposed() && control.isVisible(),
				turns(control.getDisplay()), refresh);
		control.addDisposeListener(disposed -> throttle.stop());
		throttle.start();
	}

	/** The turns that all views take. */
	public static Turns turns(Display display) {
		if (display.getData(TURNS) instanceof Turns turns) {
			return turns;
		}
		Turns turns = new Turns(display::timerExec, System::nanoTime, TURN_MILLIS);
		display.setData(TURNS, turns);
		return turns;
	}
}
