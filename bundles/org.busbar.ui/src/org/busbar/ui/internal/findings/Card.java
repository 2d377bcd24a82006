package org.busbar.ui.internal.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.findings.CardText.Paragraph;
import org.busbar.ui.internal.findings.CardText.Style;
import org.busbar.ui.internal.view.Colour;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Paragraphs, wrapped to the width there is, on a tint. It takes the focus, so that it can be read aloud with the keyboard alone. */
final class Card extends Canvas {

	private static final float TITLE_SIZE = 1.3f;
	/** The bar of the weight, in characters and lines. */
	private static final int BAR_CHARACTERS = 8;
	private static final double BAR_LINES = 0.45;

	private final LocalResourceManager resources;
	private CardText text = new CardText(Tint.NONE, OptionalDouble.empty(), List.of());

	/** @param id its name for {@link WidgetIds} */
	Card(Composite parent, String id, String accessibleName) {
		super(parent, SWT.DOUBLE_BUFFERED);
		resources = new LocalResourceManager(JFaceResources.getResources(), this);
		WidgetIds.set(this, id);
		AccessibleName.set(this, () -> NLS.bind(Messages.card_name, accessibleName, text.spoken()));
		addListener(SWT.Paint, this::paint);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.MouseDown, event -> setFocus());
		addListener(SWT.KeyDown, event -> {
			// A canvas that listens to keys takes the focus.
		});
		addListener(SWT.Traverse, event -> event.doit = switch (event.detail) {
			case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_ESCAPE -> true;
			default -> false;
		});
	}

	/**
	 * Shows something else.
	 *
	 * @return whether it may need another height now
	 */
	boolean show(CardText other) {
		if (other.equals(text)) {
			return false;
		}
		int width = getSize().x;
		int before = width > 0 ? computeSize(width, SWT.DEFAULT).y : 0;
		text = other;
		redraw();
		return width == 0 || computeSize(width, SWT.DEFAULT).y != before;
	}

	CardText text() {
		return text;
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		GC gc = new GC(this);
		try {
			Measure measure = new Measure(gc);
			int width = widthHint == SWT.DEFAULT ? measure.character * 60 : widthHint;
			int height = 2 * measure.margin;
			for (TextLayout layout : layouts(measure, width)) {
				height += layout.getBounds().height;
				layout.dispose();
			}
			return new Point(width, heightHint == SWT.DEFAULT ? height : heightHint);
		} finally {
			gc.dispose();
		}
	}

	/** Sizes that go with the font. */
	private final class Measure {

		final int character;
		final int line;
		final int margin;
		/** Left of the text: percentage and bar. */
		final int gutter;

		Measure(GC gc) {
			gc.setFont(getFont());
			character = (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
			line = gc.getFontMetrics().getHeight();
			margin = Math.max(2, line / 3);
			gutter = text.weight().isEmpty() ? 0 : (BAR_CHARACTERS + 1) * character;
		}

		int textWidth(int width) {
			return Math.max(10 * character, width - 2 * margin - gutter);
		}
	}

	private List<TextLayout> layouts(Measure measure, int width) {
		List<TextLayout> layouts = new ArrayList<>();
		for (Paragraph paragraph : text.paragraphs()) {
			TextLayout layout = new TextLayout(getDisplay());
			layout.setOrientation(getOrientation());
			layout.setFont(font(paragraph.style()));
			layout.setText(paragraph.text());
			layout.setWidth(measure.textWidth(width));
			layouts.add(layout);
		}
		return layouts;
	}

	private Font font(Style style) {
		FontDescriptor descriptor = FontDescriptor.createFrom(getFont());
		return switch (style) {
			case NORMAL -> getFont();
			case STRONG -> resources.create(descriptor.setStyle(SWT.BOLD));
			case TITLE -> resources.create(descriptor.setStyle(SWT.BOLD).setHeight(Math.round(getFont().getFontData()[0].getHeight() * TITLE_SIZE)));
		};
	}

	private void paint(Event event) {
		GC gc = event.gc;
		Rectangle area = getClientArea();
		Tint tint = text.tint();
		Color background = FindingsColours.background(tint, getParent());
		Color foreground = FindingsColours.text(tint, getParent());
		gc.setBackground(background);
		gc.fillRectangle(area);
		gc.setForeground(foreground);
		Measure measure = new Measure(gc);
		if (text.weight().isPresent()) {
			paintWeight(gc, measure, text.weight().getAsDouble());
		}
		int y = measure.margin;
		for (TextLayout layout : layouts(measure, area.width)) {
			layout.draw(gc, measure.margin + measure.gutter, y);
			y += layout.getBounds().height;
			layout.dispose();
		}
		if (isFocusControl()) {
			gc.setLineStyle(SWT.LINE_DOT);
			gc.drawRectangle(1, 1, area.width - 3, area.height - 3);
		}
	}

	private void paintWeight(GC gc, Measure measure, double weight) {
		int full = BAR_CHARACTERS * measure.character;
		int height = Math.max(3, (int) (measure.line * BAR_LINES));
		int top = measure.margin + measure.line + (measure.line - height) / 2;
		gc.setFont(font(Style.STRONG));
		gc.drawText(text.percent(), measure.margin, measure.margin, true);
		gc.setBackground(Colour.ACCENT.get());
		gc.fillRectangle(measure.margin, top, (int) Math.round(full * Math.clamp(weight, 0, 1)), height);
		gc.drawRectangle(measure.margin, top, full, height);
	}
}
