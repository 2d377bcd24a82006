package org.busbar.ui.internal.commands;

import java.util.Map;
import java.util.Optional;

import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.recording.Recordings;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.jspecify.annotations.Nullable;

/** Records the bus that is open into a new capture at the usual place; while one is recorded, ends that. */
public final class RecordHandler extends AbstractHandler implements IElementUpdater {

	/** The command. */
	public static final String COMMAND = "org.busbar.ui.command.record";

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		Recordings recordings = BusbarUi.recordings();
		if (recordings.isRunning()) {
			recordings.stop();
		} else {
			recordings.record(Optional.empty());
		}
		return null;
	}

	/** Menu and tool bar say what the command would do. */
	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		boolean running = BusbarUi.recordings().isRunning();
		element.setText(running ? Messages.record_stop : Messages.record_start);
		element.setTooltip(running ? Messages.record_stop_tooltip : Messages.record_start_tooltip);
		ResourceLocator.imageDescriptorFromBundle(BusbarUi.ID, running ? "icons/record-stop.svg" : "icons/record.svg").ifPresent(element::setIcon);
	}
}
