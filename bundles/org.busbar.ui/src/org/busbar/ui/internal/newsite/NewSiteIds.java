package org.busbar.ui.internal.newsite;

/** Names by which tests find the widgets of the wizard. */
final class NewSiteIds {

	static final String CHECK = "newsite.check.";
	static final String FIELD = "newsite.";
	static final String MAKER = ".maker";
	static final String MODEL = ".model";
	static final String SOCKET = ".socket";
	static final String PROTOCOL = "newsite.protocol";
	static final String ADVICE = "newsite.advice";
	static final String PIN = "newsite.pin.";
	/** Ends the id of the choice that leaves a pin open. */
	static final String OPEN = ".open";
	static final String READING = "newsite.reading.";
	static final String FILE = "newsite.file";

	private NewSiteIds() {
	}
}
