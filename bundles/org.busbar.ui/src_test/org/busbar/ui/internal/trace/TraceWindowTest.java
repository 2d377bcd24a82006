package org.busbar.ui.internal.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;

import org.busbar.core.observation.FrameStore;
import org.junit.jupiter.api.Test;

class TraceWindowTest {

	private static final int PAGE = 20;

	private final FrameStore store = new FrameStore(1);
	private final TraceWindow window = new TraceWindow();

	@Test
	void nothingToSee() {
		window.page(PAGE);
		window.moveBy(1, false);
		window.scrollBy(-3);
		window.selectAll();
		window.jumpTo(7);
		assertEquals(0, window.visible());
		assertEquals(OptionalLong.empty(), window.lead());
		assertEquals(window.selectionFirst(), window.selectionEnd());
	}

	@Test
	void scrollingStaysWithinTheRows() {
		show(100, false);
		assertEquals(0, window.top());
		window.scrollBy(-5);
		assertEquals(0, window.top());
		window.scrollTo(1000);
		assertEquals(80, window.top());
		assertEquals(PAGE, window.visible());
	}

	@Test
	void followingEndsWhenTheUserScrollsUpAndGoesOnAtTheEnd() {
		show(100, true);
		assertEquals(80, window.top());
		add(10);
		assertEquals(90, window.top());
		window.scrollBy(3);
		assertTrue(window.isFollowing(), "Down is no reason to stop");
		window.scrollBy(-1);
		assertFalse(window.isFollowing());
		add(10);
		assertEquals(89, window.top());
		window.end(false);
		add(5);
		assertTrue(window.isFollowing());
		assertEquals(105, window.top());
		assertEquals(OptionalLong.of(119), window.lead());
		window.moveBy(-1, false);
		assertFalse(window.isFollowing());
	}

	@Test
	void keysMoveTheSelectionAndTheSightWithIt() {
		show(100, false);
		window.moveBy(1, false);
		assertEquals(OptionalLong.of(0), window.lead(), "The first key selects the row at the top");
		window.moveBy(PAGE, false);
		assertEquals(OptionalLong.of(20), window.lead());
		assertEquals(1, window.top());
		window.moveBy(2, true);
		assertTrue(window.isSelected(20) && window.isSelected(21) && window.isSelected(22));
		assertFalse(window.isSelected(19) || window.isSelected(23));
		assertEquals(20, window.selectionFirst());
		assertEquals(23, window.selectionEnd());
		window.moveBy(-4, true);
		assertEquals(18, window.selectionFirst());
		assertEquals(21, window.selectionEnd());
		window.moveTo(0, false);
		assertEquals(0, window.top());
		assertEquals(1, window.selectionEnd());
	}

	@Test
	void withoutASelectionUpBeginsAtTheBottom() {
		show(100, false);
		window.moveBy(-1, false);
		assertEquals(OptionalLong.of(19), window.lead());
	}

	@Test
	void aFilterKeepsTheSelectedFrameWhereItIs() {
		show(1000, false);
		window.jumpTo(500);
		long above = 500 - window.top();
		MatchIndex odd = new MatchIndex(store, TracePageTest.matcher("500"));
		odd.advance(() -> false);
		window.rows(odd);
		assertTrue(window.isSelected(500));
		assertEquals(250, window.lead().getAsLong());
		assertEquals(250 - above, window.top());
		window.rows(new AllRows(store));
		assertEquals(500 - above, window.top());
	}

	@Test
	void whatTheStoreDropsLeavesTheWindow() {
		show(100, false);
		window.moveTo(5, false);
		add(200_000);
		assertTrue(store.first() > 0);
		assertEquals(store.first(), window.top());
		assertEquals(0, window.selectionEnd() - window.selectionFirst());
		window.moveBy(1, false);
		assertEquals(store.first() + 1, window.lead().getAsLong());
	}

	@Test
	void everythingCanBeSelected() {
		show(100, false);
		window.selectAll();
		assertEquals(100, window.selectionEnd() - window.selectionFirst());
		assertEquals(0, window.top(), "That moves nothing");
	}

	private void show(int frames, boolean follow) {
		window.page(PAGE);
		add(frames);
		window.reset(new AllRows(store), follow);
	}

	private void add(int frames) {
		for (int i = 0; i < frames; i++) {
			long number = store.end();
			store.frame(number, 0x500 + (int) (number & 1), 0, 8, number);
		}
		window.refresh();
	}
}
