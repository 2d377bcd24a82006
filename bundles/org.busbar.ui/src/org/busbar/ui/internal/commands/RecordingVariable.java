package org.busbar.ui.internal.commands;

import java.util.Map;

import org.busbar.core.registry.Registration;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.recording.Recordings;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/** Tells the workbench whether the bus is being recorded, so that it enables and names the commands that make sense. Declared in {@code plugin.xml}. */
public final class RecordingVariable extends AbstractSourceProvider {

	/** The variable: {@code idle}, {@code starting} or {@code running}. */
	public static final String NAME = "org.busbar.ui.recording";

	private final Recordings recordings = BusbarUi.recordings();
	private final Registration registration = recordings.listen(this::changed);

	@Override
	public String[] getProvidedSourceNames() {
		return new String[]{NAME};
	}

	@Override
	public Map<String, String> getCurrentState() {
		return Map.of(NAME, value());
	}

	@Override
	public void dispose() {
		registration.close();
	}

	private String value() {
		return switch (recordings.status()) {
			case Recordings.Status.Running running -> "running";
			case Recordings.Status.Starting starting -> "starting";
			case Recordings.Status.Idle idle -> "idle";
			case Recordings.Status.Done done -> "idle";
			case Recordings.Status.Refused refused -> "idle";
		};
	}

	/** Comes on any thread, a few times for each recording. */
	private void changed() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!PlatformUI.getWorkbench().isClosing()) {
					fireSourceChanged(ISources.WORKBENCH, NAME, value());
					PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(RecordHandler.COMMAND, null);
				}
			});
		}
	}
}
