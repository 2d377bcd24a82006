package org.busbar.ui.internal.monitor;

import java.util.HexFormat;

import org.busbar.api.monitor.MonitorDescription;
import org.busbar.api.monitor.MonitorRequest;
import org.busbar.ui.internal.dialog.FieldsDialog;
import org.busbar.ui.internal.dialog.TickBox;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Says what setting the session key writes into the battery, byte for byte, and asks whether it may be. */
final class ConsentDialog extends FieldsDialog {

	private static final int WIDTH_CHARACTERS = 78;

	private final MonitorDescription description;
	private final MonitorRequest opening;
	private final String site;

	ConsentDialog(Shell parent, MonitorDescription description, MonitorRequest opening, String site) {
		super(parent, Messages.consent_window, 2);
		this.description = description;
		this.opening = opening;
		this.site = site;
	}

	@Override
	protected void createFields(Composite area) {
		setTitle(NLS.bind(Messages.consent_title, description.name()));
		setMessage(Messages.consent_message);
		int width = convertWidthInCharsToPixels(WIDTH_CHARACTERS);
		wrapped(area, description.opening().orElse(""), 2, width);
		Text bytes = text(area, SWT.READ_ONLY, Messages.consent_bytes, LinkIds.KEY_BYTES, HexFormat.ofDelimiter(" ").withUpperCase().formatHex(opening.bytes()),
				"");
		bytes.setFont(JFaceResources.getTextFont());
		wrapped(area, NLS.bind(Messages.consent_once, site), 2, width);
		Button agree = TickBox.create(area, Messages.consent_agree, LinkIds.KEY_AGREE, 2, width);
		agree.addListener(SWT.Selection, event -> enableOk(agree.getSelection()));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButtons(parent, Messages.consent_write, LinkIds.KEY_WRITE, false);
		enableOk(false);
	}
}
