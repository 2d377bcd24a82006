package org.busbar.ui.internal.arming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.busbar.can.codec.MessageCodec;
import org.busbar.can.codec.SignalCodec;
import org.busbar.core.arming.DraftedMessage;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.dialog.FieldsDialog;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Puts a frame together from the signals of a message. It sends nothing: the frame goes into the dialog that asks before anything is sent. */
final class SignalDialog extends FieldsDialog {

	private static final int WIDTH_CHARACTERS = 100;
	private static final int SIGNAL_LINES = 18;
	private static final int VALUE_CHARACTERS = 24;
	private static final int COLUMN_SPACING = 20;
	private static final int LINE_SPACING = 5;
	private static final long ANY_PERIOD = 1_000_000_000L;

	private final List<EffectiveProtocol> protocols;
	private final int inForce;
	private final List<Row> rows = new ArrayList<>();
	private Optional<DraftedMessage> draft = Optional.empty();
	private @Nullable Fields fields;

	private record Fields(Combo protocol, Combo message, ScrolledComposite scrolled, Composite signals, Text bytes) {
	}

	/** A signal, what is written for it, and how that goes out. */
	private record Row(SignalCodec signal, Control editor, Label encoded) {

		String text() {
			return editor instanceof Combo combo ? combo.getText() : ((Text) editor).getText();
		}
	}

	/** @param inForce index of the protocol to begin with */
	SignalDialog(Shell parent, List<EffectiveProtocol> protocols, int inForce) {
		super(parent, Messages.signals_title, 2);
		this.protocols = protocols;
		this.inForce = inForce;
	}

	/** The frame as it is written; empty when the dialog was left otherwise. */
	Optional<String> frame() {
		return draft.map(drafted -> drafted.frame(ANY_PERIOD, 1).toString());
	}

	@Override
	protected void createFields(Composite area) {
		setTitle(Messages.signals_heading);
		Combo protocol = combo(area, SWT.READ_ONLY, Messages.protocol, ArmIds.SIGNALS_PROTOCOL, 1);
		protocol.setItems(protocols.stream().map(known -> known.descriptor().title()).toArray(String[]::new));
		protocol.select(inForce);
		Combo message = combo(area, SWT.READ_ONLY, Messages.signals_message, ArmIds.SIGNALS_MESSAGE, 1);
		ScrolledComposite scrolled = scrolled(area, WIDTH_CHARACTERS, SIGNAL_LINES);
		Composite signals = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(4).spacing(COLUMN_SPACING, LINE_SPACING).applyTo(signals);
		scrolled.setContent(signals);
		Text bytes = text(area, SWT.READ_ONLY, Messages.signals_bytes, ArmIds.SIGNALS_BYTES, "", "");
		Fields made = new Fields(protocol, message, scrolled, signals, bytes);
		fields = made;
		protocol.addListener(SWT.Selection, event -> showMessages(made));
		message.addListener(SWT.Selection, event -> showSignals(made));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButtons(parent, Messages.signals_ok, ArmIds.SIGNALS_OK, true);
		Fields present = fields;
		if (present != null) {
			showMessages(present);
		}
	}

	@Override
	protected void cancelPressed() {
		draft = Optional.empty();
		super.cancelPressed();
	}

	private List<MessageCodec> messages(Fields present) {
		int index = present.protocol().getSelectionIndex();
		return index < 0 ? List.of() : protocols.get(index).codec().messages();
	}

	private void showMessages(Fields present) {
		present.message().setItems(messages(present).stream().map(codec -> NLS.bind(Messages.signals_message_item, new Object[]{
				DraftedMessage.of(codec).frame(ANY_PERIOD, 1).toString().replaceAll("#.*", ""), codec.message().name(), codec.message().sender()}))
				.toArray(String[]::new));
		present.message().select(0);
		showSignals(present);
	}

	private void showSignals(Fields present) {
		rows.clear();
		for (Control child : present.signals().getChildren()) {
			child.dispose();
		}
		int index = present.message().getSelectionIndex();
		if (index >= 0) {
			DraftedMessage begun = DraftedMessage.of(messages(present).get(index));
			begun.message().signals().forEach(signal -> rows.add(row(present, begun, signal)));
		}
		check(present);
		present.scrolled().setMinHeight(present.signals().computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
		present.signals().layout(true, true);
	}

	private Row row(Fields present, DraftedMessage begun, SignalCodec signal) {
		Composite parent = present.signals();
		String name = signal.signal().name();
		words(parent, name).setToolTipText(signal.signal().comment().replace("&", "&&"));
		Control editor = signal.signal().labels().isEmpty() ? new Text(parent, SWT.BORDER) : new Combo(parent, SWT.DROP_DOWN);
		if (editor instanceof Combo combo) {
			combo.setItems(signal.signal().labels().values().toArray(String[]::new));
			combo.setText(signal.signal().labels().getOrDefault(signal.raw(begun.payload()), signal.format(begun.payload())));
		} else if (editor instanceof Text text) {
			text.setText(signal.format(begun.payload()));
		}
		WidgetIds.set(editor, ArmIds.SIGNAL + name);
		AccessibleName.set(editor, NLS.bind(Messages.signals_value, new Object[]{name, signal.signal().unit(), DraftedMessage.range(signal)}));
		GridDataFactory.fillDefaults().hint(convertWidthInCharsToPixels(VALUE_CHARACTERS), SWT.DEFAULT).applyTo(editor);
		editor.addListener(SWT.Modify, event -> check(present));
		words(parent, NLS.bind(Messages.signals_unit_range, signal.signal().unit(), DraftedMessage.range(signal)).strip());
		Label encoded = words(parent, "");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(encoded);
		return new Row(signal, editor, encoded);
	}

	/** Names and units may have an ampersand in them. */
	private static Label words(Composite parent, String text) {
		Label label = label(parent, text.replace("&", "&&"));
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).applyTo(label);
		return label;
	}

	private void check(Fields present) {
		int index = present.message().getSelectionIndex();
		if (index < 0) {
			draft = Optional.empty();
			tell(present, Optional.of(Messages.signals_none));
			return;
		}
		DraftedMessage drafted = DraftedMessage.of(messages(present).get(index));
		Optional<String> wrong = Optional.empty();
		// A multiplexor decides which of the others are in the frame.
		for (Row row : rows.stream().sorted(Comparator.comparing(row -> !row.signal().signal().multiplexing().decides())).toList()) {
			boolean active = row.signal().active(drafted.payload());
			row.editor().setEnabled(active);
			row.encoded().setText(active ? "" : Messages.signals_inactive);
			if (active) {
				try {
					drafted = drafted.with(row.signal().signal().name(), row.text());
					row.encoded().setText(NLS.bind(Messages.signals_encoded, drafted.shown(row.signal())).replace("&", "&&"));
				} catch (IllegalArgumentException refused) {
					row.encoded().setText(Messages.signals_wrong);
					wrong = wrong.or(() -> Optional.of(String.valueOf(refused.getMessage())));
				}
			}
		}
		draft = wrong.isEmpty() ? Optional.of(drafted) : Optional.empty();
		tell(present, wrong);
	}

	private void tell(Fields present, Optional<String> wrong) {
		present.bytes().setText(frame().orElse(""));
		if (wrong.isPresent()) {
			setMessage(wrong.get(), IMessageProvider.ERROR);
		} else {
			setMessage(Messages.signals_complete);
		}
		enableOk(wrong.isEmpty());
	}
}
