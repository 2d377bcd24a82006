package org.busbar.ui.internal.configuration;

import java.nio.file.Path;
import java.util.Optional;

import org.busbar.ui.internal.dialog.Shells;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Compares the site that is being edited with the file that the parameter names, else with one that is asked for. */
public final class CompareHandler extends AbstractHandler {

	private static final String FILE = "org.busbar.ui.command.compareConfiguration.file";

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ConfigurationEditor editor) {
			String file = event.getParameter(FILE);
			(file == null ? FileChoice.open(Shells.of(event), Messages.compare_title) : Optional.of(Path.of(file))).ifPresent(editor::compare);
		}
		return null;
	}
}
