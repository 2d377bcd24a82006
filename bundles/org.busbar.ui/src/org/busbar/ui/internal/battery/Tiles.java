package org.busbar.ui.internal.battery;

import java.util.List;
import java.util.stream.Collectors;

import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.view.Colour;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The values that are to be read from two metres away, side by side, or two by two where it is narrow. */
final class Tiles {

	private static final int GAP = 6;
	private static final int PAD = 8;
	private static final double NUMBER_SIZE = 2.2;

	private final Canvas canvas;
	private final Font number;
	private final Font bold;
	private final Point sizes;
	private List<Tile> tiles = List.of();

	Tiles(Composite parent) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
			@Override
			public Point computeSize(int wHint, int hHint, boolean changed) {
				int width = wHint == SWT.DEFAULT ? 4 * sizes.x : wHint;
				return new Point(width, rows(width) * (sizes.y + GAP) + GAP);
			}
		};
		LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), canvas);
		FontDescriptor usual = FontDescriptor.createFrom(canvas.getFont());
		int height = canvas.getFont().getFontData()[0].getHeight();
		bold = fonts.create(usual.setStyle(SWT.BOLD));
		number = fonts.create(usual.setStyle(SWT.BOLD).setHeight((int) Math.round(height * NUMBER_SIZE)));
		sizes = measure();
		WidgetIds.set(canvas, BatteryIds.TILES);
		AccessibleName.set(canvas, this::spoken);
		canvas.addListener(SWT.Paint, this::paint);
		canvas.addListener(SWT.Resize, event -> canvas.requestLayout());
	}

	Control control() {
		return canvas;
	}

	void show(List<Tile> now) {
		if (!now.equals(tiles)) {
			tiles = now;
			canvas.redraw();
		}
	}

	String spoken() {
		return tiles.isEmpty() ? Messages.tiles_name : tiles.stream().map(Tile::spoken).collect(Collectors.joining("; "));
	}

	private Point measure() {
		GC gc = new GC(canvas);
		gc.setFont(number);
		Point digits = gc.textExtent("-888.88");
		gc.setFont(canvas.getFont());
		Point text = gc.textExtent("discharging MM");
		gc.dispose();
		return new Point(Math.max(digits.x + text.x / 4, text.x) + 2 * PAD, digits.y + 2 * text.y + 2 * PAD + 6);
	}

	private int rows(int width) {
		int columns = columns(width);
		return (4 + columns - 1) / columns;
	}

	private int columns(int width) {
		return width >= 4 * (sizes.x + GAP) ? 4 : width >= 2 * (sizes.x + GAP) ? 2 : 1;
	}

	private void paint(Event event) {
		Rectangle area = canvas.getClientArea();
		int columns = columns(area.width);
		int width = (area.width - (columns + 1) * GAP) / columns;
		for (int i = 0; i < tiles.size(); i++) {
			paint(event.gc, tiles.get(i), new Rectangle(GAP + i % columns * (width + GAP), GAP + i / columns * (sizes.y + GAP), width, sizes.y));
		}
	}

	private void paint(GC gc, Tile tile, Rectangle at) {
		Color text = canvas.getForeground();
		Color muted = Colour.MUTED.get();
		gc.setAntialias(SWT.ON);
		gc.setForeground(muted);
		gc.drawRoundRectangle(at.x, at.y, at.width - 1, at.height - 1, 8, 8);
		gc.setFont(bold);
		gc.drawText(tile.name(), at.x + PAD, at.y + PAD, true);
		int top = at.y + PAD + gc.getFontMetrics().getHeight();
		gc.setFont(number);
		gc.setForeground(tile.mark() == Mark.OLD ? muted : text);
		Point size = gc.textExtent(tile.value());
		gc.drawText(tile.value(), at.x + PAD, top, true);
		int baseline = top + gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
		if (tile.mark() == Mark.OLD) {
			gc.setLineWidth(2);
			gc.drawLine(at.x + PAD, top + size.y / 2, at.x + PAD + size.x, top + size.y / 2);
			gc.setLineWidth(1);
		}
		gc.setFont(canvas.getFont());
		gc.drawText(tile.unit(), at.x + PAD + size.x + 5, baseline - gc.getFontMetrics().getAscent() - gc.getFontMetrics().getLeading(), true);
		int noteTop = top + size.y;
		gc.setForeground(tile.mark() == Mark.WARNING ? Colour.WARNING.get() : tile.mark() == Mark.OLD ? muted : text);
		gc.drawText((tile.mark().sign() + ' ' + tile.note()).strip(), at.x + PAD, noteTop, true);
		if (!Double.isNaN(tile.fraction())) {
			paintBar(gc, tile, new Rectangle(at.x + at.width - PAD - 14, at.y + PAD + 2, 14, at.height - 2 * PAD - 4));
		}
	}

	/** A standing battery; how full it is. */
	private static void paintBar(GC gc, Tile tile, Rectangle at) {
		Color colour = tile.mark() == Mark.OLD ? Colour.MUTED.get() : Colour.ACCENT.get();
		gc.setForeground(Colour.MUTED.get());
		gc.drawRoundRectangle(at.x, at.y, at.width, at.height, 4, 4);
		gc.drawLine(at.x + 4, at.y - 2, at.x + at.width - 4, at.y - 2);
		int filled = (int) Math.round((at.height - 3) * tile.fraction());
		gc.setBackground(colour);
		gc.fillRectangle(at.x + 2, at.y + at.height - 1 - filled, at.width - 3, filled);
	}
}
