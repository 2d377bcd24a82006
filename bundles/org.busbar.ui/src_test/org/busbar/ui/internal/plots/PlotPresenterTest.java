package org.busbar.ui.internal.plots;

import static org.busbar.ui.internal.testing.Waiting.await;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.busbar.api.doctor.Site;
import org.busbar.api.quantity.Quantity;
import org.busbar.core.curve.CurveSource;
import org.busbar.core.observation.Assumptions;
import org.busbar.core.observation.Dialect;
import org.busbar.core.observation.FrameStore;
import org.busbar.core.observation.Observation;
import org.busbar.core.observation.RecordedBus;
import org.busbar.core.observation.Series;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.ui.internal.testing.Protocols;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PlotPresenterTest {

	private static final long SECOND = 1_000_000_000L;
	private static final long START = 1_700_000_000L * SECOND;
	private static final CurveSource CVL = new CurveSource.OfQuantity(Quantity.LIMIT_CHARGE_VOLTAGE);
	private static final CurveSource STATE = new CurveSource.OfSignal("Limits", "State");

	private final PlotPresenter presenter = new PlotPresenter(ZoneId.of("UTC"));
	private final Observation observation = observation();

	/** A hundred seconds; the limit rises by 0.1 V each. */
	private static Observation observation() {
		FrameStore frames = new FrameStore(1000);
		for (int second = 0; second <= 100; second++) {
			frames.frame(START + second * SECOND, 0x351, 0, 8, 500 + second | (second < 50 ? 0L : 2L) << 16);
		}
		EffectiveProtocol protocol = EffectiveProtocol.of(Protocols.named("test", "Test"), Map.of());
		return Observation.of("log", new RecordedBus("", 500_000, frames, 0, 0, List.of()), new Assumptions(new Dialect.Chosen(protocol), Site.UNKNOWN));
	}

	@AfterEach
	void close() {
		presenter.close();
		observation.end();
	}

	private Picture computed() {
		await(() -> {
			presenter.picture();
			return !presenter.isComputing();
		});
		return presenter.picture();
	}

	private void look() {
		await(() -> presenter.look(observation, true));
	}

	@Test
	void aLogIsSeenAsAWhole() {
		look();
		Picture picture = computed();
		assertEquals(new Viewport.Stretch(START, START + 100 * SECOND), picture.visible());
		assertEquals(List.of("V"), picture.panes().stream().map(Pane::scale).toList(), "Of the first curves, the one that the protocol has");
		Series.Points points = picture.panes().getFirst().curves().getFirst().points();
		assertEquals(101, points.count());
		assertArrayEquals(new double[]{50, 60}, picture.panes().getFirst().range(START, START + 100 * SECOND));
	}

	@Test
	void aPartHasItsOwnSamples() {
		look();
		presenter.choose(STATE, true);
		presenter.viewport().show(START + 10 * SECOND, START + 12 * SECOND);
		Picture picture = computed();
		assertEquals(2, picture.panes().size());
		assertArrayEquals(new double[]{50.9, 51, 51.1, 51.2, 51.3}, picture.panes().getFirst().curves().getFirst().points().last(),
				"with the sample before it and the one after it");
		presenter.choose(CVL, false);
		assertEquals(List.of(""), computed().panes().stream().map(Pane::scale).toList());
		presenter.choose(STATE, false);
		assertTrue(computed().panes().isEmpty());
		assertTrue(presenter.export().isEmpty());
	}

	@Test
	void theCursorsReadExactly() {
		look();
		presenter.cursors().put(Cursors.Name.A, START + 20 * SECOND + SECOND / 2);
		presenter.cursors().put(Cursors.Name.B, START + 10 * SECOND);
		await(() -> {
			presenter.readout();
			return !presenter.isComputing();
		});
		assertEquals(List.of("CVL (charge voltage limit)", "52 V", "51 V", "-1 V", "51 V", "52 V"), presenter.readout().rows().getFirst().subList(0, 6));
		presenter.clear();
		assertEquals(Readout.NONE, presenter.readout());
		assertFalse(presenter.isComputing());
	}

	@Test
	void secondsAreSinceTheFirstFrame() {
		look();
		presenter.relative(true);
		assertEquals(List.of("0 s", "50 s", "100 s"), computed().marks(3).stream().map(TimeAxis.Mark::time).toList());
	}
}
