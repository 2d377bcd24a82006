package org.busbar.core.catalogue;

/**
 * Where something of the catalogue was read.
 *
 * @param kind    what it is
 * @param id      its id
 * @param bundle  symbolic name of the bundle that ships it
 * @param version version of that bundle
 * @param path    path of its file inside the bundle
 * @param hash    SHA-256 of that file in lower-case hexadecimal
 */
public record Origin(Kind kind, String id, String bundle, String version, String path, String hash) {

	/** What bundles ship. */
	public enum Kind {
		/** An inverter brand. */
		BRAND,
		/** A battery maker. */
		BATTERY,
		/** A dialect. */
		PROTOCOL
	}
}
