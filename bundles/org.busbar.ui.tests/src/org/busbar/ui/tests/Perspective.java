package org.busbar.ui.tests;

import java.nio.file.Path;
import java.util.Map;

import org.busbar.ui.internal.busline.FigureLabel;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.jspecify.annotations.Nullable;

/** The Commissioning perspective as a user works with it. Every method may be called from the tests' thread. */
final class Perspective {

	private static final String ID = "org.busbar.ui.perspective.commissioning";
	private static final String VIEW = "org.busbar.ui.view.";
	private static final String COMMAND = "org.busbar.ui.command.";

	/** Opens the perspective as it is at first. */
	void open() {
		Workbench.await("a window",
				() -> PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0 && PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage() != null);
		Workbench.inUi(() -> {
			PlatformUI.getWorkbench().showPerspective(ID, PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
			return null;
		});
	}

	/** Shows a view, by the last part of its id. */
	void show(String view) {
		Workbench.inUi(() -> Workbench.page().showView(VIEW + view));
		Workbench.await("the view " + view, () -> control(view + ".view") instanceof Control shown && shown.isVisible());
	}

	/** Gives a view all the room, by the last part of its id, or takes it back. */
	void maximize(String view, boolean maximized) {
		Workbench.inUi(() -> {
			IWorkbenchPage page = Workbench.page();
			page.setPartState(page.findViewReference(VIEW + view), maximized ? IWorkbenchPage.STATE_MAXIMIZED : IWorkbenchPage.STATE_RESTORED);
			return null;
		});
	}

	/** Opens a converter and waits until the bus is open. */
	void connect(String converter) {
		disconnect();
		Workbench.await("a bus can be opened", () -> isEnabled("connect"));
		run("connect", Map.of(COMMAND + "connect.converter", converter));
		Workbench.await(converter + " is open", () -> listening() && text("busline.bus").contains(converter.replaceAll("\\?.*", "")));
	}

	/** Closes the bus that is open, if one is. */
	void disconnect() {
		Workbench.await("the bus can be closed or is", () -> !listening() || isEnabled("disconnect"));
		if (Workbench.inUi(this::listening)) {
			run("disconnect", Map.of());
			Workbench.await("the bus is closed", () -> !listening());
		}
	}

	private boolean listening() {
		return text("busline.state").contains("Listening");
	}

	/** Opens a log and waits until it is shown. */
	void openLog(Path file) {
		disconnect();
		Workbench.await("a log can be opened", () -> isEnabled("openLog"));
		run("openLog", Map.of(COMMAND + "openLog.file", file.toString()));
		Workbench.await(file + " is shown", () -> text("busline.bus").contains(file.getFileName().toString()));
	}

	/** Whether a command can be run, by the last part of its id; commands learn that a little later than buttons. */
	boolean isEnabled(String command) {
		return Workbench.inUi(() -> PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(COMMAND + command).isEnabled());
	}

	/** Runs a command, by the last part of its id, as soon as it can be run; on the user interface thread at once. */
	void run(String command, Map<String, String> parameters) {
		if (Display.getCurrent() == null) {
			Workbench.await(command + " can be run", () -> isEnabled(command));
		}
		Workbench.inUi(() -> {
			ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
			PlatformUI.getWorkbench().getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(commands.getCommand(COMMAND + command), parameters), null);
			return null;
		});
	}

	/** The text of a widget; empty while it is not there. To be called on the user interface thread. */
	String text(String id) {
		return switch (control(id)) {
			case Label label -> label.getText();
			case CLabel label -> String.valueOf(label.getText());
			case FigureLabel figure -> figure.text();
			case Text text -> text.getText();
			case StyledText text -> text.getText();
			case Combo combo -> combo.getText();
			case Button button -> button.getText();
			case null, default -> "";
		};
	}

	/** Writes into a field. */
	void write(String id, String text) {
		Workbench.inUi(() -> {
			switch (control(id)) {
				case Text field -> field.setText(text);
				case Combo combo -> combo.setText(text);
				case null, default -> throw new AssertionError("Nothing to write into: " + id);
			}
			return null;
		});
	}

	/** Presses a button. */
	void press(String id) {
		Workbench.inUi(() -> {
			Button button = Workbench.widget(Button.class, id);
			if ((button.getStyle() & (SWT.TOGGLE | SWT.CHECK)) != 0) {
				button.setSelection(!button.getSelection());
			}
			button.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	/** Presses a key in a control. */
	void key(String id, int keyCode, int stateMask) {
		Workbench.inUi(() -> {
			Event event = new Event();
			event.keyCode = keyCode;
			event.character = keyCode < Character.MAX_VALUE ? (char) keyCode : 0;
			event.stateMask = stateMask;
			event.doit = true;
			Workbench.widget(Control.class, id).notifyListeners(SWT.KeyDown, event);
			return null;
		});
	}

	/** The control with an id, or null. To be called on the user interface thread. */
	@Nullable
	Control control(String id) {
		return Workbench.find(Control.class, id);
	}
}
