package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.busbar.api.channel.ConverterUri;
import org.busbar.api.fact.Confidence;
import org.busbar.api.monitor.MonitorDescription;
import org.busbar.api.monitor.MonitorFault;
import org.busbar.api.monitor.MonitorGroup;
import org.busbar.api.monitor.MonitorSnapshot;
import org.busbar.api.monitor.MonitorValue;
import org.busbar.api.wiring.ConnectorType;
import org.busbar.api.wiring.Socket;
import org.busbar.battery.weco.WecoMonitorProvider;
import org.busbar.core.monitor.MonitorListener;
import org.busbar.core.monitor.MonitorRecorder;
import org.busbar.core.monitor.MonitorSession;
import org.busbar.core.monitor.MonitorState;
import org.busbar.core.monitor.MonitorStatus;
import org.busbar.core.monitor.PinCheck;
import org.busbar.core.monitor.SessionKeyConsent;
import org.busbar.link.serial.SerialLinkProvider;
import org.busbar.proof.WecoOnTheWire.Fault;
import org.jspecify.annotations.Nullable;
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
class BatteryLinkTest implements MonitorListener {

	private static final WecoMonitorProvider WECO = new WecoMonitorProvider();
	private static final SessionKeyConsent CONSENT = new SessionKeyConsent("weco", "test", Instant.EPOCH);
	private static final Socket RS232 = new Socket("rs232", "RS232", ConnectorType.RJ45, List.of(), "", List.of());

	@TempDir
	Path folder;

	private final BlockingQueue<MonitorSnapshot> rounds = new LinkedBlockingQueue<>();
	private final BlockingQueue<MonitorStatus> states = new LinkedBlockingQueue<>();
	private Lead lead;
	private WecoOnTheWire battery;
	private @Nullable MonitorSession session;
	private int keys;

	@BeforeEach
	void plug() throws Exception {
		lead = new Lead(folder);
		battery = new WecoOnTheWire(lead.device());
	}

	@AfterEach
	void proveAndUnplug() throws Exception {
		if (session != null) {
			session.close();
			assertEquals(MonitorState.CLOSED, session.status().state());
		}
		battery.provesThatOnlyReadsCame(keys);
		battery.close();
		lead.close();
	}

	@Override
	public void values(MonitorSnapshot snapshot) {
		rounds.add(snapshot);
	}

	@Override
	public void status(MonitorStatus status) {
		states.add(status);
	}

	private MonitorSession open(Optional<SessionKeyConsent> consent) {
		PinCheck check = assertInstanceOf(PinCheck.Verdict.Proven.class, PinCheck.judge(WECO.description(), RS232, -9.5)).check();
		MonitorSession opened = MonitorSession.open(WECO, new SerialLinkProvider(), ConverterUri.parse("serial:" + lead.host()), check, consent);
		opened.listen(this);
		session = opened;
		return opened;
	}

	private MonitorSnapshot round() throws InterruptedException {
		return came(rounds.poll(60, TimeUnit.SECONDS));
	}

	private MonitorStatus until(Predicate<MonitorStatus> wanted) throws InterruptedException {
		MonitorStatus status = came(states.poll(60, TimeUnit.SECONDS));
		while (!wanted.test(status)) {
			status = came(states.poll(60, TimeUnit.SECONDS));
		}
		return status;
	}

	private static <T> T came(@Nullable T value) {
		assertNotNull(value, "nothing came in a minute");
		return value;
	}

	private static boolean isFault(MonitorStatus status, Class<? extends MonitorFault> kind) {
		return status.fault().filter(fault -> kind.isInstance(fault) || fault instanceof MonitorFault.KeyNeeded needed && kind.isInstance(needed.cause()))
				.isPresent();
	}

	/** What a register of this kind can hold without loss. */
	private static double example(MonitorValue value, int number) {
		return value.isFlag() ? number % 2 : value.unit().equals("V") && value.group() != MonitorGroup.CELLS ? 40 + number % 100 / 10.0 : 4;
	}

