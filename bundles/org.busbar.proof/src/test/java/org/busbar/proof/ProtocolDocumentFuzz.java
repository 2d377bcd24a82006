package org.busbar.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.MethodSource;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** No protocol document makes the catalogue throw; a damaged one becomes a problem. Fuzzed with {@code -Dbusbar.fuzz}; else only the kept inputs run. */
class ProtocolDocumentFuzz {

	private static final Executions EXECUTIONS = new Executions(ProtocolDocumentFuzz.class);

	/** What the fuzzer begins with: what is shipped. */
	static List<byte[]> corpus() {
		return Project.bundles().stream().flatMap(bundle -> Project.files(bundle.resolve("protocols"), ".xml").stream()).map(file -> {
			try {
				return Files.readAllBytes(file);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}).toList();
	}

	@MethodSource("corpus")
	@FuzzTest(maxDuration = "15s")
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
				return Map.of(CatalogueLoader.PROTOCOLS_HEADER, "protocols/protocol.xml");
			}

			@Override
			public @Nullable InputStream open(String path) {
				return path.endsWith(".xml") ? new ByteArrayInputStream(bytes) : null;
			}
		}));
		EXECUTIONS.count();
	}
}
