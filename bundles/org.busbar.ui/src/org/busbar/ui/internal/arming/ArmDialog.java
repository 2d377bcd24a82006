package org.busbar.ui.internal.arming;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.busbar.core.arming.ArmQuestions;
import org.busbar.core.arming.ArmRequest;
import org.busbar.core.arming.ArmResult;
import org.busbar.core.arming.BusFacts;
import org.busbar.core.arming.Consent;
import org.busbar.core.arming.Nameplate;
import org.busbar.core.arming.Question;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.session.Session;
import org.busbar.core.session.SessionState;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.dialog.FieldsDialog;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** What to send, and every question that has to be answered before. What can be asked for follows what is written and what is heard on the bus meanwhile. */
final class ArmDialog extends FieldsDialog {

	private static final int WIDTH_CHARACTERS = 110;
	private static final int QUESTION_LINES = 22;
	private static final int REFRESH_MILLIS = 500;
	/** What a wrapped text leaves free at both sides, in pixels. */
	private static final int MARGINS = 20;

	private final Session session;
	private final List<EffectiveProtocol> protocols;
	private final int inForce;
	private final ArmForm.What first;
	private final Optional<Path> log;
	private final List<Answer> answers = new ArrayList<>();
	private Optional<ArmRequest> request = Optional.empty();
	private Optional<ArmQuestions> asked = Optional.empty();
	/** With which {@link #asked} was asked. */
	private Optional<BusFacts> facts = Optional.empty();
	private Optional<ArmForm> read = Optional.empty();
	private @Nullable Fields fields;

	private record Fields(Combo what, Combo protocol, Text values, Text nameplate, Text frame, Button compose, Text period, Text seconds, ReplayFields replay,
			ScrolledComposite scrolled, Composite questions) {
	}

	/** The control that answers a question; a check box answers with its words. */
	private record Answer(Question question, Control control) {

		String text() {
			if (control instanceof Button box) {
				return box.getSelection() ? question.words() : "";
			}
			return control instanceof Text text ? text.getText() : "";
		}
	}

	/**
	 * @param protocol the protocol that is spoken on the bus, as far as it is known
	 * @param first    what is chosen at first
	 * @param log      the log that is sent again, where that is known
	 */
	ArmDialog(Shell parent, Session session, Optional<EffectiveProtocol> protocol, ArmForm.What first, Optional<Path> log) {
		super(parent, Messages.title, 2);
		this.session = session;
		this.first = first;
		this.log = log;
		protocols = BusbarUi.catalogue().protocols().stream().map(loaded -> effective(loaded, protocol)).toList();
		inForce = protocol.map(protocols::indexOf).filter(index -> index >= 0).orElse(0);
	}

	/** With the options that are in force, where they are known. */
	private static EffectiveProtocol effective(LoadedProtocol loaded, Optional<EffectiveProtocol> protocol) {
		return protocol.filter(spoken -> spoken.descriptor().id().equals(loaded.descriptor().id())).orElseGet(() -> EffectiveProtocol.of(loaded, Map.of()));
	}

