package org.busbar.ui.internal.recording;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.busbar.core.trigger.RecordingPlan;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Asks what is to begin and end a recording. What is written is checked while it is being written. */
public final class TriggerDialog extends TitleAreaDialog {

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
		super(parent);
		this.folder = folder;
		setHelpAvailable(false);
	}

	/** What was written; empty when it is not complete. */
	public Optional<RecordingPlan> plan() {
		return plan;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.trigger_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.trigger_heading);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		Fields made = new Fields(text(area, Messages.trigger_start, START, "", Messages.trigger_start_hint),
				text(area, Messages.trigger_stop, STOP, "", Messages.trigger_stop_hint), text(area, Messages.trigger_pre, PRE, USUAL_SECONDS, ""),
				text(area, Messages.trigger_post, POST, USUAL_SECONDS, ""));
		fields = made;
		for (String text : List.of(Messages.trigger_help, NLS.bind(Messages.trigger_folder, folder))) {
			Label help = new Label(area, SWT.WRAP);
			help.setText(text.replace("&", "&&"));
			GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(convertWidthInCharsToPixels(WIDTH_CHARACTERS), SWT.DEFAULT).indent(0, 6)
					.applyTo(help);
		}
		for (Text field : List.of(made.start(), made.stop(), made.pre(), made.post())) {
			field.addListener(SWT.Modify, event -> check(made));
		}
		return area;
	}

	private static Text text(Composite parent, String title, String id, String content, String hint) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(title);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		Text text = new Text(parent, SWT.BORDER);
		text.setText(content);
		text.setMessage(hint);
		WidgetIds.set(text, id);
		AccessibleName.set(text, title.replace("&", ""));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.set(createButton(parent, IDialogConstants.OK_ID, Messages.trigger_ok, true), WAIT);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
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
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(plan.isPresent());
		}
	}
}
