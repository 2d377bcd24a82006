package org.busbar.core.arming;

import static org.busbar.core.arming.Requests.NAMEPLATE;
import static org.busbar.core.arming.Requests.QUIET;
import static org.busbar.core.arming.Requests.VALUES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.busbar.api.driver.Driver;
import org.busbar.api.driver.DriverContext;
import org.busbar.api.quantity.Quantity;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.core.testing.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sending with a clock and a driver thread that the test turns by hand. */
@Timeout(60)
class ArmedTest {

	private static final long MILLISECOND = 1_000_000L;

	private final List<Integer> sent = new ArrayList<>();
	private boolean taking = true;
	private long now = 1_000_000_000_000L;
	/** So long the computer was on standby, when one clock stood still. */
	private long standby;
	private Armed.DriverTurn driver = () -> false;

	private Armed armed(ArmRequest request) {
		Armed armed = new Armed(Requests.consent(request, QUIET), (id, flags, dlc, payload) -> {
			sent.add(id);
			return taking;
		}, new Clocks(() -> now, () -> now + standby));
		armed.start(turn -> driver = turn);
		return armed;
	}

	/** What another device's driver does in every call. */
	private record EachTick(DriverContext context, Consumer<DriverContext> step) implements Driver {

		@Override
		public void received(long nanos, int id, int flags, int dlc, long payload) {
			step.accept(context);
		}

		@Override
		public void tick(long nanos) {
			step.accept(context);
		}
	}

	private static ArmRequest inverter(Consumer<DriverContext> step) {
		return Requests.inverter(context -> new EachTick(context, step));
	}

	/** Time goes on by one tick of the session; the driver gets its turn before, as if its thread were quick. */
	private Optional<String> tick(Armed armed, long millis) {
		now += millis * MILLISECOND;
		driver.take();
		return armed.tick(now);
	}

	private Optional<String> run(Armed armed, long millis) {
		Optional<String> end = Optional.empty();
		for (long i = 0; i < millis && end.isEmpty(); i += 10) {
			armed.heartbeat();
			end = tick(armed, 10);
		}
		return end;
	}

	@Test
	void framesGoOutAtTheirPeriod() {
		Armed armed = armed(Requests.frames("123#00", "124#00"));
		assertEquals(Optional.empty(), run(armed, 1000));
		assertEquals(10, sent.stream().filter(id -> id == 0x123).count());
		assertEquals(10, sent.stream().filter(id -> id == 0x124).count());
		assertEquals(20, armed.status().sent());
		assertEquals(59_000, armed.status().remaining() / MILLISECOND);
	}

	@Test
	void anEndOfTheFramesIsAnEnd() {
		Armed armed = armed(Requests.frames(3, "123#00"));
		Optional<String> end = run(armed, 1000);
		assertTrue(end.orElseThrow().contains("all 3 frames"), end::toString);
		assertEquals(3, sent.size());
	}

	@Test
	void aDriverSpeaksAndHears() {
		List<Integer> heard = new ArrayList<>();
		Armed armed = armed(Requests.inverter(context -> new Driver() {

			@Override
			public void received(long nanos, int id, int flags, int dlc, long payload) {
				heard.add(id);
				context.learned(Quantity.BATTERY_SOC, 77);
			}

			@Override
			public void tick(long nanos) {
				context.offer(0x305, 0, 8, (long) context.quantity(Quantity.INVERTER_ECHO_SOC));
			}
		}));
		run(armed, 50);
		armed.heard(now, 0x351, 0, 8, 0);
		armed.heard(now, 0x305, FrameFlags.TRANSMITTED, 8, 0);
		run(armed, 50);
		assertEquals(List.of(0x351), heard, "What we sent ourselves is nothing to be heard");
		assertTrue(sent.size() >= 8 && sent.stream().allMatch(id -> id == 0x305), sent::toString);
	}

