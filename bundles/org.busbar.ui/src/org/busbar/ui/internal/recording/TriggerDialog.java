package org.busbar.ui.internal.recording;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.busbar.core.trigger.RecordingPlan;
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
	/** The button that begins to wait. */
	static final String WAIT = "trigger.ok";

	private static final int WIDTH_CHARACTERS = 90;
	private static final String USUAL_SECONDS = "10";

	private final Path folder;
	private Optional<RecordingPlan> plan = Optional.empty();
	private @Nullable Fields fields;

	private record Fields(Text start, Text stop, Text pre, Text post) {

		TriggerForm form() {
			return new TriggerForm(start.getText(), stop.getText(), pre.getText(), post.getText());
		}
	}

	/** @param folder where the captures go */
	public TriggerDialog(Shell parent, Path folder) {
		super(parent, Messages.trigger_title, 2);
		this.folder = folder;
	}

	/** What was written; empty when it is not complete. */
	public Optional<RecordingPlan> plan() {
		return plan;
	}

	@Override
	protected void createFields(Composite area) {
		setTitle(Messages.trigger_heading);
		Fields made = new Fields(text(area, Messages.trigger_start, START, "", Messages.trigger_start_hint),
				text(area, Messages.trigger_stop, STOP, "", Messages.trigger_stop_hint), text(area, Messages.trigger_pre, PRE, USUAL_SECONDS, ""),
				text(area, Messages.trigger_post, POST, USUAL_SECONDS, ""));
		fields = made;
		for (String text : List.of(Messages.trigger_help, NLS.bind(Messages.trigger_folder, folder))) {
			wrapped(area, text, 2, convertWidthInCharsToPixels(WIDTH_CHARACTERS));
		}
		for (Text field : List.of(made.start(), made.stop(), made.pre(), made.post())) {
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
		switch (present.form().outcome()) {
			case TriggerForm.Outcome.Ready ready -> {
				plan = Optional.of(ready.plan());
				setMessage(Messages.trigger_complete);
			}
			case TriggerForm.Outcome.Incomplete wrong -> {
				plan = Optional.empty();
				// Nothing is wrong yet where nothing is written.
				if (present.start().getText().isBlank()) {
					setMessage(Messages.trigger_empty);
				} else {
					setMessage(wrong.reason(), IMessageProvider.ERROR);
				}
			}
		}
		enableOk(plan.isPresent());
	}
}
