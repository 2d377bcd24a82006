package org.busbar.ui.internal.guided;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.GuidedCapture;
import org.busbar.api.catalogue.GuidedCapture.Step;
import org.busbar.core.guided.GuidedRecording;
import org.busbar.core.guided.StepRecord;
import org.busbar.core.session.Session;
import org.busbar.core.session.SessionState;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.connection.Connection;
import org.busbar.ui.internal.converter.ChooseConverterHandler;
import org.busbar.ui.internal.guided.GuidedRun.Phase;
import org.busbar.ui.internal.recording.RecordingPreferences;
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
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.jspecify.annotations.Nullable;

/** Leads through a guided capture. The workbench stays usable beside it, so that the bus can be watched meanwhile. */
@SuppressWarnings("resource") // The session belongs to the connection.
final class GuidedDialog extends TitleAreaDialog {

	private static final int REFRESH_MILLIS = 100;
	private static final int WIDTH_CHARACTERS = 130;
	private static final int LINES = 31;
	private static final int[] STEPS_AND_STEP = {43, 57};
	/** How long the disk may take before that is told, in nanoseconds. */
	private static final long PATIENCE = 2_000_000_000L;
	/** How long it may take at the end of the workbench. */
	private static final long LONGEST_PATIENCE = 10_000_000_000L;
	private static final int FINISH = IDialogConstants.CLIENT_ID;
	private static final int CONVERTER = IDialogConstants.CLIENT_ID + 1;
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

	private final Device device;
	private final GuidedCapture capture;
	private GuidedRun run;
	/** Close as soon as everything is kept. */
	private boolean closing;
	private int current;
	private GuidedRun.Status shown = GuidedRun.Status.NOTHING;
	/** The step that was begun last, until its end has been seen. */
	private Optional<Step> begun = Optional.empty();
	/** When it was last seen that nothing keeps waiting. */
	private long idle = System.nanoTime();
	private @Nullable Widgets widgets;
	private @Nullable StepPane pane;

	private record Widgets(Composite pages, StackLayout stack, Composite recording, Composite step, StepsTable steps, FindingsPane findings, Button begin,
			Button again, Button leaveOut, Text folder, Button browse) {
	}

