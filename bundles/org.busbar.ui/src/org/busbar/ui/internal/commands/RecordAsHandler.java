package org.busbar.ui.internal.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;

import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.dialog.Shells;
import org.busbar.ui.internal.recording.CaptureName;
import org.busbar.ui.internal.recording.RecordingPreferences;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Records the bus that is open into the file that the parameter names, else into one that the user chooses. Captures go to its folder from then on. */
public final class RecordAsHandler extends AbstractHandler {

	/** The command. */
	public static final String COMMAND = "org.busbar.ui.command.recordAs";
	/** Its optional parameter: the path of a new file. */
	public static final String FILE = "org.busbar.ui.command.recordAs.file";

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		String given = event.getParameter(FILE);
		String file = given == null ? ask(Shells.of(event)) : given;
		if (file != null) {
			Path path = Path.of(file);
			Path folder = path.toAbsolutePath().getParent();
			if (given == null && folder != null) {
				new RecordingPreferences().folder(folder);
			}
			BusbarUi.recordings().record(Optional.of(path));
		}
		return null;
	}

	private static @Nullable String ask(Shell shell) {
		RecordingPreferences preferences = new RecordingPreferences();
		String bus = BusbarUi.connection().observation().map(observation -> observation.name()).orElse("");
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.record_as_title);
		dialog.setFilterNames(new String[]{Messages.record_as_filter});
		dialog.setFilterExtensions(new String[]{'*' + CaptureName.EXTENSION});
		dialog.setFilterPath(preferences.folder().toString());
		dialog.setFileName(CaptureName.of(bus, LocalDateTime.now(), name -> Files.exists(preferences.folder().resolve(name))));
		// The recorder refuses a file that is there already, with what to do.
		dialog.setOverwrite(false);
		return dialog.open();
	}
}
