package org.busbar.ui.internal.commands;

import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.dialog.Shells;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Writes a mark into the recording, with the text of the parameter, else with one that the user writes. */
public final class MarkHandler extends AbstractHandler {

	/** The command. */
	public static final String COMMAND = "org.busbar.ui.command.mark";
	/** Its optional parameter: what the mark says. */
	public static final String TEXT = "org.busbar.ui.command.mark.text";

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		String given = event.getParameter(TEXT);
		String text = given == null ? ask(Shells.of(event)) : given;
		if (text != null) {
			BusbarUi.recordings().mark(text);
		}
		return null;
	}

	private static @Nullable String ask(Shell shell) {
		InputDialog dialog = new InputDialog(shell, Messages.mark_title, Messages.mark_message, "", text -> text.isBlank() ? Messages.mark_empty : null);
		return dialog.open() == Window.OK ? dialog.getValue().strip() : null;
	}
}
