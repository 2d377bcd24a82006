package org.busbar.ui.internal.newsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.DataSource;
import org.busbar.core.catalogue.FolderDataSource;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.PinDecision;
import org.busbar.core.configuration.SafetyCheck;
import org.busbar.core.wiring.Contradiction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the sockets of Deye, on whose GND the sources contradict each other. */
class NewSiteTest {

	private static final Catalogue SHIPPED = CatalogueLoader
			.load(Stream
					.of("org.busbar.brand.deye", "org.busbar.brand.victron", "org.busbar.brand.tbb", "org.busbar.battery.weco", "org.busbar.protocol.pylontech")
					.<DataSource>map(name -> new FolderDataSource(Path.of("..", name))).toList());
	private static final String NOW = "2026-11-27T10:00:00+01:00";

	private final NewSite site = new NewSite(SHIPPED);

	@BeforeEach
	void chooseDeye() {
		site.inverter().choose("deye", "sg03lp1", "");
	}

	private Contradiction ground() {
		return site.questions().getFirst();
	}

	@Test
	void whatIsTickedIsSignedAndTheRestStays() {
		site.check("earth", true);
		site.check("dc-open", true);
		site.check("dc-open", false);
		site.write(NewSite.ENGINEER, " G. Verdi ");
		site.write(NewSite.MODULES, "2");
		assertEquals(7, site.unchecked());
		Configuration made = site.configuration(NOW);
		assertEquals(8, made.checks().size());
		SafetyCheck earth = made.checks().stream().filter(SafetyCheck::done).findFirst().orElseThrow();
		assertEquals(new SafetyCheck("earth", earth.title(), true, NOW, "G. Verdi", ""), earth);
		assertEquals(1, made.checks().stream().filter(SafetyCheck::done).count());
		assertEquals("G. Verdi", made.site().orElseThrow().engineer());
		assertEquals(2, made.battery().orElseThrow().modules());
	}

	@Test
	void fieldsThatCannotBeAreTold() {
		site.write("battery.nameplate.cells", "many");
		assertTrue(site.problem("battery.").orElseThrow().contains("\"many\" is no whole number"));
		assertEquals(Optional.empty(), site.problem("limits."));
		site.write(NewSite.CONVERTER, "no converter");
		assertTrue(site.converterProblem().orElseThrow().startsWith("The converter cannot be read"));
		site.write(NewSite.CONVERTER, "");
		assertEquals(Optional.empty(), site.converterProblem());
	}

	@Test
	void whatTheInverterIsSetToIsHeldAgainstTheNameplate() {
		site.write(NewSite.MODULES, "2");
		site.write("battery.nameplate.cells", "16");
		site.write("battery.nameplate.chargeVoltage", "57.6");
		site.write("battery.nameplate.chargeCurrent", "50");
		assertEquals(Optional.empty(), site.caution("battery.nameplate."));
		site.write("limits.chargeCurrent", "500");
		assertTrue(site.caution("limits.").orElseThrow().startsWith("The charge current limit 500 A"));
		site.write("limits.chargeVoltage", "60");
		assertEquals("The charge voltage limit 60 V is above the 57.6 V that the battery bears.", site.caution("limits.").orElseThrow());
		site.write("limits.chargeVoltage", "56.8");
		site.write("limits.chargeCurrent", "90");
		assertEquals(Optional.empty(), site.caution("limits."));
		site.write("battery.nameplate.chargeVoltage", "576");
		assertTrue(site.caution("battery.nameplate.").isPresent());
	}

	@Test
	void theOneNameIsThatOfTheSite() {
		site.write(NewSite.TITLE, "Cascina");
		assertEquals("Cascina", site.configuration(NOW).title());
		assertEquals("Cascina", site.configuration(NOW).site().orElseThrow().name());
	}

	@Test
	void aPinCountsOnlyWithItsReading() {
		site.pin(ground(), 3);
		assertTrue(site.decisionsProblem().orElseThrow().startsWith("GND needs both"));
		assertEquals(List.of(), site.decisions());
		site.reading(ground(), "label beside the socket");
		assertEquals(Optional.empty(), site.decisionsProblem());
		assertEquals(List.of("label beside the socket"),
				site.configuration(NOW).cable().orElseThrow().decisions().stream().map(PinDecision::reading).toList());
	}

	@Test
	void aReadingHoldsForTheSocketsItWasTakenAt() {
		site.pin(ground(), 3);
		site.reading(ground(), "label");
		site.inverter().choose("victron", "", "");
		assertEquals(List.of(), site.decisions());
		site.inverter().choose("deye", "sg03lp1", "");
		assertEquals(1, site.decisions().size());
	}

	@Test
	void theBestProtocolComesFirstAndAnotherCanBeTaken() {
		assertEquals(site.advice().orElseThrow().best().orElseThrow().battery(), site.protocol());
		site.protocol("victron.bms-can");
		assertEquals("victron.bms-can", site.configuration(NOW).protocol().orElseThrow().protocolId());
		site.inverter().choose("victron", "", "");
		assertEquals(site.advice().orElseThrow().best().orElseThrow().battery(), site.protocol());
	}

	@Test
	void noProtocolIsGuessedWhereNobodyKnows() {
		site.inverter().choose("tbb", "", "");
		assertEquals("", site.protocol());
		assertEquals(List.of("", "victron.bms-can", "pylontech.lv.1.2"), site.protocols().keySet().stream().limit(3).toList());
		assertEquals("", site.configuration(NOW).protocol().orElseThrow().protocolId());
	}

	@Test
	void theFileIsNewAndInAFolderThatThereIs(@TempDir Path folder) throws IOException {
		assertEquals(Optional.of(Messages.title_missing), site.fileProblem());
		site.write(NewSite.TITLE, "Cascina");
		assertEquals(Optional.of(Messages.file_missing), site.fileProblem());
		site.file(folder.resolve("none/cascina").toString());
		assertTrue(site.fileProblem().orElseThrow().startsWith("There is no folder"));
		site.file(folder.resolve("cascina").toString());
		assertEquals(Optional.empty(), site.fileProblem());
		assertEquals(folder.resolve("cascina.busbar"), site.path());
		Files.createFile(site.path());
		assertTrue(site.fileProblem().orElseThrow().contains("exists already"));
	}
}
