package org.busbar.ui.internal.configuration;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.busbar.core.configuration.FileNote;
import org.busbar.ui.internal.dialog.FieldsDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Why a file cannot be used, and that nothing was done to it. */
final class RefusedPage {

	private static final int MARGIN = 12;

	private final Composite page;

	/** @param again reads the file once more */
	RefusedPage(Composite parent, Path file, List<FileNote> reasons, Runnable again) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(MARGIN, MARGIN).applyTo(page);
		Label title = Form.words(page, NLS.bind(Messages.refused_title, file.getFileName()), 1);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		Form.words(page, NLS.bind(Messages.refused_untouched, file), 1);
		// A text and no label, so that it can be copied.
		Text why = new Text(page, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
		why.setText(reasons.stream().map(FileNote::toString).collect(Collectors.joining("\n")));
		FieldsDialog.name(why, Messages.page_refused, ConfigurationIds.REFUSED);
		GridDataFactory.fillDefaults().grab(true, true).hint(1, SWT.DEFAULT).applyTo(why);
		// The page is gone once the file has been read.
		Form.button(page, Messages.load_again, Messages.load_again, ConfigurationIds.LOAD_AGAIN, () -> page.getDisplay().asyncExec(again));
	}

	Control control() {
		return page;
	}
}
