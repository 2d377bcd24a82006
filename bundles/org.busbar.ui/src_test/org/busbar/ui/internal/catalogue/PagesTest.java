package org.busbar.ui.internal.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.fact.Confidence;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.ui.internal.page.Page;
import org.busbar.ui.internal.page.Page.Form;
import org.busbar.ui.internal.page.Page.Run;
import org.busbar.ui.internal.page.Page.Style;
import org.junit.jupiter.api.Test;

/** What the pages say, and where their links lead. */
class PagesTest {

	private final Pages pages = new Pages(Samples.catalogue());
	private final Page brand = pages.page(Samples.BRAND).orElseThrow();

	private static void assertLine(Page page, Form form, String line) {
		List<String> lines = page.text().lines().toList();
		int at = lines.indexOf(line);
		assertTrue(at >= 0, () -> "'" + line + "' is no line of:\n" + page.text());
		assertEquals(form, page.lines().get(at));
	}

	private static Run run(Page page, String text) {
		return page.runs().stream().filter(run -> page.text().substring(run.start(), run.end()).equals(text)).findFirst().orElseThrow();
	}

	@Test
	void aContradictedPinShowsEveryWordAndASign() {
		assertLine(brand, Form.ROW, "2\t\u2260 contradicted\tRS485-A\t\u25D5 several sources\tKELL");
		assertLine(brand, Form.ROW, "2\t\u2260 contradicted\tGND\t\u25D1 WeCo manual only\tWECO");
		assertLine(brand, Form.REMARK, "which socket?");
		assertLine(brand, Form.ROW, "3\t\u2260 contradicted\tGND\t\u25D4 one source\tKELL");
		assertLine(brand, Form.ROW, "4\t\u2713 known\tCAN-H\t\u25D5 several sources\tKELL");
		assertEquals(Style.DANGER, run(brand, "\u2260 contradicted").style());
		assertTrue(brand.text().contains("GND. A source sees it on each of the pins 2, 3"), brand.text());
	}

	@Test
	void anUnknownPinStaysUnknown() {
		assertLine(brand, Form.ROW, "1\t? unknown\t?\t\tleave unconnected");
		assertTrue(brand.text().contains("? unknown: nobody says what any pin of this socket carries."), brand.text());
		assertTrue(brand.text().contains("3 of 5 known, 2 of them contradicted (\u2260), 2 unknown (?)"), brand.text());
	}

	@Test
	void aSettingHasItsWayThroughTheMenus() {
		assertLine(brand, Form.ITEM, "Protocol 00");
		assertLine(brand, Form.DETAIL, "Menu: Battery > Type > Lithium");
		assertLine(brand, Form.DETAIL, "Menu: ? path not known");
	}

	@Test
	void aSettingSaysWhatItChoosesAndWhatShowsIt() {
		assertLine(brand, Form.DETAIL, "Chooses: Pylon 1.2");
		assertLine(brand, Form.DETAIL, "On the bus it shows as 0x351 Limits of pylon within 10 s.");
	}

	@Test
	void aSettingThatNothingIsKnownToShowSaysSo() {
		assertLine(brand, Form.DETAIL, "What shows it on the bus is not known.");
	}

	@Test
	void whatADeviceDoesWithAProtocolStandsBesideItsSettings() {
		assertLine(brand, Form.ITEM, "Pylon 1.2, only SG03");
		assertLine(brand, Form.DETAIL, "It listens.");
		assertLine(brand, Form.DETAIL, "It ignores State of health (SOH).");
		assertLine(pages.page(Samples.MODEL).orElseThrow(), Form.ITEM, "Pylon 1.2");
	}

	@Test
	void aGuidedRecordingHasCandidatesAndNumberedSteps() {
		assertLine(brand, Form.SUBHEADING, "Which frames it has 90 s of recording Record...");
		assertLine(brand, Form.ITEM, "May be Pylon 1.2");
		assertLine(brand, Form.ITEM, "1. Unplug it.");
		assertLine(brand, Form.DETAIL, "Record 30 s: inverter alone");
		assertLine(brand, Form.DETAIL, "Note down: Is it silent?");
		assertTrue(brand.text().contains("the recording deye-frames.pcapng"), brand.text());
		assertLine(brand, Form.DETAIL, "Record 60 s: battery and inverter");
		assertLine(brand, Form.DETAIL, "Note from the display: State of charge (SOC)");
	}

	@Test
	void aComputersEndIsNoInverter() {
		assertFalse(pages.page(new Topic.Group(Topic.Kind.INVERTERS)).orElseThrow().text().contains("Serial adapter"));
		assertTrue(pages.page(new Topic.Group(Topic.Kind.COMPUTERS)).orElseThrow().text().contains("Serial adapter"));
		assertEquals(Optional.empty(), pages.page(new Topic.Maker(Device.Kind.INVERTER, "adapter")));
		Page doubtful = pages.page(new Topic.Trouble("org.acme.brand")).orElseThrow();
		assertEquals(Optional.of(new Topic.Maker(Device.Kind.COMPUTER, "adapter").start()), run(doubtful, "adapter").link());
	}

