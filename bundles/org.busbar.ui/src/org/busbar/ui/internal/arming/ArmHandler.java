package org.busbar.ui.internal.arming;

import java.nio.file.Path;
import java.util.Optional;

import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.connection.Connection;
import org.busbar.ui.internal.dialog.Shells;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Asks what to send on the bus that is open, and all that has to be confirmed before. */
public final class ArmHandler extends AbstractHandler {

	/** The command. */
	public static final String COMMAND = "org.busbar.ui.command.arm";

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		open(event, ArmForm.What.INVERTER, Optional.empty());
		return null;
	}

	/**
	 * Opens the dialog.
	 *
	 * @param what what it begins with
	 * @param log  the log that is sent again, where that is known
	 */
	@SuppressWarnings("resource") // The session belongs to the connection.
	static void open(ExecutionEvent event, ArmForm.What what, Optional<Path> log) {
		Shell shell = Shells.of(event);
		if (BusbarUi.connection().isOpen() && BusbarUi.connection().status() instanceof Connection.Status.Watching watching) {
			new ArmDialog(shell, watching.session(), watching.observation().reading().protocol(), what, log).open();
		} else {
			MessageDialog.openInformation(shell, Messages.title, Messages.no_bus);
		}
	}
}
