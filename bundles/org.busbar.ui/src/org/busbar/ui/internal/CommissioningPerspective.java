package org.busbar.ui.internal;

import java.util.List;

import org.busbar.ui.internal.battery.BatteryView;
import org.busbar.ui.internal.catalogue.CatalogueView;
import org.busbar.ui.internal.configuration.SiteOutlineView;
import org.busbar.ui.internal.findings.FindingsView;
import org.busbar.ui.internal.frames.LiveFramesView;
import org.busbar.ui.internal.help.GuideView;
import org.busbar.ui.internal.help.HelpView;
import org.busbar.ui.internal.identification.IdentificationView;
import org.busbar.ui.internal.monitor.BatteryLinkView;
import org.busbar.ui.internal.plots.PlotsView;
import org.busbar.ui.internal.trace.TraceView;
import org.busbar.ui.internal.wiring.WiringView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;

/** What the engineer has before the eyes while battery and inverter are brought to talk to each other. */
public final class CommissioningPerspective implements IPerspectiveFactory {

	/** Its id in {@code plugin.xml}. */
	public static final String ID = "org.busbar.ui.perspective.commissioning";

	private static final float LEFT = 0.36f;
	private static final float UPPER = 0.55f;
	/** Of a site that is being edited, above what the bus says. */
	private static final float EDITOR = 0.6f;
	/** Beside what it helps with. */
	private static final float HELP = 0.64f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		layout.addView(BatteryView.ID, IPageLayout.LEFT, LEFT, layout.getEditorArea());
		IFolderLayout below = layout.createFolder("org.busbar.ui.folder.findings", IPageLayout.BOTTOM, UPPER, BatteryView.ID);
		below.addView(FindingsView.ID);
		below.addView(IdentificationView.ID);
		below.addPlaceholder(SiteOutlineView.ID);
		IFolderLayout centre = layout.createFolder("org.busbar.ui.folder.centre", IPageLayout.BOTTOM, EDITOR, layout.getEditorArea());
		for (String view : List.of(LiveFramesView.ID, TraceView.ID, PlotsView.ID, BatteryLinkView.ID, WiringView.ID, CatalogueView.ID)) {
			centre.addView(view);
		}
		IPlaceholderFolderLayout help = layout.createPlaceholderFolder("org.busbar.ui.folder.help", IPageLayout.RIGHT, HELP, "org.busbar.ui.folder.centre");
		help.addPlaceholder(GuideView.ID);
		help.addPlaceholder(HelpView.ID);
		for (String view : List.of(BatteryView.ID, FindingsView.ID, IdentificationView.ID, LiveFramesView.ID, TraceView.ID, PlotsView.ID, BatteryLinkView.ID,
				WiringView.ID, CatalogueView.ID, SiteOutlineView.ID, HelpView.ID, GuideView.ID)) {
			layout.addShowViewShortcut(view);
		}
		layout.addPerspectiveShortcut(ID);
	}
}
