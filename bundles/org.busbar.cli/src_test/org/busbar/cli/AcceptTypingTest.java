package org.busbar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

import org.busbar.api.doctor.Site;
import org.busbar.can.Payload;
import org.busbar.core.acceptance.Circumstances;
import org.busbar.core.acceptance.Line;
import org.busbar.core.acceptance.Trial;
import org.busbar.core.acceptance.TrialRun;
import org.busbar.core.configuration.TestResult.Verdict;
import org.busbar.core.protocol.EffectiveProtocol;
import org.junit.jupiter.api.Test;

/** What the engineer types while a test runs. */
class AcceptTypingTest {

	private static final long SECOND = 1_000_000_000L;
	private static final long START = 1_700_000_000L * SECOND;

	private final Queue<Optional<String>> lines = new ArrayDeque<>();
	private final List<String> told = new ArrayList<>();

	private static TrialRun run(Trial trial) {
		return new TrialRun(trial, new Circumstances(Site.UNKNOWN,
				Optional.of(EffectiveProtocol.of(CommandLineRun.SHIPPED.protocol("victron.bms-can").orElseThrow(), Map.of()))), true);
	}

	private AcceptTyping typing(Trial trial, TrialRun run) {
		return new AcceptTyping(lines, trial, run, told::add);
	}

	private void type(String line) {
		lines.add(Optional.of(line));
	}

	@Test
	void enterSaysThatWhatWasAskedForIsDone() {
		TrialRun run = run(Trial.START);
		AcceptTyping typing = typing(Trial.START, run);
		run.advance(START);
		type("");
		typing.look(START);
		assertEquals(0, run.status().step());
		assertTrue(told.getLast().contains("Nothing is to be told of"), told.toString());
		run.advance(START + 6 * SECOND);
		typing.look(START + 6 * SECOND);
		typing.ask();
		typing.ask();
		assertEquals(1, told.stream().filter(text -> text.endsWith(": \"The Battery Is On\".")).count(), told.toString());
		type("");
		typing.look(START + 7 * SECOND);
		assertEquals(2, run.status().step());
		assertTrue(told.stream().noneMatch(text -> text.contains("The Inverter Is On")), "Only after the step that it belongs to");
		typing.ask();
		assertTrue(told.getLast().contains("The Inverter Is On"), told.toString());
		type("");
		typing.look(START + 9 * SECOND);
		assertEquals(3, run.status().step());
		assertFalse(typing.isEnded());
		type("End");
		typing.look(START + 10 * SECOND);
		assertTrue(typing.isEnded());
	}

	@Test
	void whatOnlyEyesSeeIsTypedWhileItRunsOrAskedForAtTheEnd() {
		TrialRun run = run(Trial.SIGN);
		AcceptTyping typing = typing(Trial.SIGN, run);
		for (int second = 0; second < 60; second++) {
			int ampere = second < 5 ? 0 : second < 40 ? -40 : 20;
			run.frame(START + second * SECOND, 0x356, 0, 6,
					Payload.of(5200 & 0xFF, 5200 >> 8, ampere * 10 & 0xFF, ampere * 10 >> 8 & 0xFF, 250, 0));
		}
		assertTrue(run.isMeasured());
		type("clamp = 41,5");
		type("speed=3");
		type("soc=120");
		typing.look(START);
		assertEquals(2, told.stream().filter(text -> text.startsWith("Not understood")).count(), told.toString());
		type("i=40");
		type("fifty");
		type("52,1");
		type("");
		typing.askForTheRest(() -> false);
		List<Line> measured = run.result().lines();
		assertEquals(Verdict.PASSED, measured.stream().filter(line -> line.what().contains("Clamp")).findFirst().orElseThrow().verdict());
		assertEquals(Verdict.PASSED, measured.stream().filter(line -> line.what().contains("Display current")).findFirst().orElseThrow().verdict());
		assertTrue(measured.stream().anyMatch(line -> line.what().contains("Display voltage")), measured.toString());
		assertTrue(measured.stream().noneMatch(line -> line.what().contains("Display state of charge")), measured.toString());
		assertEquals(0, lines.size());
	}

	@Test
	void nothingIsAskedWhereInputHasEnded() {
		TrialRun run = run(Trial.LOSS);
		AcceptTyping typing = typing(Trial.LOSS, run);
		lines.add(Optional.empty());
		typing.look(START);
		typing.askForTheRest(() -> false);
		assertEquals(List.of(), told);
	}

	@Test
	void askingEndsWhenSomebodyStopsIt() {
		AcceptTyping typing = typing(Trial.LOSS, run(Trial.LOSS));
		assertFalse(typing.confirm(() -> true));
		typing.askForTheRest(() -> true);
		assertEquals(1, told.size());
	}
}