	/** Each of these ends it within one tick; nothing goes out any more. */
	enum Interlock {
		STOP {
			@Override
			void happen(ArmedTest test, Armed armed) {
				armed.stop("stopped");
			}
		},
		BUS_ERROR {
			@Override
			void happen(ArmedTest test, Armed armed) {
				armed.heard(test.now, 1, FrameFlags.ERROR, 8, 0);
			}
		},
		OWN_IDENTIFIER {
			@Override
			void happen(ArmedTest test, Armed armed) {
				armed.heard(test.now, 0x305, 0, 8, 0);
			}
		},
		COMMAND_OF_THE_ROLE {
			@Override
			void happen(ArmedTest test, Armed armed) {
				armed.heard(test.now, 0x306, 0, 8, 0);
			}
		},
		FRAMES_LOST {
			@Override
			void happen(ArmedTest test, Armed armed) {
				armed.blind();
			}
		},
		NO_HEARTBEAT {
			@Override
			void happen(ArmedTest test, Armed armed) {
				test.now += Armed.HEARTBEAT + MILLISECOND;
			}
		},
		STANDBY {
			@Override
			void happen(ArmedTest test, Armed armed) {
				test.standby += Armed.HEARTBEAT + MILLISECOND;
				armed.heartbeat();
			}
		},
		HEARTBEAT_TOO_LATE {
			@Override
			void happen(ArmedTest test, Armed armed) {
				test.now += Armed.HEARTBEAT + MILLISECOND;
				armed.heartbeat();
			}
		},
		TIME_LIMIT {
			@Override
			void happen(ArmedTest test, Armed armed) {
				for (int second = 0; second < 60; second++) {
					test.now += 1_000 * MILLISECOND;
					armed.heartbeat();
				}
			}
		};

		abstract void happen(ArmedTest test, Armed armed);
	}

	@ParameterizedTest
	@EnumSource
	void everyInterlockEndsItWithinOneTick(Interlock interlock) {
		Armed armed = armed(inverter(context -> context.offer(0x305, 0, 8, 0)));
		assertEquals(Optional.empty(), run(armed, 100));
		int before = sent.size();
		assertTrue(before > 0);
		interlock.happen(this, armed);
		Optional<String> end = tick(armed, 1);
		assertTrue(end.isPresent());
		armed.heartbeat();
		assertEquals(end, run(armed, 1000), "It does not come back");
		assertEquals(before, sent.size());
		assertFalse(driver.take(), "The driver is let go");
	}

	@Test
	void aHeartbeatKeepsItAlive() {
		Armed armed = armed(inverter(context -> context.offer(0x305, 0, 8, 0)));
		for (int i = 0; i < 20; i++) {
			armed.heartbeat();
			assertEquals(Optional.empty(), tick(armed, 2000));
		}
	}

	@Test
	void otherIdentifiersAndOwnEchoesEndNothing() {
		Armed armed = armed(inverter(context -> context.offer(0x305, 0, 8, 0)));
		armed.heard(now, 0x351, 0, 8, 0);
		armed.heard(now, 0x305, FrameFlags.TRANSMITTED, 8, 0);
		armed.heard(now, 0x305, FrameFlags.EXTENDED, 8, 0);
		assertEquals(Optional.empty(), tick(armed, 1));
	}

	@Test
	void onlyWhatTheRoleSendsIsAccepted() {
		List<Boolean> accepted = new ArrayList<>();
		Armed armed = armed(inverter(context -> {
			accepted.add(context.offer(0x351, 0, 8, 0));
			accepted.add(context.offer(0x306, 0, 8, 0));
			accepted.add(context.offer(0x305, FrameFlags.EXTENDED, 8, 0));
			accepted.add(context.offer(0x305, FrameFlags.REMOTE, 8, 0));
		}));
		run(armed, 30);
		assertTrue(!accepted.isEmpty() && accepted.stream().noneMatch(Boolean::booleanValue), accepted::toString);
		assertEquals(List.of(), sent);
		assertEquals(accepted.size(), armed.status().refused());
	}

	@Test
	void aLimitAboveTheNameplateEndsItUnsent() {
		long limit = Payload.of(0x41, 0x02, 0, 0);
		Armed armed = armed(Requests.battery(VALUES, Optional.of(NAMEPLATE),
				context -> new EachTick(context, into -> into.offer(0x351, 0, 8, limit))));
		Optional<String> end = run(armed, 100);
		assertTrue(end.orElseThrow().contains("57.7"), end::toString);
		assertEquals(List.of(), sent);
	}

	@Test
	void aDriverThatThrowsIsAbandoned() {
		Armed armed = armed(inverter(context -> {
			throw new IllegalStateException("on purpose");
		}));
		Optional<String> end = run(armed, 100);
		assertTrue(end.orElseThrow().contains("on purpose"), end::toString);
	}

