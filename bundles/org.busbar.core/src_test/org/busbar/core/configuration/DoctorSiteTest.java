package org.busbar.core.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.busbar.api.doctor.BatteryLine;
import org.busbar.api.doctor.Reading;
import org.busbar.api.doctor.Site;
import org.junit.jupiter.api.Test;

class DoctorSiteTest {

	@Test
	void theDoctorIsToldWhatTheConfigurationSays() {
		Configuration configuration = Documents.loaded(Documents.WHOLE).configuration();
		Site site = DoctorSite.of(configuration, Optional.empty());
		assertEquals("victron", site.brand());
		assertEquals("weco/5k3", site.battery());
		assertEquals(16, site.cells());
		assertEquals(210, site.capacity());
		assertEquals(Map.of("V-01.cell-maximum", 3.65, "V-02.cell-maximum", 3.65), site.thresholds());
		assertEquals(Map.of(Reading.MODULES, 2.0, Reading.LENGTH, 3.5, Reading.RESISTANCE, 60.2), site.readings());
		assertEquals(Set.of(BatteryLine.CAN, BatteryLine.RS485), site.lines());
		assertTrue(DoctorSite.isMeasured(configuration));
	}

	@Test
	void whatIsNotKnownIsNotMadeUp() {
		Configuration empty = Documents.loaded("<c:Configuration xmlns:c=\"https://busbar.org/schema/configuration/1\" id=\"s\" title=\"S\"/>").configuration();
		assertEquals(Site.UNKNOWN, DoctorSite.of(empty, Optional.empty()));
		assertFalse(DoctorSite.isMeasured(empty));
	}
}
