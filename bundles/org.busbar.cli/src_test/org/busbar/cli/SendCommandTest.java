package org.busbar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterProvider;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.busbar.cli.CommandLineRun.Result;
import org.busbar.core.driver.CyclicDriverProvider;
import org.busbar.core.protocol.EffectiveProtocol;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code send}, on a bus that counts what is sent. Listening before takes three seconds of real time, so few tests come that far. */
@Tag("long")
@Timeout(60)
class SendCommandTest {

	private static final String FRAME = "send --converter fake:bus --frame 123#00 --arm";

	private final Bus bus = new Bus();
	private final CommandLineRun run = new CommandLineRun().with("fake", bus)
			.with(protocol -> CommandLineRun.SHIPPED.protocol(protocol)
					.map(loaded -> new CyclicDriverProvider(options -> EffectiveProtocol.of(loaded, options))));

	private static final class Bus implements ConverterProvider {

		final List<Mode> opened = Collections.synchronizedList(new ArrayList<>());
		final List<Integer> sent = Collections.synchronizedList(new ArrayList<>());
		final List<Mode> forbidden = Collections.synchronizedList(new ArrayList<>());
		volatile IntConsumer onSend = id -> {
		};
		volatile Optional<FrameSink> sink = Optional.empty();
		volatile int open;
		volatile boolean absent;
		/** Is pulled out as soon as it is opened, once. */
		volatile boolean unsteady;

		@Override
		public Channel open(ConverterUri uri, Mode mode, FrameSink to) throws ChannelException {
			if (absent) {
				throw new ChannelException("There is no such port.");
			}
			opened.add(mode);
			open++;
			sink = Optional.of(to);
			for (int i = 0; i < 5; i++) {
				to.frame(i, 0x7FF, 0, 8, 0);
			}
			if (unsteady) {
				unsteady = false;
				to.event(new BusEvent.Disconnected(0, "It was pulled out."));
			}
			return new Channel() {

				private boolean closed;

				@Override
				public Mode mode() {
					return mode;
				}

				@Override
				public Capabilities capabilities() {
					return new Capabilities(Capabilities.Proof.PROVEN, false, false, false);
				}

				@Override
				public int bitRate() {
					return 500_000;
				}

				@Override
				public boolean send(int id, int flags, int dlc, long payload) {
					if (mode == Mode.ARMED && !closed) {
						sent.add(id);
						onSend.accept(id);
					} else {
						forbidden.add(mode);
					}
					return true;
				}

				@Override
				public void close() {
					open -= closed ? 0 : 1;
					closed = true;
				}
			};
		}

		@Override
		public List<String> suggestions() {
			return List.of();
		}
	}

	private Result send(String command, String... confirmations) {
		List<String> words = new ArrayList<>(List.of(command.split(" ")));
		for (String confirmation : confirmations) {
			words.addAll(List.of("--confirm", confirmation));
		}
		Result result = run.run(words.toArray(String[]::new));
		assertEquals(List.of(), bus.forbidden);
		assertEquals(0, bus.open);
		return result;
	}

	@Test
	void aConverterThatComesAndGoesIsToldWhileItListens() {
		bus.unsteady = true;
		Result result = send(FRAME, "send on fake:bus", "nobody else does", "stopping is safe");
		assertTrue(result.err().contains("pulled out"), result.err());
		assertTrue(result.err().contains("The converter of fake:bus is back"), result.err());
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
	}

