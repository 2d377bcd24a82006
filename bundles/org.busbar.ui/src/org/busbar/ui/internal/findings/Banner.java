package org.busbar.ui.internal.findings;

import org.busbar.api.doctor.Severity;
import org.busbar.core.doctor.Diagnosis;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.view.Colour;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;

/** The verdict, large, with the one thing to do next. A danger fills the whole bar; everything else has a stripe of its colour. */
final class Banner {

	private static final int STRIPE = 6;
	private static final double SIZE = 1.25;

	private final Composite composite;
	private final Composite stripe;
	private final Composite texts;
	private final Label word;
	private final Label verdict;
	private final Label next;
	private @Nullable Diagnosis shown;
	private String spoken = "";
	private boolean dangerous;

	Banner(Composite parent) {
		composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(composite);
		stripe = new Composite(composite, SWT.NONE);
		GridDataFactory.fillDefaults().grab(false, true).hint(STRIPE, SWT.DEFAULT).applyTo(stripe);
		texts = new Composite(composite, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 6).spacing(0, 3).applyTo(texts);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(texts);
		LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), composite);
		FontDescriptor usual = FontDescriptor.createFrom(composite.getFont());
		int height = composite.getFont().getFontData()[0].getHeight();
		word = label(fonts.create(usual.setStyle(SWT.BOLD)));
		verdict = label(fonts.create(usual.setStyle(SWT.BOLD).setHeight((int) Math.round(height * SIZE))));
		next = label(composite.getFont());
		WidgetIds.set(verdict, FindingsIds.BANNER);
		AccessibleName.set(verdict, () -> spoken);
	}

	Control control() {
		return composite;
	}

	void show(Diagnosis diagnosis) {
		Diagnosis before = shown;
		if (before != null && before.verdict().equals(diagnosis.verdict()) && before.causes().equals(diagnosis.causes())) {
			return;
		}
		shown = diagnosis;
		SeverityMark mark = SeverityMark.of(diagnosis.verdict().severity());
		String step = FindingsPage.nextStep(diagnosis).orElse("");
		word.setText(mark.label());
		verdict.setText(escaped(diagnosis.verdict().text()));
		next.setText(escaped(step));
		spoken = Messages.banner_name + ": " + mark.label() + ". " + diagnosis.verdict().text() + ' ' + step;
		colour(diagnosis.verdict().severity());
		composite.requestLayout();
	}

	/** A label takes an ampersand for a mnemonic. */
	private static String escaped(String text) {
		return text.replace("&", "&&");
	}

	/** What the theme gives is touched only for a danger, and given back behind it. */
	private void colour(Severity severity) {
		Color colour = switch (severity) {
			case INFO -> Colour.ACCENT.get();
			case WARNING -> Colour.WARNING.get();
			case ERROR, DANGER -> Colour.BAD.get();
		};
		stripe.setBackground(colour);
		boolean danger = severity == Severity.DANGER;
		word.setForeground(danger ? composite.getBackground() : colour);
		if (danger) {
			paint(colour, composite.getBackground());
		} else if (dangerous) {
			paint(composite.getBackground(), composite.getForeground());
		}
		dangerous = danger;
	}

	private void paint(Color ground, Color text) {
		for (Control control : new Control[]{texts, word, verdict, next}) {
			control.setBackground(ground);
		}
		verdict.setForeground(text);
		next.setForeground(text);
	}

	private Label label(Font font) {
		Label label = new Label(texts, SWT.WRAP);
		label.setFont(font);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
		return label;
	}
}
