package org.busbar.core.configuration;

/**
 * What has to be so before anything is connected.
 *
 * @param id     stable identifier within the document
 * @param title  what to check
 * @param done   whether it was checked and is so
 * @param time   when, ISO 8601 with offset; empty when not told
 * @param person by whom; empty when not told
 * @param note   what was found; empty when nothing
 */
public record SafetyCheck(String id, String title, boolean done, String time, String person, String note) implements Part {

	/** What to check, in the language of the reader where it is still one of Busbar's own, in whatever language it was written; otherwise as it was written. */
	public String words() {
		return SafetyList.words(this);
	}
}
