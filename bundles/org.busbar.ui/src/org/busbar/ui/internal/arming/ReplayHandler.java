package org.busbar.ui.internal.arming;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.jspecify.annotations.Nullable;

/** Asks which log is to be sent again on the bus that is open, and all that has to be confirmed before any other sending. */
public final class ReplayHandler extends AbstractHandler {

	/** Its optional parameter: the path of the log. */
	public static final String FILE = "org.busbar.ui.command.replayLog.file";

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		ArmHandler.open(event, ArmForm.What.REPLAY, Optional.ofNullable(event.getParameter(FILE)).map(Path::of));
		return null;
	}
}
