package org.busbar.ui.internal.filter;

/** What has become of a written filter. */
public sealed interface FilterResult {

	/** @param filter what it means */
	record Parsed(FrameFilter filter) implements FilterResult {
	}

	/** @param message what is wrong with it and how to write it, for the user */
	record Refused(String message) implements FilterResult {
	}
}
