package org.busbar.ui.internal.identification;

/** Names by which tests find the widgets of the identification view. */
final class IdentificationIds {

	static final String VIEW = "identification.view";
	static final String TREE = "identification.tree";
	static final String DETAILS = "identification.details";
	static final String USE = "identification.use";
	static final String FITTING = "identification.fitting";

	private IdentificationIds() {
	}
}