	@Override
	protected void createFields(Composite area) {
		setTitle(NLS.bind(Messages.heading, session.name()));
		Combo what = combo(area, Messages.what, ArmIds.WHAT,
				Stream.of(Messages.what_inverter, Messages.what_battery, Messages.what_frame, Messages.what_replay),
				first.ordinal());
		Combo protocol = combo(area, Messages.protocol, ArmIds.PROTOCOL, protocols.stream().map(ArmDialog::title), inForce);
		Text values = text(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, Messages.values, ArmIds.VALUES, "", Messages.values_hint);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, values.getLineHeight() * 3).applyTo(values);
		Text nameplate = text(area, SWT.NONE, Messages.nameplate, ArmIds.NAMEPLATE, "", Nameplate.FORM);
		Text frame = text(area, SWT.NONE, Messages.frame, ArmIds.FRAME, "", Messages.frame_hint);
		Button compose = compose(area, frame, protocol);
		Text period = text(area, SWT.NONE, Messages.period, ArmIds.PERIOD, "", Messages.period_hint);
		ReplayFields replay = new ReplayFields(area);
		Text seconds = text(area, SWT.NONE, Messages.seconds, ArmIds.SECONDS, Long.toString(ArmRequest.USUAL_LIMIT.toSeconds()), "");
		ScrolledComposite scrolled = scrolled(area, WIDTH_CHARACTERS, QUESTION_LINES);
		Composite questions = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(questions);
		scrolled.setContent(questions);
		scrolled.addListener(SWT.Resize, event -> fit(scrolled, questions));
		Fields made = new Fields(what, protocol, values, nameplate, frame, compose, period, seconds, replay, scrolled, questions);
		fields = made;
		for (Control control : List.of(what, protocol, values, nameplate, frame, period, seconds)) {
			control.addListener(SWT.Modify, event -> refresh(made));
		}
		replay.texts().forEach(control -> control.addListener(SWT.Modify, event -> refresh(made)));
		log.ifPresent(replay::choose);
	}

	/** Opens the editor of signals, whose frame is then written where any other one is. */
	private Button compose(Composite parent, Text frame, Combo protocol) {
		label(parent, Messages.compose_label);
		Button compose = new Button(parent, SWT.PUSH);
		compose.setText(Messages.compose);
		WidgetIds.set(compose, ArmIds.COMPOSE);
		GridDataFactory.swtDefaults().applyTo(compose);
		compose.addListener(SWT.Selection, event -> {
			SignalDialog signals = new SignalDialog(getShell(), protocols, Math.max(0, protocol.getSelectionIndex()));
			if (signals.open() == OK) {
				signals.frame().ifPresent(frame::setText);
			}
		});
		return compose;
	}

	private static String title(EffectiveProtocol protocol) {
		String title = protocol.descriptor().title();
		return protocol.descriptor().unverified() ? NLS.bind(Messages.protocol_untried, title) : title;
	}

	private static Combo combo(Composite parent, String title, String id, Stream<String> items, int selected) {
		Combo combo = combo(parent, SWT.READ_ONLY, title, id, 1);
		combo.setItems(items.toArray(String[]::new));
		combo.select(selected);
		return combo;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		// Not the default button: the return key must not send.
		createButtons(parent, Messages.ok, ArmIds.OK, false);
		Fields present = fields;
		if (present != null) {
			poll(present);
		}
	}

	/** What is heard on the bus may change the questions. */
	private void poll(Fields present) {
		if (!present.questions().isDisposed()) {
			refresh(present);
			present.questions().getDisplay().timerExec(REFRESH_MILLIS, () -> poll(present));
		}
	}

	private void refresh(Fields present) {
		ArmForm.What what = ArmForm.What.values()[present.what().getSelectionIndex()];
		int index = present.protocol().getSelectionIndex();
		ArmForm form = new ArmForm(what, index < 0 ? Optional.empty() : Optional.of(protocols.get(index)), present.values().getText(),
				present.nameplate().getText(), present.frame().getText(), present.period().getText(), present.seconds().getText(),
				what == ArmForm.What.REPLAY ? present.replay().form() : ReplayForm.NONE);
		if (read.filter(before -> before.what() == what).isEmpty()) {
			show(present.protocol(), what == ArmForm.What.INVERTER || what == ArmForm.What.BATTERY);
			show(present.values(), what == ArmForm.What.BATTERY);
			show(present.nameplate(), what != ArmForm.What.INVERTER);
			show(present.frame(), what == ArmForm.What.FRAME);
			show(present.compose(), what == ArmForm.What.FRAME);
			show(present.period(), what == ArmForm.What.FRAME);
			present.replay().show(what == ArmForm.What.REPLAY);
			present.what().getParent().layout(true, true);
		}
		Optional<String> incomplete = Optional.empty();
		// The same request goes on as the same object, so that it is known which answers belong to it.
		if (!Optional.of(form).equals(read)) {
			read = Optional.of(form);
			request = Optional.empty();
		}
		if (request.isEmpty()) {
			switch (form.outcome(session.name(), BusbarUi::drivers, protocols)) {
				case ArmForm.Outcome.Ready ready -> request = Optional.of(ready.request());
				case ArmForm.Outcome.Incomplete wrong -> incomplete = Optional.of(wrong.reason());
			}
		}
		ask(present, session.facts().decisive());
		tell(incomplete);
	}

	/** Asks anew where something else is asked for or known; a long log is not looked through again and again. */
	private void ask(Fields present, BusFacts known) {
		boolean same = Optional.of(known).equals(facts) && request.equals(asked.map(ArmQuestions::request));
		if (!same) {
			facts = Optional.of(known);
			Optional<ArmQuestions> questions = request.map(wanted -> ArmQuestions.of(wanted, known));
			if (!questions.equals(asked)) {
				asked = questions;
				ask(present);
			}
		}
	}

	private void ask(Fields present) {
		answers.clear();
		for (Control child : present.questions().getChildren()) {
			child.dispose();
		}
		asked.ifPresent(questions -> {
			if (questions.refusals().isEmpty()) {
				questions.questions().forEach(question -> ask(present.questions(), question));
			} else {
				wrapped(present.questions(), Messages.refused);
				for (String refusal : questions.refusals()) {
					WidgetIds.set(wrapped(present.questions(), NLS.bind(Messages.refusal, refusal)), ArmIds.REFUSALS);
				}
			}
		});
		fit(present.scrolled(), present.questions());
	}

	private void ask(Composite parent, Question question) {
		wrapped(parent, question.text());
		Control control = question.typed() ? typed(parent, question) : checked(parent, question);
		answers.add(new Answer(question, control));
		WidgetIds.set(control, ArmIds.ANSWER + answers.size());
		AccessibleName.set(control, question.text() + ' ' + NLS.bind(question.typed() ? Messages.type : Messages.check, question.words()));
	}

	private Control checked(Composite parent, Question question) {
		Button box = new Button(parent, SWT.CHECK);
		box.setText(NLS.bind(Messages.check, question.words()));
		box.addListener(SWT.Selection, event -> tell(Optional.empty()));
		return box;
	}

	private Control typed(Composite parent, Question question) {
		Composite line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		label(line, NLS.bind(Messages.type, question.words()));
		Text text = new Text(line, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addListener(SWT.Modify, event -> tell(Optional.empty()));
		return text;
	}

	private static Label wrapped(Composite parent, String text) {
		return wrapped(parent, text, 1, 0);
	}

	private static void fit(ScrolledComposite scrolled, Composite content) {
		int width = scrolled.getClientArea().width;
		for (Control child : content.getChildren()) {
			if (child.getLayoutData() instanceof GridData data && child instanceof Label) {
				data.widthHint = Math.max(1, width - MARGINS);
			}
		}
		scrolled.setMinHeight(content.computeSize(width, SWT.DEFAULT).y);
		content.layout(true, true);
	}

	/** What is missing yet; the button that sends is enabled when nothing is. */
	private void tell(Optional<String> incomplete) {
		SessionState state = session.status().state();
		boolean possible = state == SessionState.LISTENING || state == SessionState.ACKNOWLEDGING;
		int open = asked.map(questions -> questions.open(texts()).size()).orElse(0);
		boolean refused = asked.filter(questions -> !questions.refusals().isEmpty()).isPresent();
		if (!possible) {
			setMessage(NLS.bind(Messages.not_listening, session.name()), IMessageProvider.ERROR);
		} else if (incomplete.isPresent() || request.isEmpty()) {
			incomplete.ifPresent(reason -> setMessage(reason, IMessageProvider.WARNING));
		} else if (refused) {
			setMessage(Messages.refused, IMessageProvider.ERROR);
		} else {
			setMessage(open == 0 ? Messages.complete : NLS.bind(Messages.open, open, answers.size()), IMessageProvider.WARNING);
		}
		enableOk(possible && consent().isPresent());
	}

	private List<String> texts() {
		return answers.stream().map(Answer::text).toList();
	}

	private Optional<Consent> consent() {
		return asked.flatMap(questions -> questions.consent(texts()));
	}

	@Override
	protected void okPressed() {
		Optional<Consent> consent = consent();
		if (consent.isPresent()) {
			Shell parent = getParentShell();
			Display display = parent.getDisplay();
			super.okPressed();
			session.arm(consent.get()).thenAccept(result -> {
				if (result instanceof ArmResult.Refused refused && !display.isDisposed()) {
					display.asyncExec(() -> {
						if (!parent.isDisposed()) {
							MessageDialog.openError(parent, Messages.title, refused.reason());
						}
					});
				}
			});
		}
	}
}
