package org.busbar.ui.internal.acceptance;

import java.util.ArrayList;
import java.util.List;

import org.busbar.core.acceptance.Precondition;
import org.busbar.core.acceptance.Precondition.State;
import org.busbar.core.acceptance.Trial;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.dialog.FieldsDialog;
import org.busbar.ui.internal.dialog.TickBox;
import org.busbar.ui.internal.view.Colour;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What is dangerous about a test, what it is for, and what has to be so before; what the bus shows ticks itself. */
final class ConditionsPane {

	private static final int GAP = 8;

	private final ScrolledComposite scrolled;
	private final Composite content;
	private final Composite conditions;
	private final List<Button> boxes = new ArrayList<>();
	private List<Precondition> shown = List.of();

	ConditionsPane(Composite parent, Trial trial) {
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		content = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.swtDefaults().spacing(0, GAP).applyTo(content);
		scrolled.setContent(content);
		hazard(trial);
		heading(content, Messages.purpose);
		WidgetIds.set(words(content, trial.purpose()), AcceptanceIds.PURPOSE);
		heading(content, Messages.limit_name);
		words(content, trial.limit());
		heading(content, Messages.conditions);
		conditions = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(conditions);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(conditions);
		scrolled.addListener(SWT.Resize, event -> fit());
	}

	Control control() {
		return scrolled;
	}

	private void hazard(Trial trial) {
		Composite ground = new Composite(content, SWT.BORDER);
		GridLayoutFactory.swtDefaults().applyTo(ground);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(ground);
		Color colour = Colour.ERROR_GROUND.get();
		Colour.keep(ground);
		ground.setBackground(colour);
		for (Label label : List.of(heading(ground, Messages.danger), words(ground, trial.hazard()))) {
			Colour.keep(label);
			label.setBackground(colour);
			label.setForeground(Colour.GROUND_TEXT.get());
			WidgetIds.set(label, AcceptanceIds.HAZARD);
		}
	}

	private static Label heading(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		return label;
	}

	private static Label words(Composite parent, String text) {
		return FieldsDialog.wrapped(parent, text, 1, 1);
	}

	/** Shows them; a tick of the engineer stays. */
	void show(List<Precondition> now) {
		if (now.equals(shown)) {
			return;
		}
		if (now.size() != boxes.size()) {
			boxes.forEach(box -> box.getParent().dispose());
			boxes.clear();
			for (int i = 0; i < now.size(); i++) {
				boxes.add(TickBox.create(conditions, now.get(i).text(), AcceptanceIds.CONDITION + (i + 1), 1, 1));
			}
			fit();
		}
		for (int i = 0; i < now.size(); i++) {
			State state = now.get(i).state();
			boxes.get(i).setEnabled(state == State.ASKED);
			if (state != State.ASKED) {
				boxes.get(i).setSelection(state == State.MET);
			}
		}
		shown = now;
	}

	/** Whether the bus shows that something is missing. */
	boolean isMissing() {
		return shown.stream().anyMatch(one -> one.state() == State.MISSING);
	}

	/** Whether everything is so. */
	boolean isComplete() {
		return !shown.isEmpty() && boxes.stream().allMatch(Button::getSelection);
	}

	/** Once it has begun nothing is asked any more. */
	void freeze() {
		boxes.forEach(box -> box.setEnabled(false));
	}

	private void fit() {
		int width = scrolled.getClientArea().width;
		if (width > 0) {
			content.layout(true, true);
			scrolled.setMinSize(SWT.DEFAULT, content.computeSize(width, SWT.DEFAULT).y);
		}
	}
}
