package org.busbar.ui.internal.guided;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.busbar.api.catalogue.GuidedCapture.Step;
import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.core.guided.GuidedRecording;
import org.busbar.core.guided.GuidedText;
import org.busbar.core.guided.Note;
import org.busbar.core.guided.StepRecord;
import org.busbar.core.quantity.QuantityTexts;
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
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;

/** One step: what to do, how it goes, and what is to be typed meanwhile. */
final class StepPane {

	private static final int STEPS_PER_SECOND = 10;
	private static final int ANSWER_LINES = 3;
	private static final int HEARD_LINES = 2;
	private static final float TEXT_SIZE = 1.25f;

	private final ScrolledComposite scrolled;
	private final Composite content;
	private final GuidedRun run;
	private final Font large;
	private final Font strong;
	private final Step step;
	private final List<Value> values = new ArrayList<>();
	private final Optional<Text> answer;
	private final ProgressBar progress;
	private final Label remaining;
	private final Label heard;
	private final Label wrong;
	private final Label outcome;

	/** The field for what a display shows. */
	private record Value(Quantity quantity, Text field, Label typed) {

		Optional<String> problem() {
			return field.getText().isBlank() ? Optional.empty() : GuidedRecording.problem(quantity, field.getText());
		}
	}

	/**
	 * @param number of the step, from 1
	 * @param count  of all steps
	 */
	StepPane(Composite parent, GuidedRun run, Step step, int number, int count) {
		this.run = run;
		this.step = step;
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		content = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(content);
		scrolled.setContent(content);
		LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), content);
		FontDescriptor usual = FontDescriptor.createFrom(content.getFont());
		large = fonts.create(usual.setHeight(Math.round(content.getFont().getFontData()[0].getHeight() * TEXT_SIZE)));
		strong = fonts.create(usual.setStyle(SWT.BOLD));
		Label place = label(NLS.bind(Messages.step_of, number, count), GuidedIds.NUMBER);
		Colour.keep(place);
		place.setForeground(Colour.MUTED.get());
		label(step.text(), GuidedIds.TEXT).setFont(large);
		if (step.seconds() > 0) {
			label(connected(), GuidedIds.CONNECTED).setFont(strong);
		}
		progress = new ProgressBar(content, SWT.SMOOTH);
		progress.setMaximum((int) Math.max(1, Math.round(step.seconds() * STEPS_PER_SECOND)));
		WidgetIds.set(progress, GuidedIds.PROGRESS);
		AccessibleName.set(progress, Messages.progress_name);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(progress);
		remaining = new Label(content, SWT.NONE);
		WidgetIds.set(remaining, GuidedIds.REMAINING);
		remaining.setText(NLS.bind(Messages.remaining, Math.round(step.seconds())));
		// As wide as it is at first: a bar whose end moves is hard to read.
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(remaining.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, SWT.DEFAULT).applyTo(remaining);
		heard = label("", GuidedIds.HEARD);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(1, lineHeight() * HEARD_LINES).applyTo(heard);
		if (step.seconds() == 0) {
			List.of(progress, remaining, heard).forEach(StepPane::hide);
		}
		step.notes().forEach(this::value);
		wrong = label("", GuidedIds.WRONG);
		Colour.keep(wrong);
		wrong.setForeground(Colour.BAD.get());
		hide(wrong);
		answer = step.asks().isEmpty() ? Optional.empty() : Optional.of(answer());
		answer.ifPresent(field -> field.setText(run.status().record(step).map(StepRecord::answer).orElse("")));
		outcome = label("", GuidedIds.OUTCOME);
		outcome.setFont(strong);
		hide(outcome);
		scrolled.addListener(SWT.Resize, event -> fit());
	}

	/** Whole seconds, the last one begun. */
	static long seconds(Duration duration) {
		return (duration.toMillis() + 999) / 1000;
	}

	Control control() {
		return scrolled;
	}

	Step step() {
		return step;
	}

	/** Shows how it goes. */
	void show(GuidedRun.Status status) {
		Optional<GuidedRun.Going> going = status.going().filter(it -> status.isGoing(step));
		Optional<StepRecord> record = going.map(GuidedRun.Going::record).or(() -> status.record(step));
		boolean typing = going.isPresent() || step.seconds() == 0 && status.result().isEmpty();
		values.forEach(value -> value.field().setEnabled(typing));
		answer.ifPresent(field -> field.setEnabled(typing));
		Duration left = going.map(GuidedRun.Going::remaining).orElse(Duration.ZERO);
		double done = going.map(it -> step.seconds() - left.toMillis() / 1e3).or(() -> record.map(StepRecord::seconds)).orElse(0.0);
		progress.setSelection((int) Math.round(Math.min(step.seconds(), done) * STEPS_PER_SECOND));
		set(remaining, going.isPresent()
				? left.isZero() ? Messages.enough : NLS.bind(Messages.remaining_going, seconds(left))
				: NLS.bind(Messages.remaining, Math.round(step.seconds())));
		set(heard, record.map(StepPane::heard).orElse(""));
		for (Value value : values) {
			String typed = record.stream().flatMap(it -> it.notes().stream()).filter(note -> note.quantity() == value.quantity()).map(Note::text)
					.collect(Collectors.joining(", "));
			set(value.typed(), typed.isEmpty() ? "" : NLS.bind(Messages.typed, typed));
		}
		String ended = going.isPresent()
				? ""
				: record.map(GuidedText::summary).orElse(status.leftOut().contains(step.id()) ? Messages.state_left_out : "");
		show(outcome, ended.isEmpty() ? "" : NLS.bind(Messages.outcome, ended));
	}

	private static String heard(StepRecord record) {
		String counts = NLS.bind(Messages.heard, new Object[]{record.frames(), record.messages().size(), record.errors()});
		return record.messages().isEmpty() ? counts : counts + '\n' + String.join(", ", record.heard());
	}

	/** The step has begun: the user goes on with what is to be typed first. */
	void goOn() {
		Optional<Text> first = values.isEmpty() ? answer : Optional.of(values.getFirst().field());
		first.ifPresent(field -> {
			field.setEnabled(true);
			field.setFocus();
		});
	}

	/** Whether there is something that was not handed over yet. */
	boolean isWritten() {
		return answer.filter(field -> !field.getText().isBlank()).isPresent() || values.stream().anyMatch(value -> !value.field().getText().isBlank());
	}

	/** Hands over what is typed and was not handed over yet; where something of it is wrong nothing, and its field has the focus. */
	boolean commit() {
		Optional<Value> bad = values.stream().filter(value -> value.problem().isPresent()).findFirst();
		if (bad.isPresent()) {
			bad.get().field().setFocus();
			check();
			return false;
		}
		values.forEach(this::hand);
		answer.filter(field -> !field.getText().isBlank()).ifPresent(field -> run.answer(field.getText()));
		return true;
	}

	private void hand(Value value) {
		if (!value.field().getText().isBlank() && value.problem().isEmpty()) {
			run.note(value.quantity(), value.field().getText());
			value.field().setText("");
		}
	}

	private void value(Quantity quantity) {
		String unit = QuantityTexts.unit(quantity.unit());
		String name = unit.isEmpty() ? QuantityTexts.name(quantity) : NLS.bind(Messages.value_unit, QuantityTexts.name(quantity), unit);
		Label label = new Label(content, SWT.NONE);
		label.setText(NLS.bind(Messages.value, name));
		GridDataFactory.swtDefaults().applyTo(label);
		Text field = new Text(content, SWT.BORDER | SWT.SINGLE);
		field.setMessage(Messages.value_hint);
		WidgetIds.set(field, GuidedIds.VALUE + quantity.id());
		AccessibleName.set(field, name);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(field);
		Label typed = new Label(content, SWT.NONE);
		WidgetIds.set(typed, GuidedIds.TYPED + quantity.id());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(typed);
		Value value = new Value(quantity, field, typed);
		values.add(value);
		field.addListener(SWT.Modify, event -> check());
		field.addListener(SWT.Traverse, event -> enter(event, value));
	}

	/** The return key hands the value over and goes to the next; it must not press the default button. */
	private void enter(Event event, Value value) {
		if (event.detail != SWT.TRAVERSE_RETURN) {
			return;
		}
		event.doit = false;
		if (value.problem().isEmpty()) {
			hand(value);
			int next = values.indexOf(value) + 1;
			Text following = next < values.size() ? values.get(next).field() : answer.orElse(values.getFirst().field());
			following.setFocus();
		}
	}

	private Text answer() {
		label(step.asks(), GuidedIds.ANSWER + ".question");
		Text field = new Text(content, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		WidgetIds.set(field, GuidedIds.ANSWER);
		AccessibleName.set(field, step.asks());
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(1, field.getLineHeight() * ANSWER_LINES).applyTo(field);
		field.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
		return field;
	}

	private void check() {
		String problem = values.stream().map(Value::problem).flatMap(Optional::stream).findFirst().orElse("");
		show(wrong, problem);
	}

	/** Gives a label that is often empty room only when it is not. */
	private void show(Label label, String text) {
		String shown = text.replace("&", "&&");
		if (!shown.equals(label.getText())) {
			label.setText(shown);
			label.setVisible(!shown.isEmpty());
			if (label.getLayoutData() instanceof GridData data) {
				data.exclude = shown.isEmpty();
			}
			fit();
		}
	}

	private String connected() {
		if (step.connected().size() > 1) {
			return Messages.connected_both;
		}
		return step.connected().isEmpty()
				? Messages.connected_nobody
				: step.connected().contains(Role.BATTERY) ? Messages.connected_battery : Messages.connected_inverter;
	}

	private int lineHeight() {
		Label sample = new Label(content, SWT.NONE);
		sample.setText("X");
		int height = sample.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		sample.dispose();
		return height;
	}

	private Label label(String text, String id) {
		Label label = new Label(content, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		WidgetIds.set(label, id);
		// A label that wraps is as wide as it may be, not as its text is long.
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private static void set(Label label, String text) {
		String shown = text.replace("&", "&&");
		if (!shown.equals(label.getText())) {
			label.setText(shown);
			label.requestLayout();
		}
	}

	private static void hide(Control control) {
		control.setVisible(false);
		if (control.getLayoutData() instanceof GridData data) {
			data.exclude = true;
		}
	}

	/** As wide as there is room, and as high as that makes it. */
	private void fit() {
		int width = scrolled.getClientArea().width;
		// Labels that wrap are asked for their height at the width that they will have.
		for (Control child : content.getChildren()) {
			if (child instanceof Label label && (label.getStyle() & SWT.WRAP) != 0 && label.getLayoutData() instanceof GridData data) {
				data.widthHint = Math.max(1, width - 2 * 5);
			}
		}
		content.layout(true, true);
		scrolled.setMinSize(content.computeSize(width, SWT.DEFAULT));
	}
}
