package org.busbar.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The product's window. */
final class BusbarWindowAdvisor extends WorkbenchWindowAdvisor {

	/** As large as the first screen allows, and no larger than can be looked over. */
	private static final Point LARGEST = new Point(1920, 1200);
	private static final double PART_OF_SCREEN = 0.95;

	BusbarWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new BusbarActionBarAdvisor(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setTitle(Messages.application_title);
		configurer.setInitialSize(initialSize());
		configurer.setShowCoolBar(true);
		configurer.setShowPerspectiveBar(true);
		// The bus line stands there.
		configurer.setShowStatusLine(false);
		configurer.setShowProgressIndicator(true);
	}

	private static Point initialSize() {
		Rectangle screen = PlatformUI.getWorkbench().getDisplay().getPrimaryMonitor().getClientArea();
		return new Point(Math.min(LARGEST.x, (int) (screen.width * PART_OF_SCREEN)), Math.min(LARGEST.y, (int) (screen.height * PART_OF_SCREEN)));
	}
}
