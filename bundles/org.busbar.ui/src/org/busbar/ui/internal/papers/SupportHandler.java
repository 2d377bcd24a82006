package org.busbar.ui.internal.papers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.busbar.core.configuration.ConfigurationFile;
import org.busbar.ui.internal.configuration.ConfigurationEditor;
import org.busbar.ui.internal.configuration.SavedSite;
import org.busbar.ui.internal.dialog.Shells;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Makes the file for somebody who is asked for help, with the site that is being edited if there is one. */
public final class SupportHandler extends AbstractHandler {

	private static final String STEM = "busbar";

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		Shell shell = Shells.of(event);
		if (HandlerUtil.getActiveEditor(event) instanceof ConfigurationEditor editor) {
			editor.saved().ifPresent(site -> ask(shell, Optional.of(site)));
		} else {
			ask(shell, Optional.empty());
		}
		return null;
	}

	private static void ask(Shell shell, Optional<SavedSite> site) {
		new SupportDialog(shell, first(site)).ask().ifPresent(request -> new SupportJob(shell, site, request).schedule());
	}

	/** A name that is free. */
	private static Path first(Optional<SavedSite> site) {
		Path folder = site.map(one -> one.file().toAbsolutePath().resolveSibling("")).orElseGet(() -> Path.of(System.getProperty("user.home")));
		String stem = site.map(one -> String.valueOf(one.file().getFileName()).replace(ConfigurationFile.ENDING, "")).orElse(STEM) + "-support";
		Path file = folder.resolve(stem + ".zip");
		for (int n = 2; Files.exists(file); n++) {
			file = folder.resolve(stem + '-' + n + ".zip");
		}
		return file;
	}
}
