package org.busbar.core.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.busbar.api.doctor.BatteryLine;
import org.busbar.api.doctor.Equipment;
import org.busbar.api.doctor.Fact;
import org.busbar.api.doctor.Installation;
import org.busbar.api.doctor.Lead;
import org.busbar.api.doctor.Reading;
import org.busbar.api.doctor.Site;
import org.busbar.api.wiring.Pin;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.doctor.Doctor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoctorSiteTest {

	@Test
	void theDoctorIsToldWhatTheConfigurationSays() {
		Site site = DoctorSite.of(Documents.loaded(Documents.WHOLE).configuration(), Catalogue.EMPTY);
		assertEquals("victron", site.brand());
		assertEquals("weco/5k3", site.battery());
		assertEquals(16, site.cells());
		assertEquals(210, site.capacity());
		assertEquals(Map.of("V-01.cell-maximum", 3.65, "V-02.cell-maximum", 3.65), site.thresholds());
		assertEquals(Map.ofEntries(Map.entry(Reading.MODULES, 2.0), Map.entry(Reading.MODULE_CHARGE_CURRENT, 100.0),
				Map.entry(Reading.MODULE_DISCHARGE_CURRENT, 100.0), Map.entry(Reading.MODULE_CHARGE_VOLTAGE, 58.4), Map.entry(Reading.MODULE_CAPACITY, 105.0),
				Map.entry(Reading.MODULE_DISCHARGE_VOLTAGE, 46.5), Map.entry(Reading.INVERTER_CUTOFF, 48.0), Map.entry(Reading.SET_DISCHARGE_CURRENT, 150.0),
				Map.entry(Reading.SET_CHARGE_CURRENT, 150.0), Map.entry(Reading.SET_CHARGE_VOLTAGE, 57.6), Map.entry(Reading.LENGTH, 3.5),
				Map.entry(Reading.RESISTANCE, 60.2)), site.readings());
		assertEquals(Set.of(BatteryLine.CAN, BatteryLine.RS485), site.lines());
		assertEquals(Set.of("1.2"), site.installation().told(Fact.BATTERY_FIRMWARE));
		assertEquals(new Lead.Joining(Map.of(7, 1)), site.installation().lead());
		assertTrue(site.installation().equipment().isEmpty(), "nothing is installed");
	}

	/** What is set too high is as bad for the doctor as for the check of the configuration, and neither says it alone. */
	@ParameterizedTest
	@CsvSource({"charge-voltage, chargeVoltage, C-19, 60, DANGER", "charge-voltage, chargeVoltage, C-19, 58.4, ''",
			"charge-voltage, chargeVoltage, C-19, 57.6, ''",
			"discharge-voltage, dischargeVoltage, C-22, 46.4, ERROR", "discharge-voltage, dischargeVoltage, C-22, 46.5, ''",
			"discharge-voltage, dischargeVoltage, C-22, '', ''",
			"charge-current, chargeCurrent, C-20, 200.5, ERROR", "charge-current, chargeCurrent, C-20, 200, ''",
			"discharge-current, dischargeCurrent, C-21, 200.5, ERROR", "discharge-current, dischargeCurrent, C-21, 200, ''"})
	void aLimitBeyondTheNameplateIsAsBadForBoth(String limit, String field, String rule, String value, String severity) {
		Configuration configuration = assertInstanceOf(EditResult.Edited.class,
				ConfigurationEdit.set(Documents.loaded(Documents.WHOLE).configuration(), "limits." + field, value)).configuration();
		String checked = Validation.problems(configuration).stream().filter(problem -> ("limits." + limit).equals(problem.id()))
				.map(problem -> problem.severity().name()).collect(Collectors.joining());
		Doctor doctor = new Doctor(DoctorSite.of(configuration, Catalogue.EMPTY), List.of());
		doctor.advance(1);
		String diagnosed = doctor.diagnosis().findings().stream()
				.filter(finding -> rule.equals(finding.id())).map(finding -> finding.severity().name()).collect(Collectors.joining());
		assertEquals(severity, checked);
		assertEquals(severity, diagnosed);
	}

	@Test
	void devicesComeWithTheSocketsAndReadingsOfTheSite() {
		Site site = DoctorSite.of(Sample.configuration(Sample.GROUND), Sample.catalogue("1.1.0", Sample.BATTERY.replace("number=\"4\"", "number=\"1\"")));
		assertEquals("acme.can", site.protocol().orElseThrow().id());
		Installation installation = site.installation();
		Equipment battery = installation.battery().orElseThrow();
		assertEquals("a5", battery.model().orElseThrow().id());
		List<Pin> pins = battery.socket().orElseThrow().pins();
		assertEquals("CAN-H", pins.get(3).assignments().getFirst().signal(), "the site's copy counts, not the update");
		assertEquals(List.of("MAN"), pins.get(3).assignments().getFirst().sources());
		assertTrue(pins.get(5).assignments().isEmpty(), "ruled out by a reading");
		assertEquals("v1", installation.inverter().orElseThrow().model().orElseThrow().id());
		assertEquals(new Lead.Joining(Map.of(7, 4, 8, 5, 3, 2)), installation.lead());
	}

	@Test
	void tickedSettingsTellFacts() {
		String xml = Documents.WHOLE.replace("side=\"BATTERY\" settingId=\"victron\"", "side=\"INVERTER\" settingId=\"dvcc\"");
		assertTrue(DoctorSite.of(Documents.loaded(xml).configuration(), Catalogue.EMPTY).installation().isTold(Fact.DVCC, "on"));
		assertTrue(DoctorSite.of(Documents.loaded(xml.replace("done=\"true\" origin", "origin")).configuration(), Catalogue.EMPTY).installation()
				.told(Fact.DVCC).isEmpty());
	}

	@Test
	void aReadingThatDoesNotFitLeavesTheSourcesAsTheyAre() {
		String xml = new String(ConfigurationFile.bytes(Sample.configuration(Sample.GROUND), KeptContent.NONE), StandardCharsets.UTF_8)
				.replace("signal=\"GND\" pin=\"2\"", "signal=\"GND\" pin=\"7\"");
		Installation installation = DoctorSite.of(Documents.loaded(xml).configuration(), Sample.catalogue()).installation();
		assertEquals("GND", installation.battery().orElseThrow().socket().orElseThrow().pins().get(5).assignments().getFirst().signal());
	}

	@Test
	void whatIsNotKnownIsNotMadeUp() {
		Configuration empty = Documents.loaded("<c:Configuration xmlns:c=\"https://busbar.org/schema/configuration/1\" id=\"s\" title=\"S\"/>").configuration();
		assertEquals(Site.UNKNOWN, DoctorSite.of(empty, Catalogue.EMPTY));
	}
}
