package org.busbar.core.drawing;

import java.util.List;

/**
 * A part of a drawing that is never cut in two: it takes the whole width, and the next block stands below it.
 *
 * @param height its height with the gap to the next block
 * @param marks  from the lowest to the topmost, with coordinates from the upper left corner of the block
 */
public record Block(double height, List<Mark> marks) {

	public Block {
		marks = List.copyOf(marks);
	}
}
