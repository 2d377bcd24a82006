package org.busbar.core.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.junit.jupiter.api.Test;

/** The data bundles beside this one load without a single problem. */
class ShippedDataTest {

	private static Catalogue shipped() throws IOException {
		try (Stream<Path> bundles = Files.list(Path.of("").toAbsolutePath().getParent())) {
			List<DataSource> sources = bundles.filter(bundle -> bundle.getFileName().toString().matches("org\\.busbar\\.(brand|battery|protocol)\\..*"))
					.filter(bundle -> Files.exists(bundle.resolve("META-INF/MANIFEST.MF"))).<DataSource>map(FolderDataSource::new).toList();
			return CatalogueLoader.load(sources, Locale.ENGLISH);
		}
	}

	@Test
	void nothingIsWrong() throws IOException {
		assertEquals(List.of(), shipped().problems());
	}

	@Test
	void everythingIsThere() throws IOException {
		Catalogue catalogue = shipped();
		assertTrue(catalogue.brand("victron").isPresent());
		for (String brand : List.of("zcs", "kehua", "deye", "phocos", "voltronic", "tbb", "schneider", "studer", "generic")) {
			assertTrue(catalogue.brand(brand).isPresent(), brand);
		}
		assertEquals(List.of("weco-pc"), catalogue.computers().stream().map(Device::id).toList());
		assertFalse(catalogue.brands().stream().anyMatch(brand -> brand.id().equals("weco-pc")), "it is no inverter");
		for (String battery : List.of("weco", "pylontech", "byd")) {
			assertTrue(catalogue.battery(battery).isPresent(), battery);
		}
		assertTrue(catalogue.protocol("victron.bms-can").isPresent());
		assertTrue(catalogue.protocol("pylontech.lv.1.2").isPresent());
		assertTrue(catalogue.protocol("pylontech.lv.1.3").isPresent());
	}
}
