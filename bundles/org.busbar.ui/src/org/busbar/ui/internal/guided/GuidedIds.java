package org.busbar.ui.internal.guided;

/** Names of the widgets of a guided capture, see {@link org.busbar.ui.internal.WidgetIds}. */
final class GuidedIds {

	static final String CHOICE_FILTER = "guided.choice.filter";
	static final String CHOICE_LIST = "guided.choice.list";
	static final String CHOICE_OK = "guided.choice.ok";
	static final String STEPS = "guided.steps";
	static final String NOTE = "guided.note";
	static final String NUMBER = "guided.number";
	static final String TEXT = "guided.text";
	static final String CONNECTED = "guided.connected";
	static final String PROGRESS = "guided.progress";
	static final String REMAINING = "guided.remaining";
	static final String HEARD = "guided.heard";
	/** Before the id of a quantity: the field for its value. */
	static final String VALUE = "guided.value.";
	/** Before the id of a quantity: what was typed so far. */
	static final String TYPED = "guided.typed.";
	static final String WRONG = "guided.wrong";
	static final String OUTCOME = "guided.outcome";
	static final String ANSWER = "guided.answer";
	static final String BEGIN = "guided.begin";
	static final String AGAIN = "guided.again";
	static final String LEAVE_OUT = "guided.leaveOut";
	static final String FOLDER = "guided.folder";
	static final String BROWSE = "guided.browse";
	static final String CONVERTER = "guided.converter";
	static final String FINISH = "guided.finish";
	static final String CLOSE = "guided.close";
	static final String FINDINGS = "guided.findings";
	static final String FILES = "guided.files";
	static final String OPEN_FOLDER = "guided.openFolder";
	static final String COPY = "guided.copy";
	static final String NEW = "guided.new";

	private GuidedIds() {
	}
}
