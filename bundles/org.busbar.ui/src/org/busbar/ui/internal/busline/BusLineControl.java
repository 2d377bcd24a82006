package org.busbar.ui.internal.busline;

import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.view.Colour;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/** The bus line as a row of labels; each keeps its width, so that nothing moves when a number grows. */
final class BusLineControl {

	private final Composite composite;
	private final CLabel state;
	private final CLabel bitRate;
	private final CLabel rate;
	private final CLabel load;
	private final CLabel lost;
	private final CLabel recording;
	private final CLabel message;
	private final Font bold;
	private @Nullable BusLine shown;

	BusLineControl(Composite parent) {
		composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(7).spacing(10, 0).margins(4, 0).applyTo(composite);
		bold = new LocalResourceManager(JFaceResources.getResources(), composite).create(FontDescriptor.createFrom(composite.getFont()).setStyle(SWT.BOLD));
		state = label(BusLineIds.STATE, org.busbar.ui.internal.Messages.state_name, Messages.tooltip_state, 34);
		bitRate = label(BusLineIds.BIT_RATE, org.busbar.ui.internal.Messages.bit_rate_name, Messages.tooltip_bit_rate, 10);
		rate = label(BusLineIds.RATE, org.busbar.ui.internal.Messages.rate_name, Messages.tooltip_rate, 15);
		load = label(BusLineIds.LOAD, org.busbar.ui.internal.Messages.load_name, Messages.tooltip_load, 11);
		lost = label(BusLineIds.LOST, org.busbar.ui.internal.Messages.lost_name, Messages.tooltip_lost, 18);
		recording = label(BusLineIds.RECORDING, Messages.tooltip_recording, Messages.tooltip_recording, 40);
		message = label(BusLineIds.MESSAGE, org.busbar.ui.internal.Messages.message_name, "", 34);
	}

	Control control() {
		return composite;
	}

	void show(BusLine line) {
		BusLine before = shown;
		if (line.equals(before)) {
			return;
		}
		shown = line;
		state.setText(line.sign() + ' ' + line.status().state());
		bitRate.setText(line.status().bitRate());
		rate.setText(line.status().rate());
		load.setText(line.status().load());
		lost.setText(line.status().lost());
		recording.setText(line.recording());
		recording.setToolTipText(line.recording());
		message.setText(line.status().message());
		message.setToolTipText(line.status().message());
		boolean armed = !line.armed().isEmpty();
		if (armed) {
			paint(Colour.BAD.get(), composite.getDisplay().getSystemColor(SWT.COLOR_WHITE));
		} else if (before != null && !before.armed().isEmpty()) {
			paint(composite.getParent().getBackground(), composite.getParent().getForeground());
		}
		state.setFont(armed ? bold : null);
		if (!armed && line.trouble() != (before != null && before.trouble())) {
			message.setForeground(line.trouble() ? Colour.BAD.get() : state.getForeground());
		}
	}

	/** What the theme gives is touched only while Busbar is armed. */
	private void paint(Color ground, Color text) {
		composite.setBackground(ground);
		for (Control child : composite.getChildren()) {
			child.setBackground(ground);
			child.setForeground(text);
		}
	}

	/** A screen reader hears what the text is about and the text. */
	private CLabel label(String id, String name, String tooltip, int characters) {
		CLabel label = new CLabel(composite, SWT.NONE);
		label.setMargins(0, 0, 0, 0);
		label.setToolTipText(tooltip);
		WidgetIds.set(label, id);
		AccessibleName.set(label, () -> NLS.bind(org.busbar.ui.internal.Messages.status_accessible, name, label.getText()));
		GridDataFactory.fillDefaults().hint(new PixelConverter(label).convertWidthInCharsToPixels(characters), SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
				.grab(false, true).applyTo(label);
		return label;
	}
}
