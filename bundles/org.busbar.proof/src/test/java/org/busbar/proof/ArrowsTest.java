package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/**
 * Which bundle may know which. The arrows are those of the design: what is drawn here is allowed, everything else fails the build, in manifests and in
 * class files alike.
 */
class ArrowsTest {

	/** From a bundle (or all that start so, when it ends with a dot) to the Busbar bundles that it may use. */
	private static final Map<String, Set<String>> ARROWS = Map.ofEntries(Map.entry("org.busbar.can", Set.of()),
			Map.entry("org.busbar.api", Set.of("org.busbar.can")),
			Map.entry("org.busbar.model", Set.of()),
			Map.entry("org.busbar.core", Set.of("org.busbar.api", "org.busbar.can", "org.busbar.model")),
			Map.entry("org.busbar.sim", Set.of("org.busbar.api", "org.busbar.can")),
			Map.entry("org.busbar.link.", Set.of("org.busbar.api", "org.busbar.can")),
			Map.entry("org.busbar.converter", Set.of("org.busbar.api", "org.busbar.can")),
			Map.entry("org.busbar.converter.", Set.of("org.busbar.api", "org.busbar.can")),
			Map.entry("org.busbar.protocol.", Set.of("org.busbar.api", "org.busbar.can")),
			Map.entry("org.busbar.brand.", Set.of("org.busbar.api", "org.busbar.can")),
			Map.entry("org.busbar.battery.", Set.of("org.busbar.api", "org.busbar.can")),
			Map.entry("org.busbar.cli", Set.of("org.busbar.core", "org.busbar.api", "org.busbar.can")),
			Map.entry("org.busbar.tck", Set.of("org.busbar.core", "org.busbar.api", "org.busbar.can")),
			Map.entry("org.busbar.help", Set.of()),
			Map.entry("org.busbar.ui", Set.of("org.busbar.help", "org.busbar.core", "org.busbar.api", "org.busbar.can")),
			Map.entry("org.busbar.app", Set.of("org.busbar.ui", "org.busbar.core", "org.busbar.api", "org.busbar.can")),
			Map.entry("org.busbar.italian.", Set.of()),
			Map.entry("org.busbar.core.tests", Set.of("org.busbar.core", "org.busbar.api", "org.busbar.can", "org.busbar.sim")),
			Map.entry("org.busbar.ui.tests", Set.of("org.busbar.ui", "org.busbar.help", "org.busbar.core", "org.busbar.api", "org.busbar.can")));

	private static final Set<String> USER_INTERFACE = Set.of("org.busbar.ui", "org.busbar.app", "org.busbar.ui.tests");
	private static final Pattern USER_INTERFACE_PACKAGE = Pattern.compile("org[./]eclipse[./](swt|jface|ui)[./].*");
	private static final Pattern DESCRIPTOR_CLASS = Pattern.compile("L([\\w/$]+);");

	private final Map<String, String> bundleOfPackage = new HashMap<>();

	ArrowsTest() {
		for (Path bundle : Project.bundles()) {
			for (String root : List.of("src", "src-gen")) {
				for (Path source : Project.files(bundle.resolve(root), ".java")) {
					bundleOfPackage.put(bundle.resolve(root).relativize(source.getParent()).toString().replace('/', '.'), name(bundle));
				}
			}
		}
	}

	@Test
	void manifestsFollowTheArrows() {
		List<String> wrong = new ArrayList<>();
		for (Path bundle : Project.bundles()) {
			Attributes manifest = Project.manifest(bundle);
			for (ManifestHeader required : ManifestHeader.parse(manifest.getValue("Require-Bundle"))) {
				check(name(bundle), required.path(), "Require-Bundle", wrong);
			}
			for (ManifestHeader imported : ManifestHeader.parse(manifest.getValue("Import-Package"))) {
				String owner = bundleOfPackage.get(imported.path());
				if (owner != null) {
					check(name(bundle), owner, "Import-Package " + imported.path(), wrong);
				}
				if (!USER_INTERFACE.contains(name(bundle)) && USER_INTERFACE_PACKAGE.matcher(imported.path() + '.').matches()) {
					wrong.add(name(bundle) + " imports the user interface: " + imported.path());
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void classFilesFollowTheArrows() throws IOException {
		List<String> wrong = new ArrayList<>();
		int read = 0;
		for (Path bundle : Project.bundles()) {
			for (Path file : Project.files(bundle.resolve("target/classes"), ".class")) {
				read++;
				for (String used : usedClasses(ClassFile.of().parse(Files.readAllBytes(file)))) {
					String packageName = used.contains("/") ? used.substring(0, used.lastIndexOf('/')).replace('/', '.') : "";
					String owner = bundleOfPackage.get(packageName);
					if (owner != null) {
						check(name(bundle), owner, file.getFileName() + " uses " + used, wrong);
					}
					if (!USER_INTERFACE.contains(name(bundle)) && USER_INTERFACE_PACKAGE.matcher(used).matches()) {
						wrong.add(name(bundle) + ": " + file.getFileName() + " uses the user interface: " + used);
					}
					if (used.startsWith("com/fazecast/") && !name(bundle).equals("org.busbar.link.serial")) {
						wrong.add(name(bundle) + ": " + file.getFileName() + " uses jSerialComm, which only org.busbar.link.serial may");
					}
				}
			}
		}
		assertTrue(read > 100, "The classes are not where they were: " + read);
		assertEquals(List.of(), wrong);
	}

	@Test
	void theArrowsKnowEveryBundle() {
		for (Path bundle : Project.bundles()) {
			assertTrue(allowed(name(bundle)) != null, () -> "Draw the arrows of " + name(bundle) + " here and in the design");
		}
	}

	@Test
	void aWrongArrowIsFound() {
		List<String> wrong = new ArrayList<>();
		check("org.busbar.brand.victron", "org.busbar.core", "a made-up import", wrong);
		check("org.busbar.brand.victron", "org.busbar.brand.deye", "a made-up import", wrong);
		check("org.busbar.can", "org.busbar.api", "a made-up import", wrong);
		assertEquals(3, wrong.size());
		assertFalse(allowed("org.busbar.ui").contains("org.busbar.app"));
	}

	private static void check(String from, String to, String how, List<String> wrong) {
		if (to.startsWith("org.busbar.") && !to.equals(from) && !allowed(from).contains(to)) {
			wrong.add(from + " must not know " + to + " (" + how + ")");
		}
	}

	private static Set<String> allowed(String bundle) {
		if (ARROWS.containsKey(bundle)) {
			return ARROWS.get(bundle);
		}
		return ARROWS.entrySet().stream().filter(entry -> entry.getKey().endsWith(".") && bundle.startsWith(entry.getKey())).map(Map.Entry::getValue)
				.findFirst()
				.orElse(null);
	}

	private static Set<String> usedClasses(ClassModel model) {
		Set<String> used = new TreeSet<>();
		for (PoolEntry entry : model.constantPool()) {
			if (entry instanceof ClassEntry type) {
				used.add(type.asInternalName().replaceAll("^\\[+L?|;$", ""));
			} else if (entry instanceof Utf8Entry text && (text.stringValue().startsWith("(") || text.stringValue().startsWith("L"))) {
				Matcher matcher = DESCRIPTOR_CLASS.matcher(text.stringValue());
				while (matcher.find()) {
					used.add(matcher.group(1));
				}
			}
		}
		return used;
	}

	private static String name(Path bundle) {
		return bundle.getFileName().toString();
	}
}
