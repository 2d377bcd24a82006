package org.busbar.ui.internal.frames;

import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.Messages;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.presenter.StatusLine;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

/** The line below the frames: state, rate, load, losses, and a message. */
final class StatusBar {

	private final Composite composite;
	private final CLabel state;
	private final CLabel rate;
	private final CLabel load;
	private final CLabel lost;
	private final CLabel message;
	private @Nullable StatusLine shown;

	StatusBar(Composite parent) {
		composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).spacing(12, 0).margins(2, 0).applyTo(composite);
		state = label(WidgetIds.FRAMES_STATE, Messages.state_name);
		rate = label(WidgetIds.FRAMES_RATE, Messages.rate_name);
		load = label(WidgetIds.FRAMES_LOAD, Messages.load_name);
		lost = label(WidgetIds.FRAMES_LOST, Messages.lost_name);
		message = label(WidgetIds.FRAMES_MESSAGE, Messages.message_name);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(message);
	}

	Control control() {
		return composite;
	}

	void show(StatusLine line) {
		StatusLine before = shown;
		if (line.equals(before)) {
			return;
		}
		shown = line;
		state.setText(line.state());
		rate.setText(line.rate());
		load.setText(line.load());
		lost.setText(line.lost());
		if (before == null || !before.message().equals(line.message()) || before.problem() != line.problem()) {
			message.setText(line.message());
			message.setToolTipText(line.message());
			message.setImage(image(line));
		}
		composite.layout();
	}

	/** A problem is known by its picture, not by a colour. */
	private static @Nullable Image image(StatusLine line) {
		return line.problem() ? PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK) : null;
	}

	/** A screen reader hears what the text is about and the text. */
	private CLabel label(String id, String name) {
		CLabel label = new CLabel(composite, SWT.NONE);
		WidgetIds.set(label, id);
		AccessibleName.set(label, () -> NLS.bind(Messages.status_accessible, name, label.getText()));
		return label;
	}
}
