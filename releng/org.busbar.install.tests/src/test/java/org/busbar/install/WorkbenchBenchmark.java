package org.busbar.install;

import static org.busbar.install.Installation.assertAllPassed;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The workbench under load. {@code releng/benchmark.sh} runs it and shows what came out. */
@Tag("benchmark")
class WorkbenchBenchmark {

	@Test
	void fiveMillionFramesFromALogAndTwentyThousandASecondInAllViews() {
		Installation product = Installation.copyOf("busbar.product", "benchmark");
		product.install("busbar.tests.site", "org.busbar.tests.feature").ok();
		List<String> report = product.testInside(true, "org.busbar.ui.tests.LogOpenBenchmark,org.busbar.ui.tests.LoadBenchmark", Map.of());
		assertAllPassed(report);
	}
}
