package org.busbar.core.catalogue;

import java.nio.file.Path;
import java.util.stream.Stream;

/** The bundles of this source tree that bring protocols. */
public final class ShippedBundles {

	/** What they bring, and what is wrong with it. */
	public static final Catalogue CATALOGUE = CatalogueLoader.load(Stream.of("org.busbar.protocol.pylontech", "org.busbar.protocol.sma",
			"org.busbar.protocol.sofar", "org.busbar.protocol.voltronic", "org.busbar.brand.deye", "org.busbar.brand.schneider", "org.busbar.brand.victron")
			.map(name -> Path.of("").toAbsolutePath().resolveSibling(name)).<DataSource>map(FolderDataSource::new).toList());

	private ShippedBundles() {
	}
}
