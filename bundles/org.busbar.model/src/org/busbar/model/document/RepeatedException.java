package org.busbar.model.document;

import org.eclipse.emf.ecore.xmi.XMIException;

/** What there is one of was given twice. */
final class RepeatedException extends XMIException {

	private static final long serialVersionUID = 1L;

	private final String text;

	RepeatedException(String feature, String element, String location, int line, int column) {
		super("given twice: " + feature, location, line, column);
		text = Messages.format("repeated", feature, element);
	}

	/** For people, without the place. */
	String text() {
		return text;
	}
}
