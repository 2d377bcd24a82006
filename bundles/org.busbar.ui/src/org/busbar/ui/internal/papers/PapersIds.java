package org.busbar.ui.internal.papers;

/** Names by which tests find the widgets of these dialogs. That of a format is {@link #FORMAT} and its word. */
final class PapersIds {

	static final String FOLDER = "papers.folder";
	static final String FILE = "papers.file";
	static final String BROWSE = "papers.browse";
	static final String FORMAT = "papers.format.";
	static final String CAPTURE = "papers.capture";
	static final String LOG = "papers.log";
	static final String BROWSE_LOG = "papers.browse-log";
	static final String REPLACE = "papers.replace";
	static final String COMPANY = "papers.company";
	static final String SECONDS = "papers.seconds";
	static final String MASK = "papers.mask";
	static final String OK = "papers.ok";

	private PapersIds() {
	}
}
