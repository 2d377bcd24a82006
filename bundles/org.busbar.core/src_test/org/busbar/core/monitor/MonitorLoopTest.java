package org.busbar.core.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.busbar.api.monitor.MonitorFault;
import org.busbar.api.monitor.MonitorSnapshot;
import org.junit.jupiter.api.Test;

class MonitorLoopTest {

	private static final SessionKeyConsent CONSENT = new SessionKeyConsent("toy", "site", Instant.EPOCH);

	private final ToyBattery battery = new ToyBattery();
	private final List<MonitorStatus> told = new ArrayList<>();
	private final List<MonitorSnapshot> values = new ArrayList<>();
	private Optional<SessionKeyConsent> consent = Optional.empty();
	/** What happens after so many rounds or states were told of. */
	private Runnable then = () -> {
		// Nothing happens.
	};
	private int when = -1;
	/** What happens when the battery was told to fail. */
	private Runnable failing = () -> {
		// Nothing happens.
	};

	/** Runs for so many seconds of the battery's time. */
	private void run(int seconds) {
		long end = battery.nanos() + TimeUnit.SECONDS.toNanos(seconds);
		new MonitorLoop(battery, battery::open, battery, () -> battery.nanos() >= end, () -> consent, new MonitorListener() {

			@Override
			public void values(MonitorSnapshot snapshot) {
				values.add(snapshot);
				if (values.size() == when) {
					then.run();
				}
			}

			@Override
			public void status(MonitorStatus status) {
				told.add(status);
				if (status.state() == MonitorState.FAILING) {
					failing.run();
				}
			}
		}).run();
	}

	private List<MonitorState> states() {
		List<MonitorState> states = new ArrayList<>();
		for (MonitorStatus status : told) {
			if (states.isEmpty() || states.getLast() != status.state()) {
				states.add(status.state());
			}
		}
		return states;
	}

	private MonitorFault fault() {
		return told.reversed().stream().flatMap(status -> status.fault().stream()).findFirst().orElseThrow();
	}

	private void after(int rounds, Runnable what) {
		when = rounds;
		then = what;
	}

	@Test
	void listensBeforeTheFirstByteAndThenReadsEveryTwoSeconds() {
		run(14);

		assertEquals(List.of(MonitorState.OPENING, MonitorState.LISTENING, MonitorState.READING, MonitorState.CLOSED), states());
		assertTrue(values.getFirst().nanos() >= MonitorLoop.LISTEN);
		assertEquals(6, values.size());
		assertEquals(54, values.getLast().number("soc").orElseThrow());
		assertEquals(0, battery.count('K'), "nothing is written without need");
	}

	@Test
	void sendsNothingWhileSomebodyElseIsOnTheLine() {
		for (int i = 0; i < 1_000; i++) {
			battery.coming.add(new byte[]{1, 2, 3});
		}

		run(3);

		assertEquals(List.of(), battery.written);
		assertInstanceOf(MonitorFault.OtherProgram.class, fault());
	}

	@Test
	void beginsWhenTheOtherHasEnded() {
		battery.coming.add(new byte[]{1, 2, 3});

		run(20);

		assertTrue(states().indexOf(MonitorState.WAITING) < states().indexOf(MonitorState.READING), () -> states().toString());
	}

	@Test
	void withoutConsentTheKeyIsNeverWritten() {
		battery.wantsKey = true;

		run(600);

		assertEquals(0, battery.count('K'));
		assertEquals(new MonitorFault.KeyNeeded(new MonitorFault.Silence()), fault());
		assertEquals(MonitorState.KEY_NEEDED, told.get(told.size() - 2).state());
		assertTrue(told.get(told.size() - 2).text().contains("The key is written."), told.get(told.size() - 2).text());
	}

	@Test
	void withConsentTheKeyIsWrittenOnceAndReadingBegins() {
		battery.wantsKey = true;
		consent = Optional.of(CONSENT);

		run(60);

		assertEquals(1, battery.count('K'));
		assertEquals(1, told.getLast().keys());
		assertTrue(values.size() > 20);
	}

	@Test
	void aKeyThatWasLostIsWrittenAgain() {
		consent = Optional.of(CONSENT);
		after(3, () -> battery.wantsKey = true);

		run(60);

		assertEquals(1, battery.count('K'));
		assertTrue(values.size() > 15, () -> values.size() + " rounds");
	}

	@Test
	void aBatteryThatTheKeyDoesNotHelpGetsItRarely() {
		battery.silent = true;
		consent = Optional.of(CONSENT);

		run(600);

		assertTrue(battery.count('K') <= 600 / 30 + 4, () -> battery.count('K') + " keys");
		assertTrue(battery.count('K') > 1);
		assertEquals(new MonitorFault.Silence(), fault());
	}

	@Test
	void silenceIsAskedMoreAndMoreSlowlyAndOverAtOnceWhenItEnds() {
		battery.silent = true;

		run(600);

		long asked = battery.count('?');
		assertTrue(asked > 20 && asked < 60, () -> asked + " requests");
		battery.silent = false;
		run(40);
		assertTrue(!values.isEmpty());
	}

	@Test
	void garbageIsToldAndOvercome() {
		after(2, () -> battery.instead = new byte[]{9, 9, 9});

		run(20);

		assertEquals(new MonitorFault.Garbage(3), fault());
		int before = values.size();
		battery.instead = new byte[]{};
		run(40);
		assertTrue(values.size() > before);
	}

