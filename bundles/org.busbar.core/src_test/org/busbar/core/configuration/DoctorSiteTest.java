package org.busbar.core.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.busbar.api.doctor.BatteryLine;
import org.busbar.api.doctor.Equipment;
import org.busbar.api.doctor.Fact;
import org.busbar.api.doctor.Installation;
import org.busbar.api.doctor.Lead;
import org.busbar.api.doctor.Reading;
import org.busbar.api.doctor.Site;
import org.busbar.api.wiring.Pin;
import org.busbar.core.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

class DoctorSiteTest {

	@Test
	void theDoctorIsToldWhatTheConfigurationSays() {
		Site site = DoctorSite.of(Documents.loaded(Documents.WHOLE).configuration(), Catalogue.EMPTY);
		assertEquals("victron", site.brand());
		assertEquals("weco/5k3", site.battery());
		assertEquals(16, site.cells());
		assertEquals(210, site.capacity());
		assertEquals(Map.of("V-01.cell-maximum", 3.65, "V-02.cell-maximum", 3.65), site.thresholds());
		assertEquals(Map.of(Reading.MODULES, 2.0, Reading.MODULE_CHARGE_CURRENT, 100.0, Reading.MODULE_DISCHARGE_CURRENT, 100.0, Reading.MODULE_CAPACITY, 105.0,
				Reading.SET_CHARGE_CURRENT, 150.0, Reading.LENGTH, 3.5, Reading.RESISTANCE, 60.2), site.readings());
		assertEquals(Set.of(BatteryLine.CAN, BatteryLine.RS485), site.lines());
		assertEquals(Set.of("1.2"), site.installation().told(Fact.BATTERY_FIRMWARE));
		assertEquals(new Lead.Joining(Map.of(7, 1)), site.installation().lead());
		assertTrue(site.installation().equipment().isEmpty(), "nothing is installed");
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
