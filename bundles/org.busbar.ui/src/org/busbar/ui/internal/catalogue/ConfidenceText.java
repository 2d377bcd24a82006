package org.busbar.ui.internal.catalogue;

import org.busbar.api.fact.Confidence;

/** How well something is known, for people. */
public final class ConfidenceText {

	private ConfidenceText() {
	}

	/** A sign and a word: a circle that is filled as far as the fact is certain. */
	public static String word(Confidence confidence) {
		return switch (confidence) {
			case DOCUMENTED -> Messages.confidence_documented;
			case SEVERAL -> Messages.confidence_several;
			case MANUAL -> Messages.confidence_manual;
			case ONE -> Messages.confidence_one;
			case INFERRED -> Messages.confidence_inferred;
		};
	}

	/** Who says so, in a sentence. */
	public static String explanation(Confidence confidence) {
		return switch (confidence) {
			case DOCUMENTED -> Messages.confidence_documented_explained;
			case SEVERAL -> Messages.confidence_several_explained;
			case MANUAL -> Messages.confidence_manual_explained;
			case ONE -> Messages.confidence_one_explained;
			case INFERRED -> Messages.confidence_inferred_explained;
		};
	}
}
