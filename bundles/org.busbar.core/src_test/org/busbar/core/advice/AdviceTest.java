package org.busbar.core.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Model;
import org.busbar.api.catalogue.Observable;
import org.busbar.api.catalogue.Setting;
import org.busbar.api.catalogue.Use;
import org.busbar.api.fact.Confidence;
import org.busbar.api.quantity.Quantity;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.DataSource;
import org.busbar.core.catalogue.FolderDataSource;
import org.busbar.core.export.ReportTable;
import org.busbar.core.export.Severity;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Which protocol the two ends should speak, and what is lost. */
class AdviceTest {

	private static final Catalogue CATALOGUE = CatalogueLoader.load(Stream.of("org.busbar.protocol.pylontech", "org.busbar.brand.victron")
			.map(name -> Path.of("").toAbsolutePath().resolveSibling(name)).<DataSource>map(FolderDataSource::new).toList());
	private static final String PYLON = "pylontech.lv.1.2";
	private static final String PYLON_NEW = "pylontech.lv.1.3";
	private static final String VICTRON = "victron.bms-can";

	private static Partner partner(Device.Kind kind, String... protocols) {
		return partner(kind, Confidence.ONE, protocols);
	}

	private static Partner partner(Device.Kind kind, Confidence told, String... protocols) {
		Model model = new Model("one", "One", List.of(), List.of(protocols), "");
		Setting setting = new Setting("protocol", "Menu > BMS", "PYLON", "From its name.", List.of(PYLON), Observable.NOTHING, told, List.of());
		Use use = new Use(PYLON, List.of("one"), Set.of(Quantity.BATTERY_SOH, Quantity.CELL_VOLTAGE_MIN), "It shows no health.", Confidence.ONE, List.of());
		boolean inverter = kind == Device.Kind.INVERTER;
		Device device = new Device(kind, inverter ? "inv" : "bat", inverter ? "Inverter" : "Battery", "1", List.of(model), List.of(), List.of(setting),
				List.of(),
				List.of(), inverter ? List.of(use) : List.of(), List.of(), List.of());
		return new Partner(device, Optional.of(model));
	}

	private static Advice advice(List<String> battery, List<String> inverter) {
		return Advice.of(CATALOGUE, partner(Device.Kind.BATTERY, battery.toArray(String[]::new)),
				partner(Device.Kind.INVERTER, inverter.toArray(String[]::new)));
	}

	/** A Color Control GX has VE.Can only, a Cerbo GX both ports. */
	@Test
	void asksForNoSettingOfAPortThatTheModelDoesNotHave() {
		Device victron = CATALOGUE.brand("victron").orElseThrow();
		assertEquals(List.of("can-profile", "can-profile-250"),
				new Partner(victron, victron.model("ccgx")).settings(VICTRON).stream().map(Setting::id).toList());
		assertEquals(List.of("can-profile", "can-profile-bms-can", "can-profile-250"),
				new Partner(victron, victron.model("cerbo-gx")).settings(VICTRON).stream().map(Setting::id).toList());
	}

	@Test
	void takesTheCommonProtocolThatBothRecommend() {
		Advice advice = advice(List.of(VICTRON, PYLON), List.of(VICTRON, PYLON));
		assertEquals(List.of(VICTRON, PYLON), advice.pairs().stream().map(Pair::battery).toList());
		assertTrue(advice.pairs().stream().allMatch(Pair::same));
		assertEquals("", advice.caution());
		Pair best = advice.best().orElseThrow();
		assertEquals(List.of(500_000, 250_000), best.bitRates());
		assertTrue(best.carried().contains(Quantity.CELL_VOLTAGE_MIN));
		assertTrue(best.lacking().contains(Quantity.REQUEST_CHARGE_FORCE), best::toString);
		assertFalse(best.lacking().contains(Quantity.BATTERY_SOC));
	}

	/** What only a conclusion says is tried as such; what was seen is set. */
	@Test
	void whatIsOnlyConcludedIsACandidate() {
		Advice advice = Advice.of(CATALOGUE, partner(Device.Kind.BATTERY, Confidence.INFERRED, PYLON), partner(Device.Kind.INVERTER, PYLON));
		assertTrue(advice.best().orElseThrow().candidate());
		assertTrue(advice.caution().contains("concluded and not confirmed"), advice.caution());
		String text = AdviceText.write(advice);
		assertTrue(text.contains("Try first, as a candidate that nobody has confirmed: "), text);
		assertTrue(text.contains("On the battery: Menu > BMS > PYLON [inferred] (From its name.)"), text);
		assertTrue(text.contains("On the inverter: Menu > BMS > PYLON\n"), text);
		Advice seen = advice(List.of(PYLON), List.of(PYLON));
		assertFalse(seen.best().orElseThrow().candidate());
		assertTrue(AdviceText.write(seen).contains("Set both to: "), AdviceText.write(seen));
		assertTrue(AdviceText.write(seen).contains("  Comes across: Voltage, Current, Battery temperature, "), AdviceText.write(seen));
	}

	@Test
	void saysWhatIsLostAndWhatToSet() {
		Pair pair = advice(List.of(PYLON, VICTRON), List.of(PYLON)).best().orElseThrow();
		assertEquals(Set.of(Quantity.BATTERY_SOH), pair.ignored(), "the cells are not in this protocol anyway");
		assertFalse(pair.carried().contains(Quantity.BATTERY_SOH));
		assertTrue(pair.lacking().contains(Quantity.CELL_VOLTAGE_MIN), "Victron would carry it");
		assertEquals(List.of("PYLON"), pair.batterySettings().stream().map(Setting::value).toList());
		assertEquals(List.of("PYLON"), pair.inverterSettings().stream().map(Setting::value).toList());
		assertEquals(List.of("It shows no health."), pair.uses().stream().map(Use::text).toList());
	}

