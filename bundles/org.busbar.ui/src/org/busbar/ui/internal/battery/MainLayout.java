package org.busbar.ui.internal.battery;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** The four large values side by side, two by two, or one below the other: as there is room. */
final class MainLayout extends Layout {

	@Override
	protected Point computeSize(Composite composite, int wHint, int hHint, boolean flushCache) {
		int width = wHint == SWT.DEFAULT ? widest(composite) * composite.getChildren().length : wHint;
		return new Point(width, hHint == SWT.DEFAULT ? place(composite, width, false) : hHint);
	}

	@Override
	protected void layout(Composite composite, boolean flushCache) {
		place(composite, composite.getClientArea().width, true);
	}

	private static int place(Composite composite, int width, boolean move) {
		Control[] children = composite.getChildren();
		int fitting = width / Math.max(1, widest(composite));
		int columns = fitting >= children.length ? children.length : Math.clamp(fitting, 1, 2);
		int each = width / columns;
		int y = 0;
		for (int begin = 0; begin < children.length; begin += columns) {
			int height = 0;
			int end = Math.min(children.length, begin + columns);
			for (int i = begin; i < end; i++) {
				height = Math.max(height, children[i].computeSize(each, SWT.DEFAULT).y);
			}
			for (int i = begin; move && i < end; i++) {
				children[i].setBounds((i - begin) * each, y, each, height);
			}
			y += height;
		}
		return y;
	}

	private static int widest(Composite composite) {
		int widest = 1;
		for (Control child : composite.getChildren()) {
			widest = Math.max(widest, child.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		}
		return widest;
	}
}
