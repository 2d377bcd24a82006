package org.busbar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.Mode;
import org.busbar.can.Payload;
import org.busbar.cli.CommandLineRun.Result;
import org.busbar.core.configuration.AcceptanceTest;
import org.busbar.core.configuration.AcceptanceTest.Outcome;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ConfigurationEdit;
import org.busbar.core.configuration.ConfigurationFile;
import org.busbar.core.configuration.ConfigurationResult;
import org.busbar.core.configuration.EditResult;
import org.busbar.core.configuration.KeptContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Acceptance tests of recordings by the command line. */
class AcceptCommandTest {

	private static final long START = 1_700_000_000_000_000_000L;

	@TempDir
	private Path folder = Path.of("");

	private String site = "";
	private String log = "";

	@BeforeEach
	void visit() throws IOException {
		site = folder.resolve("site.busbar").toString();
		assertEquals(ExitCode.FINE, run("config", "new", site, "--battery", "weco/5k3", "--inverter", "victron/cerbo-gx", "--protocol", "victron.bms-can",
				"--modules", "2", "--nameplate", "cells=16,capacity=100,voltage=57.6,charge=100,discharge=100").exitCode());
		log = folder.resolve("visit.log").toString();
		Files.write(Path.of(log), IntStream.range(0, 90).boxed().flatMap(AcceptCommandTest::second).toList());
	}

	/** Rest, a load of 40 A for 40 s, rest, a charge with 20 A. */
	private static Stream<String> second(int second) {
		int ampere = second < 10 ? 0 : second < 50 ? -40 : second < 60 ? 0 : 20;
		return Stream.of("351#3002F401E803C001", "355#3C006400", "356#" + little(5200 + ampere) + little(ampere * 10) + "FA00", "305#0000000000000000")
				.map(frame -> String.format(Locale.ROOT, "(%d.000000) can0 %s", 1_700_000_000 + second, frame));
	}

	private static String little(int value) {
		return String.format(Locale.ROOT, "%04X", Short.toUnsignedInt(Short.reverseBytes((short) value)));
	}

	private static Result run(String... arguments) {
		return new CommandLineRun().run(arguments);
	}

	private Result accept(String test, String... more) {
		return run(Stream.concat(Stream.of("accept", site, test, "--log", log), Stream.of(more)).toArray(String[]::new));
	}

	@Test
	void aPassedTestIsToldAndKept() {
		Result result = accept("at1", "--clamp", "41.5", "--display", "i=40,v=51.9,soc=61", "--save", "--person", "Ada");
		assertEquals(ExitCode.FINE, result.exitCode(), result.out() + result.err());
		assertTrue(result.out().startsWith("AT1 Sign and scale: passed") && result.out().contains("-40 A") && result.out().contains("can0 356#"), result.out());
		assertTrue(result.err().contains("AT1 stands in"), result.err());
		AcceptanceTest test = kept("test-sign");
		assertEquals(Outcome.PASSED, test.outcome());
		assertEquals("Ada", test.person());
		assertEquals("visit.log", test.result().orElseThrow().capture());
	}

	private AcceptanceTest kept(String id) {
		return configuration().tests().stream().filter(test -> test.id().equals(id)).findFirst().orElseThrow();
	}

	private Configuration configuration() {
		if (ConfigurationFile.load(Path.of(site)) instanceof ConfigurationResult.Loaded loaded) {
			return loaded.configuration();
		}
		throw new AssertionError(site);
	}

	@Test
	void whatIsEditedWhileItIsMeasuredStays() {
		FakeBus bus = new FakeBus(sink -> {
			rename("Edited meanwhile");
			sink.event(new BusEvent.End(START));
		});
		Result result = new CommandLineRun().with("sim", bus).run("accept", site, "AT1", "--converter", "sim:x", "--save", "--yes");
		assertEquals(ExitCode.FOUND, result.exitCode(), result.err());
		assertTrue(kept("test-sign").result().isPresent());
		assertEquals("Edited meanwhile", configuration().title());
	}

	@Test
	void whatIsEditedWhileTheFingerprintIsTakenStays() {
		FakeBus bus = new FakeBus(sink -> {
			sink.frame(START, 0x355, 0, 4, Payload.of(60, 0, 94, 0));
			sink.frame(START + 1_000_000_000L, 0x355, 0, 4, Payload.of(60, 0, 94, 0));
			rename("Edited meanwhile");
			sink.event(new BusEvent.End(START + 1_000_000_000L));
		});
		Result result = new CommandLineRun().with("sim", bus).run("fingerprint", site, "--converter", "sim:x", "--accept");
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
		assertTrue(configuration().fingerprint().isPresent());
		assertEquals("Edited meanwhile", configuration().title());
	}

	@Test
	void whatIsReadDuringTheTestIsNotTypedBefore() {
		for (String claim : List.of("--clamp=40", "--display=alarm=1", "--reaction=3")) {
			FakeBus bus = new FakeBus(sink -> sink.event(new BusEvent.End(START)));
			Result result = new CommandLineRun().with("sim", bus).run("accept", site, "AT5", "--converter", "sim:x", claim);
			assertEquals(ExitCode.USAGE, result.exitCode(), claim);
			assertTrue(result.err().contains("while the test runs") && bus.opened.isEmpty(), result.err());
		}
	}

