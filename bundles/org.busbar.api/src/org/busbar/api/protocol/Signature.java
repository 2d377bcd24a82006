package org.busbar.api.protocol;

/**
 * A trait by which the dialect is recognised.
 *
 * @param kind    what is looked at
 * @param message name of the DBC message
 * @param value   for {@link Kind#VALUE} {@code Signal=text or number}, else empty
 * @param weight  how much it says, -1 (rules the dialect out) to 1 (proves it)
 */
public record Signature(Kind kind, String message, String value, double weight) {

	/** What a signature looks at. */
	public enum Kind {
		/** The message is there. */
		PRESENT,
		/** The message is missing although others are there. */
		MISSING,
		/** A signal of the message has a certain value. */
		VALUE
	}
}
