package org.busbar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.can.capture.CaptureMark;
import org.busbar.can.capture.CaptureProblem;
import org.busbar.can.capture.CaptureStream;
import org.busbar.cli.CommandLineRun.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code simulate} and {@code monitor}, on a bus that delivers what the test says. */
class BusCommandsTest {

	private static final long START = 1_700_000_000_000_000_000L;

	/** Delivers so many State frames 20 ms apart, a foreign one, and then an event. */
	private static void deliver(FrameSink sink, int frames, BusEvent last) {
		for (int i = 0; i < frames; i++) {
			sink.frame(START + i * 20_000_000L, 0x355, 0, 4, Payload.of(i % 100, 0, 94, 0));
		}
		sink.frame(START + frames * 20_000_000L, 0x123, 0, 0, 0);
		sink.event(new BusEvent.Notice(START, "The battery woke up."));
		sink.event(last);
	}

	private static FakeBus bus(int frames) {
		return bus(frames, new BusEvent.End(START));
	}

	private static FakeBus bus(int frames, BusEvent last) {
		return new FakeBus(sink -> deliver(sink, frames, last));
	}

	@Test
	void simulatesAsFastAsItCan() {
		FakeBus bus = bus(3);
		Result result = new CommandLineRun().with("sim", bus).run("simulate", "--protocol", "pylontech.lv.1.2", "--seconds", "2", "--seed", "7");
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
		assertEquals(List.of("(1700000000.000000) can0 355#00005E00", "(1700000000.020000) can0 355#01005E00", "(1700000000.040000) can0 355#02005E00",
				"(1700000000.060000) can0 123#"), result.lines());
		ConverterUri uri = bus.opened.getFirst();
		assertEquals("pylontech.lv.1.2", uri.target());
		assertEquals("max", uri.options().get("speed"));
		assertEquals("2", uri.options().get("seconds"));
		assertEquals("7", uri.options().get("seed"));
		assertTrue(bus.isClosed());
		assertTrue(result.err().contains("The battery woke up."), result.err());
	}

	@Test
	void losesNoSimulatedFrame(@TempDir Path folder) throws Exception {
		Path log = folder.resolve("simulated.log");
		int frames = 200_000;
		Result result = new CommandLineRun().with("sim", bus(frames)).run("simulate", "--protocol", "pylontech.lv.1.2", "--seconds", "2", "--out",
				log.toString());
		assertEquals(new Result(ExitCode.FINE, "", "The battery woke up." + System.lineSeparator()), result);
		assertEquals(frames + 1, Files.readAllLines(log).size());
	}

	@Test
	void saysWhereALogCannotBeWritten(@TempDir Path folder) {
		String log = folder.resolve("none").resolve("simulated.log").toString();
		Result result = new CommandLineRun().with("sim", bus(1)).run("simulate", "--protocol", "pylontech.lv.1.2", "--seconds", "2", "--out", log);
		assertEquals(ExitCode.INPUT, result.exitCode());
		assertTrue(result.err().contains(log + ": cannot be written"), result.err());
	}

	@ParameterizedTest
	@ValueSource(strings = {"simulate --protocol pylontech --seconds 1", "simulate --protocol pylontech.lv.1.2 --seconds 0",
			"simulate --protocol pylontech.lv.1.2",
			"monitor --converter nonsense", "monitor --converter slcan:tty", "monitor --converter sim:x --protocol pylontech",
			"monitor --converter sim:x --seconds -1", "monitor --converter sim:x?load=1&load=2 --seconds 1"})
	void refusesWhatIsWrittenWrong(String command) {
		Result result = new CommandLineRun().with("sim", bus(1)).run(command.split(" "));
		assertEquals(ExitCode.USAGE, result.exitCode(), result.err());
	}

	@Test
	void monitorsFrames() {
		Result result = new CommandLineRun().with("sim", bus(2)).run("monitor", "--converter", "sim:pylontech.lv.1.2");
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
		assertEquals(List.of("(1700000000.000000) sim 355#00005E00", "(1700000000.020000) sim 355#01005E00", "(1700000000.040000) sim 123#"), result.lines());
	}