	@Test
	void aDriverThatCannotBeMadeIsAbandoned() {
		Armed armed = armed(Requests.inverter(context -> {
			throw new IllegalStateException("on purpose");
		}));
		assertTrue(run(armed, 100).orElseThrow().contains("on purpose"));
	}

	@Test
	void aDriverThatOffersNoFrameIsAbandoned() {
		Armed armed = armed(inverter(context -> context.offer(0x800, 0, 8, 0)));
		assertTrue(run(armed, 100).orElseThrow().contains("No classic CAN frame"));
	}

	@Test
	void aDriverThatFloodsIsAbandonedAndTheBusIsNotFilled() {
		Armed armed = armed(inverter(context -> {
			for (int i = 0; i < 100; i++) {
				context.offer(0x305, 0, 8, i);
			}
		}));
		Optional<String> end = run(armed, 10_000);
		assertTrue(end.orElseThrow().contains("again and again"), end::toString);
		assertTrue(sent.size() <= 4 * Armed.MOST_FRAMES, () -> sent.size() + " frames");
	}

	@Test
	void theNumberOfFramesIsBounded() {
		Armed armed = armed(inverter(context -> {
			for (int i = 0; i < 50; i++) {
				context.offer(0x305, 0, 8, i);
			}
		}));
		run(armed, 100);
		assertTrue(sent.size() <= 2 * Armed.MOST_FRAMES, () -> sent.size() + " frames in 100 ms");
	}

	@Test
	void aDriverThatBlocksIsAbandonedOnItsThread() {
		CountDownLatch blocked = new CountDownLatch(1);
		CountDownLatch go = new CountDownLatch(1);
		AtomicReference<Boolean> late = new AtomicReference<>();
		Armed armed = armed(inverter(context -> {
			blocked.countDown();
			Waiting.await(go);
			late.set(context.offer(0x305, 0, 8, 0));
		}));
		Thread thread = Thread.ofPlatform().daemon().start(() -> {
			while (driver.take()) {
				Thread.onSpinWait();
			}
		});
		Waiting.await(blocked);
		armed.heartbeat();
		assertEquals(Optional.empty(), armed.tick(0));
		now += DriverHost.LONGEST_CALL + MILLISECOND;
		armed.heartbeat();
		Optional<String> end = armed.tick(0);
		assertTrue(end.orElseThrow().contains("lasts longer"), end::toString);
		go.countDown();
		Waiting.await(() -> !thread.isAlive());
		assertEquals(false, late.get(), "What comes late is not accepted");
		armed.tick(0);
		assertEquals(List.of(), sent);
	}

	@Test
	void anOfferFromAnotherThreadIsNotAccepted() throws Exception {
		AtomicReference<DriverContext> kept = new AtomicReference<>();
		AtomicReference<Boolean> accepted = new AtomicReference<>();
		Armed armed = armed(inverter(context -> {
			kept.set(context);
			Thread other = Thread.ofPlatform().start(() -> accepted.set(context.offer(0x305, 0, 8, 0)));
			Waiting.await(() -> !other.isAlive());
		}));
		run(armed, 30);
		assertEquals(false, accepted.get());
		assertFalse(kept.get().offer(0x305, 0, 8, 0), "Nor one outside the calls");
		assertEquals(List.of(), sent);
	}

	@Test
	void aDriverThatDoesNotListenIsAbandoned() {
		Armed armed = armed(inverter(context -> {
		}));
		for (int i = 0; i < 5000; i++) {
			armed.heard(now, 0x351, 0, 8, 0);
		}
		armed.heartbeat();
		assertTrue(armed.tick(0).orElseThrow().contains("does not take"));
	}

	@Test
	void aConverterThatTakesNothingEndsIt() {
		taking = false;
		Armed armed = armed(inverter(context -> context.offer(0x305, 0, 8, 0)));
		assertTrue(run(armed, 1000).orElseThrow().contains("refused 20 frames"));
		assertEquals(0, armed.status().sent());
	}

	@Test
	void aConverterThatThrowsEndsIt() {
		Armed armed = new Armed(Requests.consent(Requests.frames("123#00"), QUIET), (id, flags, dlc, payload) -> {
			throw new IllegalStateException("on purpose");
		}, Clocks.of(() -> now));
		armed.start(turn -> driver = turn);
		assertTrue(run(armed, 100).orElseThrow().contains("on purpose"));
	}
}
