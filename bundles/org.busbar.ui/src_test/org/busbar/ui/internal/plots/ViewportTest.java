package org.busbar.ui.internal.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.busbar.ui.internal.plots.Viewport.Stretch;
import org.junit.jupiter.api.Test;

class ViewportTest {

	private static final long SECOND = 1_000_000_000L;

	private final Viewport viewport = new Viewport(60 * SECOND);

	private static Stretch seconds(long from, long to) {
		return new Stretch(from * SECOND, to * SECOND);
	}

	private void extent(long from, long to) {
		viewport.extent(from * SECOND, to * SECOND);
	}

	@Test
	void itFollowsTheNewest() {
		extent(1000, 1002);
		assertEquals(seconds(1000, 1010), viewport.visible(), "A few seconds do not fill the screen");
		extent(1000, 1040);
		assertEquals(seconds(1000, 1040), viewport.visible());
		extent(1000, 1200);
		assertEquals(seconds(1140, 1200), viewport.visible());
		viewport.follow(Viewport.EVERYTHING);
		assertEquals(seconds(1000, 1200), viewport.visible());
	}

	@Test
	void whoeverGoesElsewhereStaysThere() {
		extent(0, 1000);
		viewport.pan(-0.5);
		assertEquals(seconds(910, 970), viewport.visible());
		assertFalse(viewport.isFollowing());
		extent(0, 2000);
		assertEquals(seconds(910, 970), viewport.visible());
		viewport.follow();
		assertEquals(seconds(1940, 2000), viewport.visible());
	}

	@Test
	void zoomingKeepsTheMomentInPlace() {
		extent(0, 1000);
		viewport.zoom(0.5, 955 * SECOND);
		assertEquals(new Stretch(947_500_000_000L, 977_500_000_000L), viewport.visible());
		viewport.zoom(2, 955 * SECOND);
		assertEquals(seconds(940, 1000), viewport.visible());
		for (int i = 0; i < 200; i++) {
			viewport.zoom(0.5, 970 * SECOND);
		}
		assertTrue(viewport.visible().length() >= 1000 && viewport.visible().from() <= 970 * SECOND && viewport.visible().to() >= 970 * SECOND);
		for (int i = 0; i < 200; i++) {
			viewport.zoom(2, 970 * SECOND);
		}
		assertTrue(viewport.visible().length() <= 4000 * SECOND);
	}

	@Test
	void backGoesWhereItWas() {
		extent(0, 1000);
		viewport.show(500 * SECOND, 400 * SECOND);
		assertEquals(seconds(400, 500), viewport.visible());
		viewport.all();
		assertEquals(seconds(0, 1000), viewport.visible());
		viewport.back();
		assertEquals(seconds(400, 500), viewport.visible());
		viewport.back();
		assertTrue(viewport.isFollowing());
		assertFalse(viewport.canGoBack());
		viewport.back();
		assertEquals(seconds(940, 1000), viewport.visible());
	}

	@Test
	void nobodyGetsLost() {
		extent(100, 200);
		for (int i = 0; i < 50; i++) {
			viewport.pan(-1);
		}
		assertTrue(viewport.visible().to() > 100 * SECOND, "Something is still in sight");
		for (int i = 0; i < 50; i++) {
			viewport.pan(1);
		}
		assertTrue(viewport.visible().from() < 200 * SECOND);
	}

	@Test
	void freezingIsNotFollowing() {
		extent(0, 1000);
		viewport.freeze();
		extent(0, 1100);
		assertEquals(seconds(940, 1000), viewport.visible());
	}
}
