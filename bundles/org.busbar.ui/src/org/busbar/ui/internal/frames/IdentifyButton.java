package org.busbar.ui.internal.frames;

import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.identification.IdentificationView;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;

/** Leads from the choice of a protocol to what the frames say about it. */
final class IdentifyButton {

	private IdentifyButton() {
	}

	static Button create(Composite parent, IWorkbenchSite site) {
		Button button = new Button(parent, SWT.PUSH);
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), button);
		ResourceLocator.imageDescriptorFromBundle(BusbarUi.ID, "icons/identify.svg").ifPresent(descriptor -> button.setImage(images.create(descriptor)));
		button.setText(Messages.identify_button);
		WidgetIds.set(button, FramesIds.IDENTIFY);
		AccessibleName.set(button, Messages.identify_name);
		button.setToolTipText(Messages.identify_name);
		button.addListener(SWT.Selection, event -> open(site));
		return button;
	}

	private static void open(IWorkbenchSite site) {
		try {
			site.getPage().showView(IdentificationView.ID);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
		}
	}
}
