package org.busbar.ui.internal.wiring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.busbar.api.catalogue.Device;
import org.busbar.core.export.ReportTexts;
import org.busbar.core.export.Severity;
import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.Contradiction;
import org.busbar.core.wiring.Decided;
import org.busbar.core.wiring.MissingPin;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * What must be measured or read before the cable is whole, with the fields to enter it, and what was entered, with the button that takes it back. Where nothing can
 * be entered, because not even the pins of a socket are known, it says so.
 */
final class DecidePanel {

	/** More than this share of the view is not taken from the drawing. */
	private static final double MOST = 0.4;
	private static final int WHO_CHARACTERS = 16;
	private static final int WHEN_CHARACTERS = 12;

	private final ScrolledComposite scrolled;
	private final WiringPresenter presenter;
	private final Runnable decided;
	private final Consumer<String> refused;
	private List<Contradiction> open = List.of();
	private List<Decided> done = List.of();
	/** What is missing and cannot be entered here. */
	private List<MissingPin> closed = List.of();
	private String who = "";
	/** Where the first question begins. */
	private Optional<Control> firstPin = Optional.empty();

	/**
	 * @param decided is run after a reading was entered or taken back
	 * @param refused gets the reason why a reading cannot be entered
	 */
	DecidePanel(Composite parent, WiringPresenter presenter, Runnable decided, Consumer<String> refused) {
		this.presenter = presenter;
		this.decided = decided;
		this.refused = refused;
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		WidgetIds.set(scrolled, WiringIds.DECIDE);
		AccessibleName.set(scrolled, Messages.decide_name);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(scrolled);
		parent.addListener(SWT.Resize, event -> fit());
	}

	/** Shows what is open and what was decided; fields that are being filled in are left alone as long as the questions stay the same. */
	void show(Optional<Cable> cable) {
		List<Contradiction> openNow = cable.map(WiringPresenter::open).orElse(List.of());
		List<Decided> doneNow = cable.map(Cable::decided).orElse(List.of());
		List<MissingPin> closedNow = cable.map(WiringPresenter::closed).orElse(List.of());
		if (openNow.equals(open) && doneNow.equals(done) && closedNow.equals(closed)) {
			return;
		}
		open = openNow;
		done = doneNow;
		closed = closedNow;
		boolean focused = isFocused();
		if (scrolled.getContent() instanceof Control before) {
			before.dispose();
		}
		firstPin = Optional.empty();
		Composite content = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(5, 2).spacing(5, 4).applyTo(content);
		cable.ifPresent(known -> {
			for (Device.Kind end : List.of(known.inverter().kind(), known.battery().kind())) {
				addSocket(content, known, end);
				open.stream().filter(contradiction -> contradiction.end() == end).forEach(contradiction -> addQuestion(content, known, contradiction));
			}
			done.forEach(reading -> addAnswer(content, known, reading));
		});
		scrolled.setContent(content);
		fit();
		if (focused) {
			// The button that was pressed is gone; by the keyboard it goes on with the next question.
			firstPin.ifPresent(Control::setFocus);
		}
	}

	/** What is to be known of a socket as a whole, before its single pins. */
	private void addSocket(Composite parent, Cable cable, Device.Kind end) {
		List<MissingPin> unanswerable = closed.stream().filter(missing -> missing.end() == end).toList();
		boolean asked = open.stream().anyMatch(question -> question.end() == end && question.unknown());
		String note = cable.end(end).socket().note();
		if (!unanswerable.isEmpty()) {
			bold(parent, sign(Severity.NO_FUNCTION, NLS.bind(Messages.no_pins_title, cable.end(end).title())));
		}
		if (!note.isBlank() && (asked || !unanswerable.isEmpty())) {
			wrapped(parent, NLS.bind(Messages.socket_note, cable.end(end).title(), note));
		}
		unanswerable.stream().map(MissingPin::action).distinct().forEach(action -> wrapped(parent, action));
	}

	private boolean isFocused() {
		for (Control control = scrolled.getDisplay().getFocusControl(); control != null; control = control.getParent()) {
			if (control == scrolled) {
				return true;
			}
		}
		return false;
	}

