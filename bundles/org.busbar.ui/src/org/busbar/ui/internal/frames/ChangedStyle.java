package org.busbar.ui.internal.frames;

import org.busbar.ui.internal.presenter.FramePresenter;
import org.busbar.ui.internal.view.Colour;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.TreeItem;

/** How data looks in which bytes have just changed: bold and in the theme's colour, besides the dots in its text, on a ground of that colour that fades away. */
final class ChangedStyle {

	/** How much of the colour there is in the ground at the beginning; more would make the text hard to read. */
	private static final double STRONGEST = 0.35;

	/** Bytes stand below each other only in a font of one width. */
	void apply(TreeItem item, int column, boolean changed, int freshness) {
		Color colour = Colour.CHANGED.get();
		item.setFont(column, changed ? JFaceResources.getFontRegistry().getBold(JFaceResources.TEXT_FONT) : JFaceResources.getTextFont());
		item.setForeground(column, changed ? colour : null);
		item.setBackground(column, freshness == 0 ? null : ground(item, colour, freshness));
	}

	private static Color ground(TreeItem item, Color colour, int freshness) {
		return Colour.mix(item.getParent().getBackground(), colour, STRONGEST * freshness / FramePresenter.FRESHEST);
	}
}