	@Test
	void acknowledgesWhereAskedAndTellsWhatHasToBeSoFirst() {
		FakeBus bus = new FakeBus(sink -> {
			for (int i = 0; i < 3; i++) {
				sink.frame(START + i, 0x355, 0, 4, Payload.of(60, 0, 94, 0));
			}
		});
		bus.acknowledged = Optional.of(sink -> sink.event(new BusEvent.End(START)));
		Result result = new CommandLineRun().with("sim", bus).run("accept", site, "AT2", "--converter", "sim:x", "--acknowledge", "--yes");
		assertEquals(List.of(Mode.LISTEN, Mode.ACKNOWLEDGE), bus.modes, result.err());
		assertTrue(result.err().contains("Busbar acknowledges on sim:x now"), result.err());
		assertTrue(result.err().contains("The bus shows: The battery is heard."), result.err());
		int tap = result.err().indexOf("The tap is on the battery's side");
		assertTrue(tap > 0 && tap < result.err().indexOf("1. Let the inverter"), result.err());
		assertFalse(result.err().contains("button"), result.err());
		assertEquals(ExitCode.USAGE, accept("AT2", "--acknowledge").exitCode());
	}

	@Test
	void onlyListensWhereNobodyAsksForMore() {
		FakeBus bus = new FakeBus(sink -> {
			for (int i = 0; i < 3; i++) {
				sink.frame(START + i, 0x355, 0, 4, Payload.of(60, 0, 94, 0));
			}
			sink.event(new BusEvent.End(START));
		});
		new CommandLineRun().with("sim", bus).run("accept", site, "AT2", "--converter", "sim:x", "--yes");
		assertEquals(List.of(Mode.LISTEN), bus.modes);
	}

	@Test
	void nothingBeginsBeforeSomebodySaysThatItMay() {
		FakeBus bus = new FakeBus(sink -> sink.event(new BusEvent.End(START)));
		Result unanswered = new CommandLineRun().with("sim", bus).run("accept", site, "AT2", "--converter", "sim:x");
		assertEquals(ExitCode.USAGE, unanswered.exitCode());
		assertTrue(unanswered.err().contains("--yes"), unanswered.err());
		Result refused = new CommandLineRun().with("sim", bus).withInput("end\n").run("accept", site, "AT2", "--converter", "sim:x");
		assertEquals(ExitCode.USAGE, refused.exitCode());
		assertTrue(bus.opened.isEmpty());
		assertEquals(ExitCode.USAGE, accept("AT2", "--yes").exitCode());
	}

	/** A warning comes and goes; the bus itself has no end. */
	private static FakeBus warning() {
		return new FakeBus(sink -> {
			for (int second = 0; second < 12; second++) {
				boolean raised = second >= 3 && second < 8;
				sink.frame(START + second * 1_000_000_000L, 0x35A, 0, 8, Payload.of(0xAA, 0xAA, 0xAA, 0x02, raised ? 0xA6 : 0xAA, 0xAA, 0xAA, 0x02));
			}
		});
	}

	@Test
	void theAlarmTestEndsByItselfWithWhatWasTypedMeanwhile() {
		Result result = new CommandLineRun().with("sim", warning()).withInput("\nalarm=1\n").run("accept", site, "AT5", "--converter", "sim:x");
		assertEquals(ExitCode.FINE, result.exitCode(), result.out() + result.err());
		assertTrue(result.err().contains("after 900 s") && result.err().contains("alarm (Display shows it"), result.err());
		Result unseen = new CommandLineRun().with("sim", warning()).run("accept", site, "AT5", "--converter", "sim:x", "--yes");
		assertEquals(ExitCode.FOUND, unseen.exitCode());
		assertTrue(unseen.out().contains("Nobody said whether the inverter shows it."), unseen.out());
	}

	@Test
	void theAlarmTestEndsWhenItsTimeIsOver() {
		FakeBus quiet = new FakeBus(sink -> sink.frame(START, 0x355, 0, 4, Payload.of(60, 0, 94, 0)));
		Result result = new CommandLineRun().with("sim", quiet).run("accept", site, "AT5", "--converter", "sim:x", "--yes", "--seconds", "0.2");
		assertEquals(ExitCode.FOUND, result.exitCode());
		assertTrue(result.out().contains("No warning was raised"), result.out());
	}

