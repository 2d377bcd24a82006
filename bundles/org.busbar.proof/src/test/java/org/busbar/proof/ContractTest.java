package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What a third party may build on: exported with a version, null-marked, with a role on every interface. Everything else is closed. */
class ContractTest {

	static final Pattern CONTRACT = Pattern.compile("org\\.busbar\\.(api\\..*|can|can\\.dbc)");
	private static final Pattern RANGE = Pattern.compile("\\[[\\d.]+,[\\d.]+\\)");

	@Test
	void onlyTheContractIsExportedOpenly() {
		List<String> wrong = new ArrayList<>();
		for (Path bundle : Project.bundles()) {
			for (ManifestHeader export : ManifestHeader.parse(Project.manifest(bundle).getValue("Export-Package"))) {
				if (CONTRACT.matcher(export.path()).matches()) {
					if (!export.parameters().containsKey("version")) {
						wrong.add(export.path() + " is contract and has no version");
					}
				} else if (!"true".equals(export.parameters().get("x-internal:")) && !"org.busbar.ui.tests".equals(export.parameters().get("x-friends:"))) {
					wrong.add(export.path() + " is not contract: make it x-internal or do not export it");
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void everyContractPackageIsExportedInTheVersionThatItsSourceStates() throws IOException {
		Map<String, String> stated = new TreeMap<>();
		Map<String, String> exported = new TreeMap<>();
		for (String name : List.of("org.busbar.can", "org.busbar.api")) {
			Path bundle = Project.bundle(name);
			for (Path file : Project.files(bundle.resolve("target/classes"), "package-info.class")) {
				ClassModel model = parse(file);
				annotation(model, "Lorg/osgi/annotation/versioning/Version;").ifPresent(version -> stated.put(packageOf(model), text(version.elements())));
			}
			for (ManifestHeader export : ManifestHeader.parse(Project.manifest(bundle).getValue("Export-Package"))) {
				if (CONTRACT.matcher(export.path()).matches()) {
					exported.put(export.path(), export.parameters().get("version"));
				}
			}
		}
		assertTrue(stated.size() >= 11, () -> "Contract packages: " + stated);
		assertEquals(stated, exported);
	}

	@Test
	void everyPackageIsNullMarked() throws IOException {
		Set<String> unmarked = new TreeSet<>();
		for (Path bundle : Project.bundles()) {
			Path classes = bundle.resolve("target/classes");
			for (Path source : Project.files(bundle.resolve("src"), ".java")) {
				Path info = classes.resolve(bundle.resolve("src").relativize(source.getParent())).resolve("package-info.class");
				if (!Files.exists(info) || annotation(parse(info), "Lorg/jspecify/annotations/NullMarked;").isEmpty()) {
					unmarked.add(Project.ROOT.relativize(source.getParent()).toString());
				}
			}
		}
		assertEquals(Set.of(), unmarked);
	}

	@Test
	void everyContractInterfaceSaysWhoImplementsIt() throws IOException {
		List<String> silent = new ArrayList<>();
		for (String name : List.of("org.busbar.can", "org.busbar.api")) {
			for (Path file : Project.files(Project.bundle(name).resolve("target/classes"), ".class")) {
				ClassModel model = parse(file);
				boolean open = model.flags().has(AccessFlag.INTERFACE) && model.flags().has(AccessFlag.PUBLIC) && !model.flags().has(AccessFlag.ANNOTATION)
						&& model.findAttribute(Attributes.permittedSubclasses()).isEmpty();
				if (open && CONTRACT.matcher(packageOf(model)).matches() && Stream.of("ProviderType", "ConsumerType")
						.noneMatch(role -> annotation(model, "Lorg/osgi/annotation/versioning/" + role + ';').isPresent())) {
					silent.add(model.thisClass().asInternalName());
				}
			}
		}
		assertEquals(List.of(), silent);
	}

	@Test
	void bundlesWithComponentsAreLazy() {
		List<String> wrong = new ArrayList<>();
		for (Path bundle : Project.bundles()) {
			java.util.jar.Attributes manifest = Project.manifest(bundle);
			boolean components = manifest.getValue("Service-Component") != null || !Project.files(bundle.resolve("OSGI-INF"), ".xml").isEmpty();
			if (components && manifest.getValue("Service-Component") == null) {
				wrong.add(bundle.getFileName() + " has component files that its manifest does not name");
			}
			if (components && !"lazy".equals(manifest.getValue("Bundle-ActivationPolicy"))) {
				wrong.add(bundle.getFileName() + " has components and no Bundle-ActivationPolicy: lazy; its services would never appear");
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void everythingThatIsUsedIsUsedByRange() {
		List<String> wrong = new ArrayList<>();
		for (Path bundle : Project.bundles()) {
			java.util.jar.Attributes manifest = Project.manifest(bundle);
			for (ManifestHeader imported : ManifestHeader.parse(manifest.getValue("Import-Package"))) {
				checkRange(bundle, imported, "version", wrong);
			}
			for (ManifestHeader required : ManifestHeader.parse(manifest.getValue("Require-Bundle"))) {
				checkRange(bundle, required, "bundle-version", wrong);
			}
			if (manifest.getValue("Bundle-RequiredExecutionEnvironment") != null
					&& !environment(bundle).equals(manifest.getValue("Bundle-RequiredExecutionEnvironment"))) {
				wrong.add(bundle.getFileName() + " does not run on " + environment(bundle));
			}
		}
		assertEquals(List.of(), wrong);
	}

	/** SocketCAN calls Linux in the way that Java 25 has for it; nothing else needs more than a stock workbench runs on. */
	private static String environment(Path bundle) {
		return bundle.endsWith("org.busbar.converter.socketcan") ? "JavaSE-25" : "JavaSE-21";
	}

	private static void checkRange(Path bundle, ManifestHeader used, String attribute, List<String> wrong) {
		if (!RANGE.matcher(used.parameters().getOrDefault(attribute, "")).matches()) {
			wrong.add(bundle.getFileName() + " uses " + used.path() + " without a range such as [1.0.0,2.0.0)");
		}
	}

	private static ClassModel parse(Path file) throws IOException {
		return ClassFile.of().parse(Files.readAllBytes(file));
	}

	private static Optional<Annotation> annotation(ClassModel model, String descriptor) {
		List<Annotation> all = new ArrayList<>();
		model.findAttribute(Attributes.runtimeVisibleAnnotations()).ifPresent(attribute -> all.addAll(attribute.annotations()));
		model.findAttribute(Attributes.runtimeInvisibleAnnotations()).ifPresent(attribute -> all.addAll(attribute.annotations()));
		return all.stream().filter(annotation -> annotation.className().equalsString(descriptor)).findFirst();
	}

	private static String text(List<AnnotationElement> elements) {
		return elements.getFirst().value() instanceof AnnotationValue.OfString string ? string.stringValue() : "";
	}

	private static String packageOf(ClassModel model) {
		String name = model.thisClass().asInternalName();
		return name.substring(0, name.lastIndexOf('/')).replace('/', '.');
	}
}
