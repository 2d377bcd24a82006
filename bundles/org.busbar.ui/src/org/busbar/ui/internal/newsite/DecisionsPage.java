package org.busbar.ui.internal.newsite;

import java.util.List;
import java.util.Optional;

import org.busbar.core.export.ReportTexts;
import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.Contradiction;
import org.busbar.ui.internal.dialog.FieldsDialog;
import org.busbar.ui.internal.wiring.Questions;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** What has to be read or measured, where the sources leave a pin open. What is not known yet can be entered in the editor later. */
final class DecisionsPage extends NewSitePage {

	private static final int WIDTH = 300;

	DecisionsPage(NewSite site) {
		super(site, "decisions", Messages.decisions_title, Messages.decisions_hint, 2);
	}

	@Override
	protected void fill(Composite body) {
		Optional<Cable> cable = site().cable();
		List<Contradiction> questions = site().questions();
		if (questions.isEmpty()) {
			FieldsDialog.wrapped(body, Messages.decisions_none, 2, WIDTH);
		}
		cable.ifPresent(known -> questions.forEach(question -> ask(body, known, question)));
	}

	private void ask(Composite body, Cable cable, Contradiction question) {
		FieldsDialog.wrapped(body, Questions.title(cable, question), 2, WIDTH).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		if (!question.unknown()) {
			FieldsDialog.wrapped(body, String.join("\n", ReportTexts.candidates(cable.end(question.end()), question)), 2, WIDTH);
		}
		FieldsDialog.wrapped(body, question.action(), 2, WIDTH);
		String id = question.end().name() + '.' + question.signal();
		FieldsDialog.label(body, NLS.bind(Messages.field_pin, question.signal()));
		Composite pins = new Composite(body, SWT.NONE);
		pins.setLayout(new RowLayout());
		for (int pin : question.pins()) {
			choice(pins, Integer.toString(pin), NLS.bind(Messages.pin_name, question.signal(), pin), NewSiteIds.PIN + id + '.' + pin,
					site().pin(question).filter(chosen -> chosen == pin).isPresent(), () -> site().pin(question, pin));
		}
		choice(pins, Messages.pin_open, NLS.bind(Messages.pin_open_name, question.signal()), NewSiteIds.PIN + id + NewSiteIds.OPEN,
				site().pin(question).isEmpty(), () -> site().forgetPin(question));
		Text reading = FieldsDialog.text(body, SWT.SINGLE, Messages.field_reading, NewSiteIds.READING + id, site().reading(question), Messages.reading_hint);
		reading.addListener(SWT.Modify, event -> {
			site().reading(question, reading.getText());
			check();
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(reading);
	}

	private void choice(Composite parent, String text, String name, String id, boolean chosen, Runnable choose) {
		Button button = new Button(parent, SWT.RADIO);
		button.setText(text);
		FieldsDialog.name(button, name, id);
		button.setSelection(chosen);
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection()) {
				choose.run();
				check();
			}
		});
	}

	@Override
	protected void shown() {
		fillAnew();
	}

	@Override
	protected Optional<String> problem() {
		return site().decisionsProblem();
	}

	@Override
	protected Optional<String> caution() {
		return Optional.of(site().questions().size() - site().decisions().size()).filter(open -> open > 0).map(open -> NLS.bind(Messages.decisions_open, open));
	}
}
