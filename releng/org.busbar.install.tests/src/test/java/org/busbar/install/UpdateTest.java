package org.busbar.install;

import static org.busbar.install.Installation.assertAllPassed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;

/** The product finds its next version on a site, installs it, restarts, and comes back as the next version. */
class UpdateTest {

	@Test
	void theProductUpdatesItselfAndComesBackNewer() {
		Installation product = Installation.copyOf("busbar.product", "update");
		product.install("busbar.tests.site", "org.busbar.tests.feature").ok();
		String before = product.bundles().get("org.busbar.app");
		assertTrue(before.startsWith("0.1.0."), before);

		assertAllPassed(product.testInside(true, "org.busbar.ui.tests.UpdateProductTest",
				Map.of("busbar.tests.next", Installation.pathOf("busbar.next.repository").toUri().toString(),
						// The next version is not signed; a user is asked, a test is not.
						"eclipse.p2.unsignedPolicy", "allow")));

		String after = product.bundles().get("org.busbar.app");
		assertTrue(after.startsWith("0.1.1."), after);
		assertEquals("Busbar " + after, product.busbar("--version").ok().output().strip());
	}
}
