package org.busbar.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.busbar.tck.CheckResult.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own bundles hold to what we ask of others. */
class ShippedBundlesTest {

	static List<Path> bundles() throws IOException {
		try (Stream<Path> folders = Files.list(Path.of("").toAbsolutePath().getParent())) {
			return folders.filter(folder -> folder.getFileName().toString().matches("org\\.busbar\\.(brand|battery|protocol)\\..*"))
					.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted().toList();
		}
	}

	@Test
	void theyAreAllThere() throws IOException {
		assertTrue(bundles().size() >= 14, bundles()::toString);
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void theyFit(Path bundle) throws IOException {
		Checked result = assertInstanceOf(Checked.class, Kit.check(bundle, bundles().toArray(Path[]::new)));
		assertEquals(List.of(), result.problems());
	}
}
