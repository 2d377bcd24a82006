package org.busbar.core.drawing;

import java.util.List;

/**
 * A drawing. Its unit is 1/96 inch, so that it has the same size on paper whatever it is written as.
 *
 * @param title       of the document
 * @param description the drawing in words, for those who do not see it
 * @param warning     what every page of it must say; empty when nothing
 * @param footer      what stands at the foot of every page; empty when nothing
 * @param width       of the paper
 * @param margin      above the first block and below the last
 * @param blocks      from top to bottom
 */
public record Sheet(String title, String description, String warning, String footer, double width, double margin, List<Block> blocks) {

	/** Units in an inch. */
	public static final double PER_INCH = 96;
	/** Units in a millimetre. */
	public static final double PER_MILLIMETRE = PER_INCH / 25.4;

	public Sheet {
		blocks = List.copyOf(blocks);
	}

	/** The height of all blocks below each other, with the margins. */
	public double height() {
		return 2 * margin + blocks.stream().mapToDouble(Block::height).sum();
	}
}