	@Test
	void theWorstHazardComesFirst() {
		assertTrue(brand.text().indexOf("DAMAGE: No ready-made lead.") < brand.text().indexOf("NOTE: Names are shown."), brand.text());
	}

	@Test
	void whatIsNotKnownSaysHowToFindOut() {
		assertLine(brand, Form.ITEM, "? Whether there is a terminator.");
		assertLine(brand, Form.DETAIL, "Find out: Measure 4 to 5.");
	}

	@Test
	void aKeyLeadsToItsSource() {
		Place place = assertInstanceOf(Place.class, run(brand, "KELL").link().orElseThrow());
		assertEquals(Samples.BRAND, place.topic());
		assertTrue(brand.text().startsWith("KELL A guide to wiring, page 3, 2024", brand.offset(place.anchor())));
		assertTrue(brand.text().contains("GONE (? not in the source list)"), brand.text());
	}

	@Test
	void everyConfidenceIsExplained() {
		assertEquals(ConfidenceText.explanation(Confidence.SEVERAL), run(brand, "\u25D5 several sources").tip());
		assertEquals(Confidence.values().length, Stream.of(Confidence.values()).map(ConfidenceText::word).distinct().count());
		for (Confidence confidence : Confidence.values()) {
			assertTrue(brand.text().contains(ConfidenceText.word(confidence) + ' ' + ConfidenceText.explanation(confidence)), confidence.word());
		}
	}

	@Test
	void aProtocolThatIsNotInstalledIsNoLink() {
		assertEquals(Optional.of(Samples.PROTOCOL.start()), run(brand, "Pylon 1.2").link());
		assertEquals(Optional.empty(), run(brand, "? absent (not installed)").link());
	}

	@Test
	void aModelHasItsOwnSocketsAlone() {
		Page model = pages.page(Samples.MODEL).orElseThrow();
		assertEquals("Deye SG03", model.title());
		assertTrue(model.text().contains("BMS 485/CAN"));
		assertFalse(model.text().contains("Spare"));
		assertEquals(Optional.of(Samples.BRAND.start()), run(model, "Deye").link());
	}

	@Test
	void aProtocolListsItsMessages() {
		Page protocol = pages.page(Samples.PROTOCOL).orElseThrow();
		assertLine(protocol, Form.ROW, "0x351\tLimits\tbattery\t? not known\t8");
		assertLine(protocol, Form.REMARK, "ChargeVoltage [V], State, Late [%]");
		assertTrue(protocol.text().contains("Messages that the battery sends: 1."), protocol.text());
		assertEquals(Optional.of(Samples.MODEL.start()), run(protocol, "Deye SG03").link());
	}

	@Test
	void aBundleThatCannotBeUsedSaysWhy() {
		Page broken = pages.page(Samples.BROKEN).orElseThrow();
		assertLine(broken, Form.BODY, "\u2717 not usable");
		assertLine(broken, Form.ITEM, "It needs the schema in version 9. Update Busbar.");
		assertLine(broken, Form.DETAIL, "META-INF/MANIFEST.MF");
	}

	@Test
	void aDoubtfulBundleIsUsedAllTheSame() {
		Page doubtful = pages.page(new Topic.Trouble("org.acme.brand")).orElseThrow();
		assertLine(doubtful, Form.BODY, "\u26A0 used, but something is doubtful");
		assertLine(doubtful, Form.DETAIL, "data/deye.xml, line 12, column 3");
		assertEquals(Optional.of(Samples.BRAND.start()), run(doubtful, "deye").link());
		assertEquals(Optional.of(new Topic.Trouble("org.acme.brand").start()), run(brand, "\u26A0 Problems in its bundle: 1").link());
	}

	@Test
	void nothingInstalledTellsWhatToDo() {
		Pages empty = new Pages(Catalogue.EMPTY);
		for (Topic.Kind kind : List.of(Topic.Kind.INVERTERS, Topic.Kind.BATTERIES, Topic.Kind.PROTOCOLS)) {
			Page page = empty.page(new Topic.Group(kind)).orElseThrow();
			assertTrue(page.text().contains("Install New Software"), page.text());
		}
		assertEquals(Optional.empty(), empty.page(Samples.BRAND));
	}

	@Test
	void everyLinkLeadsSomewhere() {
		for (Topic topic : Stream.concat(pages.topics().stream(), Stream.of(Topic.Kind.values()).map(Topic.Group::new)).toList()) {
			Page page = pages.page(topic).orElseThrow();
			assertEquals(page.text().lines().count(), page.lines().size());
			for (Run link : page.links()) {
				switch ((CatalogueLink) link.link().orElseThrow()) {
					case Place place -> {
						Page target = pages.page(place.topic()).orElseThrow(() -> new AssertionError(place + " of " + topic));
						assertTrue(place.anchor().isEmpty() || target.anchors().containsKey(place.anchor()), () -> place + " of " + topic);
					}
					case CatalogueLink.Recording recording -> assertTrue(pages.catalogue().brand(recording.device()).orElseThrow().captures().stream()
							.anyMatch(capture -> capture.id().equals(recording.capture())), recording::toString);
				}
			}
		}
	}
}