	@Test
	void monitorsSignalsAndQuantities() {
		Result signals = new CommandLineRun().with("sim", bus(2)).run("monitor", "--converter", "sim:x", "--protocol", "pylontech.lv.1.2");
		assertEquals(List.of("time,channel,id,message,signal,value,unit,label", "1700000000.000000,sim,355,State,SOC,0,%,",
				"1700000000.000000,sim,355,State,SOH,94,%,",
				"1700000000.020000,sim,355,State,SOC,1,%,", "1700000000.020000,sim,355,State,SOH,94,%,"), signals.lines());
		assertTrue(signals.err().contains("sim: pylontech.lv.1.2 does not describe the identifiers 123 (1); frames left out: 1."), signals.err());
		Result quantities = new CommandLineRun().with("sim", bus(1)).run("monitor", "--converter", "sim:x", "--protocol", "pylontech.lv.1.2", "--quantities");
		assertTrue(quantities.lines().contains("1700000000.000000,battery.soh,94,%,valid"), quantities.out());
	}

	@Test
	void recordsWhatItShows(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("bus.pcapng");
		Result result = new CommandLineRun().with("sim", bus(50)).run("monitor", "--converter", "sim:x?seed=1", "--record", file.toString());
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
		assertEquals(51, result.lines().size());
		Result decoded = new CommandLineRun().run("decode", file.toString(), "--protocol", "pylontech.lv.1.2");
		assertEquals(ExitCode.FINE, decoded.exitCode(), decoded.err());
		assertEquals(101, decoded.lines().size());
		assertEquals("1700000000.020000,sim:x,355,State,SOC,1,%,", decoded.lines().get(3));
		assertTrue(decoded.err().contains("123 (1)"), decoded.err());
		Result piped = new CommandLineRun().withInput(Files.readAllBytes(file)).run("decode", "-", "--protocol", "pylontech.lv.1.2");
		assertEquals(decoded.out(), piped.out());
	}

	@Test
	void recordsTheLossOfTheBus(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("bus.pcapng");
		FakeBus bus = bus(1, new BusEvent.Lost(START, "Unplugged. Plug it in."));
		Result result = new CommandLineRun().with("sim", bus).run("monitor", "--converter", "sim:x", "--record", file.toString());
		assertEquals(ExitCode.INPUT, result.exitCode());
		List<String> marks = new ArrayList<>();
		try (InputStream in = Files.newInputStream(file)) {
			CaptureStream.read(in, new CaptureStream.Handler() {

				@Override
				public void bus(String name, int bitRate) {
					marks.add(name + " " + bitRate);
				}

				@Override
				public void frame(long block, long lost, long nanos, int id, int flags, int dlc, long payload) {
					assertEquals(0, lost);
				}

				@Override
				public void mark(long block, CaptureMark mark) {
					marks.add(mark.kind() + " " + mark.text());
				}

				@Override
				public void problem(CaptureProblem problem) {
					marks.add(problem.toString());
				}
			});
		}
		assertEquals(
				List.of("sim:x 500000", "STATE LISTENING", "NOTICE The battery woke up.", "STATE FAULTED: Unplugged. Plug it ", "STATE in.",
						"END recording ended"),
				marks);
	}

	private static Result monitored(Consumer<FrameSink> traffic) {
		return new CommandLineRun().with("sim", new FakeBus(sink -> {
			traffic.accept(sink);
			sink.event(new BusEvent.End(START + 60 * 1_000_000_000L));
		})).run("monitor", "--converter", "sim:x");
	}

	private static void cyclic(FrameSink sink, int from, int to) {
		for (int i = from; i < to; i++) {
			sink.frame(START + i * 100_000_000L, 0x351, 0, 8, i);
		}
	}

	@Test
	void aFrameThatNobodyAcknowledgesIsToldWithItsEvidence() {
		Result result = monitored(sink -> {
			for (int i = 0; i < 8000; i++) {
				sink.frame(START + i * 500_000L, 0x351, 0, 8, 7);
			}
		});
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
		assertEquals(8000, result.lines().size());
		assertTrue(result.err().contains("P-11  ERROR") && result.err().contains("0x351"), result.err());
		assertFalse(result.err().contains("E-06"), "No measurement, no exchanged wires");
	}

	@Test
	void errorsAndPausesOfTheWholeBusAreTold() {
		Result errors = monitored(sink -> {
			for (int i = 0; i < 100; i++) {
				cyclic(sink, i, i + 1);
				sink.frame(START + i * 100_000_000L, 0x80, FrameFlags.ERROR, 8, 0);
			}
		});
		assertTrue(errors.err().contains("E-11  WARNING"), errors.err());
		Result wrongRate = monitored(sink -> {
			for (int i = 0; i < 3000; i++) {
				sink.frame(START + i * 2_000_000L, 0x80, FrameFlags.ERROR, 8, 0);
			}
		});
		assertTrue(wrongRate.err().contains("E-09  ERROR"), wrongRate.err());
		Result pauses = monitored(sink -> {
			for (int i = 0; i < 5; i++) {
				cyclic(sink, i * 150, i * 150 + 100);
			}
		});
		assertTrue(pauses.err().contains("E-14  ERROR"), pauses.err());
		assertEquals("", monitored(sink -> cyclic(sink, 0, 500)).err(), "A bus without a fault");
	}

