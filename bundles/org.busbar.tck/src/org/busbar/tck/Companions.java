package org.busbar.tck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.busbar.core.catalogue.BundleData.Shipped;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.FolderDataSource;
import org.busbar.core.catalogue.LoadedProtocol;
import org.osgi.framework.Constants;

/** What is installed together with a bundle that is checked. */
public final class Companions {

	private final List<LoadedProtocol> protocols;
	private final List<String> names = new ArrayList<>();
	private final List<Translation> translations = new ArrayList<>();

	private Companions(List<LoadedProtocol> protocols) {
		this.protocols = new ArrayList<>(protocols);
	}

	/**
	 * Reads bundles; one that cannot be read brings nothing.
	 *
	 * @param bundles   jars or folders, which ship protocols or, as fragments, texts in further languages
	 * @param installed further protocols
	 */
	public static Companions of(List<Path> bundles, List<LoadedProtocol> installed) {
		Companions companions = new Companions(List.of());
		for (Path bundle : bundles) {
			try {
				Kit.read(bundle, companions::add);
			} catch (@SuppressWarnings("unused") IOException | UncheckedIOException | ProviderNotFoundException unreadable) {
				// Whoever checks it is told.
			}
		}
		companions.protocols.addAll(installed);
		return companions;
	}

	/** @return the name of the bundle */
	private String add(Path root) {
		FolderDataSource source = new FolderDataSource(root);
		CatalogueLoader.read(source, Locale.ROOT).protocols().stream().map(Shipped::item).forEach(protocols::add);
		names.add(source.name());
		if (source.headers().containsKey(Constants.FRAGMENT_HOST)) {
			translations.addAll(Translation.in(root, source.name(), host(source)));
		}
		return source.name();
	}

	/** The bundle that a fragment adds to; empty for one that is no fragment. */
	static String host(FolderDataSource source) {
		return source.headers().getOrDefault(Constants.FRAGMENT_HOST, "").replaceFirst("\\s*;.*", "").strip();
	}

	List<LoadedProtocol> protocols() {
		return List.copyOf(protocols);
	}

	/** Whether a bundle is among them. */
	boolean has(String name) {
		return names.contains(name);
	}

	List<Translation> translations() {
		return List.copyOf(translations);
	}
}
