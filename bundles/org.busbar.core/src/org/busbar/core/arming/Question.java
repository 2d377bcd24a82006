package org.busbar.core.arming;

/**
 * One thing that has to be confirmed before Busbar may send.
 *
 * @param text  what is going to happen
 * @param words the answer that confirms it
 * @param typed whether the words have to be typed even where a check box would do
 */
public record Question(String text, String words, boolean typed) {

	/** Whether this is the answer that confirms it. */
	public boolean confirmedBy(String answer) {
		return answer.strip().equalsIgnoreCase(words);
	}
}
