package org.busbar.core.drawing;

import java.util.List;

/**
 * One page of a document, in units of drawings.
 *
 * @param width   of the paper
 * @param height  of the paper
 * @param left    how far the origin of everything on it is from the left edge
 * @param margins what stands above, below and beside, from the lowest mark to the topmost
 * @param images  pictures
 * @param blocks  what it is about
 */
public record PdfPage(double width, double height, double left, List<Mark> margins, List<Image> images, List<Placed> blocks) {

	public PdfPage {
		margins = List.copyOf(margins);
		images = List.copyOf(images);
		blocks = List.copyOf(blocks);
	}

	/**
	 * A block at its place.
	 *
	 * @param top distance of its upper edge from that of the paper
	 */
	public record Placed(double top, Block block) {
	}

	/**
	 * A PNG or JPEG picture.
	 *
	 * @param file its whole file
	 * @param x    left edge
	 * @param y    upper edge
	 */
	public record Image(byte[] file, double x, double y, double width, double height) {
	}
}
