package org.busbar.api.channel;

import java.io.IOException;
import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Finds out whether a converter of one kind is at a port. A {@link ConverterProvider} may be one too. It listens first, and asks only where nothing is heard that
 * is not of its kind; it asks only what changes nothing on a bus. Calls wait for the device and may come from any thread.
 */
@ConsumerType
public interface ConverterProbe {

	/** What came of it. */
	sealed interface Answer {

		/**
		 * A converter of this kind.
		 *
		 * @param title      what people call it
		 * @param uri        what opens it, without a bit rate
		 * @param listenOnly how far listening without acknowledging is certain with it
		 * @param notes      sentences for the user: what it says of itself, what it can prove and what not
		 */
		record Known(String title, String uri, Capabilities.Proof listenOnly, List<String> notes) implements Answer {

			public Known {
				notes = List.copyOf(notes);
			}
		}

		/**
		 * Something else talks there.
		 *
		 * @param heard the beginning of what it said, readable
		 */
		record Other(String heard) implements Answer {
		}

		/** Nothing was heard and nothing answered. */
		record Silent() implements Answer {
		}
	}

	/**
	 * Asks at one port.
	 *
	 * @param target what a URI of this converter names behind its scheme
	 * @throws IOException when the port cannot be opened or went away; the message says why and what to do
	 */
	Answer probe(String target) throws IOException;
}
