package org.busbar.install;

import static org.busbar.install.Installation.assertAllPassed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view does in the product what it is for. Each starts with a workbench of its own, because an empty view is part of what is tested. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ViewsTest {

	/** What needs a product in another language, of another version or with other bundles; {@link InstallTest} and others run it. */
	private static final Set<String> ELSEWHERE = Set.of("ItalianTest", "LiveFramesTest", "PseudoLocaleTest", "UpdateProductTest");

	private Installation product;

	@BeforeAll
	void install() {
		product = Installation.copyOf("busbar.product", "views");
		product.install("busbar.tests.site", "org.busbar.tests.feature").ok();
	}

	/** Every class of tests that runs inside a product; one that is added is not forgotten. */
	static List<String> tests() throws IOException {
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("busbar.ui.tests")))) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("Test.java")).map(name -> name.replace(".java", ""))
					.filter(name -> !ELSEWHERE.contains(name)).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("tests")
	void viewDoesWhatItIsFor(String test) {
		product.forgetWorkspace();
		List<String> report = product.testInside(true, "org.busbar.ui.tests." + test, Map.of());
		assertAllPassed(report);
	}
}
