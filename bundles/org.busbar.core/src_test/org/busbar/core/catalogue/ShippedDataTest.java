package org.busbar.core.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.GuidedCapture;
import org.busbar.api.catalogue.Setting;
import org.busbar.api.catalogue.Use;
import org.busbar.api.protocol.Layer;
import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.core.protocol.LayerInstances;
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

	/** A setting that shows itself by a message that no protocol has would never be ticked. */
	@Test
	void whatSettingsUsesAndGuidedRecordingsNameIsThere() throws IOException {
		Catalogue catalogue = shipped();
		Set<String> messages = new HashSet<>();
		for (LoadedProtocol protocol : catalogue.protocols()) {
			for (Layer layer : protocol.descriptor().layers()) {
				LayerInstances.names(Objects.requireNonNull(protocol.layers().get(layer.path())), layer)
						.forEach(name -> messages.add(protocol.descriptor().id() + '/' + name));
			}
		}
		List<String> missing = new ArrayList<>();
		for (Device device : Stream.of(catalogue.brands(), catalogue.batteries(), catalogue.computers()).flatMap(List::stream).toList()) {
			Stream<String> protocols = Stream.of(device.settings().stream().flatMap(setting -> setting.selects().stream()),
					device.uses().stream().map(Use::protocol),
					device.captures().stream().flatMap(capture -> capture.candidates().stream()).map(GuidedCapture.Candidate::protocol)).flatMap(ids -> ids);
			protocols.filter(id -> catalogue.protocol(id).isEmpty()).forEach(id -> missing.add(device.id() + ": " + id));
			device.settings().stream().map(Setting::observable).flatMap(seen -> Stream.concat(seen.shows().stream(), seen.hides().stream()))
					.filter(message -> !messages.contains(message.toString())).forEach(message -> missing.add(device.id() + ": " + message));
		}
		assertEquals(List.of(), missing);
	}

	/** What is not public is asked for, in no more than three minutes, and nothing that is a candidate is a protocol that a model is said to speak. */
	@Test
	void whatIsNotPublicHasAGuidedRecording() throws IOException {
		Catalogue catalogue = shipped();
		for (String brand : List.of("kehua", "tbb", "voltronic", "phocos", "studer")) {
			Device device = catalogue.brand(brand).orElseThrow();
			GuidedCapture capture = device.captures().getFirst();
			assertEquals(180, capture.seconds(), brand);
			assertTrue(capture.steps().stream().anyMatch(step -> step.connected().equals(Set.of(Role.BATTERY))), brand);
			assertTrue(capture.steps().stream().anyMatch(step -> step.connected().equals(Set.of(Role.INVERTER))), brand);
			assertTrue(capture.steps().stream().anyMatch(step -> step.notes().contains(Quantity.BATTERY_SOC)), brand);
		}
		for (String brand : List.of("kehua", "tbb", "voltronic", "phocos")) {
			assertTrue(catalogue.brand(brand).orElseThrow().models().stream().allMatch(model -> model.protocols().isEmpty()), brand);
		}
	}

	/** The converter comes before the battery: no step with the battery before the pins and the supply of its lead are known. */
	@Test
	void wecosOwnListAndConverterAreAskedFor() throws IOException {
		Catalogue catalogue = shipped();
		GuidedCapture list = catalogue.battery("weco").orElseThrow().captures().getFirst();
		assertEquals(180, list.seconds());
		assertEquals(List.of("victron.bms-can", "pylontech.lv.1.2"), list.candidates().stream().map(GuidedCapture.Candidate::protocol).toList());
		GuidedCapture converter = catalogue.brand("weco-pc").orElseThrow().captures().getFirst();
		assertEquals(List.of(), converter.candidates(), "nobody knows, so nobody guesses");
		assertEquals(List.of("bytes"), converter.steps().stream().filter(step -> !step.connected().isEmpty()).map(GuidedCapture.Step::id).toList());
		assertEquals("bytes", converter.steps().getLast().id());
	}

	/** Whoever records is asked for firmware, label and setting; else nobody knows what was recorded. */
	@Test
	void guidedRecordingsAskForWhatWasRecorded() throws IOException {
		Catalogue catalogue = shipped();
		for (Device device : Stream.concat(catalogue.brands().stream(), catalogue.batteries().stream()).toList()) {
			for (GuidedCapture capture : device.captures()) {
				String first = capture.steps().getFirst().asks().toLowerCase(Locale.ROOT);
				assertTrue(first.contains("firmware") || first.contains("version"), device.id());
				assertTrue(first.contains("photo"), device.id());
				assertTrue(first.contains("entr") || first.contains("chosen") || first.contains("dip"), device.id());
			}
		}
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
		for (String protocol : List.of("deye.pcs.3.3", "schneider.se-bms-v2", "voltronic.lia")) {
			assertTrue(catalogue.protocol(protocol).isPresent(), protocol);
		}
	}
}