	GuidedDialog(Shell parent, Device device, GuidedCapture capture) {
		super(parent);
		this.device = device;
		this.capture = capture;
		run = newRun();
		setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.MAX | SWT.MODELESS);
		setBlockOnOpen(false);
		setHelpAvailable(false);
	}

	/** Opens the dialog of a capture, or brings the one to the front that is open already. */
	static void open(Shell parent, Device device, GuidedCapture capture) {
		for (Shell shell : parent.getDisplay().getShells()) {
			if (shell.getData() instanceof GuidedDialog present && present.capture.name(present.device).equals(capture.name(device))) {
				shell.setActive();
				return;
			}
		}
		new GuidedDialog(parent, device, capture).open();
	}

	private GuidedRun newRun() {
		return new GuidedRun(device, capture, () -> BusbarUi.catalogue().protocols());
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.dialog_title, device.name()));
		IWorkbench workbench = PlatformUI.getWorkbench();
		IWorkbenchListener listener = new AtTheEnd();
		workbench.addWorkbenchListener(listener);
		shell.addDisposeListener(disposed -> {
			workbench.removeWorkbenchListener(listener);
			run.close();
		});
	}

	/** What was recorded is kept when the workbench is closed. */
	private final class AtTheEnd implements IWorkbenchListener {

		@Override
		public boolean preShutdown(IWorkbench workbench, boolean forced) {
			boolean keep = run.status().phase() != Phase.RECORDING || forced || askToKeep();
			if (keep) {
				run.finish();
				long end = System.nanoTime() + LONGEST_PATIENCE;
				while (run.isBusy() && System.nanoTime() < end) {
					if (!getShell().getDisplay().readAndDispatch()) {
						getShell().getDisplay().sleep();
					}
				}
			}
			return keep;
		}

		@Override
		public void postShutdown(IWorkbench workbench) {
			// Everything was done before.
		}
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(capture.title());
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().applyTo(area);
		Composite pages = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(WIDTH_CHARACTERS), convertHeightInCharsToPixels(LINES))
				.applyTo(pages);
		StackLayout stack = new StackLayout();
		pages.setLayout(stack);
		Composite recording = new Composite(pages, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(recording);
		if (!capture.note().isEmpty()) {
			Label note = new Label(recording, SWT.WRAP);
			note.setText(capture.note().replace("&", "&&"));
			WidgetIds.set(note, GuidedIds.NOTE);
			GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(note);
		}
		SashForm sash = new SashForm(recording, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		StepsTable steps = new StepsTable(sash, capture.steps(), this::chosen);
		Composite right = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(right);
		Composite step = new Composite(right, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(step);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(step);
		Composite buttons = new Composite(right, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(buttons);
		Button begin = button(buttons, Messages.begin, GuidedIds.BEGIN, this::primary);
		Button again = button(buttons, Messages.again, GuidedIds.AGAIN, this::again);
		Button leaveOut = button(buttons, Messages.leave_out, GuidedIds.LEAVE_OUT, this::leaveOut);
		sash.setWeights(STEPS_AND_STEP);
		Composite place = new Composite(recording, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(place);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
		new Label(place, SWT.NONE).setText(Messages.folder);
		Text folder = new Text(place, SWT.BORDER | SWT.SINGLE);
		WidgetIds.set(folder, GuidedIds.FOLDER);
		AccessibleName.set(folder, Messages.folder.replace("&", ""));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(folder);
		Button browse = button(place, Messages.browse, GuidedIds.BROWSE, this::browse);
		FindingsPane findings = new FindingsPane(pages, this::recordAnew);
		stack.topControl = recording;
		widgets = new Widgets(pages, stack, recording, step, steps, findings, begin, again, leaveOut, folder, browse);
		folder.setText(usualFolder().toString());
		return area;
	}

	/** New each time, so that nothing can be in the way. */
	private Path usualFolder() {
		return new RecordingPreferences().folder().resolve(capture.name(device) + '-' + TIME.format(LocalDateTime.now()));
	}

	private Button button(Composite parent, String text, String id, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		WidgetIds.set(button, id);
		setButtonLayoutData(button);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.set(createButton(parent, CONVERTER, Messages.converter, false), GuidedIds.CONVERTER);
		WidgetIds.set(createButton(parent, FINISH, Messages.finish, false), GuidedIds.FINISH);
		WidgetIds.set(createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, false), GuidedIds.CLOSE);
		Widgets in = widgets;
		if (in != null) {
			showStep(in, 0);
			refresh(in);
			focus(in);
			Refresh.start(in.pages(), REFRESH_MILLIS, () -> refresh(in));
		}
	}

	@Override
	protected void buttonPressed(int id) {
		switch (id) {
			case CONVERTER -> chooseConverter();
			case FINISH -> finish();
			default -> close();
		}
	}

	private void chooseConverter() {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(ChooseConverterHandler.COMMAND, null);
		} catch (CommandException e) {
			ILog.of(GuidedDialog.class).warn("No converter could be chosen", e);
		}
	}

	private Step step() {
		return capture.steps().get(current);
	}

	/** While a step goes on it stays in view. */
	private void chosen(int step) {
		Widgets in = widgets;
		if (in == null || step < 0) {
			return;
		}
		if (run.status().going().isPresent()) {
			in.steps().select(current);
		} else if (step != current) {
			showStep(in, step);
			refresh(in);
		}
	}

	private void showStep(Widgets in, int step) {
		current = step;
		if (pane != null) {
			pane.control().dispose();
		}
		StepPane made = new StepPane(in.step(), run, step(), step + 1, capture.steps().size());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
		pane = made;
		in.step().layout(true, true);
		made.show(run.status());
		in.steps().select(step);
	}

	/** Begins the step, ends it, or goes to the next one: whichever is due. */
	private void primary() {
		Widgets in = widgets;
		StepPane present = pane;
		if (in == null || present == null) {
			return;
		}
		GuidedRun.Status status = run.status();
		if (status.isGoing(step())) {
			if (present.commit()) {
				run.end();
			}
		} else if (status.isOpen(step()) || status.leftOut().contains(step().id())) {
			begin(in, present);
		} else {
			next(in);
		}
		refresh(in);
	}

	private void begin(Widgets in, StepPane present) {
		Optional<Session> session = session();
		Optional<Path> folder = folder(in);
		if (session.isPresent() && folder.isPresent()) {
			run.begin(session.get(), folder.get(), step());
			begun = Optional.of(step());
			if (step().seconds() == 0) {
				// It takes no time: with what is typed it is done.
				if (present.commit()) {
					run.end();
				}
			} else {
				present.goOn();
			}
		}
	}

	private void again() {
		Widgets in = widgets;
		if (in != null && pane != null) {
			if (step().seconds() > 0) {
				showStep(in, current);
			}
			begin(in, pane);
			refresh(in);
		}
	}

	private void leaveOut() {
		Widgets in = widgets;
		if (in != null) {
			run.leaveOut(step());
			next(in);
			refresh(in);
		}
	}

	/** Goes to the next step that is still to be done, from the first on where none follows. */
	private void next(Widgets in) {
		GuidedRun.Status status = run.status();
		int count = capture.steps().size();
		IntStream.range(1, count).map(i -> (current + i) % count).filter(i -> status.isOpen(capture.steps().get(i))).findFirst()
				.ifPresent(step -> showStep(in, step));
		focus(in);
	}

	/** The user may be at work in a view: the focus goes only where this window has it. */
	private void focus(Widgets in) {
		if (getShell().getDisplay().getActiveShell() == getShell() || !getShell().isVisible()) {
			in.begin().setFocus();
		}
	}

	private void browse() {
		Widgets in = widgets;
		if (in != null) {
			DirectoryDialog dialog = new DirectoryDialog(getShell());
			dialog.setMessage(Messages.browse_message);
			dialog.setFilterPath(new RecordingPreferences().folder().toString());
			String chosen = dialog.open();
			if (chosen != null) {
				in.folder().setText(Path.of(chosen).resolve(usualFolder().getFileName()).toString());
			}
		}
	}

	private static Optional<Path> folder(Widgets in) {
		try {
			String text = in.folder().getText().strip();
			return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text)).filter(Path::isAbsolute);
		} catch (@SuppressWarnings("unused") InvalidPathException e) {
			// The message beside the field says so.
			return Optional.empty();
		}
	}

	private static Optional<Session> session() {
		return BusbarUi.connection().isOpen() && BusbarUi.connection().status() instanceof Connection.Status.Watching watching
				? Optional.of(watching.session())
				: Optional.empty();
	}

	private void refresh(Widgets in) {
		// In this order: what is not waited for any more shows in the status.
		boolean busy = run.isBusy();
		GuidedRun.Status status = run.status();
		StepPane present = pane;
		if (present == null) {
			return;
		}
		idle = busy ? idle : System.nanoTime();
		boolean ended = begun.isPresent() && !busy && status.going().isEmpty();
		boolean enough = shown.going().filter(going -> !going.remaining().isZero()).isPresent()
				&& status.going().filter(going -> going.remaining().isZero()).isPresent();
		boolean finished = status.phase() == Phase.FINISHED && shown.phase() != Phase.FINISHED;
		shown = status;
		in.steps().show(status);
		present.show(status);
		if (ended && begun.equals(Optional.of(step())) && step().seconds() > 0 || enough) {
			getShell().getDisplay().beep();
		}
		if (ended) {
			boolean asExpected = begun.flatMap(status::record).filter(StepRecord::done).filter(record -> record.remark().isEmpty()).isPresent();
			begun = Optional.empty();
			if (asExpected) {
				next(in);
			}
		}
		if (finished) {
			finished(in, status);
		}
		enable(in, status);
		tell(in, status);
	}

	private void finished(Widgets in, GuidedRun.Status status) {
		status.result().ifPresent(result -> {
			if (closing && result.trouble().isEmpty()) {
				super.close();
				return;
			}
			closing = false;
			in.findings().show(result);
			in.stack().topControl = in.findings().control();
			in.pages().layout(true, true);
		});
	}

	private void enable(Widgets in, GuidedRun.Status status) {
		if (getShell() == null || getShell().isDisposed()) {
			return;
		}
		boolean ready = status.phase() != Phase.FINISHING && status.phase() != Phase.FINISHED;
		boolean possible = ready && (status.phase() == Phase.IDLE ? session().isPresent() && folder(in).isPresent() : status.trouble().isEmpty());
		boolean going = status.isGoing(step());
		boolean done = status.record(step()).filter(StepRecord::done).isPresent();
		boolean enough = status.going().filter(it -> it.remaining().isZero()).isPresent();
		boolean more = capture.steps().stream().anyMatch(status::isOpen);
		boolean timed = step().seconds() > 0;
		String text = going || !done && !timed ? Messages.done : done ? Messages.next : Messages.begin;
		if (!in.begin().getText().equals(text)) {
			in.begin().setText(text);
			in.begin().requestLayout();
		}
		in.begin().setEnabled(going ? ready && enough : done ? ready && more : possible);
		in.again().setEnabled(possible && (going || done));
		in.leaveOut().setEnabled(ready && !done && !status.leftOut().contains(step().id()));
		in.folder().setEditable(status.phase() == Phase.IDLE);
		in.browse().setEnabled(status.phase() == Phase.IDLE);
		getButton(FINISH).setEnabled(ready && status.phase() == Phase.RECORDING);
		getButton(CONVERTER).setEnabled(status.phase() == Phase.IDLE && BusbarUi.connection().isClosed());
		Button due = status.phase() == Phase.FINISHED
				? getButton(IDialogConstants.CLOSE_ID)
				: status.phase() == Phase.RECORDING && (!more && !going || status.trouble().isPresent())
						? getButton(FINISH)
						: status.phase() == Phase.IDLE && session().isEmpty() ? getButton(CONVERTER) : in.begin();
		if (getShell().getDefaultButton() != due) {
			getShell().setDefaultButton(due);
		}
	}

	/** Says in the head of the dialog what the matter is. */
	private void tell(Widgets in, GuidedRun.Status status) {
		if (getShell() == null || getShell().isDisposed()) {
			return;
		}
		if (System.nanoTime() - idle > PATIENCE) {
			say(Messages.busy, IMessageProvider.WARNING);
			return;
		}
		switch (status.phase()) {
			case IDLE -> tellBefore(in, status);
			case RECORDING -> {
				if (status.trouble().isPresent()) {
					say(NLS.bind(Messages.trouble, status.trouble().get()), IMessageProvider.ERROR);
				} else if (session().filter(session -> session.status().state() == SessionState.RECONNECTING).isPresent()) {
					say(Messages.reconnecting, IMessageProvider.WARNING);
				} else {
					boolean more = status.going().isPresent() || capture.steps().stream().anyMatch(status::isOpen);
					say(more ? NLS.bind(Messages.recording, file(in)) : Messages.all_done, IMessageProvider.NONE);
				}
			}
			case FINISHING -> say(Messages.finishing, IMessageProvider.NONE);
			case FINISHED -> status.result().flatMap(GuidedRun.Result::trouble).ifPresentOrElse(
					trouble -> say(NLS.bind(Messages.finished_trouble, trouble), IMessageProvider.ERROR), () -> say(Messages.finished, IMessageProvider.NONE));
		}
	}

	private void tellBefore(Widgets in, GuidedRun.Status status) {
		if (status.trouble().isPresent()) {
			say(status.trouble().get(), IMessageProvider.ERROR);
		} else if (session().isPresent()) {
			if (folder(in).isPresent()) {
				say(NLS.bind(Messages.ready, session().get().name()), IMessageProvider.INFORMATION);
			} else {
				say(Messages.no_folder, IMessageProvider.ERROR);
			}
		} else {
			switch (BusbarUi.connection().status()) {
				case Connection.Status.Opening opening -> say(NLS.bind(Messages.opening, opening.converter()), IMessageProvider.INFORMATION);
				case Connection.Status.Refused refused -> say(refused.message(), IMessageProvider.ERROR);
				default -> say(Messages.no_bus, IMessageProvider.WARNING);
			}
		}
	}

	private Object file(Widgets in) {
		return folder(in).map(folder -> GuidedRecording.file(device, capture, folder)).orElse(Path.of(""));
	}

	private void say(String message, int type) {
		if (!message.equals(getMessage())) {
			setMessage(message, type);
		}
	}

	private void finish() {
		Widgets in = widgets;
		GuidedRun.Status status = run.status();
		if (in == null || pane == null || !takeTyped(in, pane)) {
			return;
		}
		long open = capture.steps().stream().filter(status::isOpen).count();
		if (open == 0 || status.trouble().isPresent() || ask(Messages.finish_title, NLS.bind(Messages.finish_question, open), Messages.finish_yes)) {
			run.finish();
			refresh(in);
		}
	}

	/** Hands over what is typed, also where nothing is recorded for it. */
	private boolean takeTyped(Widgets in, StepPane present) {
		GuidedRun.Status status = run.status();
		if (step().seconds() == 0 && status.isOpen(step()) && !status.isGoing(step()) && status.trouble().isEmpty() && present.isWritten()) {
			begin(in, present);
			return true;
		}
		return present.commit();
	}

	private boolean askToKeep() {
		return ask(Messages.close_title, Messages.close_question, Messages.close_yes);
	}

	private boolean ask(String title, String question, String yes) {
		return MessageDialog.open(MessageDialog.QUESTION, getShell(), title, question, SWT.NONE, yes, Messages.go_on) == 0;
	}

	/** Lets the capture be recorded once more; what was kept stays where it is. */
	private void recordAnew() {
		Widgets in = widgets;
		if (in != null) {
			run.close();
			run = newRun();
			shown = run.status();
			begun = Optional.empty();
			in.folder().setText(usualFolder().toString());
			in.stack().topControl = in.recording();
			in.pages().layout(true, true);
			showStep(in, 0);
			refresh(in);
			focus(in);
		}
	}

	@Override
	public boolean close() {
		Phase phase = run.status().phase();
		// Who closes again while the disk keeps everybody waiting does not want to wait.
		if (phase != Phase.RECORDING || closing) {
			return super.close();
		}
		if (askToKeep()) {
			closing = true;
			if (widgets != null && pane != null) {
				takeTyped(widgets, pane);
			}
			run.finish();
		}
		return false;
	}
}
