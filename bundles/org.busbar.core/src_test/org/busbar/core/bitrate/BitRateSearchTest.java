package org.busbar.core.bitrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterProvider;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.busbar.can.FrameFlags;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BitRateSearchTest {

	private static final Duration LONG = Duration.ofSeconds(50);
	private static final Duration SHORT = Duration.ofMillis(20);

	/** A converter on a bus of one rate; it says at once what there is to hear. */
	private static class Bus implements ConverterProvider {

		private final int rate;
		private final List<Mode> modes = new ArrayList<>();
		private final List<ConverterUri> opened = new ArrayList<>();
		private final AtomicInteger open = new AtomicInteger();
		private Capabilities.Proof proof = Capabilities.Proof.PROVEN;
		private int frames = 10;
		private int errorsAmong;
		private int errorsElsewhere = 100;
		private int fixed;

		Bus(int rate) {
			this.rate = rate;
		}

		@Override
		public Channel open(ConverterUri uri, Mode mode, FrameSink sink) throws ChannelException {
			modes.add(mode);
			opened.add(uri);
			open.incrementAndGet();
			int asked = Integer.parseInt(uri.options().get("bitrate"));
			Thread.ofPlatform().start(() -> {
				for (int i = 0; i < (asked == rate ? errorsAmong : errorsElsewhere); i++) {
					sink.frame(i, 0x80, FrameFlags.ERROR, 8, 0);
				}
				for (int i = 0; asked == rate && i < frames; i++) {
					sink.frame(i, 0x351, 0, 8, 0);
				}
				said(sink);
			});
			return new Channel() {

				@Override
				public Mode mode() {
					return mode;
				}

				@Override
				public Capabilities capabilities() {
					return new Capabilities(proof, false, true, false);
				}

				@Override
				public int bitRate() {
					return fixed > 0 ? fixed : asked;
				}

				@Override
				public boolean send(int id, int flags, int dlc, long payload) {
					throw new IllegalStateException("Who listens sends nothing");
				}

				@Override
				public void close() {
					open.decrementAndGet();
				}
			};
		}

		void said(FrameSink sink) {
			sink.event(new BusEvent.End(0));
		}

		@Override
		public List<String> suggestions() {
			return List.of();
		}
	}

	private final List<Attempt> told = new ArrayList<>();

	private BitRateResult search(Bus bus, Duration each) throws InterruptedException {
		BitRateResult result = new BitRateSearch(bus, ConverterUri.parse("test:bus?x=1&bitrate=7"), each).search(told::add, () -> false);
		assertEquals(0, bus.open.get(), "everything is closed");
		assertTrue(bus.modes.stream().allMatch(mode -> mode == Mode.LISTEN));
		return result;
	}

	@Test
	void findsEveryRate() throws Exception {
		for (int rate : BitRateSearch.RATES) {
			Bus bus = new Bus(rate);
			BitRateResult.Found found = assertInstanceOf(BitRateResult.Found.class, search(bus, LONG));
			assertEquals(rate, found.bitRate());
			assertEquals(found.attempts(), told);
			assertTrue(found.text().contains(Integer.toString(rate / 1000) + " kbit/s"), found.text());
			assertEquals("1", bus.opened.getFirst().options().get("x"), "the other options stay");
			told.clear();
		}
	}

	@Test
	void aFewErrorsAmongTheFramesAreNoOtherRate() throws Exception {
		Bus bus = new Bus(500_000);
		bus.errorsAmong = 2;
		assertInstanceOf(BitRateResult.Found.class, search(bus, LONG));
	}

	@Test
	void manyErrorsAre() throws Exception {
		Bus bus = new Bus(500_000);
		bus.errorsAmong = 10;
		bus.frames = 5;
		BitRateResult.NoneFits none = assertInstanceOf(BitRateResult.NoneFits.class, search(bus, LONG));
		assertEquals(BitRateSearch.RATES, none.attempts().stream().map(Attempt::bitRate).toList());
		assertTrue(none.text().contains("500, 250, 125, 1000 kbit/s"), none.text());
	}

	@Test
	void twoFramesProveNothing() throws Exception {
		Bus bus = new Bus(500_000);
		bus.frames = 2;
		assertInstanceOf(BitRateResult.NoneFits.class, search(bus, LONG));
	}

	/** Exchanged wires look the same, so a measurement is asked for and nothing is said of them. */
	@Test
	void nothingMoves() throws Exception {
		Bus bus = new Bus(0);
		bus.errorsElsewhere = 0;
		BitRateResult result = search(bus, LONG);
		assertInstanceOf(BitRateResult.Silent.class, result);
		assertTrue(result.text().contains("measure the voltage"), result.text());
		assertFalse(result.text().contains("exchanged"), result.text());
	}

	@Test
	void aSilentBusTakesItsTimeAndEnds() throws Exception {
		Bus bus = new Bus(0) {

			@Override
			void said(FrameSink sink) {
				// Goes on in silence.
			}
		};
		bus.errorsElsewhere = 0;
		assertInstanceOf(BitRateResult.Silent.class, search(bus, SHORT));
	}

	@Test
	void lockedWhereListeningOnlyIsNotProven() throws Exception {
		for (Capabilities.Proof proof : List.of(Capabilities.Proof.CLAIMED, Capabilities.Proof.IMPOSSIBLE)) {
			Bus bus = new Bus(250_000);
			bus.proof = proof;
			BitRateResult.Refused refused = assertInstanceOf(BitRateResult.Refused.class, search(bus, LONG));
			assertEquals(List.of(), refused.attempts());
			assertTrue(refused.text().contains("did not prove"), refused.text());
			assertEquals(1, bus.opened.size());
		}
	}

	@Test
	void aConverterWhoseRateIsSetElsewhere() throws Exception {
		Bus bus = new Bus(250_000);
		bus.fixed = 250_000;
		BitRateResult.Refused refused = assertInstanceOf(BitRateResult.Refused.class, search(bus, LONG));
		assertTrue(refused.text().contains("runs at 250 kbit/s"), refused.text());
	}

	@Test
	void aConverterThatGoesAway() throws Exception {
		Bus bus = new Bus(250_000) {

			@Override
			void said(FrameSink sink) {
				sink.event(new BusEvent.Lost(0, "It was unplugged."));
			}
		};
		BitRateResult.Refused refused = assertInstanceOf(BitRateResult.Refused.class, search(bus, LONG));
		assertEquals("It was unplugged.", refused.text());
		assertEquals(1, refused.attempts().size());
	}

	@Test
	void cancelEndsIt() throws Exception {
		CountDownLatch asked = new CountDownLatch(2);
		Bus bus = new Bus(0) {

			@Override
			void said(FrameSink sink) {
				// Goes on.
			}
		};
		BitRateResult result = new BitRateSearch(bus, ConverterUri.parse("test:bus"), LONG).search(told::add, () -> {
			asked.countDown();
			return asked.getCount() == 0;
		});
		assertInstanceOf(BitRateResult.Cancelled.class, result);
		assertEquals(1, told.size());
		assertEquals(0, bus.open.get());
	}
}
