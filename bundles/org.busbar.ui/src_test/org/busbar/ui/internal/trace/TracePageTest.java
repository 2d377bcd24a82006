package org.busbar.ui.internal.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

import org.busbar.core.observation.FrameStore;
import org.busbar.ui.internal.filter.FilterParser;
import org.busbar.ui.internal.filter.FilterResult;
import org.busbar.ui.internal.filter.FrameFilter;
import org.busbar.ui.internal.filter.FrameMatcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten million frames, or as many as a third of the memory takes. */
class TracePageTest {

	private static final int BYTES_OF_A_FRAME = 24;
	private static final long FRAMES = Math.min(10_000_000, Runtime.getRuntime().maxMemory() / 3 / BYTES_OF_A_FRAME);
	private static final int PAGE = 50;
	private static FrameStore store = new FrameStore(FRAMES);

	@BeforeAll
	static void fill() {
		for (long i = 0; i < FRAMES; i++) {
			store.frame(i * 1_000_000, i % 10 == 0 ? 0x351 : 0x400 + (int) (i % 10), 0, 8, i);
		}
	}

	@AfterAll
	static void empty() {
		store = new FrameStore(1);
	}

	@ParameterizedTest
	@ValueSource(doubles = {0.1, 0.5, 0.9, 0.33333})
	void aPageOfMillionsReadsThatPageOnly(double part) {
		long from = (long) (FRAMES * part);
		AtomicLong reads = new AtomicLong();
		List<TraceFrame> page = TracePage.read(new AllRows(store), (first, end, consumer) -> {
			long count = store.read(first, end, consumer);
			reads.addAndGet(count);
			return count;
		}, from, PAGE);
		assertEquals(PAGE + 1, reads.get(), "These rows and the one above, for the time since then");
		for (int i = 0; i < PAGE; i++) {
			assertEquals(from + i, page.get(i).number());
			assertEquals(from + i, page.get(i).frame().payload());
			assertEquals(OptionalLong.of(1_000_000), page.get(i).gap());
		}
	}

	@Test
	void theFirstRowHasNothingAboveIt() {
		List<TraceFrame> page = TracePage.read(new AllRows(store), store::read, 0, 2);
		assertEquals(OptionalLong.empty(), page.get(0).gap());
		assertEquals(OptionalLong.of(1_000_000), page.get(1).gap());
	}

	@Test
	void thereAreNoMoreRowsThanFrames() {
		assertEquals(3, TracePage.read(new AllRows(store), store::read, FRAMES - 3, PAGE).size());
		assertEquals(List.of(), TracePage.read(Rows.NONE, store::read, 0, PAGE));
	}

	@Test
	void aFilterFindsItsFramesAmongMillions() {
		MatchIndex index = new MatchIndex(store, matcher("351"));
		index.advance(() -> false);
		assertFalse(index.isBehind());
		assertEquals(1.0, index.progress());
		assertEquals((FRAMES + 9) / 10, index.end());
		for (long position = 0; position < index.end(); position += 99_991) {
			assertEquals(position * 10, index.number(position));
			assertEquals(position, index.position(position * 10));
			assertEquals(position, index.position(position * 10 - 9));
		}
		AtomicLong reads = new AtomicLong();
		List<TraceFrame> page = TracePage.read(index, (first, end, consumer) -> reads.addAndGet(store.read(first, end, consumer)), 1000, PAGE);
		assertEquals(PAGE + 1, reads.get());
		assertEquals(10_000, page.getFirst().number());
		assertEquals(OptionalLong.of(10_000_000), page.getFirst().gap());
	}

	@Test
	void aFilterCanBeGivenUpAndGoesOnWhereItWas() {
		MatchIndex index = new MatchIndex(store, matcher("351"));
		List<Boolean> asked = new ArrayList<>();
		index.advance(() -> {
			asked.add(true);
			return asked.size() > 3;
		});
		assertTrue(index.isBehind());
		assertTrue(index.progress() > 0 && index.progress() < 1);
		long found = index.end();
		assertTrue(found > 0 && found < FRAMES / 10);
		index.advance(() -> false);
		assertEquals((FRAMES + 9) / 10, index.end());
	}

	@Test
	void aSearchGoesAround() {
		FrameSearch search = new FrameSearch(store, new AllRows(store), matcher("409"), part -> true);
		assertEquals(new FrameSearch.Outcome.Found(9, false), search.next(-1, true));
		assertEquals(new FrameSearch.Outcome.Found(19, false), search.next(9, true));
		assertEquals(new FrameSearch.Outcome.Found(9, false), search.next(19, false));
		long last = (FRAMES - 10) / 10 * 10 + 9;
		assertEquals(new FrameSearch.Outcome.Found(9, true), search.next(last, true));
		assertEquals(new FrameSearch.Outcome.Found(last, true), search.next(9, false));
		FrameSearch nothing = new FrameSearch(store, new AllRows(store), matcher("7FF"), part -> true);
		assertEquals(new FrameSearch.Outcome.Nothing(), nothing.next(5, true));
		FrameSearch cancelled = new FrameSearch(store, new AllRows(store), matcher("7FF"), part -> false);
		assertEquals(new FrameSearch.Outcome.Cancelled(), cancelled.next(5, true));
		assertEquals(new FrameSearch.Outcome.Nothing(), new FrameSearch(store, Rows.NONE, matcher("7FF"), part -> true).next(5, true));
	}

	@Test
	void whatTheStoreDroppedIsNotListedAnyMore() {
		FrameStore small = new FrameStore(1);
		MatchIndex index = new MatchIndex(small, matcher("351"));
		for (long i = 0; i < 500_000; i++) {
			small.frame(i, 0x351 + (int) (i & 1), 0, 0, i);
			if (i % 1000 == 0) {
				index.advance(() -> false);
			}
		}
		index.advance(() -> false);
		assertTrue(small.first() > 0);
		assertEquals(250_000, index.end());
		assertEquals(small.first() / 2, index.first());
		assertEquals(small.first(), index.number(index.first()));
		assertEquals(-1, index.number(0), "Its place in memory is given up");
		assertEquals(499_998, index.number(index.end() - 1));
		assertEquals(index.end(), index.position(500_000));
	}

	static FrameMatcher matcher(String filter) {
		FrameFilter parsed = FilterParser.parse(filter) instanceof FilterResult.Parsed result ? result.filter() : FrameFilter.ALL;
		return new FrameMatcher(parsed, Optional.empty());
	}
}