	@Test
	void doesNotRecordOverAnything(@TempDir Path folder) throws Exception {
		Path file = Files.writeString(folder.resolve("bus.pcapng"), "evidence");
		FakeBus bus = bus(1);
		Result result = new CommandLineRun().with("sim", bus).run("monitor", "--converter", "sim:x", "--record", file.toString());
		assertEquals(ExitCode.INPUT, result.exitCode());
		assertTrue(result.err().contains(file + ": there is such a file already."), result.err());
		assertEquals("evidence", Files.readString(file));
		assertTrue(bus.isClosed());
	}

	@Test
	void aBusThatCannotBeOpenedLeavesNoFile(@TempDir Path folder) {
		Path file = folder.resolve("bus.pcapng");
		FakeBus refusing = new FakeBus(sink -> deliver(sink, 1, new BusEvent.End(START))) {

			@Override
			public Channel open(ConverterUri uri, Mode mode, FrameSink sink) throws ChannelException {
				throw new ChannelException("The device is in use.");
			}
		};
		Result result = new CommandLineRun().with("sim", refusing).run("monitor", "--converter", "sim:x", "--record", file.toString());
		assertEquals(ExitCode.INPUT, result.exitCode());
		assertTrue(result.err().contains("The device is in use."), result.err());
		assertFalse(Files.exists(file));
	}

	@Test
	void endsWhenAskedToStop() {
		FakeBus bus = bus(0);
		Result result = new CommandLineRun().with("sim", bus).stopped().run("monitor", "--converter", "sim:x");
		assertEquals(new Result(ExitCode.FINE, "", ""), result);
		assertTrue(bus.isClosed());
	}

	@Test
	void tellsWhenTheBusIsLost() {
		FakeBus bus = bus(1, new BusEvent.Lost(START, "The converter was unplugged. Plug it in again."));
		Result result = new CommandLineRun().with("sim", bus).run("monitor", "--converter", "sim:x");
		assertEquals(ExitCode.INPUT, result.exitCode());
		assertTrue(result.err().contains("The converter was unplugged."), result.err());
		assertEquals(2, result.lines().size(), "what came before is printed");
	}

	@Test
	void acknowledgesOnceTheBitRateIsProven() {
		FakeBus bus = new FakeBus(sink -> {
			for (int i = 0; i < 3; i++) {
				sink.frame(START + i, 0x355, 0, 4, Payload.of(i, 0, 94, 0));
			}
		});
		bus.acknowledged = Optional.of(sink -> deliver(sink, 1, new BusEvent.End(START)));
		Result result = new CommandLineRun().with("sim", bus).run("monitor", "--converter", "sim:x", "--acknowledge");
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
		assertEquals(List.of(Mode.LISTEN, Mode.ACKNOWLEDGE), bus.modes);
		assertTrue(result.err().contains("Busbar acknowledges on sim:x now"), result.err());
		assertEquals(5, result.lines().size(), result.out());
	}

	@Test
	void doesNotAcknowledgeWhatItCannotHear() {
		FakeBus bus = new FakeBus(sink -> {
			sink.frame(START, 0, FrameFlags.ERROR, 8, 0);
			sink.event(new BusEvent.End(START));
		});
		bus.acknowledged = Optional.of(sink -> deliver(sink, 1, new BusEvent.End(START)));
		Result result = new CommandLineRun().with("sim", bus).run("monitor", "--converter", "sim:x", "--acknowledge");
		assertEquals(List.of(Mode.LISTEN), bus.modes);
		assertTrue(result.err().contains("Busbar only listened on sim:x"), result.err());
	}

	@Test
	void tellsWhyItCannotAcknowledge() {
		FakeBus bus = new FakeBus(sink -> {
			for (int i = 0; i < 3; i++) {
				sink.frame(START + i, 0x355, 0, 4, Payload.of(i, 0, 94, 0));
			}
		});
		Result result = new CommandLineRun().with("sim", bus).run("monitor", "--converter", "sim:x", "--acknowledge", "--seconds", "1");
		assertTrue(result.err().contains("Only listening is allowed here."), result.err());
		assertEquals(List.of(Mode.LISTEN, Mode.LISTEN), bus.modes);
	}
}
