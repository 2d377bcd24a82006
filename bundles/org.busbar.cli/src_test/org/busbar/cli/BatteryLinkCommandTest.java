package org.busbar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import org.busbar.api.fact.Source;
import org.busbar.api.link.Link;
import org.busbar.api.link.LinkProvider;
import org.busbar.api.monitor.BatteryMonitor;
import org.busbar.api.monitor.BatteryMonitorProvider;
import org.busbar.api.monitor.EmulatedBattery;
import org.busbar.api.monitor.MonitorDescription;
import org.busbar.api.monitor.MonitorReply;
import org.busbar.api.monitor.MonitorRequest;
import org.busbar.api.monitor.MonitorValue;
import org.busbar.core.monitor.MonitorService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused before a port is opened; that the rest works is proven with the real battery bundle. */
class BatteryLinkCommandTest {

	private static final class Untouchable implements LinkProvider {

		private int opened;
		private boolean busy;

		@Override
		public List<Identifier> list() {
			return List.of();
		}

		@Override
		public Link open(String id, Map<String, String> options) throws IOException {
			opened++;
			if (busy) {
				throw new IOException("Another program has " + id + '.');
			}
			throw new AssertionError("opened " + id);
		}
	}

	/** No link is ever open. */
	private static final BatteryMonitor NEVER_ASKED = new BatteryMonitor() {

		@Override
		public List<MonitorRequest> round() {
			throw new AssertionError();
		}

		@Override
		public Optional<MonitorRequest> opening() {
			throw new AssertionError();
		}

		@Override
		public MonitorReply reply(MonitorRequest request, long nanos, byte[] received, int length, boolean over) {
			throw new AssertionError();
		}
	};

	private final Untouchable links = new Untouchable();

	private CommandLineRun commands() {
		MonitorService monitors = new MonitorService();
		monitors.addBattery(new BatteryMonitorProvider() {

			@Override
			public MonitorDescription description() {
				return new MonitorDescription("weco", "WeCo", Set.of("rs232"), Map.of(), Duration.ofMillis(1), Duration.ofMillis(1),
						List.of("Measure first."), Optional.empty(), List.of(), List.of(new Source("X", "x", "", "")));
			}

			@Override
			public BatteryMonitor monitor() {
				return NEVER_ASKED;
			}

			@Override
			public EmulatedBattery emulate(ToDoubleFunction<MonitorValue> values) {
				throw new AssertionError();
			}
		}, Map.of(BatteryMonitorProvider.BATTERY, "weco"));
		monitors.addLink(links, Map.of(LinkProvider.SCHEME, "serial"));
		return new CommandLineRun().with(monitors);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"battery --port serial:x | --idle-volts", "battery --port serial:x --idle-volts 2.5 | CAN socket",
			"battery --port serial:x --idle-volts 51.9 | pack", "battery --port serial:x --idle-volts NaN | is no number",
			"battery --port serial:x --idle-volts -9 --socket bms-can | is not the socket",
			"battery --port serial:x --idle-volts -9 --socket rs485-a | is not the socket", "battery --port serial:x --idle-volts -9 --socket none | no socket",
			"battery byd --port serial:x --idle-volts -9 | byd", "battery --port rs232 --idle-volts -9 | scheme", "battery | Name the battery",
			"battery --port serial:x --seconds 0 --idle-volts -9 | 0"})
	void isRefusedBeforeAnythingIsOpened(String arguments, String says) {
		CommandLineRun.Result result = commands().run(arguments.strip().split(" "));

		assertEquals(ExitCode.USAGE, result.exitCode(), result.err());
		assertTrue(result.err().contains(says.strip()), result.err());
		assertEquals(0, links.opened);
	}

	@Test
	void theCautionsComeFirst() {
		CommandLineRun.Result result = commands().run("battery", "--port", "serial:x");

		assertTrue(result.err().indexOf("Measure first.") >= 0 && result.err().indexOf("Measure first.") < result.err().indexOf("--idle-volts"), result.err());
	}

	@Test
	void withoutAPortItShowsWhatIsKnown() {
		assertTrue(commands().run("battery", "weco").out().contains("4K4"));
	}

	/** Consent is given for a site; what has no name is none, and it holds for this once. */
	@ParameterizedTest
	@CsvSource({"'  ',false", "Cascina,true"})
	void consentIsKeptForASiteWithAName(String site, boolean kept, @TempDir Path folder) {
		links.busy = true;
		CommandLineRun.Result result = commands().withOwn(folder.resolve("own"))
				.run("battery", "--port", "serial:x", "--idle-volts", "-9", "--allow-session-key", "--site", site, "--seconds", "0.1");

		assertEquals(ExitCode.INPUT, result.exitCode(), result.err());
		assertEquals(kept, Files.exists(folder.resolve("session-keys.properties")));
	}
}