	@Test
	void anEndlessStreamHoldsNobodyUp() {
		battery.instead = new byte[5_000];

		run(120);

		assertInstanceOf(MonitorFault.Garbage.class, fault());
		assertEquals(MonitorState.CLOSED, told.getLast().state());
	}

	@Test
	void aLinkThatIsPulledOutIsOpenedAgain() {
		after(3, () -> battery.unplugged = true);
		run(15);
		assertEquals(new MonitorFault.Unplugged("pulled out"), fault());
		int before = values.size();
		battery.unplugged = false;

		run(30);

		assertTrue(battery.opened.size() > 1);
		assertTrue(values.size() > before);
	}

	@Test
	void aBusyPortSaysSoAndIsTriedAgain() {
		battery.busy = true;
		run(300);
		assertEquals(new MonitorFault.NotOpened("busy"), fault());
		int tries = battery.opened.size();
		assertTrue(tries > 8 && tries < 20, () -> tries + " tries in five minutes");
		assertEquals(List.of(), battery.written);
	}

	@Test
	void anotherProgramThatBeginsLaterIsHeardToo() {
		after(3, () -> battery.coming.add(new byte[]{1, 2, 3, 4, 5, 6}));

		run(40);

		assertTrue(told.stream().anyMatch(status -> status.fault().equals(Optional.of(new MonitorFault.OtherProgram(6)))), () -> told.toString());
		assertEquals(2, battery.opened.size(), "it listens again before it goes on");
		assertTrue(values.size() > 6, () -> values.size() + " rounds");
	}

	@Test
	void aDisturbanceBetweenTwoRequestsIsNobody() {
		after(3, () -> battery.coming.add(new byte[]{1, 2}));

		run(20);

		assertEquals(1, battery.opened.size());
		assertEquals(Optional.empty(), told.getLast().fault());
	}

	@Test
	void theKeyIsNotWrittenWhileAnotherProgramIsOnTheLine() {
		battery.wantsKey = true;
		consent = Optional.of(CONSENT);
		failing = () -> battery.coming.add(new byte[]{1});

		run(120);

		assertEquals(0, battery.count('K'));
		assertEquals(new MonitorFault.OtherProgram(1), fault());
	}

	@Test
	void aBatteryThatRefusesOrTalksOtherwiseIsWrittenNothing() {
		consent = Optional.of(CONSENT);
		battery.instead = new byte[]{'R'};
		run(60);
		assertEquals(new MonitorFault.Refused(2), fault());
		battery.instead = new byte[]{9, 9, 9};

		run(60);

		assertEquals(new MonitorFault.Garbage(3), fault());
		assertEquals(0, battery.count('K'));
	}

	@Test
	void whatIsNotKnownToABatteryDoesNotKeepTheRestBack() {
		consent = Optional.of(CONSENT);
		battery.asks = "%?";

		run(60);

		assertTrue(values.size() > 10, () -> values.size() + " rounds");
		assertEquals(0, battery.count('K'));
		MonitorStatus reading = told.stream().filter(status -> status.state() == MonitorState.READING).findFirst().orElseThrow();
		assertEquals(List.of("strange"), reading.failed());
		assertTrue(reading.text().startsWith("Not read: strange. "), reading.text());
	}

	/** However much is asked in a round: nobody waits until all of it has failed. */
	@Test
	void whoFallsSilentInTheMiddleOfALongRoundIsTold() {
		battery.asks = "?".repeat(100);
		List<Long> failed = new ArrayList<>();
		failing = () -> failed.add(battery.nanos());
		consent = Optional.of(CONSENT);
		long[] silence = {0};
		after(2, () -> {
			battery.answersLeft = 3;
			silence[0] = battery.nanos();
		});

		run(60);

		assertEquals(new MonitorFault.Silence(), fault());
		assertTrue(failed.getFirst() - silence[0] < TimeUnit.SECONDS.toNanos(12), () -> failed.getFirst() - silence[0] + " ns");
		assertEquals(3, values.size(), "what came of the round is kept");
	}

	@Test
	void whatIsNotKnownInTheMiddleDoesNotKeepTheRestBack() {
		battery.asks = "?%%%?%%?";
		battery.counts = true;

		run(60);

		assertEquals(5 * values.size(), values.getLast().number("soc").orElseThrow(), "two looks whether it is there, and all that it knows to the last");
		assertEquals(List.of("strange", "strange", "strange", "strange", "strange"), told.get(told.size() - 2).failed());
		assertEquals(MonitorState.READING, told.get(told.size() - 2).state());
	}

	/** A slow network or adapter; each byte is waited for as long as the first. */
	@Test
	void anAnswerThatComesInDribletsIsAnAnswer() {
		battery.gapMillis = 400;

		run(20);

		assertTrue(values.size() > 3, () -> values.size() + " rounds");
		assertEquals(0, told.getLast().failures());
	}

	@Test
	void aLateReplyIsNotTakenForTheNext() {
		battery.counts = true;
		battery.delayMillis = 700;
		run(30);
		assertEquals(List.of(), values);
		assertEquals(new MonitorFault.Silence(), ((MonitorFault.KeyNeeded) fault()).cause());
		battery.delayMillis = 0;

		run(30);

		assertEquals(battery.count('?'), values.getLast().number("soc").orElseThrow());
	}
}
