package org.busbar.ui.internal.arming;

import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.connection.Connection;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.jspecify.annotations.Nullable;

/** Stops sending at once and listens only. It can be called at any time; where nothing is sent it does nothing. */
public final class StopSendingHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		stop();
		return null;
	}

	/** Stops sending on the bus that is open. */
	@SuppressWarnings("resource") // The session belongs to the connection.
	public static void stop() {
		if (BusbarUi.connection().status() instanceof Connection.Status.Watching watching) {
			watching.session().listenOnly(Messages.stopped);
		}
	}
}
