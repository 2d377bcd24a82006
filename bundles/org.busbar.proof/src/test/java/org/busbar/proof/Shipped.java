package org.busbar.proof;

import java.util.List;
import java.util.Map;

import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.DataSource;
import org.busbar.core.catalogue.FolderDataSource;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.protocol.EffectiveProtocol;

/** The brands, batteries and protocols that are shipped, read from the source tree. */
final class Shipped {

	private static final Catalogue CATALOGUE = CatalogueLoader.load(Project.bundles().stream().<DataSource>map(FolderDataSource::new).toList());

	private Shipped() {
	}

	static Catalogue catalogue() {
		return CATALOGUE;
	}

	static EffectiveProtocol protocol(String id, Map<String, String> options) {
		return EffectiveProtocol.of(loaded(id), options);
	}

	/** Every protocol in every combination of its first option's values; protocols without options once. */
	static List<EffectiveProtocol> everyProtocol() {
		return CATALOGUE.protocols().stream().flatMap(loaded -> loaded.descriptor().options().isEmpty()
				? List.of(EffectiveProtocol.of(loaded, Map.of())).stream()
				: loaded.descriptor().options().stream()
						.flatMap(option -> option.values().stream().map(value -> EffectiveProtocol.of(loaded, Map.of(option.id(), value.id())))))
				.toList();
	}

	private static LoadedProtocol loaded(String id) {
		return CATALOGUE.protocol(id).orElseThrow(() -> new AssertionError("No protocol " + id + "; problems: " + CATALOGUE.problems()));
	}
}
