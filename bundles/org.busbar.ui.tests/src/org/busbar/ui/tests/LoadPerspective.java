package org.busbar.ui.tests;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** All views of a running bus beside each other in one window. */
public final class LoadPerspective implements IPerspectiveFactory {

	static final String ID = "org.busbar.ui.tests.perspective.load";

	private static final String VIEW = "org.busbar.ui.view.";
	private static final float LEFT = 0.36f;
	private static final float HALF = 0.5f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		layout.addView(VIEW + "battery", IPageLayout.LEFT, LEFT, layout.getEditorArea());
		layout.addView(VIEW + "frames", IPageLayout.RIGHT, LEFT, layout.getEditorArea());
		layout.addView(VIEW + "findings", IPageLayout.BOTTOM, HALF, VIEW + "battery");
		layout.addView(VIEW + "trace", IPageLayout.BOTTOM, 1 / 3f, VIEW + "frames");
		layout.addView(VIEW + "plots", IPageLayout.BOTTOM, HALF, VIEW + "trace");
	}
}
