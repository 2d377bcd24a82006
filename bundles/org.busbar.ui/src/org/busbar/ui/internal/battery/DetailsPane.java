package org.busbar.ui.internal.battery;

import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** Tells where the selected value comes from, below the values; it takes no room until it is asked for. */
final class DetailsPane {

	private final Composite parent;
	private final StyledText text;
	private final GridData data;

	DetailsPane(Composite parent, Look look) {
		this.parent = parent;
		text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		text.setAlwaysShowScrollBars(false);
		text.setFont(look.plain());
		int margin = text.getLineHeight() / 4;
		text.setMargins(margin, margin, margin, margin);
		WidgetIds.set(text, BatteryIds.DETAILS);
		AccessibleName.set(text, Messages.details_name);
		data = GridDataFactory.fillDefaults().grab(true, false).exclude(true).create();
		text.setLayoutData(data);
		text.setVisible(false);
	}

	StyledText control() {
		return text;
	}

	boolean isOpen() {
		return !data.exclude;
	}

	/** Opens or closes. */
	void open(boolean open) {
		if (open == data.exclude) {
			data.exclude = !open;
			text.setVisible(open);
			parent.layout();
		}
	}

	/** Tells this; not while somebody reads or copies in it, unless it is about another value. */
	void show(Origin origin, boolean another) {
		String now = origin.text();
		if (now.equals(text.getText()) || text.isFocusControl() && !another) {
			return;
		}
		int top = another ? 0 : text.getTopPixel();
		text.setText(now);
		int offset = 0;
		for (Origin.Line line : origin.lines()) {
			int length = line.text().length();
			if (offset == 0 || line.isRaw()) {
				StyleRange style = new StyleRange();
				style.start = offset;
				style.length = length;
				if (line.isRaw()) {
					style.font = JFaceResources.getTextFont();
				} else {
					style.fontStyle = SWT.BOLD;
				}
				text.setStyleRange(style);
			}
			offset += length + 1;
		}
		text.setTopPixel(top);
		if (another) {
			fit();
		}
	}

	/** As high as the text, but never more than the better part of the view. */
	private void fit() {
		int width = parent.getClientArea().width;
		Point size = text.computeSize(width, SWT.DEFAULT);
		int most = parent.getClientArea().height * 2 / 5;
		int height = Math.max(text.getLineHeight() * 2, Math.min(size.y, most));
		if (data.heightHint != height) {
			data.heightHint = height;
			parent.layout();
		}
	}
}
