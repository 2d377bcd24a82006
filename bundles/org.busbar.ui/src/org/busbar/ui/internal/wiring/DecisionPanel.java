package org.busbar.ui.internal.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.Contradiction;
import org.busbar.core.wiring.Decided;
import org.busbar.core.wiring.Decision;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.view.Colour;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * Stands above the drawing while sources contradict each other on a pin: says what to read or measure, and takes the outcome. Afterwards it says what was decided,
 * and takes it back.
 */
final class DecisionPanel {

	private final Composite composite;
	private final Consumer<List<Decision>> decide;
	private final List<Row> rows = new ArrayList<>();
	private final LocalResourceManager resources;

	private record Row(Contradiction contradiction, Combo pin, Text reading) {
	}

	/** @param decide takes the decisions; none to take them back */
	DecisionPanel(Composite parent, Consumer<List<Decision>> decide) {
		this.decide = decide;
		composite = new Composite(parent, SWT.NONE);
		resources = new LocalResourceManager(JFaceResources.getResources(), composite);
		GridLayoutFactory.swtDefaults().numColumns(4).margins(8, 4).applyTo(composite);
		WidgetIds.set(composite, WiringIds.DECISION);
	}

	Control control() {
		return composite;
	}

	/** Shows what is open or decided of a cable; takes no room where there is nothing. */
	void show(Cable cable) {
		for (Control child : composite.getChildren()) {
			child.dispose();
		}
		rows.clear();
		if (!cable.decided().isEmpty()) {
			showDecided(cable);
		} else if (!cable.contradictions().isEmpty()) {
			showOpen(cable);
		}
		boolean visible = composite.getChildren().length > 0;
		composite.setVisible(visible);
		((GridData) composite.getLayoutData()).exclude = !visible;
		composite.requestLayout();
	}

	private void showOpen(Cable cable) {
		Label title = line('\u26A0' + " " + Messages.decide_title);
		title.setFont(resources.create(FontDescriptor.createFrom(title.getFont()).setStyle(SWT.BOLD)));
		title.setForeground(Colour.BAD.get());
		for (Contradiction contradiction : cable.contradictions()) {
			String device = cable.end(contradiction.end()).title();
			String pins = contradiction.pins().stream().map(String::valueOf).collect(Collectors.joining(", "));
			line(NLS.bind(Messages.decide_what, new Object[]{contradiction.signal(), device, pins, contradiction.action()}));
			new Label(composite, SWT.NONE).setText(NLS.bind(Messages.decide_label, contradiction.signal(), device));
			Combo pin = new Combo(composite, SWT.DROP_DOWN | SWT.READ_ONLY);
			pin.add(Messages.decide_open);
			contradiction.pins().forEach(number -> pin.add(NLS.bind(Messages.decide_pin, number)));
			pin.select(0);
			WidgetIds.set(pin, WiringIds.DECISION_PIN + contradiction.signal());
			AccessibleName.set(pin, NLS.bind(Messages.decide_label, contradiction.signal(), device));
			Text reading = new Text(composite, SWT.BORDER);
			reading.setMessage(Messages.decide_reading);
			WidgetIds.set(reading, WiringIds.DECISION_READING + contradiction.signal());
			AccessibleName.set(reading, Messages.decide_reading);
			GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(reading);
			rows.add(new Row(contradiction, pin, reading));
		}
		Button apply = new Button(composite, SWT.PUSH);
		apply.setText(Messages.decide_apply);
		apply.setEnabled(false);
		WidgetIds.set(apply, WiringIds.DECISION_APPLY);
		apply.addListener(SWT.Selection, event -> decide.accept(decisions()));
		Label message = new Label(composite, SWT.NONE);
		WidgetIds.set(message, WiringIds.DECISION_MESSAGE);
		message.setForeground(Colour.MUTED.get());
		message.setText(Messages.decide_reading_needed);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).align(SWT.FILL, SWT.CENTER).applyTo(message);
		rows.forEach(row -> {
			row.pin().addListener(SWT.Selection, event -> apply.setEnabled(complete()));
			row.reading().addListener(SWT.Modify, event -> apply.setEnabled(complete()));
		});
	}

	private void showDecided(Cable cable) {
		for (Decided decided : cable.decided()) {
			Decision decision = decided.decision();
			line('\u2714' + " " + NLS.bind(Messages.decided,
					new Object[]{decision.signal(), cable.end(decision.end()).title(), decision.pin(), decision.reading()}));
		}
		Button undo = new Button(composite, SWT.PUSH);
		undo.setText(Messages.decide_undo);
		WidgetIds.set(undo, WiringIds.DECISION_UNDO);
		undo.addListener(SWT.Selection, event -> decide.accept(List.of()));
	}

	private Label line(String text) {
		Label label = new Label(composite, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(100, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** Something is chosen, and of everything that is chosen it is said how it was read. */
	private boolean complete() {
		List<Row> chosen = rows.stream().filter(row -> row.pin().getSelectionIndex() > 0).toList();
		return !chosen.isEmpty() && chosen.stream().noneMatch(row -> row.reading().getText().isBlank());
	}

	private List<Decision> decisions() {
		return rows.stream().filter(row -> row.pin().getSelectionIndex() > 0).map(row -> new Decision(row.contradiction().end(), row.contradiction().signal(),
				row.contradiction().pins().get(row.pin().getSelectionIndex() - 1), row.reading().getText().strip())).toList();
	}
}
