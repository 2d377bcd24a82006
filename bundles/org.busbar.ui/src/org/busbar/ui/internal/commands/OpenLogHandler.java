package org.busbar.ui.internal.commands;

import java.nio.file.Path;
import java.util.Optional;

import org.busbar.ui.internal.connection.LogOpener;
import org.busbar.ui.internal.dialog.Shells;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Shows the log or capture that the parameter names, else one that the user chooses. */
public final class OpenLogHandler extends AbstractHandler {

	/** The command. */
	public static final String COMMAND = "org.busbar.ui.command.openLog";
	/** Its optional parameter: the path of the file. */
	public static final String FILE = "org.busbar.ui.command.openLog.file";

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		Shell shell = Shells.of(event);
		Optional.ofNullable(event.getParameter(FILE)).map(Path::of).or(() -> LogOpener.choose(shell)).ifPresent(file -> LogOpener.open(file, shell));
		return null;
	}
}
