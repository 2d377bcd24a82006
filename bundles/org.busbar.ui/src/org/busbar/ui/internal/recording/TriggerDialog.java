package org.busbar.ui.internal.recording;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.busbar.ui.internal.dialog.FieldsDialog;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Asks what is to begin and end a recording. What is written is checked while it is being written. */
public final class TriggerDialog extends FieldsDialog {

	/** Begins; the id of its field. */
	static final String START = "trigger.start";
	/** Ends. */
	static final String STOP = "trigger.stop";
	/** Seconds before. */
	static final String PRE = "trigger.pre";
	/** Seconds after. */
	static final String POST = "trigger.post";
	/** Megabytes of a capture. */
	static final String MEGABYTES = "trigger.megabytes";
	/** Minutes of a capture. */
	static final String MINUTES = "trigger.minutes";
	/** Megabytes of all. */
	static final String KEPT = "trigger.kept";
	/** The button that begins to wait. */
	static final String WAIT = "trigger.ok";

	private static final int WIDTH_CHARACTERS = 90;
	private static final String USUAL_SECONDS = "10";

	private final Path folder;
	private Optional<TriggerForm.Outcome.Ready> ready = Optional.empty();
	private @Nullable Fields fields;

	private record Fields(Text start, Text stop, Text pre, Text post, Text megabytes, Text minutes, Text kept) {

		TriggerForm form() {
			return new TriggerForm(start.getText(), stop.getText(), pre.getText(), post.getText(),
					new TriggerForm.Limits(megabytes.getText(), minutes.getText(), kept.getText()));
		}

		List<Text> all() {
			return List.of(start, stop, pre, post, megabytes, minutes, kept);
		}
	}

	/** @param folder where the captures go */
	public TriggerDialog(Shell parent, Path folder) {
		super(parent, Messages.trigger_title, 2);
		this.folder = folder;
	}

	/** Begins to wait for what was written; does nothing where it is not complete. */
	public void begin(Recordings recordings) {
		ready.ifPresent(complete -> recordings.record(complete.plan(), complete.rotation()));
	}

	@Override
	protected void createFields(Composite area) {
		setTitle(Messages.trigger_heading);
		Fields made = new Fields(text(area, Messages.trigger_start, START, "", Messages.trigger_start_hint),
				text(area, Messages.trigger_stop, STOP, "", Messages.trigger_stop_hint), text(area, Messages.trigger_pre, PRE, USUAL_SECONDS, ""),
				text(area, Messages.trigger_post, POST, USUAL_SECONDS, ""), text(area, Messages.trigger_megabytes, MEGABYTES, "", Messages.trigger_no_limit),
				text(area, Messages.trigger_minutes, MINUTES, "", Messages.trigger_no_limit),
				text(area, Messages.trigger_kept, KEPT, "", Messages.trigger_kept_hint));
		fields = made;
		for (String text : List.of(Messages.trigger_help, NLS.bind(Messages.trigger_folder, folder))) {
			wrapped(area, text, 2, convertWidthInCharsToPixels(WIDTH_CHARACTERS));
		}
		for (Text field : made.all()) {
			field.addListener(SWT.Modify, event -> check(made));
		}
	}

	private static Text text(Composite parent, String title, String id, String content, String hint) {
		return text(parent, SWT.NONE, title, id, content, hint);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButtons(parent, Messages.trigger_ok, WAIT, true);
		Fields present = fields;
		if (present != null) {
			check(present);
		}
	}

	private void check(Fields present) {
		TriggerForm form = present.form();
		switch (form.outcome(folder)) {
			case TriggerForm.Outcome.Ready complete -> {
				ready = Optional.of(complete);
				setMessage(form.start().isBlank() ? Messages.trigger_at_once : Messages.trigger_complete);
			}
			case TriggerForm.Outcome.Incomplete wrong -> {
				ready = Optional.empty();
				// Nothing is wrong yet where nothing is written.
				setMessage(wrong.reason(), form.isEmpty() ? IMessageProvider.NONE : IMessageProvider.ERROR);
			}
		}
		nameOk(form.start().isBlank() && !form.isEmpty() ? Messages.trigger_ok_at_once : Messages.trigger_ok);
		enableOk(ready.isPresent());
	}
}
