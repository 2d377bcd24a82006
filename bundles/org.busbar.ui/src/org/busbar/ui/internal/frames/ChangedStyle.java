package org.busbar.ui.internal.frames;

import org.busbar.ui.internal.presenter.FrameRow;
import org.busbar.ui.internal.view.Colour;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.TreeItem;

/** How data looks in which bytes have just changed: bold, and in the theme's colour, which fades; besides the dots in its text. */
final class ChangedStyle {

	/** Bytes stand below each other only in a font of one width. */
	void apply(TreeItem item, int column, int fresh) {
		if (fresh > 0) {
			item.setFont(column, JFaceResources.getFontRegistry().getBold(JFaceResources.TEXT_FONT));
			item.setForeground(column, faded(Colour.CHANGED.get(), item.getParent().getForeground(), fresh));
		} else {
			item.setFont(column, JFaceResources.getTextFont());
			item.setForeground(column, null);
		}
	}

	private static Color faded(Color changed, Color usual, int fresh) {
		return new Color(new RGB(mix(changed.getRed(), usual.getRed(), fresh), mix(changed.getGreen(), usual.getGreen(), fresh),
				mix(changed.getBlue(), usual.getBlue(), fresh)));
	}

	private static int mix(int changed, int usual, int fresh) {
		return (changed * fresh + usual * (FrameRow.FRESHEST - fresh)) / FrameRow.FRESHEST;
	}
}
