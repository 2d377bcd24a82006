package org.busbar.ui.internal.monitor;

import java.util.List;
import java.util.Optional;

import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.dialog.FieldsDialog;
import org.busbar.ui.internal.dialog.GuidedPage;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

/** Second: what to know and to do before the first byte, as the battery's link has it. */
final class CautionsPage extends GuidedPage {

	private static final int CHARACTERS = 70;

	private final LinkSetup setup;
	private List<String> cautions = List.of();

	CautionsPage(LinkSetup setup) {
		super("cautions", Messages.cautions_title, Messages.cautions_hint, 1);
		this.setup = setup;
	}

	@Override
	protected void fill(Composite body) {
		WidgetIds.set(body, LinkIds.CAUTIONS);
		int width = new PixelConverter(body).convertWidthInCharsToPixels(CHARACTERS);
		for (int i = 0; i < cautions.size(); i++) {
			FieldsDialog.wrapped(body, NLS.bind(Messages.caution, i + 1, cautions.get(i)), 1, width);
		}
	}

	/** Another battery has others. */
	@Override
	protected void shown() {
		List<String> now = setup.chosen().map(choice -> choice.description().cautions()).orElse(List.of());
		if (!now.equals(cautions)) {
			cautions = now;
			fillAnew();
		}
	}

	@Override
	protected Optional<String> problem() {
		return Optional.empty();
	}
}
