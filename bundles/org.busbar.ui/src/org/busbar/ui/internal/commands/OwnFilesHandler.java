package org.busbar.ui.internal.commands;

import java.nio.file.Path;
import java.util.List;

import org.busbar.core.own.OwnFolder;
import org.busbar.ui.internal.dialog.Shells;
import org.busbar.ui.internal.own.OwnFilesDialog;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.jspecify.annotations.Nullable;

/** Lists the user's own files; the one that the parameter names is added. */
public final class OwnFilesHandler extends AbstractHandler {

	private static final String FILE = "org.busbar.ui.command.ownFiles.file";

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		OwnFilesDialog dialog = new OwnFilesDialog(Shells.of(event), OwnFolder.ofUser());
		String file = event.getParameter(FILE);
		if (file != null) {
			dialog.create();
			dialog.add(List.of(Path.of(file)));
		}
		dialog.open();
		return null;
	}
}
