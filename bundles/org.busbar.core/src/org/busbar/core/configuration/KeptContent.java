package org.busbar.core.configuration;

/**
 * What a file holds besides what its schema knows: elements and attributes of a later Busbar, or of somebody else, and comments. They stay with the parts that they belong
 * to, also when those change. Immutable.
 */
public final class KeptContent {

	/** Of a configuration that was never in a file. */
	public static final KeptContent NONE = new KeptContent(new byte[0]);

	/** The whole document, in the present schema. */
	private final byte[] document;

	KeptContent(byte[] document) {
		this.document = document.clone();
	}

	byte[] document() {
		return document.clone();
	}

	boolean isNone() {
		return document.length == 0;
	}
}
