package org.busbar.ui.internal.dialog;

import java.util.List;

import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A dialog of labelled fields in columns. The line at its head says what is missing or wrong while they are being filled in. */
public abstract class FieldsDialog extends TitleAreaDialog {

	private final String title;
	private final int columns;

	/**
	 * @param title   of the window
	 * @param columns of the fields, the labels among them
	 */
	protected FieldsDialog(Shell parent, String title, int columns) {
		super(parent);
		this.title = title;
		this.columns = columns;
		setHelpAvailable(false);
	}

	/** Fills the dialog between its head and its buttons. */
	protected abstract void createFields(Composite area);

	@Override
	protected final boolean isResizable() {
		return true;
	}

	@Override
	protected final void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected final Control createDialogArea(Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(columns).applyTo(area);
		createFields(area);
		return area;
	}

	/** A label before a field; an ampersand in it marks a key. */
	public static Label label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		return label;
	}

	/** A label that takes as many lines as it needs; an ampersand in it is one. It gets the width of its parent, or this one where the parent has none yet. */
	public static Label wrapped(Composite parent, String text, int span, int width) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().span(span, 1).grab(true, false).hint(width, SWT.DEFAULT).indent(0, 6).applyTo(label);
		return label;
	}

	/** A field without its label. */
	public static Text field(Composite parent, int style, String name, String id) {
		Text text = new Text(parent, SWT.BORDER | style);
		name(text, name, id);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	/**
	 * A labelled field.
	 *
	 * @param hint shown while nothing is written
	 */
	public static Text text(Composite parent, int style, String name, String id, String content, String hint) {
		label(parent, name);
		Text text = field(parent, style, name, id);
		text.setText(content);
		text.setMessage(hint);
		text.setToolTipText(hint.isEmpty() ? null : hint);
		return text;
	}

	/** A labelled choice. */
	public static Combo combo(Composite parent, int style, String name, String id, int span) {
		label(parent, name);
		return choice(parent, style, name, id, span);
	}

	/** A choice without its label. */
	public static Combo choice(Composite parent, int style, String name, String id, int span) {
		Combo combo = new Combo(parent, SWT.DROP_DOWN | style);
		Wheel.leave(combo);
		name(combo, name, id);
		GridDataFactory.fillDefaults().span(span, 1).grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(combo);
		return combo;
	}

	/** Its name for tests and for screen readers; the latter read neither colons nor keys. */
	public static void name(Control control, String name, String id) {
		WidgetIds.set(control, id);
		AccessibleName.set(control, name.replace("&", "").replace(":", ""));
	}

	/** Shows or hides a field together with its label, which stands before it; somebody lays out afterwards. */
	public static void show(Control field, boolean wanted) {
		Control[] all = field.getParent().getChildren();
		for (int i = 1; i < all.length; i++) {
			if (all[i] == field) {
				for (Control control : List.of(all[i - 1], field)) {
					control.setVisible(wanted);
					if (control.getLayoutData() instanceof GridData data) {
						data.exclude = !wanted;
					}
				}
			}
		}
	}

	/** Room with a scroll bar for what has no fixed height. */
	protected final ScrolledComposite scrolled(Composite parent, int characters, int lines) {
		ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.BORDER);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		GridDataFactory.fillDefaults().span(columns, 1).grab(true, true).hint(convertWidthInCharsToPixels(characters), convertHeightInCharsToPixels(lines))
				.applyTo(scrolled);
		return scrolled;
	}

	/** Whether what is written may be used. */
	protected final void enableOk(boolean enabled) {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(enabled);
		}
	}

	/** What the button that uses what is written does next. */
	protected final void nameOk(String text) {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null && !ok.getText().equals(text)) {
			ok.setText(text);
			setButtonLayoutData(ok);
			ok.getParent().layout();
		}
	}

	/**
	 * The button that uses what is written, and Cancel.
	 *
	 * @param byReturn whether the return key presses it
	 */
	protected final void createButtons(Composite parent, String ok, String id, boolean byReturn) {
		WidgetIds.set(createButton(parent, IDialogConstants.OK_ID, ok, byReturn), id);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, !byReturn);
	}
}
