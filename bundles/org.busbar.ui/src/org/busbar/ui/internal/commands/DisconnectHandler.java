package org.busbar.ui.internal.commands;

import org.busbar.ui.internal.BusbarUi;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.jspecify.annotations.Nullable;

/** Closes the bus that is being watched. */
public final class DisconnectHandler extends AbstractHandler {

	/** The command. */
	public static final String COMMAND = "org.busbar.ui.command.disconnect";

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		BusbarUi.connection().disconnect();
		return null;
	}
}
