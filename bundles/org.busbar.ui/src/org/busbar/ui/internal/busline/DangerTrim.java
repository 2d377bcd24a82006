package org.busbar.ui.internal.busline;

import java.util.Optional;

import org.busbar.core.observation.Observation;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.findings.FindingsView;
import org.busbar.ui.internal.presenter.Throttle;
import org.busbar.ui.internal.view.Refresh;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import jakarta.annotation.PostConstruct;

/** What the doctor calls a danger, at the top of a window in every perspective. Named by {@code fragment.e4xmi}, which gives one to every window. */
public final class DangerTrim {

	private static final int REFRESH_MILLIS = 250;

	/** Called by the workbench with the place that it has in a window. */
	@PostConstruct
	public void create(Composite parent) {
		NoticeBar bar = NoticeBar.danger(parent, () -> showFindings(parent));
		Throttle throttle = new Throttle(parent.getDisplay()::timerExec, REFRESH_MILLIS, () -> !parent.isDisposed() && PlatformUI.isWorkbenchRunning(),
				Refresh.turns(parent.getDisplay()), () -> refresh(bar));
		parent.addDisposeListener(disposed -> throttle.stop());
		throttle.start();
	}

	private static void showFindings(Composite parent) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page != null) {
			try {
				page.showView(FindingsView.ID);
			} catch (PartInitException e) {
				ErrorDialog.openError(parent.getShell(), null, null, e.getStatus());
			}
		}
	}

	private static void refresh(NoticeBar bar) {
		Optional<Observation> watched = BusbarUi.connection().observation();
		bar.show(watched.flatMap(bus -> bus.reading().diagnosis()).flatMap(DangerNotice::of));
	}
}
