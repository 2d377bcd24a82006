package org.busbar.ui.internal.monitor;

import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.view.Colour;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;

/** What can be done, and how it goes in words. It breaks into rows where the view is narrow. */
final class LinkBar {

	private final Composite composite;
	private final Button connect;
	private final Button disconnect;
	private final Button key;
	private final Button record;
	private final Label word;
	private final Label sentence;
	private final Label finding;
	private final Label counts;
	private final Label recording;

	/** What the user wants. */
	interface Wishes {

		/** Leads to a connection. */
		void connect();

		void disconnect();

		/** Asks for consent to the session key. */
		void key();

		/** Begins to record, or ends it. */
		void record();
	}

	LinkBar(Composite parent, Wishes wishes) {
		composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 4).spacing(4, 2).applyTo(composite);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(composite);
		Composite buttons = new Composite(composite, SWT.NONE);
		RowLayout row = new RowLayout();
		row.marginLeft = 0;
		row.marginTop = 0;
		row.marginBottom = 0;
		row.center = true;
		buttons.setLayout(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
		connect = button(buttons, Messages.connect, Messages.connect_hint, LinkIds.CONNECT, wishes::connect);
		disconnect = button(buttons, Messages.disconnect, Messages.disconnect_hint, LinkIds.DISCONNECT, wishes::disconnect);
		key = button(buttons, Messages.key, Messages.key_hint, LinkIds.KEY, wishes::key);
		record = button(buttons, Messages.record, Messages.record_hint, LinkIds.RECORD, wishes::record);
		word = new Label(buttons, SWT.NONE);
		LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), word);
		word.setFont(fonts.create(FontDescriptor.createFrom(word.getFont()).setStyle(SWT.BOLD)));
		sentence = line(LinkIds.STATE);
		AccessibleName.set(sentence, () -> word.getText() + ". " + sentence.getText());
		finding = line(LinkIds.FINDING);
		counts = line(LinkIds.COUNTS);
		recording = line(LinkIds.RECORDING);
	}

	private static Button button(Composite parent, String text, String hint, String id, Runnable wish) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(hint);
		WidgetIds.set(button, id);
		button.addListener(SWT.Selection, event -> wish.run());
		return button;
	}

	private Label line(String id) {
		Label label = new Label(composite, SWT.WRAP);
		WidgetIds.set(label, id);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).exclude(true).applyTo(label);
		label.setVisible(false);
		return label;
	}

	/** Gives the focus to the first button that can be pressed. */
	void setFocus() {
		(connect.isEnabled() ? connect : disconnect).setFocus();
	}

	/**
	 * Shows how it goes.
	 *
	 * @param told  whether the sentence stands elsewhere
	 * @param found what the doctor says of the link and the bus; empty when nothing
	 */
	void show(LinkState state, boolean told, String found) {
		connect.setEnabled(!state.open());
		disconnect.setEnabled(state.open());
		record.setEnabled(state.recordable() || state.isRecording());
		if (!record.getText().equals(recordText(state))) {
			record.setText(recordText(state));
			record.requestLayout();
		}
		key.setEnabled(state.keyNeeded());
		if (!word.getText().equals(state.word())) {
			word.setText(state.word());
			word.requestLayout();
		}
		tint(word, colour(state.tone()));
		show(sentence, told ? "" : state.sentence());
		show(finding, found);
		show(counts, state.counts());
		show(recording, state.recording());
		tint(finding, Colour.WARNING.get());
		tint(counts, Colour.MUTED.get());
	}

	/** The theme may have changed. */
	private static void tint(Label label, Color colour) {
		if (!colour.equals(label.getForeground())) {
			label.setForeground(colour);
		}
	}

	private static String recordText(LinkState state) {
		return state.isRecording() ? Messages.record_stop : Messages.record;
	}

	private static void show(Label label, String text) {
		String escaped = text.replace("&", "&&");
		if (label.getText().equals(escaped)) {
			return;
		}
		label.setText(escaped);
		label.setVisible(!text.isEmpty());
		((GridData) label.getLayoutData()).exclude = text.isEmpty();
		// It may take other lines than before.
		label.requestLayout();
	}

	private static Color colour(LinkState.Tone tone) {
		return switch (tone) {
			case NORMAL -> PlatformUI.getWorkbench().getDisplay().getSystemColor(SWT.COLOR_WIDGET_FOREGROUND);
			case GOOD -> Colour.GOOD.get();
			case WARNING -> Colour.WARNING.get();
			case BAD -> Colour.BAD.get();
		};
	}
}
