package org.busbar.ui.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.busbar.api.doctor.BatteryLine;
import org.busbar.api.doctor.Equipment;
import org.busbar.api.doctor.Fact;
import org.busbar.api.doctor.Installation;
import org.busbar.api.doctor.Lead;
import org.busbar.api.doctor.Reading;
import org.busbar.api.doctor.Site;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.DataSource;
import org.busbar.core.catalogue.FolderDataSource;
import org.junit.jupiter.api.Test;

/** What holds on when somebody says what is connected. */
class SaidSiteTest {

	private static final Catalogue CATALOGUE = CatalogueLoader.load(Stream.of("brand.victron", "brand.deye", "battery.weco")
			.map(name -> Path.of("").toAbsolutePath().resolveSibling("org.busbar." + name)).<DataSource>map(FolderDataSource::new).toList());

	private static Site said(String brand, String battery, int cells) {
		return new Site(Optional.empty(), brand, battery, cells, 300, Set.of(), Map.of());
	}

	private static Site with(Site known, Site said) {
		return new SaidSite(known, CATALOGUE).with(said);
	}

	@Test
	void whatWasMeasuredAndToldHoldsOn() {
		Site known = Site.UNKNOWN.measured(Map.of(Reading.RESISTANCE, 60.0)).connectedBy(Set.of(BatteryLine.CAN))
				.installed(Installation.UNKNOWN.telling(Map.of(Fact.DVCC, Set.of("on"))).with(new Lead.Straight()));
		Site now = with(known, said("victron", "weco", 16));
		assertEquals(known.readings(), now.readings());
		assertEquals(known.lines(), now.lines());
		assertEquals(known.installation().facts(), now.installation().facts());
		assertEquals(new Lead.Straight(), now.installation().lead());
		assertEquals(16, now.cells());
		assertEquals("victron", now.installation().inverter().orElseThrow().device().id());
		assertTrue(now.installation().battery().flatMap(Equipment::socket).isPresent());
	}

	@Test
	void whatWasKnownOfAnotherDeviceDoesNot() {
		Site victron = with(Site.UNKNOWN, said("victron", "weco", 0));
		assertEquals("deye", with(victron, said("deye", "weco", 0)).installation().inverter().orElseThrow().device().id());
		assertEquals(victron.installation().battery(), with(victron, said("deye", "weco", 0)).installation().battery());
		assertTrue(with(victron, said("", "weco", 0)).installation().inverter().isEmpty());
		assertTrue(with(victron, said("victron", "no-such", 0)).installation().battery().isEmpty());
	}
}
