package org.busbar.ui.internal.catalogue;

import org.busbar.api.catalogue.Device;

/** Something that has a page. Names it, whether it is there or not, so that a selection outlives a change of the catalogue. */
sealed interface Topic {

	/** What belongs together in the tree. */
	enum Kind {
		INVERTERS,
		BATTERIES,
		COMPUTERS,
		PROTOCOLS,
		PROBLEMS
	}

	/** All of a kind. */
	record Group(Kind kind) implements Topic {
	}

	/** A maker of inverters or batteries, or the computer's end of its leads. */
	record Maker(Device.Kind kind, String id) implements Topic {
	}

	/** A model of a maker. */
	record OneModel(Device.Kind kind, String maker, String id) implements Topic {
	}

	/** A protocol. */
	record Dialect(String id) implements Topic {
	}

	/** What is wrong with a bundle. */
	record Trouble(String bundle) implements Topic {
	}

	/** The beginning of its page. */
	default Place start() {
		return new Place(this, "");
	}

	/** A place of its page. */
	default Place at(String anchor) {
		return new Place(this, anchor);
	}
}
