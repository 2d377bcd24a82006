package org.busbar.ui.internal.converter;

/** Names of the widgets with which a converter is chosen. */
public final class ConverterIds {

	/** The button beside the field of the converter. */
	public static final String BUTTON = "converter.button";
	static final String KIND = "converter.kind";
	static final String TARGET = "converter.target";
	static final String BIT_RATE = "converter.bitRate";
	static final String URI = "converter.uri";
	static final String LOOK = "converter.look";
	static final String PORTS = "converter.ports";
	static final String SENTENCE = "converter.sentence";
	static final String PROBE = "converter.probe";
	static final String PROGRESS = "converter.progress";
	static final String HEARD = "converter.heard";
	static final String OK = "converter.ok";

	private ConverterIds() {
	}
}
