package org.busbar.core.registry;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.busbar.core.catalogue.DataSource;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/**
 * An installed bundle with the fragments that are attached to it, which bring the texts of further languages. Reads entries, which neither resolves the bundle
 * nor loads its code.
 */
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

	/** Of a file that both have, the one of the bundle itself counts: a fragment adds to what is shipped and does not change it. */
	@Override
	public @Nullable InputStream open(String path) throws IOException {
		URL entry = bundle.getEntry(path);
		if (entry == null) {
			for (Bundle fragment : fragments(bundle)) {
				entry = entry == null ? fragment.getEntry(path) : entry;
			}
		}
		return entry == null ? null : entry.openStream();
	}

	/** What is attached to a bundle; nothing as long as it is not resolved. */
	private static List<Bundle> fragments(Bundle bundle) {
		BundleWiring wiring = bundle.adapt(BundleWiring.class);
		List<BundleWire> attached = wiring == null ? null : wiring.getProvidedWires(HostNamespace.HOST_NAMESPACE);
		return attached == null ? List.of() : attached.stream().map(wire -> wire.getRequirer().getBundle()).toList();
	}

	/** Something that is equal only as long as neither the bundle nor what is attached to it has changed. */
	static List<Long> state(Bundle bundle) {
		List<Long> state = new ArrayList<>(List.of(bundle.getLastModified()));
		fragments(bundle).forEach(fragment -> state.addAll(List.of(fragment.getBundleId(), fragment.getLastModified())));
		return state;
	}

	/** Whether it adds to another bundle. */
	static boolean isFragment(Bundle bundle) {
		return headers(bundle).containsKey(Constants.FRAGMENT_HOST);
	}
}
