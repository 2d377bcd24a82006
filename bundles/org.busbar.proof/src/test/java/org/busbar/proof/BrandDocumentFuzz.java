package org.busbar.proof;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.DataSource;
import org.jspecify.annotations.Nullable;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** No brand document makes the catalogue throw; a damaged one becomes a problem. Fuzzed with {@code -Dbusbar.fuzz}; else only the kept inputs run. */
class BrandDocumentFuzz {

	private static final Executions EXECUTIONS = new Executions(BrandDocumentFuzz.class);

	@FuzzTest(maxDuration = "20s")
	void anyBytes(byte[] bytes) {
		CatalogueLoader.load(List.of(new DataSource() {

			@Override
			public String name() {
				return "fuzz";
			}

			@Override
			public String version() {
				return "1.0.0";
			}

			@Override
			public Map<String, String> headers() {
				return Map.of(CatalogueLoader.BRAND_HEADER, "data/brand.xml");
			}

			@Override
			public @Nullable InputStream open(String path) {
				return path.endsWith(".xml") ? new ByteArrayInputStream(bytes) : null;
			}
		}));
		EXECUTIONS.count();
	}
}
