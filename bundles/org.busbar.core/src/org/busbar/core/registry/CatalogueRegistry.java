package org.busbar.core.registry;

import java.util.Optional;
import java.util.function.Consumer;

import org.busbar.core.catalogue.Catalogue;

/** OSGi service: the brands, batteries and protocols of the bundles that are installed now and of the user's own files. Safe for use by any thread. */
public interface CatalogueRegistry {

	/**
	 * The catalogue of this moment; never changes once given out. Nothing is read before somebody asks for it the first time, who waits until all of it is
	 * read, and every listener is told of it: many commands never need it.
	 */
	Catalogue current();

	/** The same, without reading anything: empty as long as nobody has asked for it. */
	Optional<Catalogue> alreadyRead();

	/** Reads the user's own files again, because one came or went. What has changed is told to all listeners before it returns. */
	void ownFilesChanged();

	/**
	 * Tells of every later catalogue, not of the current one. The listener runs on a thread that installed, updated or removed a bundle or a file, never on two threads
	 * at once, and in the order of the catalogues; it has to return soon and may not wait for another thread. A burst of changes may be told as one. What it
	 * throws is logged and hurts no other listener.
	 *
	 * @param listener takes the new catalogue
	 * @return closes to hear no more
	 */
	Registration listen(Consumer<Catalogue> listener);
}
