package org.busbar.ui.internal.busline;

/**
 * One of the things that the bus line tells.
 *
 * @param text        what it is at the moment; empty when there is nothing to tell
 * @param explanation what it means
 */
public record Figure(String text, String explanation) {

	/** Nothing to tell. */
	public static final Figure NONE = new Figure("", "");

	/** Whether there is nothing to tell. */
	public boolean isEmpty() {
		return text.isEmpty();
	}
}
