package org.busbar.ui.internal.acceptance;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.busbar.core.acceptance.Circumstances;
import org.busbar.core.acceptance.Entry;
import org.busbar.core.acceptance.Excerpt;
import org.busbar.core.acceptance.TestRecord;
import org.busbar.core.acceptance.Trial;
import org.busbar.core.acceptance.TrialFeed;
import org.busbar.core.acceptance.TrialResult;
import org.busbar.core.acceptance.TrialRun;
import org.busbar.core.acceptance.TrialStatus;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.Place;
import org.busbar.core.observation.Observation;
import org.busbar.core.session.Session;
import org.busbar.core.session.SessionState;
import org.busbar.core.session.SessionStatus;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.connection.Connection;
import org.busbar.ui.internal.converter.ChooseConverterHandler;
import org.busbar.ui.internal.recording.Recordings;
import org.busbar.ui.internal.view.Refresh;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.jspecify.annotations.Nullable;

/** Leads through an acceptance test. The workbench stays usable beside it, so that the bus can be watched meanwhile. */
public final class AcceptanceDialog extends TitleAreaDialog {

	private static final int REFRESH_MILLIS = 100;
	private static final int WIDTH_CHARACTERS = 150;
	private static final int LINES = 31;
	private static final int[] BEFORE_AND_NOW = {40, 60};
	private static final int BEGIN = IDialogConstants.CLIENT_ID;
	private static final int CONVERTER = IDialogConstants.CLIENT_ID + 1;
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

	private final Trial trial;
	private final Supplier<Configuration> configuration;
	private final Path site;
	private final Runnable begun;
	private final Consumer<TestRecord> keep;
	private @Nullable Panes panes;
	/** What is measured; before the beginning only to see whether everything is prepared. */
	private @Nullable Measured measured;
	private boolean running;
	/** Whether everything that was heard is measured. */
	private boolean wholly;
	/** Whether the recording missed a part of the test. */
	private boolean cut;
	private @Nullable TrialResult result;
	private @Nullable TrialStatus unheard;

	private record Panes(SashForm sash, ConditionsPane conditions, TrialPane trial) {
	}

	private record Measured(Observation observation, TrialRun run, TrialFeed feed, Proof proof) {
	}

	/**
	 * What the bus is recorded to.
	 *
	 * @param capture of this test; empty for a recording that was opened, or when it cannot be recorded
	 * @param ours    whether the capture was begun for the test, and is to end with it
	 */
	private record Proof(Optional<Path> capture, boolean ours) {

		static final Proof NONE = new Proof(Optional.empty(), false);
	}