	private void rename(String title) {
		try {
			if (ConfigurationEdit.set(configuration(), "title", title) instanceof EditResult.Edited edited) {
				ConfigurationFile.save(Path.of(site), edited.configuration(), KeptContent.NONE);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void aFailedTestHasAnExitCodeOfItsOwn() {
		Result result = accept("AT1", "--clamp", "50", "--display", "i=40");
		assertEquals(ExitCode.FOUND, result.exitCode());
		assertTrue(result.out().contains("failed") && result.out().contains("at most 2.5 A"), result.out());
	}

	@Test
	void whatNobodyTypedIsNotMeasured() {
		Result result = accept("AT1", "--display", "i=40", "--json");
		assertEquals(ExitCode.FOUND, result.exitCode());
		JsonObject json = JsonParser.parseString(result.out()).getAsJsonObject();
		assertEquals("not-measured", json.get("verdict").getAsString());
		assertTrue(json.get("reason").getAsString().contains("clamp"), result.out());
		assertEquals("2023-11-14T22:13:30Z", json.get("from").getAsString());
	}

	@Test
	void everyTestGivesAResult() {
		for (String test : List.of("AT2", "AT3", "AT4", "AT5", "AT6", "AT7")) {
			Result result = accept(test);
			assertEquals(ExitCode.FOUND, result.exitCode(), result.out() + result.err());
			assertTrue(result.out().contains("not measured"), result.out());
		}
	}

	@Test
	void whatCannotBeIsRefused() {
		assertTrue(accept("AT9").err().contains("AT1 (Sign and scale)"));
		assertEquals(ExitCode.USAGE, accept("AT1", "--display", "soc=120").exitCode());
		assertEquals(ExitCode.USAGE, accept("AT1", "--display", "speed=1").exitCode());
		assertEquals(ExitCode.USAGE, run("accept", site, "AT1").exitCode());
		assertEquals(ExitCode.INPUT, run("accept", site, "AT1", "--log", folder.resolve("no.log").toString()).exitCode());
	}

	@Test
	void acceptingAFullBatteryIsWarnedOf() throws IOException {
		Files.write(Path.of(log), Files.readAllLines(Path.of(log)).stream().map(line -> line.replace("355#3C00", "355#6300")).toList());
		Result accepted = run("fingerprint", site, "--log", log, "--accept");
		assertEquals(ExitCode.FINE, accepted.exitCode(), accepted.err());
		assertTrue(accepted.err().contains("warning: The state of charge is 99 %"), accepted.err());
		Result same = run("fingerprint", site, "--log", log);
		assertTrue(same.out().contains("Nothing has changed") && same.out().contains("Not compared, because the site was accepted"), same.out());
	}

	@Test
	void aDeadBusIsListenedToForTwentySecondsOnly() {
		AtomicLong clock = new AtomicLong();
		FingerprintCommand.Listening listening = new FingerprintCommand.Listening(true, clock::get);
		assertFalse(listening.isDone());
		clock.set(19_000_000_000L);
		assertFalse(listening.isDone());
		clock.set(20_000_000_000L);
		assertTrue(listening.isDone());
		listening.frame(START, 0x355, 0, 4, 0);
		assertFalse(listening.isDone());
		listening.advance(START + 20_000_000_000L);
		assertTrue(listening.isDone());
	}

	@Test
	void whatHasChangedSinceTheSiteWasAcceptedIsTold() throws IOException {
		assertEquals(ExitCode.INPUT, run("fingerprint", site, "--log", log).exitCode());
		Result accepted = run("fingerprint", site, "--log", log, "--accept", "--person", "Ada");
		assertEquals(ExitCode.FINE, accepted.exitCode(), accepted.err());
		assertTrue(accepted.err().contains("4 messages, heard for 89 s"), accepted.err());
		Result same = run("fingerprint", site, "--log", log);
		assertEquals(ExitCode.FINE, same.exitCode(), same.out());
		assertTrue(same.out().contains("Nothing has changed"), same.out());
		String other = folder.resolve("next.log").toString();
		Files.write(Path.of(other), Files.readAllLines(Path.of(log)).stream().filter(line -> !line.contains("355#"))
				.map(line -> line.replace("351#3002", "351#1402")).toList());
		Result changed = run("fingerprint", site, "--log", other);
		assertEquals(ExitCode.FOUND, changed.exitCode());
		assertEquals(List.of("0x355 is missing; it came every 1 s.", "The charge voltage limit is 53.2 V instead of 56 V."), changed.lines().subList(0, 2));
		assertTrue(changed.lines().get(2).startsWith("Not compared") && changed.lines().size() == 3, changed.out());
		assertTrue(run("fingerprint", site, "--log", other, "--json").out().contains("\"changes\": ["));
		assertEquals(ExitCode.FINE,
				run("export", site, "--to", folder.resolve("papers").toString(), "--capture", other, "--format", "csv,json,report.pdf,report.html")
						.exitCode());
		String table = Files.readString(folder.resolve("papers/changes.csv"));
		assertTrue(table.contains("0x355 is missing") && table.contains("Not compared, because state of charge or temperature"), table);
		assertTrue(Files.readString(folder.resolve("papers/report.html")).contains("Not compared, because state of charge or temperature"));
		JsonObject recording = JsonParser.parseString(Files.readString(folder.resolve("papers/site.json"))).getAsJsonObject().getAsJsonObject("recording");
		assertTrue(recording.getAsJsonArray("leftOut").toString().contains("Not compared, because state of charge"), recording.toString());
	}
}
