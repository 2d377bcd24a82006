package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.busbar.api.fact.Confidence;
import org.busbar.api.monitor.MonitorDescription;
import org.busbar.api.monitor.MonitorFault;
import org.busbar.api.monitor.MonitorGroup;
import org.busbar.api.monitor.MonitorSnapshot;
import org.busbar.api.monitor.MonitorValue;
import org.busbar.core.monitor.MonitorRecorder;
import org.busbar.core.monitor.MonitorSession;
import org.busbar.core.monitor.MonitorState;
import org.busbar.core.monitor.MonitorStatus;
import org.busbar.core.monitor.SessionKeyConsent;
import org.busbar.link.serial.SerialLinkProvider;
import org.busbar.proof.WecoOnTheWire.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A battery's own link over a serial port, as far as a computer without any has one. Whatever a test does, the battery at the other end has got nothing but reads,
 * and the session key where a person has agreed to it.
 */
@Tag("long")
@Timeout(300)
class BatteryLinkTest {

	private static final SessionKeyConsent CONSENT = new SessionKeyConsent("weco", "test", Instant.EPOCH);

	@TempDir
	Path folder;

	private WatchedWeco link;

	@BeforeEach
	void plug() throws Exception {
		link = new WatchedWeco(folder);
	}

	@AfterEach
	void proveAndUnplug() throws Exception {
		link.close();
	}

	private static boolean isFault(MonitorStatus status, Class<? extends MonitorFault> kind) {
		return status.fault().filter(fault -> kind.isInstance(fault) || fault instanceof MonitorFault.KeyNeeded needed && kind.isInstance(needed.cause()))
				.isPresent();
	}

	/** What a register of this kind can hold without loss, and the battery can have. */
	private static double example(MonitorValue value, int number) {
		boolean ofPack = value.unit().equals("V") && value.group() != MonitorGroup.CELLS && !value.id().contains("cell.");
		return value.isFlag() ? number % 2 : ofPack ? 40 + number % 100 / 10.0 : 4;
	}

	@Test
	void everyRegisterArrives() throws InterruptedException {
		MonitorDescription description = WatchedWeco.WECO.description();
		int number = 0;
		for (MonitorValue value : description.values()) {
			link.battery.values.put(value.id(), example(value, number++));
		}
		link.open(Optional.empty());

		MonitorSnapshot snapshot = link.round();

		number = 0;
		for (MonitorValue value : description.values()) {
			double expected = example(value, number++);
			assertEquals(expected, snapshot.number(value.id()).orElseThrow(() -> new AssertionError(value.id() + " never came")), 1e-6, value.id());
			assertEquals(value.group() != MonitorGroup.UNKNOWN, value.confidence().equals(Optional.of(Confidence.ONE)), value.id());
		}
	}

	/** Each on a lead of its own and all at once: most of the time is spent waiting for replies that do not come. */
	@Test
	void everyFaultIsToldAndOvercome() throws Exception {
		Map<Fault, Class<? extends MonitorFault>> kinds = Map.of(
				Fault.GARBAGE, MonitorFault.Garbage.class,
				Fault.SHORT, MonitorFault.ShortReply.class,
				Fault.CHECKSUM, MonitorFault.WrongChecksum.class,
				Fault.SILENCE, MonitorFault.Silence.class,
				Fault.REFUSED, MonitorFault.Refused.class);
		try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<MonitorStatus>> told = people.invokeAll(kinds.entrySet().stream().map(this::toldAndOvercome).toList());
			for (Future<MonitorStatus> status : told) {
				assertTrue(status.get().text().length() > 40, status.get().text());
			}
		}
	}

	private Callable<MonitorStatus> toldAndOvercome(Map.Entry<Fault, Class<? extends MonitorFault>> fault) {
		return () -> {
			try (WatchedWeco own = new WatchedWeco(Files.createDirectory(folder.resolve(fault.getKey().name())))) {
				own.open(Optional.empty());
				own.round();
				own.battery.does(fault.getKey());
				MonitorStatus told = own.until(status -> isFault(status, fault.getValue()) && status.state() != MonitorState.READING);
				own.battery.does(Fault.NONE);
				own.until(status -> status.state() == MonitorState.READING && status.fault().isEmpty());
				own.rounds.clear();
				own.round();
				return told;
			}
		};
	}

	@Test
	void answersThatComeByteByByteAreAnswers() throws InterruptedException {
		link.battery.does(Fault.SPLIT);
		link.battery.values.put("system.soc", 54.0);
		MonitorSession opened = link.open(Optional.empty());

		assertEquals(54, link.round().number("system.soc").orElseThrow());
		assertEquals(0, opened.status().failures());
	}

	@Test
	void theKeyThatARestartLosesIsWrittenAgainWithConsentOnly() throws InterruptedException {
		MonitorSession opened = link.open(Optional.empty());
		link.round();
		link.battery.restart();
		link.until(status -> status.state() == MonitorState.KEY_NEEDED);
		link.battery.provesThatOnlyReadsCame(0);
		link.keys = 1;

		opened.consent(CONSENT);

		link.until(status -> status.state() == MonitorState.READING && status.fault().isEmpty());
		assertEquals(1, opened.status().keys());
	}

	@Test
	void nothingIsSentWhileSomebodyElseIsOnTheLine() throws Exception {
		link.open(Optional.of(CONSENT));
		link.until(status -> status.state() == MonitorState.LISTENING);

		link.battery.says((byte) 1, (byte) 3);

		assertEquals(new MonitorFault.OtherProgram(2), link.until(status -> status.state() == MonitorState.WAITING).fault().orElseThrow());
		assertTrue(link.battery.heardNothing());
	}

	@Test
	void aLeadThatIsPulledOutInTheMiddleAndPluggedAgain() throws Exception {
		link.open(Optional.empty());
		link.round();
		link.lead.pull();
		link.until(status -> status.state() == MonitorState.WAITING);
		link.lead.plugAgain();
		link.battery.plugged(link.lead.device());

		link.until(status -> status.state() == MonitorState.READING);
		link.rounds.clear();
		link.round();
	}

	@Test
	void aPortThatIsInUseSaysSo() throws IOException, InterruptedException {
		try (var other = new SerialLinkProvider().open(link.lead.host().toString(), Map.of())) {
			link.open(Optional.empty());
			MonitorFault fault = link.until(status -> status.state() == MonitorState.WAITING).fault().orElseThrow();
			assertTrue(assertInstanceOf(MonitorFault.NotOpened.class, fault).message().contains(link.lead.host().toString()));
		}
		assertTrue(link.battery.heardNothing());
	}

	@Test
	void whatIsSaidIsRecorded() throws Exception {
		Path file = folder.resolve("bus.battery.csv");
		link.battery.values.put("system.soc", 54.0);
		MonitorSession opened = link.open(Optional.empty());
		MonitorRecorder recorder = opened.record(file);
		link.round();
		link.round();

		opened.close();

		List<String> lines = Files.readAllLines(file);
		assertEquals(2 + recorder.status().lines(), lines.size());
		assertTrue(lines.getFirst().contains("-9.5 V"), lines.getFirst());
		assertEquals(2, lines.stream().filter(line -> line.contains(",system.soc,54,%,135,one,battery.soc")).count());
	}
}
