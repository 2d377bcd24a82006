package org.busbar.ui.internal.monitor;

import java.util.Optional;

import org.busbar.core.monitor.PinCheck;
import org.busbar.ui.internal.dialog.FieldsDialog;
import org.busbar.ui.internal.dialog.GuidedPage;
import org.busbar.ui.internal.view.Colour;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Third: the pin. The meter finds it, for its number is not public, and what was measured is judged before a port may be opened. */
final class PinPage extends GuidedPage {

	private static final int CHARACTERS = 70;
	private static final int VERDICT_LINES = 4;

	private final LinkSetup setup;
	private Optional<Runnable> judge = Optional.empty();

	PinPage(LinkSetup setup) {
		super("pin", Messages.pin_title, Messages.pin_hint, 2);
		this.setup = setup;
	}

	@Override
	protected void fill(Composite body) {
		int width = new PixelConverter(body).convertWidthInCharsToPixels(CHARACTERS);
		FieldsDialog.wrapped(body, Messages.pin_measure, 2, width);
		FieldsDialog.label(body, Messages.volts);
		Composite row = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		Text volts = FieldsDialog.field(row, SWT.SINGLE, Messages.volts, LinkIds.VOLTS);
		GridDataFactory.swtDefaults().hint(new PixelConverter(body).convertWidthInCharsToPixels(10), SWT.DEFAULT).applyTo(volts);
		volts.setText(setup.volts());
		FieldsDialog.label(row, "V");
		Label verdict = FieldsDialog.wrapped(body, "", 2, width);
		FieldsDialog.name(verdict, Messages.verdict_name, LinkIds.VERDICT);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(width, verdict.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * VERDICT_LINES)
				.applyTo(verdict);
		judge = Optional.of(() -> judge(verdict));
		volts.addListener(SWT.Modify, event -> {
			setup.volts(volts.getText());
			judge(verdict);
			check();
		});
		judge(verdict);
	}

	private void judge(Label verdict) {
		Optional<PinCheck.Verdict> judged = setup.verdict();
		verdict.setText(judged.map(PinPage::text).orElse("").replace("&", "&&"));
		verdict.setForeground(judged.map(one -> one instanceof PinCheck.Verdict.Proven ? Colour.GOOD.get() : Colour.BAD.get()).orElse(null));
	}

	private static String text(PinCheck.Verdict verdict) {
		return switch (verdict) {
			case PinCheck.Verdict.Proven proven -> NLS.bind(Messages.verdict_proven, proven.check().text());
			case PinCheck.Verdict.Refused refused -> NLS.bind(Messages.verdict_refused, refused.message());
		};
	}

	/** By another socket it may be judged otherwise. */
	@Override
	protected void shown() {
		judge.ifPresent(Runnable::run);
	}

	@Override
	protected Optional<String> problem() {
		return setup.pinProblem();
	}
}
