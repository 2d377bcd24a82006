package org.busbar.ui.internal.newsite;

import org.busbar.ui.internal.dialog.FieldsDialog;
import org.busbar.ui.internal.dialog.GuidedPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** One page of the wizard. */
abstract class NewSitePage extends GuidedPage {

	private final NewSite site;

	NewSitePage(NewSite site, String name, String title, String hint, int columns) {
		super(name, title, hint, columns);
		this.site = site;
	}

	final NewSite site() {
		return site;
	}

	/** A labelled field of the new configuration. */
	final Text field(Composite body, String label, String path) {
		Text text = FieldsDialog.text(body, SWT.SINGLE, label, NewSiteIds.FIELD + path, site.text(path), "");
		text.addListener(SWT.Modify, event -> {
			site.write(path, text.getText());
			check();
		});
		return text;
	}
}
