package org.busbar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterProbe;
import org.busbar.api.channel.ConverterProvider;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.busbar.api.link.LinkProvider;
import org.junit.jupiter.api.Test;

class PortCommandsTest {

	private final List<String> asked = new ArrayList<>();

	/** A kind of converter that knows one port. */
	private final class Kind implements ConverterProvider, ConverterProbe {

		private final String scheme;
		private final String port;

		Kind(String scheme, String port) {
			this.scheme = scheme;
			this.port = port;
		}

		@Override
		public Channel open(ConverterUri uri, Mode mode, FrameSink sink) throws ChannelException {
			throw new AssertionError("Probing opens no bus");
		}

		@Override
		public List<String> suggestions() {
			return List.of();
		}

		@Override
		public Answer probe(String target) throws IOException {
			asked.add(scheme + ' ' + target);
			if (target.equals("/dev/ttyNone")) {
				throw new IOException("There is no port /dev/ttyNone.");
			}
			return target.equals(port)
					? new Answer.Known("Kind " + scheme, scheme + ':' + target, Capabilities.Proof.CLAIMED, List.of("It blinks."))
					: new Answer.Silent();
		}
	}

	private CommandLineRun line() {
		return new CommandLineRun().with("gvret", new Kind("gvret", "/dev/ttyUSB0")).with("slcan", new Kind("slcan", "/dev/ttyACM0"))
				.with("slcan+tcp", new Kind("slcan+tcp", "host:23"))
				.withPorts(new LinkProvider.Identifier("/dev/ttyUSB9", "USB lead", Map.of("usb", "1a86:7523", "serial", "77")));
	}

	@Test
	void onlyThePortsThatAreNamedAreAskedUntilOneKindKnows() {
		CommandLineRun.Result result = line().run("probe", "/dev/ttyACM0", "/dev/ttyUSB0", "host:23");
		assertEquals(ExitCode.FINE, result.exitCode(), result::err);
		assertEquals(List.of("slcan /dev/ttyACM0", "slcan /dev/ttyUSB0", "gvret /dev/ttyUSB0", "slcan+tcp host:23"), asked);
		assertTrue(result.out().contains("/dev/ttyUSB0: Kind gvret. Open it as gvret:/dev/ttyUSB0?bitrate=500000"), result::out);
		assertTrue(result.out().contains("Listening only: not proven.") && result.out().contains("  It blinks."), result::out);
	}

	@Test
	void aBareLeadThatStaysSilentMayBeAMeter() {
		CommandLineRun.Result result = line().run("probe", "/dev/ttyUSB9");
		assertEquals(ExitCode.INPUT, result.exitCode());
		assertTrue(result.out().contains("nothing answers there as slcan, gvret"), result::out);
		assertTrue(result.out().contains("a meter, or the RS232 link of a battery"), result::out);
	}

	@Test
	void whatStandsInTheWayIsTold() {
		CommandLineRun.Result result = line().run("probe", "/dev/ttyNone");
		assertEquals(ExitCode.INPUT, result.exitCode());
		assertEquals("There is no port /dev/ttyNone.\n", result.out());
		assertEquals(ExitCode.USAGE, line().run("probe").exitCode());
	}

	@Test
	void portsAreListedWithoutAskingThem() {
		CommandLineRun.Result text = line().run("ports");
		assertEquals(ExitCode.FINE, text.exitCode());
		assertTrue(text.out().contains("/dev/ttyUSB9  1a86:7523") && text.out().contains("CH340"), text::out);
		CommandLineRun.Result json = line().run("ports", "--json");
		assertTrue(json.out().contains("\"id\": \"/dev/ttyUSB9\"") && json.out().contains("\"state\": \"free\""), json::out);
		assertTrue(new CommandLineRun().run("ports").out().contains("No serial port is there"), text::out);
		assertEquals(List.of(), asked);
	}
}