	@Test
	void everyRegisterArrives() throws InterruptedException {
		MonitorDescription description = WECO.description();
		int number = 0;
		for (MonitorValue value : description.values()) {
			battery.values.put(value.id(), example(value, number++));
		}
		open(Optional.empty());

		MonitorSnapshot snapshot = round();

		number = 0;
		for (MonitorValue value : description.values()) {
			double expected = example(value, number++);
			assertEquals(expected, snapshot.number(value.id()).orElseThrow(() -> new AssertionError(value.id() + " never came")), 1e-6, value.id());
			assertEquals(value.group() != MonitorGroup.UNKNOWN, value.confidence().equals(Optional.of(Confidence.ONE)), value.id());
		}
	}

	@Test
	void everyFaultIsToldAndOvercome() throws InterruptedException {
		open(Optional.empty());
		round();
		for (Fault fault : List.of(Fault.GARBAGE, Fault.SHORT, Fault.CHECKSUM, Fault.SILENCE, Fault.REFUSED)) {
			battery.does(fault);
			Class<? extends MonitorFault> kind = switch (fault) {
				case GARBAGE -> MonitorFault.Garbage.class;
				case SHORT -> MonitorFault.ShortReply.class;
				case CHECKSUM -> MonitorFault.WrongChecksum.class;
				case SILENCE -> MonitorFault.Silence.class;
				default -> MonitorFault.Refused.class;
			};
			MonitorStatus told = until(status -> isFault(status, kind) && status.state() != MonitorState.READING);
			assertTrue(told.text().length() > 40, told.text());
			battery.does(Fault.NONE);
			until(status -> status.state() == MonitorState.READING && status.fault().isEmpty());
			rounds.clear();
			round();
		}
	}

	@Test
	void answersThatComeByteByByteAreAnswers() throws InterruptedException {
		battery.does(Fault.SPLIT);
		battery.values.put("system.soc", 54.0);
		MonitorSession opened = open(Optional.empty());

		assertEquals(54, round().number("system.soc").orElseThrow());
		assertEquals(0, opened.status().failures());
	}

	@Test
	void theKeyThatARestartLosesIsWrittenAgainWithConsentOnly() throws InterruptedException {
		MonitorSession opened = open(Optional.empty());
		round();
		battery.restart();
		until(status -> status.state() == MonitorState.KEY_NEEDED);
		battery.provesThatOnlyReadsCame(0);
		keys = 1;

		opened.consent(CONSENT);

		until(status -> status.state() == MonitorState.READING && status.fault().isEmpty());
		assertEquals(1, opened.status().keys());
	}

	@Test
	void nothingIsSentWhileSomebodyElseIsOnTheLine() throws Exception {
		open(Optional.of(CONSENT));
		until(status -> status.state() == MonitorState.LISTENING);

		battery.says((byte) 1, (byte) 3);

		assertEquals(new MonitorFault.OtherProgram(2), until(status -> status.state() == MonitorState.WAITING).fault().orElseThrow());
		assertTrue(battery.heardNothing());
	}

	@Test
	void aLeadThatIsPulledOutInTheMiddleAndPluggedAgain() throws Exception {
		open(Optional.empty());
		round();
		lead.pull();
		until(status -> status.state() == MonitorState.WAITING);
		lead.plugAgain();
		battery.plugged(lead.device());

		until(status -> status.state() == MonitorState.READING);
		rounds.clear();
		round();
	}

	@Test
	void aPortThatIsInUseSaysSo() throws IOException, InterruptedException {
		try (var other = new SerialLinkProvider().open(lead.host().toString(), Map.of())) {
			open(Optional.empty());
			MonitorFault fault = until(status -> status.state() == MonitorState.WAITING).fault().orElseThrow();
			assertTrue(assertInstanceOf(MonitorFault.NotOpened.class, fault).message().contains(lead.host().toString()));
		}
		assertTrue(battery.heardNothing());
	}

	@Test
	void whatIsSaidIsRecorded() throws Exception {
		Path file = folder.resolve("bus.battery.csv");
		battery.values.put("system.soc", 54.0);
		MonitorSession opened = open(Optional.empty());
		MonitorRecorder recorder = opened.record(file);
		round();
		round();

		opened.close();

		List<String> lines = Files.readAllLines(file);
		assertEquals(2 + recorder.status().lines(), lines.size());
		assertTrue(lines.getFirst().contains("-9.5 V"), lines.getFirst());
		assertEquals(2, lines.stream().filter(line -> line.contains(",system.soc,54,%,135,one")).count());
	}
}
