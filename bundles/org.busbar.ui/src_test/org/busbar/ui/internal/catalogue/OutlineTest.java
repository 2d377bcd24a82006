package org.busbar.ui.internal.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.busbar.core.catalogue.Catalogue;
import org.busbar.ui.internal.catalogue.Outline.Icon;
import org.busbar.ui.internal.catalogue.Outline.Node;
import org.busbar.ui.internal.page.Page;
import org.busbar.ui.internal.page.Query;
import org.junit.jupiter.api.Test;

/** The tree, and what a search leaves of it. */
class OutlineTest {

	private final Pages pages = new Pages(Samples.catalogue());

	private List<String> search(String words) {
		return Outline.of(pages, Query.of(words)).all().filter(node -> node.icon() != Icon.GROUP).map(Node::label).toList();
	}

	@Test
	void everythingIsThereAndWhatCannotBeUsedComesFirstAmongTheProblems() {
		assertEquals(
				List.of("Inverters", "Deye", "SG03", "Batteries", "Leads to a computer", "Serial adapter", "Protocols", "Pylon 1.2", "Not usable or doubtful",
						"org.acme.broken", "org.acme.brand"),
				Outline.of(pages, Query.of("")).all().map(Node::label).toList());
	}

	@Test
	void withoutProblemsTheyAreNotMentioned() {
		assertEquals(List.of("Inverters", "Batteries", "Protocols"), Outline.of(new Pages(Catalogue.EMPTY), Query.of("")).all().map(Node::label).toList());
	}

	@Test
	void aSignalIsFoundAtItsPin() {
		assertEquals(List.of("Deye", "Pin 4 of BMS 485/CAN: 4 \u2713 known CAN-H \u25D5 several sources KELL"), search("can-h kell"));
	}

	@Test
	void everyKindOfFactIsFound() {
		assertTrue(search("lithium").stream().anyMatch(label -> label.startsWith("Setting: ")));
		assertTrue(search("ready-made").stream().anyMatch(label -> label.startsWith("Hazard: ")));
		assertTrue(search("terminator").stream().anyMatch(label -> label.startsWith("Not known: ")));
		assertTrue(search("guide wiring").stream().anyMatch(label -> label.startsWith("Source: ")));
		assertTrue(search("spare").stream().anyMatch(label -> label.startsWith("Socket: ")));
		assertTrue(search("chargevoltage").stream().anyMatch(label -> label.startsWith("Message: ")));
		assertTrue(search("schema 9").stream().anyMatch(label -> label.startsWith("Problem: ")));
	}

	@Test
	void aModelIsFoundByItsNameBelowItsMaker() {
		assertTrue(search("deye sg03").contains("SG03"));
	}

	@Test
	void aWordOfTheNameNarrowsToThatMaker() {
		assertEquals(search("lithium"), search("deye lithium"));
	}

	@Test
	void wordsOfDifferentFactsFindNothing() {
		assertEquals(List.of(), search("terminator lithium"));
		assertEquals(List.of(), Outline.of(pages, Query.of("zzz")).groups());
	}

	@Test
	void aHitLeadsToItsPlace() {
		Node hit = Outline.of(pages, Query.of("terminator")).firstHit().orElseThrow();
		Page page = pages.page(hit.place().topic()).orElseThrow();
		assertTrue(page.text().startsWith("? Whether there is a terminator.", page.offset(hit.place().anchor())));
	}

	@Test
	void aPlaceWithoutANodeOfItsOwnBelongsToItsPage() {
		assertEquals("Deye", Outline.of(pages, Query.of("")).node(Samples.BRAND.at("sources")).orElseThrow().label());
	}
}
