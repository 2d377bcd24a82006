package org.busbar.ui.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Model;
import org.busbar.core.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

class SiteChoicesTest {

	private static Device device(Device.Kind kind, String id, String name, Model... models) {
		return new Device(kind, id, name, "0.1.0", List.of(models), List.of(), List.of(), List.of(), List.of(), List.of());
	}

	private static final Catalogue CATALOGUE = new Catalogue(List.of(device(Device.Kind.INVERTER, "deye", "Deye")),
			List.of(device(Device.Kind.BATTERY, "weco", "WeCo", new Model("5k3", "5K3", List.of(), List.of(), ""))), List.of(), List.of());

	@Test
	void nobodyHasToSay() {
		SiteChoices brands = SiteChoices.brands(CATALOGUE, "");
		assertEquals(List.of("", "deye"), brands.ids());
		assertEquals(List.of("(not told)", "Deye"), brands.titles());
		assertEquals("Deye", brands.title("deye"));
	}

	@Test
	void batteriesByMakerAndByModel() {
		SiteChoices batteries = SiteChoices.batteries(CATALOGUE, "weco/5k3");
		assertEquals(List.of("", "weco", "weco/5k3"), batteries.ids());
		assertEquals("WeCo 5K3", batteries.title("weco/5k3"));
	}

	@Test
	void whatIsGoneStaysChosen() {
		SiteChoices brands = SiteChoices.brands(Catalogue.EMPTY, "deye");
		assertEquals(List.of("", "deye"), brands.ids());
		assertEquals("deye (not installed)", brands.title("deye"));
	}
}
