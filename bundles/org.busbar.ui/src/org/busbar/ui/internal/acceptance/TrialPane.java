package org.busbar.ui.internal.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.busbar.core.acceptance.Entry;
import org.busbar.core.acceptance.Line;
import org.busbar.core.acceptance.Trial;
import org.busbar.core.acceptance.TrialResult;
import org.busbar.core.acceptance.TrialStatus;
import org.busbar.core.acceptance.TrialStatus.Live;
import org.busbar.core.configuration.TestResult.Verdict;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.dialog.FieldsDialog;
import org.busbar.ui.internal.view.Colour;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** What is to be done now, what is measured now, what is typed, and what is measured by now. */
final class TrialPane {

	private static final int COLUMNS = 3;
	private static final int PROGRESS = 1000;
	private static final int ACTION_CHARACTERS = 22;
	private static final float TEXT_SIZE = 1.25f;
	private static final int[] SHARES = {36, 13, 29, 22};

	/** Is told what the engineer does. */
	interface Engineer {

		/** What {@link TrialStatus#action} names is done at this moment. */
		void done();

		/** A value was read; empty when it is taken back. */
		void read(Entry entry, Optional<Double> value);
	}

	private final Composite control;
	private final Trial trial;
	private final Engineer engineer;
	private final Label number;
	private final Label step;
	private final Label live;
	private final ProgressBar progress;
	private final Button action;
	private final Label wrong;
	private final Table table;
	private final List<Text> fields = new ArrayList<>();
	private List<Line> shown = List.of();