	/**
	 * @param configuration asked for what is known of the site when it begins
	 * @param site          file of the configuration; captures go beside it
	 * @param begun         is run when the measuring begins
	 * @param keep          gets the result when it is finished or aborted
	 */
	public AcceptanceDialog(Shell parent, Trial trial, Supplier<Configuration> configuration, Path site, Runnable begun, Consumer<TestRecord> keep) {
		super(parent);
		this.trial = trial;
		this.configuration = configuration;
		this.site = site;
		this.begun = begun;
		this.keep = keep;
		setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.MAX | SWT.MODELESS);
		setBlockOnOpen(false);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.dialog_title, trial.id(), trial.title()));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.dialog_title, trial.id(), trial.title()));
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().applyTo(area);
		SashForm sash = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(WIDTH_CHARACTERS), convertHeightInCharsToPixels(LINES))
				.applyTo(sash);
		panes = new Panes(sash, new ConditionsPane(sash, trial), new TrialPane(sash, trial, new TrialPane.Engineer() {
			@Override
			public void done() {
				now(present -> present.run().done(present.feed().moment()));
			}

			@Override
			public void read(Entry entry, Optional<Double> value) {
				now(present -> value.ifPresentOrElse(read -> present.run().type(entry, read), () -> present.run().untype(entry)));
			}
		}));
		sash.setWeights(BEFORE_AND_NOW);
		return area;
	}

	/** What the engineer does counts from the beginning on. */
	private void now(Consumer<Measured> act) {
		Measured present = measured;
		if (present != null && running) {
			act.accept(present);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.set(createButton(parent, CONVERTER, Messages.converter, false), AcceptanceIds.CONVERTER);
		WidgetIds.set(createButton(parent, BEGIN, Messages.begin, true), AcceptanceIds.BEGIN);
		WidgetIds.set(createButton(parent, IDialogConstants.CLOSE_ID, Messages.close, false), AcceptanceIds.CLOSE);
		Panes in = panes;
		if (in != null) {
			refresh(in);
			Refresh.start(in.sash(), REFRESH_MILLIS, () -> refresh(in));
		}
	}

	@Override
	protected void buttonPressed(int id) {
		switch (id) {
			case CONVERTER -> chooseConverter();
			case BEGIN -> beginOrFinish();
			default -> close();
		}
	}

	private void chooseConverter() {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(ChooseConverterHandler.COMMAND, null);
		} catch (CommandException e) {
			ILog.of(AcceptanceDialog.class).warn("No converter could be chosen", e);
		}
	}

	private void beginOrFinish() {
		Measured present = measured;
		Panes in = panes;
		if (present == null || in == null || result != null) {
			return;
		}
		if (running) {
			conclude(in, present);
		} else {
			running = true;
			in.conditions().freeze();
			measured = measure(present.observation(), recorded(present.observation()));
			refresh(in);
			in.trial().focus();
			begun.run();
		}
	}

	private Measured measure(Observation observation, Proof proof) {
		TrialRun run = new TrialRun(trial, Circumstances.of(configuration.get(), BusbarUi.catalogue()), observation.session().isPresent());
		return new Measured(observation, run, new TrialFeed(observation, run), proof);
	}

	/** Where the bus is recorded from now on; what is recorded already goes on. */
	private Proof recorded(Observation observation) {
		if (observation.session().isEmpty()) {
			return Proof.NONE;
		}
		if (BusbarUi.recordings().status() instanceof Recordings.Status.Running there) {
			return new Proof(Optional.of(there.file()), false);
		}
		if (!BusbarUi.recordings().isPossible()) {
			return Proof.NONE;
		}
		Optional<Path> file = Optional.of(site.resolveSibling(stem() + '-' + trial.id() + '-' + TIME.format(LocalDateTime.now()) + ".pcapng"));
		BusbarUi.recordings().record(file);
		return new Proof(file, true);
	}

	private String stem() {
		String name = String.valueOf(site.getFileName());
		int dot = name.lastIndexOf('.');
		return dot > 0 ? name.substring(0, dot) : name;
	}

	private void conclude(Panes in, Measured present) {
		running = false;
		TrialResult out = present.run().result();
		result = out;
		String capture = capture(present);
		stopRecording(present);
		List<String> frames = Excerpt.of(present.observation().frames(), out.from(), out.to(), present.run().messages());
		String person = configuration.get().site().map(Place::engineer).orElse("");
		keep.accept(new TestRecord(out, capture, frames, person, OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS).toString()));
		in.trial().show(out);
		tell();
		enable(in);
		getButton(IDialogConstants.CLOSE_ID).setFocus();
	}

	/** Ends what was begun for the test only. */
	private static void stopRecording(Measured present) {
		Recordings.Status status = BusbarUi.recordings().status();
		boolean writing = status instanceof Recordings.Status.Running there && present.proof().capture().equals(Optional.of(there.file()));
		if (present.proof().ours() && (writing || status instanceof Recordings.Status.Starting)) {
			BusbarUi.recordings().stop();
		}
	}

	/** Name of the file that proves it; empty where it does not hold all of it. */
	@SuppressWarnings("resource") // The recorder is only asked how it goes.
	private String capture(Measured present) {
		if (present.observation().recorded().isPresent()) {
			return String.valueOf(Path.of(present.observation().name()).getFileName());
		}
		boolean whole = !cut && present.proof().capture().equals(switch (BusbarUi.recordings().status()) {
			case Recordings.Status.Running there when there.recorder().status().failure().isEmpty() -> Optional.of(there.file());
			case Recordings.Status.Done done when done.result().failure().isEmpty() -> Optional.of(done.file());
			default -> Optional.empty();
		});
		return whole ? present.proof().capture().map(file -> String.valueOf(file.getFileName())).orElse("") : "";
	}

	/** Whether the test goes on without being recorded. */
	private static boolean isCut(Measured present) {
		return present.proof().capture().isPresent() && switch (BusbarUi.recordings().status()) {
			case Recordings.Status.Running there -> !present.proof().capture().equals(Optional.of(there.file()));
			case Recordings.Status.Starting starting -> false;
			default -> true;
		};
	}

	private void refresh(Panes in) {
		if (result != null) {
			return;
		}
		Optional<Observation> open = BusbarUi.connection().observation();
		Measured present = measured;
		if (running && present != null) {
			if (open.filter(one -> one == present.observation()).isEmpty()) {
				present.run().abort(Messages.bus_closed);
			}
			wholly = present.feed().look();
			in.trial().show(present.run().status(), true);
			if (present.run().broken().isPresent()) {
				// Nothing more can come of it.
				conclude(in, present);
				return;
			}
			cut |= isCut(present);
		} else if (open.isEmpty()) {
			measured = null;
			TrialStatus nothing = nothing();
			in.conditions().show(nothing.preconditions());
			in.trial().show(nothing, false);
		} else {
			Measured before = present != null && present.observation() == open.get() && !isToRepeat(present) ? present : measure(open.get(), Proof.NONE);
			measured = before;
			before.feed().look();
			in.conditions().show(before.run().status().preconditions());
			in.trial().show(before.run().status(), false);
		}
		enable(in);
		tell();
	}

	/** Whether it was broken before it began, and the bus goes on. */
	private static boolean isToRepeat(Measured before) {
		return before.run().broken().isPresent() && before.observation().session().map(Session::status).map(SessionStatus::state)
				.filter(state -> !state.isOver() && state != SessionState.RECONNECTING).isPresent();
	}

	/** What is to be said without a bus; that is always the same. */
	private TrialStatus nothing() {
		TrialStatus known = unheard;
		if (known == null) {
			known = new TrialRun(trial, Circumstances.of(configuration.get(), BusbarUi.catalogue()), true).status();
			unheard = known;
		}
		return known;
	}

	private boolean isRecording() {
		Measured present = measured;
		return present != null && present.observation().recorded().isPresent();
	}

	private void enable(Panes in) {
		Button begin = getButton(BEGIN);
		Button close = getButton(IDialogConstants.CLOSE_ID);
		set(begin, running ? Messages.finish : Messages.begin);
		set(close, running ? Messages.abort : Messages.close);
		Measured present = measured;
		boolean readable = present != null && present.run().broken().isEmpty();
		begin.setEnabled(result == null && readable && (running ? wholly : isRecording() || in.conditions().isComplete()));
		getButton(CONVERTER).setEnabled(result == null && !running && BusbarUi.connection().isClosed());
		// Who types a value and presses Enter does not mean the end of the test.
		boolean early = running && present != null && present.run().status().step() < trial.steps().size();
		Button due = result != null ? close : early ? null : begin;
		if (getShell().getDefaultButton() != due) {
			getShell().setDefaultButton(due);
		}
	}

	private void set(Button button, String text) {
		if (!text.equals(button.getText())) {
			button.setText(text);
			setButtonLayoutData(button);
			button.getParent().layout();
		}
	}

	/** Says in the head of the dialog what the matter is. */
	private void tell() {
		TrialResult out = result;
		Measured present = measured;
		if (out != null) {
			switch (out.verdict()) {
				case PASSED -> say(Messages.passed, IMessageProvider.INFORMATION);
				case FAILED -> say(NLS.bind(Messages.failed, out.reason()), IMessageProvider.ERROR);
				case RECORDED -> say(NLS.bind(Messages.recorded, out.reason()), IMessageProvider.INFORMATION);
				case NOT_MEASURED -> say(NLS.bind(Messages.not_measured, out.reason()), IMessageProvider.WARNING);
			}
		} else if (running && present != null) {
			tellRunning(present);
		} else if (present == null) {
			switch (BusbarUi.connection().status()) {
				case Connection.Status.Opening opening -> say(NLS.bind(Messages.opening, opening.converter()), IMessageProvider.INFORMATION);
				case Connection.Status.Refused refused -> say(refused.message(), IMessageProvider.ERROR);
				default -> say(Messages.no_bus, IMessageProvider.WARNING);
			}
		} else if (present.run().broken().isPresent()) {
			say(present.run().broken().get(), IMessageProvider.ERROR);
		} else if (isRecording()) {
			say(Messages.ready_recorded, IMessageProvider.INFORMATION);
		} else if (panes != null) {
			say(panes.conditions().isMissing() ? Messages.missing : panes.conditions().isComplete() ? Messages.ready : Messages.ask,
					panes.conditions().isMissing() ? IMessageProvider.WARNING : IMessageProvider.INFORMATION);
		}
	}

	private void tellRunning(Measured present) {
		if (present.observation().recorded().isPresent()) {
			say(NLS.bind(Messages.running_recorded, present.observation().name()), IMessageProvider.NONE);
			return;
		}
		switch (BusbarUi.recordings().status()) {
			case Recordings.Status.Running there -> say(NLS.bind(Messages.running, there.file()), IMessageProvider.NONE);
			case Recordings.Status.Starting starting -> say(Messages.running_starting, IMessageProvider.NONE);
			case Recordings.Status.Refused refused -> unrecorded(refused.message());
			case Recordings.Status.Done done -> unrecorded(done.result().failure().orElse(Messages.recording_ended));
			case Recordings.Status.Triggered triggered -> unrecorded(Messages.recording_triggered);
			case Recordings.Status.Idle idle -> unrecorded(Messages.recording_ended);
		}
	}

	private void unrecorded(String why) {
		say(NLS.bind(Messages.running_unrecorded, why), IMessageProvider.WARNING);
	}

	private void say(String message, int type) {
		if (!message.equals(getMessage())) {
			setMessage(message, type);
		}
	}

	/** Whether it measures. */
	public boolean isRunning() {
		return running;
	}

	/** Escape is soon pressed, and 72 hours are long. */
	@Override
	protected void handleShellCloseEvent() {
		boolean asked = running;
		boolean end = !asked || new MessageDialog(getShell(), Messages.abort_title, null, Messages.abort_question, MessageDialog.QUESTION, 1,
				Messages.abort_now, IDialogConstants.CANCEL_LABEL).open() == 0;
		// It may have ended by itself meanwhile; then there is a result to read.
		if (end && running == asked && getShell() != null) {
			super.handleShellCloseEvent();
		}
	}

	/** Closed while it runs it is aborted, and stands in the configuration as that. */
	@Override
	public boolean close() {
		Panes in = panes;
		Measured present = measured;
		if (running && present != null && in != null) {
			present.run().abort(Messages.aborted);
			conclude(in, present);
			return false;
		}
		return end();
	}

	/** The frames of the bus are let go of with the window. */
	private boolean end() {
		measured = null;
		panes = null;
		return super.close();
	}

	/** Closes it without a word: what it would write to is gone. */
	public void drop() {
		Measured present = measured;
		if (running && present != null) {
			stopRecording(present);
		}
		running = false;
		if (getShell() != null && !getShell().isDisposed()) {
			end();
		}
	}
}
