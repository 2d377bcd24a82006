package org.busbar.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

	/** Every protocol with every value of every option, the other options at their default; what has the same DBC comes once. */
	static List<EffectiveProtocol> everyProtocol() {
		return CATALOGUE.protocols().stream().flatMap(loaded -> Stream.concat(Stream.of(EffectiveProtocol.of(loaded, Map.of())),
				loaded.descriptor().options().stream()
						.flatMap(option -> option.values().stream().map(value -> EffectiveProtocol.of(loaded, Map.of(option.id(), value.id())))))
				.collect(Collectors.toMap(EffectiveProtocol::dbc, protocol -> protocol, (first, same) -> first, LinkedHashMap::new)).values().stream())
				.toList();
	}

	private static LoadedProtocol loaded(String id) {
		return CATALOGUE.protocol(id).orElseThrow(() -> new AssertionError("No protocol " + id + "; problems: " + CATALOGUE.problems()));
	}
}
