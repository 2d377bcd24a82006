package org.busbar.ui.internal.frames;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;

/** How data looks in which bytes have just changed: bold and in the theme's colour, besides the dots in its text. */
final class ChangedStyle {

	private static final String COLOUR = "org.busbar.ui.color.changed";

	/** Bytes stand below each other only in a font of one width. */
	void apply(TreeItem item, int column, boolean changed) {
		if (changed) {
			item.setFont(column, JFaceResources.getFontRegistry().getBold(JFaceResources.TEXT_FONT));
			item.setForeground(column, PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().get(COLOUR));
		} else {
			item.setFont(column, JFaceResources.getTextFont());
			item.setForeground(column, null);
		}
	}
}
