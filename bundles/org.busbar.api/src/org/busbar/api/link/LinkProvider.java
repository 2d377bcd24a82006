package org.busbar.api.link;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.osgi.annotation.versioning.ConsumerType;

/** Opens links of one kind. An OSGi service with the property {@value #SCHEME}. */
@ConsumerType
public interface LinkProvider {

	/** Service property: {@code serial} or {@code tcp}. */
	String SCHEME = "busbar.scheme";

	/**
	 * What could be opened, without opening it.
	 *
	 * @param id      what {@link #open} takes: a port's path, {@code host:port}
	 * @param title   what people call it
	 * @param details vendor, product, USB ids and the like, by name
	 */
	record Identifier(String id, String title, Map<String, String> details) {

		public Identifier {
			details = Map.copyOf(details);
		}
	}

	/** What is there at this moment; empty where nothing can be listed. */
	List<Identifier> list();

	/**
	 * Opens a link.
	 *
	 * @param id      one of {@link #list()} or what the user typed
	 * @param options such as {@code baud=115200}
	 * @throws IOException with a message that says what is in the way and what to do
	 */
	Link open(String id, Map<String, String> options) throws IOException;
}
