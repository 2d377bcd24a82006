package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.MethodModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Manifest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import aQute.bnd.differ.Baseline;
import aQute.bnd.differ.Baseline.Info;
import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.osgi.EmbeddedResource;
import aQute.bnd.osgi.Instructions;
import aQute.bnd.osgi.Jar;
import aQute.bnd.osgi.Processor;
import aQute.bnd.service.diff.Delta;

/**
 * What third parties build on keeps its promise: a contract package that differs from the published one carries a version that tells it, by the rules of
 * semantic versioning with {@code ProviderType} and {@code ConsumerType}. {@code releng/baseline.sh} publishes.
 */
class BaselineTest {

	private static final Path BASELINE = Project.ROOT.resolve("releng/baseline");

	@ParameterizedTest
	@ValueSource(strings = {"org.busbar.can", "org.busbar.api"})
	void aChangeOfTheContractHasAVersionThatTellsIt(String bundle) throws Exception {
		try (Jar published = new Jar(BASELINE.resolve(bundle + ".jar").toFile()); Jar present = present(bundle)) {
			List<Info> packages = compare(present, published);
			assertFalse(packages.isEmpty(), "No package of the contract is published in " + published);
			assertEquals(List.of(), packages.stream().filter(info -> info.mismatch).map(BaselineTest::told).toList());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"org/busbar/api/driver/Driver.class", "org/busbar/api/channel/Mode.class", "org/busbar/api/protocol/Layer.class"})
	void aTypeThatIsGoneIsNoticed(String type) throws Exception {
		try (Jar older = present("org.busbar.api"); Jar newer = present("org.busbar.api")) {
			assertTrue(newer.remove(type) != null, type + " is not there");
			assertEquals(List.of(type.substring(0, type.lastIndexOf('/')).replace('/', '.')), wrong(newer, older));
		}
	}

	/** Brands implement drivers; a method more and theirs do not run any longer. */
	@Test
	void aMethodMoreInWhatBrandsImplementIsNoticed() throws Exception {
		String driver = "org/busbar/api/driver/Driver.class";
		try (Jar older = present("org.busbar.api"); Jar newer = present("org.busbar.api")) {
			ClassModel model = ClassFile.of().parse(newer.getResource(driver).buffer().array());
			byte[] less = ClassFile.of().transformClass(model,
					ClassTransform.dropping(element -> element instanceof MethodModel method && method.methodName().equalsString("tick")));
			older.putResource(driver, new EmbeddedResource(less, 0));
			assertEquals(List.of("org.busbar.api.driver"), wrong(newer, older));
		}
	}

	private static List<String> wrong(Jar newer, Jar older) throws Exception {
		return compare(newer, older).stream().filter(info -> info.mismatch).map(info -> info.packageName).toList();
	}

	private static List<Info> compare(Jar newer, Jar older) throws Exception {
		try (Processor processor = new Processor()) {
			return new Baseline(processor, new DiffPluginImpl()).baseline(newer, older, new Instructions("*")).stream()
					.filter(info -> ContractTest.CONTRACT.matcher(info.packageName).matches()).toList();
		}
	}

	private static Jar present(String bundle) throws Exception {
		Path folder = Project.bundle(bundle);
		Jar jar = new Jar(folder.resolve("target/classes").toFile());
		try (var in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			jar.setManifest(new Manifest(in));
		}
		return jar;
	}

	private static String told(Info info) {
		List<String> changes = info.packageDiff.getChildren().stream().filter(type -> type.getDelta() != Delta.UNCHANGED)
				.map(type -> type.getDelta() + " " + type.getName()).toList();
		return info.packageName + " is " + info.newerVersion + ", was " + info.olderVersion + " and must be " + info.suggestedVersion + " or later: "
				+ String.join(", ", changes);
	}
}
