package org.busbar.core.drawing;

import java.awt.Shape;

import org.jspecify.annotations.Nullable;

/** One thing on a drawing. */
public sealed interface Mark {

	/** What it stands for, by words with blanks between them, for those who process the SVG file; empty when it only decorates. */
	String role();

	/**
	 * A form that is filled, drawn around, or both.
	 *
	 * @param fill what it is filled with; absent when it is not
	 * @param line what is drawn along its edge; absent when nothing is
	 */
	record Area(String role, Shape shape, @Nullable Ink fill, @Nullable Line line) implements Mark {
	}

	/**
	 * One line of text.
	 *
	 * @param x where it begins, has its middle or ends, as the lettering says
	 * @param y its base line
	 */
	record Label(String role, double x, double y, String text, Lettering lettering) implements Mark {
	}
}
