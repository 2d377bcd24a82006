package org.busbar.core.own;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.DataSource;
import org.busbar.model.brand.Battery;
import org.busbar.model.brand.Layer;
import org.busbar.model.brand.Protocol;
import org.busbar.model.document.DocumentReader;
import org.busbar.model.document.DocumentResult;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/**
 * The files of one moment, as if a bundle shipped them. A DBC file that no document takes as a layer becomes a protocol of its own, {@code own.NAME}, of which
 * nothing is known but what the file says.
 */
final class OwnFiles implements DataSource {

	/** Ending of the document that stands for a DBC file. */
	static final String STANDS_FOR = ".xml";
	static final String DBC = ".dbc";
	static final String DOCUMENT = ".xml";

	private final SortedMap<String, Path> files;
	private final Map<String, String> headers = new TreeMap<>();

	/** @param files by their names, which hold no comma */
	OwnFiles(SortedMap<String, Path> files) {
		this.files = files;
		SortedMap<String, EObject> documents = documents();
		List<String> brands = new ArrayList<>();
		List<String> batteries = new ArrayList<>();
		List<String> protocols = new ArrayList<>();
		Set<String> layers = new HashSet<>();
		for (String name : files.keySet()) {
			if (name.endsWith(DOCUMENT)) {
				EObject root = documents.get(name);
				if (root instanceof Protocol protocol) {
					protocols.add(name);
					protocol.getLayers().stream().map(Layer::getPath).forEach(layers::add);
				} else {
					// One that cannot be read is among the brands, so that it is told why.
					(root instanceof Battery ? batteries : brands).add(name);
				}
			}
		}
		files.keySet().stream().filter(name -> name.endsWith(DBC) && !layers.contains(name)).map(name -> name + STANDS_FOR).forEach(protocols::add);
		header(CatalogueLoader.BRAND_HEADER, brands);
		header(CatalogueLoader.BATTERY_HEADER, batteries);
		header(CatalogueLoader.PROTOCOLS_HEADER, protocols);
	}

	private void header(String name, Collection<String> paths) {
		if (!paths.isEmpty()) {
			headers.put(name, String.join(",", paths));
		}
	}

	private SortedMap<String, EObject> documents() {
		SortedMap<String, EObject> documents = new TreeMap<>();
		files.forEach((name, file) -> {
			if (name.endsWith(DOCUMENT)) {
				try (InputStream in = Files.newInputStream(file)) {
					if (DocumentReader.read(in, name) instanceof DocumentResult.Read read) {
						documents.put(name, read.document().root());
					}
				} catch (@SuppressWarnings("unused") IOException e) {
					// Told when the catalogue reads it.
				}
			}
		});
		return documents;
	}

	@Override
	public String name() {
		return Messages.format("own.name");
	}

	@Override
	public String version() {
		return "0.0.0";
	}

	@Override
	public Map<String, String> headers() {
		return headers;
	}

	@Override
	public @Nullable InputStream open(String path) throws IOException {
		Path file = files.get(path);
		if (file != null) {
			return Files.newInputStream(file);
		}
		String dbc = path.endsWith(STANDS_FOR) ? path.substring(0, path.length() - STANDS_FOR.length()) : "";
		return files.containsKey(dbc) ? new ByteArrayInputStream(descriptor(dbc).getBytes(StandardCharsets.UTF_8)) : null;
	}

	/** Names hold nothing that XML would have to escape. */
	private static String descriptor(String dbc) {
		String name = dbc.substring(0, dbc.length() - DBC.length());
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<brand:Protocol xmlns:brand="https://busbar.org/schema/brand/1" id="own.%s" title="%s" confidence="one">
					<sources key="FILE" document="%s"/>
					<layers path="%s"/>
				</brand:Protocol>
				""".formatted(name.toLowerCase(Locale.ROOT), name, dbc, dbc);
	}
}
