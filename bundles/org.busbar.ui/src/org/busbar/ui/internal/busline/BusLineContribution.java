package org.busbar.ui.internal.busline;

import java.util.Optional;

import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.connection.Connection;
import org.busbar.ui.internal.connection.LogDrop;
import org.busbar.ui.internal.presenter.Throttle;
import org.busbar.ui.internal.recording.Recordings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

/** Puts the bus line at the bottom of the window. Declared in {@code plugin.xml}. */
public final class BusLineContribution extends WorkbenchWindowControlContribution {

	private static final int REFRESH_MILLIS = 250;

	private Optional<String> told = Optional.empty();

	@Override
	protected Control createControl(Composite parent) {
		BusLineControl line = new BusLineControl(parent);
		LogDrop.addTo(line.control());
		Throttle throttle = new Throttle(parent.getDisplay()::timerExec, REFRESH_MILLIS, () -> !line.control().isDisposed(), () -> refresh(line));
		line.control().addDisposeListener(disposed -> throttle.stop());
		throttle.start();
		return line.control();
	}

	private void refresh(BusLineControl line) {
		Connection connection = BusbarUi.connection();
		Optional<Recordings.State> recording = BusbarUi.recordings().state();
		line.show(BusLine.of(connection.status(), connection.observation(), recording));
		Optional<String> failure = recording.flatMap(state -> state.status().failure());
		if (!failure.equals(told)) {
			told = failure;
			failure.ifPresent(text -> tell(line.control(), text));
		}
	}

	/** A recording that ended by itself must be noticed, once. */
	private static void tell(Control control, String failure) {
		control.getDisplay().asyncExec(() -> {
			if (!control.isDisposed()) {
				MessageDialog.openWarning(control.getShell(), Messages.tooltip_recording, failure);
			}
		});
	}
}
