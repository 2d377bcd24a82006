package org.busbar.ui.internal.guided;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.GuidedCapture;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.ui.internal.BusbarUi;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.jspecify.annotations.Nullable;

/** Leads through the guided capture that the parameters name, else through the one that the user chooses. */
public final class GuidedCaptureHandler extends AbstractHandler {

	/** The command. */
	private static final String COMMAND = "org.busbar.ui.command.guidedCapture";
	/** Its optional parameter: id of the device. */
	private static final String DEVICE = "org.busbar.ui.command.guidedCapture.device";
	/** Its optional parameter: id of the capture. */
	private static final String CAPTURE = "org.busbar.ui.command.guidedCapture.capture";

	/** A device with one of its captures. */
	record Choice(Device device, GuidedCapture capture) {
	}

	/** Runs the command for a capture. */
	public static void open(IServiceLocator site, String device, String capture) {
		Command command = site.getService(ICommandService.class).getCommand(COMMAND);
		try {
			site.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, Map.of(DEVICE, device, CAPTURE, capture)),
					null);
		} catch (CommandException e) {
			ILog.of(GuidedCaptureHandler.class).warn("The capture could not be opened", e);
		}
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		IWorkbenchWindow active = HandlerUtil.getActiveWorkbenchWindow(event);
		// At the start, and on a display without a window manager, no window is active yet.
		Shell shell = (active == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : active).getShell();
		String device = event.getParameter(DEVICE);
		String capture = event.getParameter(CAPTURE);
		Optional<Choice> choice = device == null || capture == null
				? ChoiceDialog.ask(shell, choices(BusbarUi.catalogue()).toList())
				: choices(BusbarUi.catalogue()).filter(it -> it.device().id().equals(device) && it.capture().id().equals(capture)).findFirst();
		choice.ifPresent(chosen -> GuidedDialog.open(shell, chosen.device(), chosen.capture()));
		return null;
	}

	private static Stream<Choice> choices(Catalogue catalogue) {
		return Stream.of(catalogue.brands(), catalogue.batteries(), catalogue.computers()).flatMap(devices -> devices.stream())
				.flatMap(device -> device.captures().stream().map(capture -> new Choice(device, capture)));
	}
}