	TrialPane(Composite parent, Trial trial, Engineer engineer) {
		this.trial = trial;
		this.engineer = engineer;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(control);
		LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), control);
		FontDescriptor usual = FontDescriptor.createFrom(control.getFont());
		number = label(AcceptanceIds.NUMBER, 1);
		Colour.keep(number);
		number.setForeground(Colour.MUTED.get());
		step = label(AcceptanceIds.TEXT, 1);
		step.setFont(fonts.create(usual.setHeight(Math.round(control.getFont().getFontData()[0].getHeight() * TEXT_SIZE))));
		live = label(AcceptanceIds.LIVE, 2);
		live.setFont(fonts.create(usual.setStyle(SWT.BOLD)));
		progress = new ProgressBar(control, SWT.SMOOTH);
		progress.setMaximum(PROGRESS);
		FieldsDialog.name(progress, Messages.progress_name, AcceptanceIds.PROGRESS);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(progress);
		action = new Button(control, SWT.PUSH);
		WidgetIds.set(action, AcceptanceIds.ACTION);
		// Room for whatever it will say, so that nothing moves under the hand.
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(new PixelConverter(action).convertWidthInCharsToPixels(ACTION_CHARACTERS), SWT.DEFAULT)
				.applyTo(action);
		action.setVisible(false);
		action.addListener(SWT.Selection, event -> engineer.done());
		trial.entries().forEach(this::entry);
		wrong = label(AcceptanceIds.WRONG, 1);
		Colour.keep(wrong);
		wrong.setForeground(Colour.BAD.get());
		table = table();
		control.addListener(SWT.Resize, event -> room());
	}

	/** As high as the longest step, so that none is cut and nothing moves from one to the next. */
	private void room() {
		int width = control.getClientArea().width - 2 * ((GridLayout) control.getLayout()).marginWidth;
		String present = step.getText();
		int height = 0;
		for (String text : trial.steps()) {
			set(step, text + trial.button().map(press -> ' ' + press).orElse(""));
			height = Math.max(height, step.computeSize(width, SWT.DEFAULT).y);
		}
		step.setText(present);
		((GridData) step.getLayoutData()).heightHint = height;
	}

	Control control() {
		return control;
	}

	private Label label(String id, int lines) {
		Label label = new Label(control, SWT.WRAP);
		WidgetIds.set(label, id);
		label.setText("X");
		int height = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * lines;
		label.setText("");
		GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).hint(1, height).applyTo(label);
		return label;
	}

	private void entry(Entry entry) {
		String name = entry.unit().isEmpty() ? NLS.bind(Messages.entry, entry.title()) : NLS.bind(Messages.entry_unit, entry.title(), entry.unit());
		FieldsDialog.label(control, name);
		Text field = FieldsDialog.field(control, SWT.SINGLE, name, AcceptanceIds.ENTRY + entry.word());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(field);
		field.setEnabled(false);
		field.addListener(SWT.Modify, event -> {
			Optional<Double> value = number(field.getText()).filter(entry::takes);
			engineer.read(entry, value);
			set(wrong, value.isPresent() || field.getText().isBlank() ? "" : NLS.bind(Messages.entry_wrong, entry.title()));
		});
		fields.add(field);
	}

	private static Optional<Double> number(String text) {
		String plain = text.strip().replace(',', '.');
		return plain.matches("[+-]?\\d{1,6}(\\.\\d{1,6})?") ? Optional.of(Double.valueOf(plain)) : Optional.empty();
	}

	private Table table() {
		Table lines = new Table(control, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		lines.setHeaderVisible(true);
		WidgetIds.set(lines, AcceptanceIds.LINES);
		AccessibleName.set(lines, Messages.lines_name);
		for (String title : List.of(Messages.column_what, Messages.column_value, Messages.column_limit, Messages.column_verdict)) {
			new TableColumn(lines, SWT.LEFT).setText(title);
		}
		GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, true).hint(1, 1).applyTo(lines);
		lines.addListener(SWT.Resize, event -> {
			for (int i = 0; i < SHARES.length; i++) {
				lines.getColumn(i).setWidth(lines.getClientArea().width * SHARES[i] / 100);
			}
		});
		return lines;
	}

	/** Shows how far it is; what is typed counts while it runs. Before, it shows how it begins: what was heard so far is no part of the test. */
	void show(TrialStatus status, boolean running) {
		List<String> steps = trial.steps();
		int at = running ? status.step() : 0;
		boolean over = at >= steps.size();
		set(number, over ? Messages.step_all : NLS.bind(Messages.step_of, at + 1, steps.size()));
		String press = status.action().filter(any -> running).flatMap(any -> trial.button()).map(text -> ' ' + text).orElse("");
		set(step, steps.get(Math.min(at, steps.size() - 1)) + press);
		Optional<Live> now = status.live().filter(any -> running);
		set(live, now.map(TrialPane::text).orElse(""));
		int done = (int) Math.round(now.map(Live::done).orElse(over ? 1.0 : 0.0) * PROGRESS);
		if (progress.getSelection() != done) {
			progress.setSelection(done);
		}
		boolean asked = running && status.action().isPresent();
		status.action().filter(text -> !text.equals(action.getText())).ifPresent(action::setText);
		if (asked != action.isVisible()) {
			action.setVisible(asked);
		}
		fields.stream().filter(field -> field.isEnabled() != running).forEach(field -> field.setEnabled(running));
		lines(running ? status.lines() : List.of());
	}

	/** Shows what came out. */
	void show(TrialResult result) {
		action.setVisible(false);
		fields.forEach(field -> field.setEnabled(false));
		lines(result.lines());
	}

	private static String text(Live live) {
		return live.limit().isEmpty()
				? NLS.bind(Messages.live, live.what(), live.value())
				: NLS.bind(Messages.live_limit, new Object[]{live.what(), live.value(), live.limit()});
	}

	private void lines(List<Line> lines) {
		if (lines.equals(shown)) {
			return;
		}
		shown = lines;
		while (table.getItemCount() > lines.size()) {
			table.remove(table.getItemCount() - 1);
		}
		for (int i = 0; i < lines.size(); i++) {
			TableItem item = i < table.getItemCount() ? table.getItem(i) : new TableItem(table, SWT.NONE);
			Line line = lines.get(i);
			item.setText(new String[]{line.what(), Double.isNaN(line.value()) ? Messages.no_value : line.measured(), line.limit(),
					sign(line.verdict()) + ' ' + TrialResult.word(line.verdict())});
		}
	}

	/** Never by colour alone, and not by words alone. */
	private static String sign(Verdict verdict) {
		return switch (verdict) {
			case PASSED -> "\u2713";
			case FAILED -> "\u2717";
			case RECORDED -> "\u2022";
			case NOT_MEASURED -> "?";
		};
	}

	private static void set(Label label, String text) {
		String plain = text.replace("&", "&&");
		if (!plain.equals(label.getText())) {
			label.setText(plain);
		}
	}

	/** Goes to what the engineer does first. */
	void focus() {
		Stream.concat(Stream.of((Control) action), fields.stream()).filter(one -> one.isVisible() && one.isEnabled()).findFirst().ifPresent(Control::setFocus);
	}
}