	@Test
	void aUseOfAnotherModelDoesNotCount() {
		Device device = partner(Device.Kind.INVERTER, PYLON).device();
		Model other = new Model("other", "Other", List.of(), List.of(PYLON), "");
		Device both = new Device(device.kind(), device.id(), device.name(), device.version(), List.of(device.models().getFirst(), other), List.of(),
				device.settings(), List.of(), List.of(), device.uses(), List.of(), List.of());
		Advice advice = Advice.of(CATALOGUE, partner(Device.Kind.BATTERY, PYLON), new Partner(both, Optional.of(other)));
		assertEquals(Set.of(), advice.best().orElseThrow().ignored());
		assertTrue(AdviceText.write(advice).contains("  The inverter ignores: not known; "), AdviceText.write(advice));
		assertEquals(List.of("not known; see the hazards and measure what it does with the limits"), AdviceText.table(advice).rows().stream()
				.map(ReportTable.Row::cells).filter(cells -> cells.get(1).endsWith("Ignored by the inverter")).map(List::getLast).distinct().toList());
		assertEquals(Set.of(Quantity.BATTERY_SOH),
				Advice.of(CATALOGUE, partner(Device.Kind.BATTERY, PYLON), new Partner(both, Optional.empty())).best().orElseThrow().ignored(),
				"it may be meant");
	}

	@Test
	void differentProtocolsOnlyWhereThereIsNoCommonOne() {
		Advice advice = advice(List.of(PYLON_NEW), List.of(PYLON));
		Pair pair = advice.best().orElseThrow();
		assertFalse(pair.same());
		assertTrue(pair.carried().containsAll(Set.of(Quantity.LIMIT_CHARGE_VOLTAGE, Quantity.BATTERY_SOC)), pair::toString);
		assertFalse(pair.carried().contains(Quantity.ALARM_OVER_VOLTAGE), "0x359 is not in 1.3");
		assertTrue(advice.caution().startsWith("Both ends have no protocol in common."), advice::caution);
		assertFalse(advice(List.of(VICTRON), List.of(PYLON)).best().orElseThrow().carried().contains(Quantity.ALARM_OVER_VOLTAGE),
				"Victron knows 0x359 from batteries that are no Victron ones");
	}

	@Test
	void isHonestAboutWhatNobodyKnows() {
		assertTrue(advice(List.of(), List.of()).caution().startsWith("Nobody has published which protocols Battery One and Inverter One speak."));
		assertTrue(advice(List.of(), List.of(PYLON)).caution().contains("The inverter expects one of: Pylontech low voltage 1.2."));
		assertTrue(advice(List.of(PYLON), List.of()).caution().contains("The battery can be set to: Pylontech low voltage 1.2."));
		assertTrue(advice(List.of("no.such"), List.of(PYLON)).caution()
				.startsWith("As far as is known, Battery One and Inverter One have no protocol in common."));
		Advice uninstalled = advice(List.of("no.such"), List.of("no.such"));
		assertEquals("The protocol no.such is not installed, so Busbar does not know what it carries.", uninstalled.caution());
		assertEquals("no.such", uninstalled.best().orElseThrow().battery());
		assertTrue(AdviceText.write(uninstalled).contains("What comes across is not known"));
	}

	@Test
	void text() {
		String text = AdviceText.write(advice(List.of(PYLON), List.of(PYLON)));
		assertTrue(text.startsWith("Battery One with Inverter One\n\nSet both to: Pylontech low voltage 1.2 (pylontech.lv.1.2)\n"), text);
		assertTrue(text.contains("  The inverter ignores: State of health (SOH)\n"), text);
		assertTrue(text.contains("  On the battery: Menu > BMS > PYLON\n"), text);
		assertTrue(text.contains("  Note: It shows no health.\n"), text);
		assertTrue(AdviceText.write(advice(List.of(), List.of())).endsWith("No protocol can be advised.\n"));
		assertTrue(AdviceText.write(advice(List.of(PYLON_NEW), List.of(PYLON))).contains("Set the battery to Pylontech low voltage 1.3"));
	}

	@Test
	void table() {
		ReportTable table = AdviceText.table(advice(List.of(PYLON), List.of(PYLON)));
		assertEquals(3, table.columns().size());
		assertEquals(List.of("Best", "\u2714 Protocol", "Pylontech low voltage 1.2 (pylontech.lv.1.2)"), table.rows().getFirst().cells());
		ReportTable unknown = AdviceText.table(advice(List.of(), List.of(PYLON)));
		assertEquals(Optional.of(Severity.UNKNOWN), unknown.rows().getFirst().severity());
		ReportTable different = AdviceText.table(advice(List.of(PYLON_NEW), List.of(PYLON)));
		assertTrue(different.rows().stream().anyMatch(row -> row.cells().get(1).contains("Protocol of the inverter")), different::toString);
	}

	@Test
	void json() {
		JsonObject json = JsonParser.parseString(AdviceJson.write(advice(List.of(PYLON), List.of(PYLON)))).getAsJsonObject();
		assertEquals("bat", json.getAsJsonObject("battery").get("id").getAsString());
		JsonObject pair = json.getAsJsonArray("pairs").get(0).getAsJsonObject();
		assertEquals(PYLON, pair.get("battery").getAsString());
		assertEquals("[\"battery.soh\"]", pair.get("ignored").toString());
		assertEquals("PYLON", pair.getAsJsonArray("inverterSettings").get(0).getAsJsonObject().get("value").getAsString());
	}
}
