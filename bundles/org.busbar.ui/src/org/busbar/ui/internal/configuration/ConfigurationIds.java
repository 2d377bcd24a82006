package org.busbar.ui.internal.configuration;

/** Names by which tests find the widgets of the editor. That of a field is {@link #FIELD} and its path. */
final class ConfigurationIds {

	static final String EDITOR = "configuration.editor";
	static final String FIELD = "configuration.";
	static final String PAGE = "configuration.page.";
	static final String DANGER = "configuration.danger";
	static final String PROBLEMS = "configuration.problems";
	static final String PROBLEM = "configuration.problem";
	static final String CHANGES = "configuration.changes";
	static final String PAPERS = "configuration.papers.";
	static final String DRAWING = "configuration.drawing";
	static final String NO_DRAWING = "configuration.no-drawing";
	static final String PICTURE = "configuration.picture.";
	static final String PICTURE_STATE = "configuration.picture-state.";
	static final String BASIS = "configuration.basis";
	static final String USE_SITE = "configuration.use-site";
	static final String OUTLINE = "configuration.outline";
	static final String REFUSED = "configuration.refused";
	static final String LOAD_AGAIN = "configuration.load-again";
	static final String COMPARE = "configuration.compare";
	static final String DIFFERENCES = "configuration.differences";
	static final String ADD = "configuration.add.";
	static final String REMOVE = "configuration.remove.";
	static final String READING = "configuration.reading";
	static final String TICK_SEEN = "configuration.tick-seen";
	static final String EVIDENCE = "configuration.evidence.";

	/** Before the id of a test that the bus measures. */
	static final String RUN = "configuration.run.";

	static final String FINGERPRINT_ACCEPT = "configuration.fingerprint.accept";
	static final String FINGERPRINT_COMPARE = "configuration.fingerprint.compare";
	static final String FINGERPRINT_CHANGES = "configuration.fingerprint.changes";

	private ConfigurationIds() {
	}
}
