package org.busbar.ui.internal.filter;

/** Names of the widgets of a filter line, each after that of its view. */
final class FilterIds {

	static final String TEXT = ".filter";
	static final String KNOWLEDGE = ".filter.knowledge";
	static final String RESULT = ".filter.result";
	static final String PROBLEM = ".filter.problem";

	private FilterIds() {
	}
}
