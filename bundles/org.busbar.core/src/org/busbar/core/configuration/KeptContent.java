package org.busbar.core.configuration;

import java.util.Set;

/**
 * What a file holds besides what its schema knows: elements and attributes of a later Busbar, or of somebody else, and comments. They stay with the parts that they belong
 * to, also when those change. Immutable.
 */
public final class KeptContent {

	/** Of a configuration that was never in a file. */
	public static final KeptContent NONE = new KeptContent(new byte[0], new byte[0]);

	/** The whole document, in the present schema. */
	private final byte[] document;
	private final byte[] file;
	private final Set<String> ids;

	/** @param file as it was read, in whatever schema */
	KeptContent(byte[] document, byte[] file) {
		this.document = document.clone();
		this.file = file.clone();
		ids = document.length == 0 ? Set.of() : XmlScan.ids(document);
	}

	/** Ids of all that the file held when it was loaded. A new part with one of them would be written with what is kept of the part that had it. */
	Set<String> ids() {
		return ids;
	}

	/** The bytes of the file as they were when it was loaded; none of a configuration that was never in a file. */
	public byte[] file() {
		return file.clone();
	}

	byte[] document() {
		return document.clone();
	}

	boolean isNone() {
		return document.length == 0;
	}
}
