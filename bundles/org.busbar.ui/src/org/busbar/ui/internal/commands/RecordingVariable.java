package org.busbar.ui.internal.commands;

import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.recording.Recordings;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/** Tells the workbench whether the bus is being recorded, so that it enables and names the commands that make sense. Declared in {@code plugin.xml}. */
public final class RecordingVariable extends FollowingVariable {

	/** The variable: {@code idle}, {@code starting} or {@code running}. */
	private static final String NAME = "org.busbar.ui.recording";

	/** Made by the workbench. */
	public RecordingVariable() {
		this(BusbarUi.recordings());
	}

	private RecordingVariable(Recordings recordings) {
		super(NAME, () -> value(recordings.status()), recordings::listen);
	}

	private static String value(Recordings.Status status) {
		return switch (status) {
			case Recordings.Status.Running running -> "running";
			case Recordings.Status.Triggered triggered -> "running";
			case Recordings.Status.Starting starting -> "starting";
			case Recordings.Status.Idle idle -> "idle";
			case Recordings.Status.Done done -> "idle";
			case Recordings.Status.Refused refused -> "idle";
		};
	}

	@Override
	void told() {
		PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(RecordHandler.COMMAND, null);
	}
}
