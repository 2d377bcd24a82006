package org.busbar.install;

import static org.busbar.install.Installation.assertAllPassed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The product as it comes out of the build: the command line answers, and the workbench shows decoded values of the simulated bus. */
@Tag("smoke")
class ProductSmokeTest {

	@Test
	void simulatedBusIsShownDecodedInTheWorkbench() {
		Installation product = Installation.copyOf("busbar.product", "smoke");
		product.install("busbar.tests.site", "org.busbar.tests.feature").ok();
		List<String> report = product.testInside(true, "org.busbar.ui.tests.LiveFramesTest", Map.of());
		assertAllPassed(report);
	}

	@Test
	void commandLineAnswers() {
		Installation product = Installation.copyOf("busbar.product", "smoke-cli");
		assertTrue(product.busbar("--version").ok().output().startsWith("Busbar 0.1.0"));
		assertTrue(product.busbar("brands").ok().output().contains("victron"));
		assertEquals(2, product.busbar("no-such-command").exitCode());
	}
}
