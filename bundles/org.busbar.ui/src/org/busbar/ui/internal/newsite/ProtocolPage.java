package org.busbar.ui.internal.newsite;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.busbar.core.advice.Advice;
import org.busbar.core.advice.AdviceText;
import org.busbar.ui.internal.dialog.FieldsDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** What the two are to speak, the best first, and the converter that listens. */
final class ProtocolPage extends NewSitePage {

	private static final int WIDTH = 300;
	private static final int LINES = 12;
	private static final int VISIBLE = 15;

	ProtocolPage(NewSite site) {
		super(site, "protocol", Messages.protocol_title, Messages.protocol_hint, 2);
	}

	@Override
	protected void fill(Composite body) {
		Map<String, String> protocols = site().protocols();
		List<String> ids = List.copyOf(protocols.keySet());
		Combo protocol = FieldsDialog.combo(body, SWT.READ_ONLY, Messages.field_protocol, NewSiteIds.PROTOCOL, 1);
		protocol.setVisibleItemCount(VISIBLE);
		protocol.setItems(protocols.values().toArray(String[]::new));
		protocol.select(ids.indexOf(site().protocol()));
		protocol.addListener(SWT.Selection, event -> {
			site().protocol(ids.get(protocol.getSelectionIndex()));
			check();
		});
		field(body, Messages.field_converter, NewSite.CONVERTER).setMessage(Messages.converter_hint);
		Text advice = FieldsDialog.field(body, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL, Messages.advice_name, NewSiteIds.ADVICE);
		advice.setText(site().advice().map(AdviceText::write).orElse(""));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, LINES * advice.getLineHeight()).applyTo(advice);
	}

	@Override
	protected void shown() {
		fillAnew();
	}

	@Override
	protected Optional<String> problem() {
		return site().converterProblem();
	}

	@Override
	protected Optional<String> caution() {
		return site().advice().map(Advice::caution).filter(text -> !text.isEmpty()).map(text -> Messages.protocol_caution);
	}
}
