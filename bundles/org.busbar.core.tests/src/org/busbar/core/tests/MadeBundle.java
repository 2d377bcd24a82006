package org.busbar.core.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/** A brand bundle made in memory, as somebody else might ship it. */
final class MadeBundle {

	private final String symbolicName;
	private final Map<String, String> headers = new LinkedHashMap<>();
	private final Map<String, String> entries = new LinkedHashMap<>();

	private MadeBundle(String symbolicName) {
		this.symbolicName = symbolicName;
	}

	/** A bundle with one brand document that needs the given range of the extender. */
	static MadeBundle withBrand(String symbolicName, String range, String document) {
		return new MadeBundle(symbolicName).header("Busbar-Brand", "data/brand.xml")
				.header("Require-Capability", "osgi.extender;filter:=\"(&(osgi.extender=busbar.brand)" + range + ")\"").entry("data/brand.xml", document);
	}

	MadeBundle header(String name, String value) {
		headers.put(name, value);
		return this;
	}

	MadeBundle entry(String path, String text) {
		entries.put(path, text);
		return this;
	}

	Bundle install(BundleContext context) throws BundleException {
		return context.installBundle("made:" + symbolicName, stream());
	}

	InputStream stream() {
		Manifest manifest = new Manifest();
		Attributes main = manifest.getMainAttributes();
		main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		main.putValue("Bundle-ManifestVersion", "2");
		main.putValue("Bundle-SymbolicName", symbolicName);
		main.putValue("Bundle-Version", "1.0.0");
		headers.forEach(main::putValue);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
			for (Map.Entry<String, String> entry : entries.entrySet()) {
				jar.putNextEntry(new ZipEntry(entry.getKey()));
				jar.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
				jar.closeEntry();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new ByteArrayInputStream(bytes.toByteArray());
	}
}