	private void fit() {
		boolean any = !open.isEmpty() || !done.isEmpty() || !closed.isEmpty();
		scrolled.setVisible(any);
		Composite parent = scrolled.getParent();
		int width = parent.getClientArea().width;
		if (any && scrolled.getContent() instanceof Control content && width > 0) {
			Point size = content.computeSize(width, SWT.DEFAULT);
			scrolled.setMinSize(0, size.y);
			int height = Math.min(size.y, (int) (parent.getClientArea().height * MOST));
			GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, height).applyTo(scrolled);
		} else {
			GridDataFactory.fillDefaults().exclude(true).applyTo(scrolled);
		}
		parent.layout();
	}

	private void addQuestion(Composite parent, Cable cable, Contradiction contradiction) {
		bold(parent, sign(contradiction.harmful() ? Severity.DAMAGE : Severity.NO_FUNCTION, WiringPresenter.question(cable, contradiction)));
		Composite fields = new Composite(parent, SWT.NONE);
		RowLayout row = new RowLayout();
		row.center = true;
		row.marginLeft = 0;
		fields.setLayout(row);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(fields);
		Question question = new Question(fields, contradiction);
		question.enable();
		// Below the fields, which so are in sight even where there is little room.
		List<String> lines = contradiction.unknown()
				? new ArrayList<>()
				: new ArrayList<>(ReportTexts.candidates(cable.end(contradiction.end()), contradiction));
		lines.add(contradiction.action());
		wrapped(parent, String.join("\n", lines));
	}

	private static String sign(Severity severity, String text) {
		return severity.sign() + ' ' + text;
	}

	private static void bold(Composite parent, String text) {
		wrapped(parent, text).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
	}

	private static Label wrapped(Composite parent, String text) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void addAnswer(Composite parent, Cable cable, Decided reading) {
		Composite line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		Label text = wrapped(line, sign(Severity.NOTE, WiringPresenter.answer(cable, reading)));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(1, SWT.DEFAULT).applyTo(text);
		String signal = reading.decision().signal();
		Button back = new Button(line, SWT.PUSH);
		back.setText(Messages.take_back);
		WidgetIds.set(back, WiringIds.TAKE_BACK + signal);
		AccessibleName.set(back, NLS.bind(Messages.take_back_name, signal));
		back.addListener(SWT.Selection, event -> {
			presenter.takeBack(reading);
			decided.run();
		});
	}

	/** The fields of one contradiction. */
	private final class Question {

		private final Contradiction contradiction;
		private final List<Button> pins = new ArrayList<>();
		private final Text reading;
		private final Text by;
		private final Text on;
		private final Button enter;
		private final Label missing;

		Question(Composite parent, Contradiction contradiction) {
			this.contradiction = contradiction;
			String signal = contradiction.signal();
			label(parent, NLS.bind(Messages.decide_pin, signal));
			Composite choice = new Composite(parent, SWT.NONE);
			choice.setLayout(new RowLayout());
			for (int pin : contradiction.pins()) {
				Button button = new Button(choice, SWT.RADIO);
				button.setText(Integer.toString(pin));
				WidgetIds.set(button, WiringIds.DECIDE_PIN + signal + '.' + pin);
				AccessibleName.set(button, NLS.bind(Messages.decide_pin_name, signal, pin));
				button.addListener(SWT.Selection, event -> enable());
				pins.add(button);
				firstPin = firstPin.or(() -> Optional.of(button));
			}
			PixelConverter pixels = new PixelConverter(parent);
			reading = field(parent, Messages.decide_reading, WiringIds.DECIDE_READING, pixels.convertWidthInCharsToPixels(2 * WHO_CHARACTERS));
			reading.setMessage(Messages.decide_reading_hint);
			by = field(parent, Messages.decide_who, WiringIds.DECIDE_WHO, pixels.convertWidthInCharsToPixels(WHO_CHARACTERS));
			by.setText(who);
			on = field(parent, Messages.decide_when, WiringIds.DECIDE_WHEN, pixels.convertWidthInCharsToPixels(WHEN_CHARACTERS));
			on.setText(LocalDate.now().toString());
			enter = new Button(parent, SWT.PUSH);
			enter.setText(Messages.decide_button);
			WidgetIds.set(enter, WiringIds.DECIDE_BUTTON + signal);
			AccessibleName.set(enter, NLS.bind(Messages.decide_button_name, signal));
			enter.addListener(SWT.Selection, event -> decide());
			missing = new Label(parent, SWT.NONE);
			missing.setText(Messages.decide_missing);
			reading.addListener(SWT.Modify, event -> enable());
			reading.addListener(SWT.DefaultSelection, event -> decide());
		}

		private Text field(Composite parent, String title, String id, int width) {
			label(parent, title);
			Text text = new Text(parent, SWT.BORDER | SWT.SINGLE);
			text.setLayoutData(new RowData(width, SWT.DEFAULT));
			WidgetIds.set(text, id + contradiction.signal());
			AccessibleName.set(text, title.replace(":", ""));
			return text;
		}

		private static void label(Composite parent, String text) {
			new Label(parent, SWT.NONE).setText(text);
		}

		private Optional<Integer> pin() {
			return pins.stream().filter(Button::getSelection).findFirst().map(Button::getText).map(Integer::valueOf);
		}

		private void enable() {
			enter.setEnabled(pin().isPresent() && !reading.getText().isBlank());
			missing.setVisible(!enter.isEnabled());
		}

		private void decide() {
			Optional<Integer> pin = pin();
			if (pin.isEmpty() || reading.getText().isBlank()) {
				refused.accept(Messages.decide_missing);
				return;
			}
			who = by.getText();
			presenter.decide(contradiction, pin.get(), reading.getText(), who, on.getText()).ifPresentOrElse(refused, decided);
		}
	}
}
