package org.busbar.core.registry;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.busbar.core.catalogue.DataSource;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/** An installed bundle. Reads entries, which neither resolves the bundle nor loads its code. */
final class BundleDataSource implements DataSource {

	private final Bundle bundle;

	BundleDataSource(Bundle bundle) {
		this.bundle = bundle;
	}

	@Override
	public String name() {
		return name(bundle);
	}

	/** The symbolic name, or the location of a bundle that has none. */
	static String name(Bundle bundle) {
		return Objects.requireNonNullElseGet(bundle.getSymbolicName(), bundle::getLocation);
	}

	@Override
	public String version() {
		return bundle.getVersion().toString();
	}

	@Override
	public Map<String, String> headers() {
		return headers(bundle);
	}

	/** The headers as written: the empty locale asks for no translation. */
	static Map<String, String> headers(Bundle bundle) {
		Dictionary<String, String> raw = bundle.getHeaders("");
		Map<String, String> headers = new HashMap<>();
		Collections.list(raw.keys()).forEach(key -> headers.put(key, raw.get(key)));
		return headers;
	}

	@Override
	public @Nullable InputStream open(String path) throws IOException {
		URL entry = bundle.getEntry(path);
		return entry == null ? null : entry.openStream();
	}
}
