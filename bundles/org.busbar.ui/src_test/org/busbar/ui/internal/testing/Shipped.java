package org.busbar.ui.internal.testing;

import java.nio.file.Path;
import java.util.List;

import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.FolderDataSource;
import org.busbar.core.catalogue.LoadedProtocol;

/** What is shipped, as it is in the source tree. */
public final class Shipped {

	/** A protocol with an option. */
	public static final LoadedProtocol VICTRON = CatalogueLoader
			.load(List.of(new FolderDataSource(Path.of("").toAbsolutePath().resolveSibling("org.busbar.brand.victron")))).protocol("victron.bms-can")
			.orElseThrow();

	private Shipped() {
	}
}
