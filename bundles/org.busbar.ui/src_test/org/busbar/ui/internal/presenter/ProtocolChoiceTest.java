package org.busbar.ui.internal.presenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.observation.Dialect;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.ui.internal.testing.Protocols;
import org.busbar.ui.internal.testing.Shipped;
import org.junit.jupiter.api.Test;

class ProtocolChoiceTest {

	private final ProtocolChoice choice = new ProtocolChoice();

	@Test
	void nothingIsChosenAtFirst() {
		assertFalse(choice.offer(Catalogue.EMPTY));
		assertTrue(choice.offer(catalogue("a", "b")));
		assertFalse(choice.offer(catalogue("a", "b")));
		assertEquals(4, choice.titles().size());
		assertEquals(List.of("Title of a", "Title of b"), choice.titles().subList(2, 4));
		assertEquals(0, choice.index());
		assertEquals(new Dialect.Identified(catalogue("a", "b").protocols()), choice.dialect());
	}

	@Test
	void theUserChooses() {
		choice.offer(catalogue("a", "b"));
		choice.choose(3);
		assertEquals(3, choice.index());
		assertEquals("b", chosen());
		choice.choose(1);
		assertEquals(1, choice.index());
		assertEquals(new Dialect.Undecoded(), choice.dialect());
		choice.choose(0);
		assertEquals(0, choice.index());
		assertEquals("", chosen());
	}

	@Test
	void followsTheConverterThatNamesAProtocol() {
		choice.offer(catalogue("a", "b"));
		assertTrue(choice.follow("sim:b?seed=1"));
		assertEquals("b", chosen());
		assertFalse(choice.follow("sim:b?seed=2"));
		assertEquals("b", chosen());
	}

	/** Or the values of somebody's log would be read in the protocol of the simulation before. */
	@Test
	void whatAConverterNamedHoldsForItsBusAlone() {
		choice.offer(catalogue("a", "b"));
		for (String next : List.of("slcan:ttyACM0", "no converter", "")) {
			choice.follow("sim:b");
			assertTrue(choice.follow(next));
			assertEquals(0, choice.index());
			assertFalse(choice.follow(next));
		}
		choice.choose(3);
		assertFalse(choice.follow("sim:b"));
		assertFalse(choice.follow(""));
		assertEquals("b", chosen(), "the user chose it");
	}

	@Test
	void followsAsSoonAsTheProtocolIsThereUnlessTheUserChose() {
		choice.follow("sim:b");
		choice.offer(catalogue("a"));
		assertEquals("", chosen());
		choice.offer(catalogue("a", "b"));
		assertEquals("b", chosen());

		choice.follow("sim:c");
		choice.choose(2);
		choice.offer(catalogue("a", "b", "c"));
		assertEquals("a", chosen());
	}

	@Test
	void aProtocolThatIsTakenAwayGoesOnDecoding() {
		choice.offer(catalogue("a", "b"));
		choice.choose(3);
		assertTrue(choice.offer(catalogue("a")));
		assertEquals("b", chosen());
		assertEquals(3, choice.index());
		assertEquals("Title of b (no longer installed)", choice.titles().get(3));
		choice.offer(catalogue("a", "b"));
		assertEquals("Title of b", choice.titles().get(3));
		assertEquals(3, choice.index());
	}

	private String chosen() {
		return choice.dialect() instanceof Dialect.Chosen one ? one.protocol().descriptor().id() : "";
	}

	private static Catalogue catalogue(String... ids) {
		return new Catalogue(List.of(), List.of(), Stream.of(ids).map(id -> Protocols.named(id, "Title of " + id)).toList(), List.of());
	}

	@Test
	void takesAProtocolWithItsOptions() {
		choice.offer(new Catalogue(List.of(), List.of(), List.of(Shipped.VICTRON), List.of()));
		assertFalse(choice.isChosen());
		EffectiveProtocol mixed = EffectiveProtocol.of(Shipped.VICTRON, Map.of("frames", "pylon-mixed"));
		choice.choose(mixed);
		assertTrue(choice.isChosen());
		assertEquals(new Dialect.Chosen(mixed), choice.dialect());
		choice.chooseFitting();
		assertFalse(choice.isChosen());
		ProtocolChoice nothingInstalled = new ProtocolChoice();
		nothingInstalled.choose(mixed);
		assertFalse(nothingInstalled.isChosen());
	}
}
