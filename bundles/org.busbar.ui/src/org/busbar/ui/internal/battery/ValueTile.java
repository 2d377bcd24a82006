package org.busbar.ui.internal.battery;

import java.util.function.Consumer;

import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * One value: name, number, unit, sign, remark, bar and the line of its history. It takes the focus like a field, so that a screen reader says it and its origin
 * can be asked for. It is painted only when something in it changed.
 */
final class ValueTile extends Canvas {

	/** How big it is. */
	enum Size {
		/** A line of a table. */
		ROW,
		LARGE,
		LARGEST
	}

	private static final String ELLIPSIS = "\u2026";
	private static final int MOST_COLUMNS = 160;
	/** What a large number usually takes, so that tiles do not move when a digit comes or goes. */
	private static final String USUAL = "-888.88";
	private static final String USUAL_LARGEST = "100";

	private final Look look;
	private final Size size;
	private ShownValue shown;
	private Sparkline line = Sparkline.EMPTY;
	private boolean selected;
	private boolean remarked;

	ValueTile(Composite parent, Look look, Size size, ShownValue first) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.look = look;
		this.size = size;
		shown = first;
		remarked = hasSecondLine(first.face());
		WidgetIds.set(this, BatteryIds.value(first.key()));
		AccessibleName.set(this, () -> shown.face().spoken());
		setToolTipText(first.face().spoken());
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
	}

	/** Makes a screen reader tell the origin as the value's description. */
	void describe(Consumer<AccessibleEvent> description) {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getDescription(AccessibleEvent event) {
				description.accept(event);
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				if (event.childID == ACC.CHILDID_SELF) {
					event.detail = ACC.ROLE_LISTITEM;
				}
			}
		});
	}

	ShownValue shown() {
		return shown;
	}

	/**
	 * Shows a value with the same key.
	 *
	 * @return whether it takes another height now
	 */
	boolean show(ShownValue value) {
		boolean changed = !value.face().equals(shown.face());
		shown = value;
		if (!changed) {
			return false;
		}
		setToolTipText(value.face().spoken());
		redraw();
		boolean second = hasSecondLine(value.face());
		boolean higher = second != remarked;
		remarked = second;
		return higher;
	}

	/** Shows the history beside the value. */
	void show(Sparkline history) {
		if (!history.equals(line)) {
			line = history;
			redraw();
		}
	}

	/** How many columns a history may have. */
	static int columns() {
		return MOST_COLUMNS;
	}

	/** Whether the details tell of this value. */
	void select(boolean now) {
		if (selected != now) {
			selected = now;
			redraw();
		}
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		GC gc = new GC(this);
		try {
			gc.setFont(look.plain());
			int pad = pad(gc);
			int small = gc.getFontMetrics().getHeight();
			if (size == Size.ROW) {
				int width = gc.textExtent(shown.face().name()).x + gc.textExtent(numberOrState()).x + 4 * pad;
				return new Point(wHint == SWT.DEFAULT ? width : wHint, hHint == SWT.DEFAULT ? small * (remarked ? 2 : 1) + pad : hHint);
			}
			int unit = gc.textExtent(unit()).x;
			int name = gc.textExtent(shown.face().name()).x;
			gc.setFont(valueFont());
			int width = Math.max(gc.textExtent(size == Size.LARGEST ? USUAL_LARGEST : USUAL).x, gc.textExtent(shown.face().value()).x) + unit;
			int height = gc.getFontMetrics().getHeight();
			return new Point(wHint == SWT.DEFAULT ? Math.max(name, width) + 3 * pad : wHint, hHint == SWT.DEFAULT ? 2 * small + height + pad : hHint);
		} finally {
			gc.dispose();
		}
	}

	private static boolean hasSecondLine(Face face) {
		return !face.remark().isEmpty() || face.bar().isPresent();
	}

	private Font valueFont() {
		return size == Size.LARGEST ? look.largest() : look.large();
	}

	private static int pad(GC gc) {
		return Math.max(2, (int) Math.round(gc.getFontMetrics().getAverageCharacterWidth() / 2));
	}

	private String unit() {
		String unit = shown.face().unit();
		return unit.isEmpty() || shown.face().value().isEmpty() ? "" : ' ' + unit;
	}

	/** The number with its sign and unit, or why there is none. */
	private String numberOrState() {
		Face face = shown.face();
		if (face.value().isEmpty()) {
			return face.state();
		}
		return (face.sign() == Sign.NONE ? "" : face.sign().character() + ' ') + face.value() + unit();
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setFont(look.plain());
		gc.setAntialias(SWT.ON);
		int pad = pad(gc);
		if (size == Size.ROW) {
			paintRow(gc, area, pad);
		} else {
			paintLarge(gc, area, pad);
		}
		gc.setForeground(getForeground());
		if (selected) {
			gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
		}
		if (isFocusControl()) {
			gc.drawFocus(1, 1, area.width - 2, area.height - 2);
		}
	}

	private void paintRow(GC gc, Rectangle area, int pad) {
		Face face = shown.face();
		int small = gc.getFontMetrics().getHeight();
		int top = pad / 2;
		boolean unknown = face.value().isEmpty();
		gc.setFont(unknown ? look.plain() : look.bold());
		int right = area.width - pad;
		int room = right - pad;
		String text = fitting(gc, numberOrState(), room);
		int width = gc.textExtent(text).x;
		gc.setForeground(look.colour(unknown ? Tone.MUTED : face.tone()));
		gc.drawText(text, right - width, top, true);
		strike(gc, right - width, top, width);
		gc.setFont(look.plain());
		gc.setForeground(look.colour(unknown ? Tone.MUTED : Tone.NORMAL));
		String name = fitting(gc, face.name(), room - width - pad);
		gc.drawText(name, pad, top, true);
		int left = pad + gc.textExtent(name).x + 2 * pad;
		paintLine(gc, new Rectangle(left, top + 1, right - width - 2 * pad - left, small - 2));
		if (remarked) {
			paintRemark(gc, pad, top + small, right - pad, small);
		}
	}

	/** A bar at the left, words at the right. */
	private void paintRemark(GC gc, int x, int y, int width, int height) {
		Face face = shown.face();
		gc.setForeground(look.colour(face.tone() == Tone.WARNING || face.tone() == Tone.ALARM ? face.tone() : Tone.MUTED));
		String remark = fitting(gc, face.remark(), width);
		int taken = gc.textExtent(remark).x;
		gc.drawText(remark, x + width - taken, y, true);
		if (face.bar().isPresent()) {
			int gap = taken == 0 ? 0 : 2 * pad(gc);
			paintBar(gc, new Rectangle(x, y + height / 3, width - taken - gap, Math.max(3, height / 3)), face.bar().getAsDouble());
		}
	}

	private void paintLarge(GC gc, Rectangle area, int pad) {
		Face face = shown.face();
		int small = gc.getFontMetrics().getHeight();
		int room = area.width - 2 * pad;
		int top = pad / 2;
		boolean unknown = face.value().isEmpty();
		gc.setForeground(look.colour(Tone.MUTED));
		gc.drawText(fitting(gc, face.name(), room), pad, top, true);
		int y = top + small;
		gc.setFont(valueFont());
		FontMetrics big = gc.getFontMetrics();
		int end = pad;
		if (unknown) {
			gc.setFont(look.bold());
			String state = fitting(gc, face.state(), room);
			gc.drawText(state, pad, y + (big.getHeight() - gc.getFontMetrics().getHeight()) / 2, true);
			end += gc.textExtent(state).x;
		} else {
			gc.setForeground(look.colour(face.trust() == Trust.VALID ? Tone.NORMAL : face.tone()));
			int width = gc.textExtent(face.value()).x;
			gc.drawText(face.value(), pad, y, true);
			strike(gc, pad, y, width);
			int base = y + big.getLeading() + big.getAscent();
			gc.setFont(look.plain());
			FontMetrics plain = gc.getFontMetrics();
			gc.drawText(unit(), pad + width, base - plain.getLeading() - plain.getAscent(), true);
			end += width + gc.textExtent(unit()).x;
		}
		paintLine(gc, new Rectangle(end + 2 * pad, y + pad, area.width - pad - end - 2 * pad, big.getHeight() - 2 * pad));
		gc.setFont(look.plain());
		paintLast(gc, pad, y + big.getHeight(), room, small);
	}

	/** What stands below a large number: sign and words, bar. */
	private void paintLast(GC gc, int x, int y, int width, int height) {
		Face face = shown.face();
		String remark = face.remark();
		int taken = 0;
		if (!remark.isEmpty()) {
			boolean signed = face.sign() != Sign.NONE;
			String sign = signed ? face.sign().character() + ' ' : "";
			gc.setFont(signed ? look.bold() : look.plain());
			gc.setForeground(look.colour(signed ? face.tone() : Tone.MUTED));
			String text = fitting(gc, sign + remark, width);
			gc.drawText(text, x, y, true);
			taken = gc.textExtent(text).x + 2 * pad(gc);
			gc.setFont(look.plain());
		}
		if (face.bar().isPresent() && width > taken) {
			paintBar(gc, new Rectangle(x + taken, y + height / 4, width - taken, Math.max(4, height / 2)), face.bar().getAsDouble());
		}
	}

	private void paintBar(GC gc, Rectangle area, double length) {
		if (area.width < area.height) {
			return;
		}
		Face face = shown.face();
		boolean warned = face.tone() == Tone.WARNING || face.tone() == Tone.ALARM;
		gc.setBackground(face.trust() != Trust.VALID ? look.colour(Tone.MUTED) : warned ? look.colour(face.tone()) : look.line());
		gc.fillRectangle(area.x, area.y, (int) Math.round(area.width * length), area.height);
		gc.setForeground(look.colour(Tone.MUTED));
		gc.drawRectangle(area.x, area.y, area.width - 1, area.height - 1);
		gc.setBackground(getBackground());
	}

	private void paintLine(GC gc, Rectangle area) {
		// Smaller than that it tells nothing.
		if (area.width < 2 * area.height || line.marks().isEmpty()) {
			return;
		}
		gc.setForeground(look.line());
		double columns = MOST_COLUMNS - 1;
		int beforeX = 0;
		int beforeY = 0;
		for (Sparkline.Mark mark : line.marks()) {
			int x = area.x + (int) Math.round(mark.column() / columns * (area.width - 1));
			int y = height(area, mark.last());
			if (mark.joined()) {
				gc.drawLine(beforeX, beforeY, x, y);
			}
			gc.drawLine(x, height(area, mark.low()), x, height(area, mark.high()));
			beforeX = x;
			beforeY = y;
		}
	}

	private int height(Rectangle area, double value) {
		double part = (value - line.lowest()) / (line.highest() - line.lowest());
		return area.y + (int) Math.round((1 - part) * (area.height - 1));
	}

	/** An old value is struck out. */
	private void strike(GC gc, int x, int y, int width) {
		if (shown.face().trust() == Trust.STALE) {
			int height = gc.getFontMetrics().getHeight();
			int before = gc.getLineWidth();
			gc.setLineWidth(Math.max(1, height / 16));
			gc.drawLine(x, y + height * 11 / 20, x + width, y + height * 11 / 20);
			gc.setLineWidth(before);
		}
	}

	private static String fitting(GC gc, String text, int width) {
		if (gc.textExtent(text).x <= width) {
			return text;
		}
		int length = text.length();
		while (length > 0 && gc.textExtent(text.substring(0, length) + ELLIPSIS).x > width) {
			length--;
		}
		return length == 0 ? "" : text.substring(0, length) + ELLIPSIS;
	}
}
