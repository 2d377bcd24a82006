package org.busbar.ui.internal.filter;

/** Whether the protocol that decodes the frames has to know a frame. */
public enum Knowledge {
	ANY,
	KNOWN,
	UNKNOWN;

	boolean includes(boolean known) {
		return switch (this) {
			case ANY -> true;
			case KNOWN -> known;
			case UNKNOWN -> !known;
		};
	}

	/** What it is called where it is chosen. */
	public String title() {
		return switch (this) {
			case ANY -> Messages.knowledge_any;
			case KNOWN -> Messages.knowledge_known;
			case UNKNOWN -> Messages.knowledge_unknown;
		};
	}
}
