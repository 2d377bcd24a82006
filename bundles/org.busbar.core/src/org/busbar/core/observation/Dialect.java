package org.busbar.core.observation;

import java.util.List;

import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.protocol.EffectiveProtocol;

/** In which dialect the frames of a bus are to be read. */
public sealed interface Dialect {

	/** In none: only what can be counted is told. */
	record Undecoded() implements Dialect {
	}

	/**
	 * In the one that fits the frames.
	 *
	 * @param candidates those that it may be
	 */
	record Identified(List<LoadedProtocol> candidates) implements Dialect {

		public Identified {
			candidates = List.copyOf(candidates);
		}
	}

	/**
	 * In one that was chosen.
	 *
	 * @param protocol the dialect with its options
	 */
	record Chosen(EffectiveProtocol protocol) implements Dialect {
	}
}