	@ParameterizedTest
	@ValueSource(strings = {"--frame 123#00", "--role battery --protocol victron.bms-can", "--role inverter --protocol victron.bms-can --confirm yes"})
	void withoutArmNothingIsOpened(String what) {
		Result result = send("send --converter fake:bus " + what);
		assertEquals(ExitCode.USAGE, result.exitCode());
		assertTrue(result.err().contains("Add --arm"), result.err());
		assertEquals(List.of(), bus.opened);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "--frame 123#00 --role battery", "--role battery", "--role nobody --protocol victron.bms-can", "--frame 123",
			"--frame 123#00 --period 1", "--frame 123#00 --seconds 0", "--frame 123#00 --seconds 3601", "--frame 123#00 --nameplate cells=16",
			"--role battery --protocol victron.bms-can --value battery.mood=5", "--role battery --protocol acme.can",
			"--signal Limits.ChargeVoltageLimit=56", "--signal Limits=5 --protocol pylontech.lv.1.2", "--signal No.Such=5 --protocol pylontech.lv.1.2",
			"--signal Limits.Such=5 --protocol pylontech.lv.1.2", "--signal Limits.ChargeVoltageLimit=7000 --protocol pylontech.lv.1.2",
			"--signal Limits.ChargeVoltageLimit=NaN --protocol pylontech.lv.1.2", "--signal Limits.ChargeVoltageLimit=x --protocol pylontech.lv.1.2",
			"--signal Limits.ChargeVoltageLimit=56 --protocol pylontech.lv.1.2 --role battery"})
	void whatIsWrittenWrongIsToldBeforeAnythingIsOpened(String what) {
		Result result = send(("send --converter fake:bus --arm " + what).strip());
		assertEquals(ExitCode.USAGE, result.exitCode(), result.err());
		assertEquals(List.of(), bus.opened);
	}

	@Test
	void everyQuestionIsAskedAndTheFirstWrongAnswerEndsIt() {
		run.withInput("send on fake:bus\nyes\n");
		Result result = send(FRAME);
		assertEquals(ExitCode.USAGE, result.exitCode());
		assertTrue(result.err().contains("[2/3]") && !result.err().contains("[3/3]"), result.err());
		assertTrue(result.err().contains("Nothing was sent."), result.err());
		assertEquals(List.of(Mode.LISTEN), bus.opened);
	}

	@Test
	void answersOnTheConsoleLetItSend(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("bus.pcapng");
		run.withInput("send on fake:bus\nnobody else does\nstopping is safe\n");
		Result result = send(FRAME + " --count 2 --period 10 --record " + file);
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
		assertEquals(List.of(0x123, 0x123), bus.sent);
		assertEquals(List.of(Mode.LISTEN, Mode.ARMED, Mode.LISTEN), bus.opened);
		assertTrue(result.err().contains("ARMED.") && result.err().contains("all 2 frames"), result.err());
		String capture = Files.readString(file, StandardCharsets.ISO_8859_1);
		assertTrue(capture.contains("ARMED"), "Every state is in the capture");
	}

	@Test
	void confirmationsThatAreMissingAreListed() {
		Result result = send(FRAME, "send on fake:bus", "nobody else does");
		assertEquals(ExitCode.USAGE, result.exitCode());
		assertTrue(result.err().contains("--confirm \"stopping is safe\""), result.err());
		assertEquals(List.of(Mode.LISTEN), bus.opened);
	}

	@Test
	void ctrlCFallsToListeningAndSaysSo() {
		bus.onSend = id -> run.stop();
		Result result = send("send --converter fake:bus --role inverter --protocol victron.bms-can --arm", "send on fake:bus", "nobody else does",
				"stopping is safe");
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
		assertTrue(result.err().contains("because it was told to"), result.err());
		assertEquals(List.of(Mode.LISTEN, Mode.ARMED, Mode.LISTEN), bus.opened);
		assertFalse(bus.sent.isEmpty());
	}

	/** Without an end of its own it would send for minutes. */
	@Test
	void whoIsNotHeardAnyMoreDoesNotSendOn() {
		List<String> words = new ArrayList<>(List.of((FRAME + " --period 10").split(" ")));
		List.of("send on fake:bus", "nobody else does", "stopping is safe").forEach(answer -> words.addAll(List.of("--confirm", answer)));
		Result result = run.runUnheardAfter("ARMED.", words.toArray(String[]::new));
		assertEquals(ExitCode.FOUND, result.exitCode(), result.err());
		assertEquals(Mode.LISTEN, bus.opened.getLast());
		assertEquals(List.of(), bus.forbidden);
		assertEquals(0, bus.open);
	}

	@Test
	void anotherSenderEndsItWithAFinding() {
		bus.onSend = id -> bus.sink.ifPresent(sink -> sink.frame(100, 0x123, 0, 8, 0));
		Result result = send(FRAME + " --period 10", "send on fake:bus", "nobody else does", "stopping is safe");
		assertEquals(ExitCode.FOUND, result.exitCode(), result.err());
		assertTrue(result.err().contains("another device sends 0x123"), result.err());
	}

	@Test
	void aConverterThatIsUnpluggedEndsItWithAFindingAndIsNotWaitedFor() {
		bus.onSend = id -> {
			bus.absent = true;
			bus.sink.ifPresent(sink -> sink.event(new BusEvent.Disconnected(100, "Unplugged.")));
		};
		Result result = send(FRAME + " --period 10", "send on fake:bus", "nobody else does", "stopping is safe");
		assertEquals(ExitCode.FOUND, result.exitCode(), result.err());
		assertTrue(result.err().contains("Unplugged. Busbar sends nothing any more.") && result.err().contains("does not wait"), result.err());
		assertTrue(result.err().contains("Frames sent: " + bus.sent.size() + '.'), result.err());
		assertEquals(List.of(Mode.LISTEN, Mode.ARMED), bus.opened);
	}

	@Test
	void aBatteryIsNotPlayedWithoutNameplateAndValues() {
		Result result = send("send --converter fake:bus --role battery --protocol victron.bms-can --value battery.soc=50 --arm");
		assertEquals(ExitCode.INPUT, result.exitCode());
		assertTrue(result.err().contains("limit.charge.voltage") && result.err().contains("nameplate"), result.err());
		assertEquals(List.of(Mode.LISTEN), bus.opened);
	}

	@Test
	void signalsBecomeFramesThatAreShownAsTheyGoOut() {
		Result result = send("send --converter fake:bus --arm --protocol pylontech.lv.1.2 --nameplate cells=15,voltage=54,charge=50,discharge=50"
				+ " --signal Limits.ChargeVoltageLimit=53.24 --signal Limits.ChargeCurrentLimit=25 --signal Limits.DischargeCurrentLimit=25",
				"send on fake:bus",
				"nobody else does", "stopping is safe", "values are right", "limits are right");
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
		assertEquals(List.of(0x351), bus.sent);
		assertTrue(result.err().contains("ARMED"), result.err());
	}

	@Test
	void aSignalAboveTheNameplateIsRefusedBeforeAnybodyIsAsked() {
		Result result = send("send --converter fake:bus --arm --protocol pylontech.lv.1.2 --nameplate cells=15,voltage=54,charge=50,discharge=50"
				+ " --signal Limits.ChargeVoltageLimit=56", "send on fake:bus");
		assertEquals(ExitCode.INPUT, result.exitCode());
		assertTrue(result.err().contains("above the nameplate"), result.err());
		assertEquals(List.of(), bus.sent);
		assertEquals(List.of(Mode.LISTEN), bus.opened);
	}

	private static Path log(Path folder) throws IOException {
		return Files.writeString(folder.resolve("a.log"), """
				(1700000000.000000) can0 351#1402C800C8000000
				(1700000000.000000) can0 123#00
				(1700000000.050000) can0 123#01
				(1700000000.100000) can0 123#R
				(1700000000.100000) can0 00004200#02
				""");
	}

	@Test
	void aReplayWithoutArmSaysWhatItWouldSend(@TempDir Path folder) throws Exception {
		Result result = send("replay --converter fake:bus " + log(folder) + " --nameplate cells=15,voltage=54,charge=50,discharge=50");
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
		assertTrue(result.out().contains("would send 4 frames") && result.out().contains("  123: 2") && result.out().contains("  00004200: 1"), result.out());
		assertTrue(result.err().contains("limit.charge.voltage = 53.2 V") && result.err().contains("remote, error and CAN FD frames): 1"), result.err());
		assertTrue(result.err().contains("Nothing was opened"), result.err());
		assertEquals(List.of(), bus.opened);
	}

	@Test
	void aReplayAboveTheNameplateIsRefused(@TempDir Path folder) throws Exception {
		String limits = " --nameplate cells=15,voltage=53,charge=50,discharge=50";
		Result told = send("replay --converter fake:bus " + log(folder) + limits);
		assertEquals(ExitCode.INPUT, told.exitCode());
		Result refused = send("replay --converter fake:bus --arm " + log(folder) + limits, "send on fake:bus");
		assertEquals(ExitCode.INPUT, refused.exitCode());
		assertTrue(refused.err().contains("above the nameplate"), refused.err());
		assertEquals(List.of(), bus.sent);
		assertEquals(List.of(Mode.LISTEN), bus.opened);
	}

	@Test
	void aReplaySendsTheChosenFramesAsOftenAsAsked(@TempDir Path folder) throws Exception {
		Result result = send("replay --converter fake:bus --arm --id 123,00004200 --loop 2 --speed 4 " + log(folder), "send on fake:bus", "nobody else does",
				"stopping is safe");
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
		assertEquals(List.of(0x123, 0x123, 0x4200, 0x123, 0x123, 0x4200), bus.sent);
		assertEquals(List.of(Mode.LISTEN, Mode.ARMED, Mode.LISTEN), bus.opened);
	}

	@Test
	void aReplayIsNotSentWithoutItsAnswers(@TempDir Path folder) throws Exception {
		run.withInput("send on fake:bus\nnobody else does\nyes\n");
		Result result = send("replay --converter fake:bus --arm --id 123 " + log(folder));
		assertEquals(ExitCode.USAGE, result.exitCode());
		assertEquals(List.of(), bus.sent);
		assertEquals(List.of(Mode.LISTEN), bus.opened);
	}

	@ParameterizedTest
	@ValueSource(strings = {"--speed 0", "--speed -1", "--speed NaN", "--loop -1", "--id 12", "--id 800", "--seconds 0"})
	void aReplayThatIsWrittenWrongIsToldBeforeAnythingIsOpened(String what, @TempDir Path folder) throws Exception {
		Result result = send("replay --converter fake:bus --arm " + log(folder) + " " + what);
		assertEquals(ExitCode.USAGE, result.exitCode(), result.err());
		assertEquals(List.of(), bus.opened);
	}

	@Test
	void aLogThatIsNotThereIsTold(@TempDir Path folder) {
		Result result = send("replay --converter fake:bus --arm " + folder.resolve("none.log"));
		assertEquals(ExitCode.INPUT, result.exitCode());
		assertEquals(List.of(), bus.opened);
	}
}
