package org.busbar.install;

import static org.busbar.install.Installation.assertAllPassed;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every view does in the product what it is for. Each starts with a workbench of its own, because an empty view is part of what is tested. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ViewsTest {

	private Installation product;

	@BeforeAll
	void install() {
		product = Installation.copyOf("busbar.product", "views");
		product.install("busbar.tests.site", "org.busbar.tests.feature").ok();
	}

	@ParameterizedTest
	@ValueSource(strings = {"ArmingTest", "BatteryViewTest", "BusLineTest", "CatalogueViewTest", "ConverterTest", "FindingsViewTest",
			"GuidedCaptureTest", "IdentificationViewTest",
			"LiveFramesToolsTest",
			"ConfigurationEditorTest",
			"NewSiteWizardTest",
			"OwnFilesTest",
			"PlotsViewTest", "ReplayTest", "TraceViewTest", "TriggerTest", "WiringViewTest"})
	void viewDoesWhatItIsFor(String test) {
		product.forgetWorkspace();
		List<String> report = product.testInside(true, "org.busbar.ui.tests." + test, Map.of());
		assertAllPassed(report);
	}
}
