package org.busbar.ui.internal.identification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.busbar.api.protocol.Role;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.identify.Fit;
import org.busbar.core.identify.Side;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.session.BusSnapshot;
import org.busbar.core.session.LiveFrames;
import org.busbar.ui.internal.testing.Shipped;
import org.junit.jupiter.api.Test;

/** What is shown of each end, and that the work is done elsewhere. */
class IdentificationPresenterTest {

	private static final EffectiveProtocol USUAL = EffectiveProtocol.of(Shipped.VICTRON, Map.of());
	private static final EffectiveProtocol MIXED = EffectiveProtocol.of(Shipped.VICTRON, Map.of("frames", "pylon-mixed"));
	private static final Fit FIT = new Fit(MIXED, 0.62, List.of("Because."));

	private static Side side(Optional<Side.Ambiguity> ambiguity, Fit... fits) {
		return new Side(Role.BATTERY, 3, List.of(fits), ambiguity);
	}

	@Test
	void ends() {
		Optional<Side.Ambiguity> unclear = Optional.of(new Side.Ambiguity(List.of("victron.bms-can"), "Unclear.", "Look."));
		assertEquals("\u2714 speaks Victron CAN-bus BMS, low voltage (frames=pylon-mixed)", IdentificationPresenter.line(side(Optional.empty(), FIT)).fit());
		assertEquals("\u25c6 not clear", IdentificationPresenter.line(side(unclear, FIT)).fit());
		assertEquals("\u25c6 no installed protocol", IdentificationPresenter.line(side(unclear)).fit());
		assertEquals("\u25cb nothing heard", IdentificationPresenter.line(side(Optional.empty())).fit());
		assertTrue(IdentificationPresenter.page(side(unclear, FIT)).text().contains("Unclear.\nNext: Look.\n"));
		assertTrue(IdentificationPresenter.page(side(unclear, FIT), FIT).text().contains("Unclear.\nNext: Look.\nWhat was seen\n\u2022 Because."));
		assertTrue(IdentificationPresenter.page(side(Optional.empty())).text().contains("Wake it up"));
		assertTrue(IdentificationPresenter.page(new Side(Role.INVERTER, 0, List.of(), Optional.empty())).text().contains("some never do"));
	}

	@Test
	void candidates() {
		assertEquals("\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b1\u25b1\u25b1\u25b1 62 % likely", IdentificationPresenter.line(FIT, Optional.of(USUAL)).fit());
		assertEquals("Victron CAN-bus BMS, low voltage (frames=pylon-mixed)", IdentificationPresenter.line(FIT, Optional.of(USUAL)).text());
		assertEquals("Victron CAN-bus BMS, low voltage (frames=pylon-mixed) \u2013 in use", IdentificationPresenter.line(FIT, Optional.of(MIXED)).text());
		List<String> words = List.of("unlikely", "possible", "likely", "very likely");
		List<Double> scores = List.of(0.0, 0.3, 0.5, 1.0);
		for (int i = 0; i < words.size(); i++) {
			String fit = IdentificationPresenter.line(new Fit(USUAL, scores.get(i), List.of()), Optional.empty()).fit();
			assertTrue(fit.endsWith("% " + words.get(i)), fit);
		}
	}

	@Test
	void ranksInTheBackground() {
		Deque<Runnable> tasks = new ArrayDeque<>();
		Ranker ranker = new Ranker(tasks::add);
		Catalogue catalogue = new Catalogue(List.of(), List.of(), List.of(Shipped.VICTRON), List.of());
		LiveFrames frames = new LiveFrames(0);
		frames.frame(0, 0x307, 0, 8, 0x0043_4956_7856_3412L);
		BusSnapshot one = frames.snapshot(0, 0);
		assertEquals(Optional.empty(), ranker.sides(catalogue, one));
		assertEquals(Optional.empty(), ranker.sides(catalogue, one));
		assertEquals(1, tasks.size(), "it is asked once");
		tasks.remove().run();
		assertEquals("victron.bms-can", ranker.sides(catalogue, one).orElseThrow().getLast().clear().orElseThrow().id());
		assertEquals(0, tasks.size(), "nothing is new");
		frames.frame(1, 0x351, 0, 8, 0);
		BusSnapshot two = frames.snapshot(1, 0);
		assertEquals(0, ranker.sides(catalogue, two).orElseThrow().getFirst().messages(), "what was known stays until more is known");
		tasks.remove().run();
		assertEquals(1, ranker.sides(catalogue, two).orElseThrow().getFirst().messages());
		ranker.forget();
		assertEquals(Optional.empty(), ranker.sides(catalogue, two));
	}
}
