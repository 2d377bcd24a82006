package org.busbar.ui.internal.newsite;

import java.util.Optional;

import org.busbar.core.configuration.SafetyCheck;
import org.busbar.core.configuration.SafetyList;
import org.busbar.ui.internal.dialog.TickBox;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Before anything else: what has to be so before anything is connected. */
final class SafetyPage extends NewSitePage {

	private static final int CHARACTERS = 60;

	SafetyPage(NewSite site) {
		super(site, "safety", Messages.safety_title, Messages.safety_hint, 2);
	}

	@Override
	protected void fill(Composite body) {
		for (SafetyCheck check : SafetyList.all()) {
			Button button = TickBox.create(body, check.title(), NewSiteIds.CHECK + check.id(), 2, width(body));
			button.addListener(SWT.Selection, event -> {
				site().check(check.id(), button.getSelection());
				check();
			});
		}
		field(body, Messages.field_engineer, NewSite.ENGINEER);
	}

	private static int width(Composite body) {
		return new PixelConverter(body).convertWidthInCharsToPixels(CHARACTERS);
	}

	@Override
	protected Optional<String> problem() {
		return Optional.empty();
	}

	@Override
	protected Optional<String> caution() {
		return Optional.of(site().unchecked()).filter(open -> open > 0).map(open -> NLS.bind(Messages.safety_open, open));
	}
}
