package org.busbar.ui.internal;

import org.busbar.ui.internal.frames.LiveFramesView;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** What the engineer has before the eyes while battery and inverter are brought to talk to each other. */
public final class CommissioningPerspective implements IPerspectiveFactory {

	/** Its id in {@code plugin.xml}. */
	public static final String ID = "org.busbar.ui.perspective.commissioning";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		layout.addView(LiveFramesView.ID, IPageLayout.LEFT, 1f, layout.getEditorArea());
		layout.addShowViewShortcut(LiveFramesView.ID);
		layout.addPerspectiveShortcut(ID);
	}
}
