package org.busbar.ui.internal.own;

/** Ids of the widgets of the dialog. */
final class OwnIds {

	static final String LIST = "own.list";
	static final String ADD = "own.add";
	static final String REMOVE = "own.remove";
	static final String HINT = "own.hint";

	private OwnIds() {
	}
}
