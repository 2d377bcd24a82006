package org.busbar.ui.internal.battery;

import java.util.stream.DoubleStream;

import org.busbar.ui.internal.view.Colour;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Control;

/** Fonts and colours of the view: made from those of the platform, so that they follow its zoom and theme. */
final class Look {

	private static final double LARGE = 2.2;
	private static final double LARGEST = 3;
	private static final double ROOMY = 1.6;

	private final Control control;
	private final Font plain;
	private final Font bold;
	private final Font[] large;
	private final Font[] largest;
	/** Place in the fonts. */
	private int room;

	/** @param control gives the font to start from; the fonts live as long as it does */
	Look(Control control) {
		this.control = control;
		LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), control);
		FontData[] base = control.getFont().getFontData();
		plain = control.getFont();
		bold = fonts.create(FontDescriptor.createFrom(base).setStyle(SWT.BOLD));
		large = sizes(fonts, base, LARGE);
		largest = sizes(fonts, base, LARGEST);
	}

	private static Font[] sizes(LocalResourceManager fonts, FontData[] base, double factor) {
		return DoubleStream.of(factor, factor * ROOMY).mapToInt(times -> (int) Math.round(base[0].getHeight() * times))
				.mapToObj(height -> fonts.create(FontDescriptor.createFrom(base).setHeight(height).setStyle(SWT.BOLD))).toArray(Font[]::new);
	}

	/**
	 * Makes the large values larger, or not.
	 *
	 * @return whether that is a change
	 */
	boolean roomy(boolean now) {
		int before = room;
		room = now ? 1 : 0;
		return room != before;
	}

	Font plain() {
		return plain;
	}

	Font bold() {
		return bold;
	}

	/** To be read from two metres. */
	Font large() {
		return large[room];
	}

	/** The one value that is looked at first. */
	Font largest() {
		return largest[room];
	}

	/** The colour of a tone in the theme of this moment. */
	Color colour(Tone tone) {
		return switch (tone) {
			case NORMAL -> control.getForeground();
			case GOOD -> Colour.GOOD.get();
			case WARNING -> Colour.WARNING.get();
			case ALARM -> Colour.BAD.get();
			case MUTED -> Colour.MUTED.get();
		};
	}

	/** Of history lines and bars. */
	Color line() {
		return Colour.ACCENT.get();
	}
}
