package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.operations.ProvisioningJob;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.operations.UpdateOperation;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.Version;

/**
 * Runs twice: the first time it updates the product from the site that {@code busbar.tests.next} names and asks the workbench to restart, the second time it
 * finds itself in the next version.
 */
class UpdateProductTest {

	@Test
	void updatesAndComesBack() throws Exception {
		Path mark = Path.of(System.getProperty(TestRun.REPORT)).resolveSibling("updated-from.txt");
		Version running = version();
		if (Files.exists(mark)) {
			Version before = Version.parseVersion(Files.readString(mark));
			assertTrue(running.compareTo(before) > 0, () -> running + " is not newer than " + before);
			return;
		}
		BundleContext context = FrameworkUtil.getBundle(UpdateProductTest.class).getBundleContext();
		ServiceReference<IProvisioningAgent> reference = context.getServiceReference(IProvisioningAgent.class);
		UpdateOperation operation = new UpdateOperation(new ProvisioningSession(context.getService(reference)));
		URI[] site = {URI.create(System.getProperty("busbar.tests.next"))};
		operation.getProvisioningContext().setMetadataRepositories(site);
		operation.getProvisioningContext().setArtifactRepositories(site);
		IStatus found = operation.resolveModal(new NullProgressMonitor());
		assertTrue(found.isOK(), found::toString);
		ProvisioningJob job = operation.getProvisioningJob(new NullProgressMonitor());
		IStatus done = job.runModal(new NullProgressMonitor());
		assertEquals(IStatus.OK, done.getSeverity(), done::toString);
		Files.writeString(mark, running.toString());
		assertTrue(Workbench.inUi(() -> PlatformUI.getWorkbench().restart()));
	}

	private static Version version() {
		Bundle app = Platform.getBundle("org.busbar.app");
		assertNotNull(app);
		return app.getVersion();
	}
}
