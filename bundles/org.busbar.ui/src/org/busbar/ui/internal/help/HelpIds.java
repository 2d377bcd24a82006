package org.busbar.ui.internal.help;

/** Names of the widgets of the help and of the guide. */
final class HelpIds {

	static final String VIEW = "help.view";
	static final String WINDOW = "help.window";
	static final String SEARCH = "help.search";
	static final String HISTORY = "help.history";
	static final String BACK = "help.back";
	static final String FORWARD = "help.forward";
	static final String TREE = "help.tree";
	static final String PAGE = "help.page";
	static final String GUIDE = "guide.view";
	/** Followed by the number of the step, from 1. */
	static final String STEP = "guide.step.";
	/** Followed by the number of the step, and by that of its text or button, from 1. */
	static final String STEP_TEXT = "guide.text.";
	static final String STEP_BUTTON = "guide.button.";
	static final String GUIDE_OUTCOME = "guide.outcome";
	static final String AGAIN = "guide.again";

	private HelpIds() {
	}
}
