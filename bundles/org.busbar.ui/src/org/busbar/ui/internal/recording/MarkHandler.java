package org.busbar.ui.internal.recording;

import org.busbar.ui.internal.BusbarUi;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

/** Writes what happens at this moment into the capture: the text of the parameter, else one that the user types. */
public final class MarkHandler extends AbstractHandler {

	/** Its optional parameter: the text. */
	public static final String TEXT = "org.busbar.ui.command.mark.text";

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		String text = event.getParameter(TEXT);
		if (text == null) {
			InputDialog dialog = new InputDialog(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), Messages.mark_title, Messages.mark_message,
					"", null);
			text = dialog.open() == Window.OK ? dialog.getValue() : "";
		}
		if (!text.isBlank()) {
			BusbarUi.recordings().mark(text.strip());
		}
		return null;
	}
}
