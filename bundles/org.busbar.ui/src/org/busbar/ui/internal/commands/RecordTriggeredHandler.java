package org.busbar.ui.internal.commands;

import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.dialog.Shells;
import org.busbar.ui.internal.recording.RecordingPreferences;
import org.busbar.ui.internal.recording.TriggerDialog;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.jspecify.annotations.Nullable;

/** Asks what is to begin and end a recording of the bus that is open, and waits for it. */
public final class RecordTriggeredHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		TriggerDialog dialog = new TriggerDialog(Shells.of(event), new RecordingPreferences().folder());
		if (dialog.open() == Window.OK) {
			dialog.begin(BusbarUi.recordings());
		}
		return null;
	}
}
