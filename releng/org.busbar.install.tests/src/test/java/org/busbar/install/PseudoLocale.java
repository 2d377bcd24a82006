package org.busbar.install;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Enumeration;
import java.util.Map;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * A language that nobody speaks: every text in brackets. Whatever shows up without them was not translatable. It is given to an installation as one fragment
 * per bundle.
 */
final class PseudoLocale {

	private static final String LANGUAGE = "en";
	private static final String COUNTRY = "XA";
	private static final String LOCALE = LANGUAGE + '_' + COUNTRY;
	/** With these a workbench starts in the language: what is below the platform asks Java for it. */
	static final Map<String, String> PROPERTIES = Map.of("osgi.nl", LOCALE, "user.language", LANGUAGE, "user.country", COUNTRY);

	private static final char OPEN = '\u27E6';
	private static final char CLOSE = '\u27E7';

	private PseudoLocale() {
	}

	/** Adds the language to the bundle with this symbolic name. */
	static void addTo(Installation installation, String bundle) {
		String version = installation.bundles().get(bundle);
		Path plugins = installation.folder().resolve("plugins");
		String fragment = bundle + ".pseudo";
		Manifest manifest = new Manifest();
		Attributes main = manifest.getMainAttributes();
		main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		main.putValue("Bundle-ManifestVersion", "2");
		main.putValue("Bundle-SymbolicName", fragment);
		main.putValue("Bundle-Version", "1.0.0");
		main.putValue("Fragment-Host", bundle);
		try (JarFile host = new JarFile(plugins.resolve(bundle + '_' + version + ".jar").toFile());
				JarOutputStream jar = new JarOutputStream(Files.newOutputStream(plugins.resolve(fragment + "_1.0.0.jar")), manifest)) {
			for (Enumeration<JarEntry> entries = host.entries(); entries.hasMoreElements();) {
				JarEntry entry = entries.nextElement();
				if (entry.getName().endsWith(".properties") && !entry.getName().startsWith("META-INF/")) {
					Properties texts = new Properties();
					texts.load(host.getInputStream(entry));
					Properties pseudo = new Properties();
					texts.forEach((key, text) -> pseudo.put(key, OPEN + text.toString() + CLOSE));
					jar.putNextEntry(new ZipEntry(entry.getName().replace(".properties", '_' + LOCALE + ".properties")));
					pseudo.store(jar, null);
					jar.closeEntry();
				}
			}
			Files.writeString(installation.folder().resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"),
					fragment + ",1.0.0,plugins/" + fragment + "_1.0.0.jar,4,false\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
