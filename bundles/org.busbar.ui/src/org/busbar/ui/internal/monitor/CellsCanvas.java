package org.busbar.ui.internal.monitor;

import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.view.Colour;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/** Draws the cells as bars, one beside the other. Of cells that are apart the lowest and the highest have a sign besides their colour; the
 * summary stands above them. */
final class CellsCanvas {

	private static final int LINES = 9;
	private static final int LEAST_LINES = 6;
	private static final String LOWEST = "\u25BC";
	private static final String HIGHEST = "\u25B2";

	private final Canvas canvas;
	private CellBars shown = CellBars.NONE;

	CellsCanvas(Composite parent) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND) {

			@Override
			public Point computeSize(int wHint, int hHint, boolean changed) {
				GC gc = new GC(this);
				int line = gc.getFontMetrics().getHeight();
				gc.dispose();
				return new Point(wHint == SWT.DEFAULT ? line * LINES * 2 : wHint, hHint == SWT.DEFAULT ? line * LINES : hHint);
			}
		};
		WidgetIds.set(canvas, LinkIds.CELLS);
		AccessibleName.set(canvas, () -> shown.cells().isEmpty() ? Messages.cells_none : shown.text());
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.MouseMove, event -> tell(event.x));
		// A canvas takes the focus only when it listens to keys.
		canvas.addListener(SWT.KeyDown, event -> event.doit = true);
		canvas.addListener(SWT.Traverse, event -> event.doit = true);
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
		IPropertyChangeListener repaint = event -> canvas.redraw();
		themes.addPropertyChangeListener(repaint);
		canvas.addListener(SWT.Dispose, event -> themes.removePropertyChangeListener(repaint));
	}

	Control control() {
		return canvas;
	}

	/** Shows these; it is painted only when something changed. */
	void show(CellBars bars) {
		if (!bars.equals(shown)) {
			shown = bars;
			canvas.redraw();
		}
	}

	/** Where things are; all sizes come from the font. */
	private record Place(int line, int character, int left, int top, int foot, double each) {

		int x(int cell) {
			return left + (int) Math.round(cell * each);
		}
	}

	private Place place(GC gc) {
		Rectangle area = canvas.getClientArea();
		int line = gc.getFontMetrics().getHeight();
		int character = (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
		int left = gc.textExtent("0.000").x + 2 * character;
		int head = area.height >= LEAST_LINES * line ? summaryHeight(gc, area.width - 2 * character) : 0;
		return new Place(line, character, left, head + line + line / 2, area.height - line - line / 4,
				(area.width - left - character) / (double) Math.max(1, shown.cells().size()));
	}

	private int summaryHeight(GC gc, int width) {
		return wrap(gc, shown.text(), width, 0, false) + gc.getFontMetrics().getHeight() / 3;
	}

	private void paint(GC gc) {
		Rectangle area = canvas.getClientArea();
		gc.setBackground(Colour.CHART_GROUND.get());
		gc.fillRectangle(area);
		gc.setForeground(Colour.CHART_TEXT.get());
		gc.setAntialias(SWT.ON);
		if (shown.cells().isEmpty()) {
			Point size = gc.textExtent(Messages.cells_none);
			gc.drawText(Messages.cells_none, Math.max(0, (area.width - size.x) / 2), Math.max(0, (area.height - size.y) / 2), true);
		} else {
			Place place = place(gc);
			if (place.top() > place.line() * 2) {
				gc.setForeground(shown.old() ? Colour.MUTED.get() : Colour.CHART_TEXT.get());
				wrap(gc, shown.text(), area.width - 2 * place.character(), place.character(), true);
			}
			paintAxis(gc, place, area.width);
			for (int i = 0; i < shown.cells().size(); i++) {
				paintCell(gc, place, i, shown.cells().get(i));
			}
		}
		if (canvas.isFocusControl()) {
			gc.setForeground(Colour.CHART_TEXT.get());
			gc.setLineStyle(SWT.LINE_DOT);
			gc.drawRectangle(1, 1, area.width - 3, area.height - 3);
		}
	}

	/** @return the height that it takes */
	private static int wrap(GC gc, String text, int width, int x, boolean really) {
		int line = gc.getFontMetrics().getHeight();
		int y = line / 4;
		StringBuilder row = new StringBuilder();
		for (String word : text.split(" ")) {
			if (!row.isEmpty() && gc.textExtent(row + " " + word).x > width) {
				draw(gc, row, x, y, really);
				row.setLength(0);
				y += line;
			}
			row.append(row.isEmpty() ? "" : " ").append(word);
		}
		draw(gc, row, x, y, really);
		return y + line;
	}

	private static void draw(GC gc, StringBuilder row, int x, int y, boolean really) {
		if (really) {
			gc.drawText(row.toString(), x, y, true);
		}
	}

	private void paintAxis(GC gc, Place place, int width) {
		int height = place.foot() - place.top();
		for (double volts : shown.marks(Math.max(1, height / (2 * place.line())))) {
			int y = place.foot() - (int) Math.round(height * (volts - shown.low()) / (shown.high() - shown.low()));
			gc.setForeground(Colour.CHART_GRID.get());
			gc.drawLine(place.left(), y, width - place.character(), y);
			String text = CellBars.volts(volts);
			gc.setForeground(Colour.CHART_TEXT.get());
			gc.drawText(text, place.left() - place.character() - gc.textExtent(text).x, y - place.line() / 2, true);
		}
	}

	private void paintCell(GC gc, Place place, int index, CellBars.Cell cell) {
		int gap = Math.max(1, (int) (place.each() / 6));
		int x = place.x(index) + gap;
		int width = Math.max(1, place.x(index + 1) - place.x(index) - 2 * gap);
		double part = Math.clamp((cell.volts() - shown.low()) / (shown.high() - shown.low()), 0, 1);
		int y = place.foot() - (int) Math.round((place.foot() - place.top()) * part);
		CellBars.Mark mark = shown.apart() ? cell.mark() : CellBars.Mark.USUAL;
		Color colour = colour(mark);
		gc.setBackground(colour);
		gc.fillRectangle(x, y, width, place.foot() - y);
		String sign = switch (mark) {
			case LOWEST -> LOWEST;
			case HIGHEST -> HIGHEST;
			case USUAL -> "";
		};
		gc.setForeground(colour);
		centred(gc, sign, x + width / 2, y - place.line());
		gc.setForeground(Colour.CHART_TEXT.get());
		String number = Integer.toString(cell.number());
		if (gc.textExtent(number).x <= place.each() || cell.number() % 2 == 1) {
			centred(gc, number, x + width / 2, place.foot() + place.line() / 8);
		}
	}

	private Color colour(CellBars.Mark mark) {
		if (shown.old()) {
			return Colour.MUTED.get();
		}
		return switch (mark) {
			case LOWEST -> Colour.curve(1);
			case HIGHEST -> Colour.curve(3);
			case USUAL -> Colour.ACCENT.get();
		};
	}

	private static void centred(GC gc, String text, int x, int y) {
		gc.drawText(text, x - gc.textExtent(text).x / 2, y, true);
	}

	/** The number of the cell below the mouse. */
	private void tell(int x) {
		GC gc = new GC(canvas);
		Place place = place(gc);
		gc.dispose();
		int index = (int) Math.floor((x - place.left()) / place.each());
		String text = index >= 0 && index < shown.cells().size() ? shown.cells().get(index).text() : null;
		if (text == null || !text.equals(canvas.getToolTipText())) {
			canvas.setToolTipText(text);
		}
	}
}
