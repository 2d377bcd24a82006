package org.busbar.ui.internal.busline;

import java.util.Arrays;
import java.util.Optional;

import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.CommissioningPerspective;
import org.busbar.ui.internal.connection.Connection;
import org.busbar.ui.internal.connection.LogDrop;
import org.busbar.ui.internal.connection.LogOpener;
import org.busbar.ui.internal.presenter.Throttle;
import org.busbar.ui.internal.view.Refresh;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.PostConstruct;

/**
 * The bus line at the bottom of a window: always there in the Commissioning perspective, in others while there is a bus or a log to look at. Named by
 * {@code fragment.e4xmi}, which gives one to every window. It goes with what else a window needs for the bus: its keys, and taking files that are dropped.
 */
public final class BusLineTrim {

	/** Key of the line in the data of its window. */
	private static final String BAR = "org.busbar.ui.busline.bar";
	private static final String CONTEXT = "org.busbar.ui.context.bus";
	private static final int REFRESH_MILLIS = 250;

	private @Nullable IContextActivation keys;

	/** Called by the workbench with the place that the line has in a window. */
	@PostConstruct
	public void create(Composite parent) {
		Shell shell = parent.getShell();
		BusLineBar bar = new BusLineBar(parent, file -> LogOpener.open(file, shell),
				text -> MessageDialog.openInformation(shell, Messages.details_title, text));
		shell.setData(BAR, bar);
		LogDrop.install(shell);
		Throttle throttle = new Throttle(shell.getDisplay()::timerExec, REFRESH_MILLIS, () -> !parent.isDisposed() && !shell.getMinimized(),
				Refresh.turns(shell.getDisplay()),
				() -> refresh(bar, shell));
		parent.addDisposeListener(disposed -> throttle.stop());
		throttle.start();
	}

	/** Puts the focus on the line of a window, where it is to be seen. */
	public static void focus(Shell shell) {
		if (shell.getData(BAR) instanceof BusLineBar bar) {
			bar.setFocus();
		}
	}

	private void refresh(BusLineBar bar, Shell shell) {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		Optional<IWorkbenchWindow> window = window(shell);
		boolean commissioning = window.map(IWorkbenchWindow::getActivePage).map(IWorkbenchPage::getPerspective).map(IPerspectiveDescriptor::getId)
				.filter(CommissioningPerspective.ID::equals).isPresent();
		window.ifPresent(of -> keys(of, commissioning));
		Connection.Status status = BusbarUi.connection().status();
		beginRow(bar.control());
		if (commissioning || !(status instanceof Connection.Status.Idle)) {
			bar.show(BusLine.of(status, BusbarUi.recordings().status(), System.nanoTime()));
		} else {
			bar.hide();
		}
	}

	/** The workbench puts its own things first, whatever the contribution asks for; the line is to stay at the left, however long it is. */
	private static void beginRow(Control line) {
		if (line.getParent().getChildren()[0] != line) {
			line.moveAbove(null);
			line.requestLayout();
		}
	}

	/** Some keys of the bus are used by the workbench for other things; they are the bus's where it is worked on. */
	private void keys(IWorkbenchWindow window, boolean wanted) {
		IContextService contexts = window.getService(IContextService.class);
		IContextActivation active = keys;
		if (wanted && active == null) {
			keys = contexts.activateContext(CONTEXT);
		} else if (!wanted && active != null) {
			contexts.deactivateContext(active);
			keys = null;
		}
	}

	private static Optional<IWorkbenchWindow> window(Shell shell) {
		return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).filter(window -> window.getShell() == shell).findFirst();
	}
}
