package org.busbar.ui.internal.battery;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Puts the first child over the whole width and the others below it into as many columns as there is room for, each into the shortest. */
final class ColumnsLayout extends Layout {

	private static final int MOST_COLUMNS = 3;

	private final int columnWidth;
	private final int gap;

	/**
	 * @param columnWidth width that a column has at least where there is more than one
	 * @param gap         between columns and between children
	 */
	ColumnsLayout(int columnWidth, int gap) {
		this.columnWidth = columnWidth;
		this.gap = gap;
	}

	@Override
	protected Point computeSize(Composite composite, int wHint, int hHint, boolean flushCache) {
		int width = wHint == SWT.DEFAULT ? columnWidth + 2 * gap : wHint;
		return new Point(width, hHint == SWT.DEFAULT ? place(composite, width, false) : hHint);
	}

	@Override
	protected void layout(Composite composite, boolean flushCache) {
		place(composite, composite.getClientArea().width, true);
	}

	private int place(Composite composite, int width, boolean move) {
		int columns = Math.clamp((width - gap) / (columnWidth + gap), 1, MOST_COLUMNS);
		int each = Math.max(0, (width - gap) / columns - gap);
		int[] bottom = new int[columns];
		boolean first = true;
		for (Control child : composite.getChildren()) {
			if (first) {
				int height = child.computeSize(width - 2 * gap, SWT.DEFAULT).y;
				if (move) {
					child.setBounds(new Rectangle(gap, gap, width - 2 * gap, height));
				}
				Arrays.fill(bottom, gap + height + gap);
				first = false;
				continue;
			}
			int column = shortest(bottom);
			int height = child.computeSize(each, SWT.DEFAULT).y;
			if (move) {
				child.setBounds(new Rectangle(gap + column * (each + gap), bottom[column], each, height));
			}
			bottom[column] += height + gap;
		}
		int lowest = 0;
		for (int end : bottom) {
			lowest = Math.max(lowest, end);
		}
		return lowest;
	}

	private static int shortest(int... bottom) {
		int column = 0;
		for (int i = 1; i < bottom.length; i++) {
			if (bottom[i] < bottom[column]) {
				column = i;
			}
		}
		return column;
	}
}
