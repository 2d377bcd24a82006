package org.busbar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.busbar.cli.CommandLineRun.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code busbar support} and {@code busbar triage} */
class SupportCommandTest {

	@TempDir
	Path folder;

	private static Result run(String... arguments) {
		return new CommandLineRun().run(arguments);
	}

	private String file(String name) {
		return folder.resolve(name).toString();
	}

	/** With a serial number on the battery, in a note, in the path of the converter and in a frame. */
	private String site() throws IOException {
		assertEquals(ExitCode.FINE, run("config", "new", file("site.busbar"), "--battery", "weco/5k3", "--modules", "2", "--inverter", "victron/cerbo-gx",
				"--protocol", "victron.bms-can", "--title", "Cascina", "--converter", "slcan:/dev/serial/by-id/usb-4711AB?bitrate=500000").exitCode());
		Path path = folder.resolve("site.busbar");
		String xml = Files.readString(path);
		Files.writeString(path,
				xml.replaceFirst("<battery ", "<battery serialNumber=\"SN-0815-77\" firmware=\"1.7\" ").replaceFirst(" title=\"Sign and scale\"",
						" title=\"Sign of SN-0815-77\""));
		return path.toString();
	}

	private String log() throws IOException {
		StringBuilder log = new StringBuilder();
		for (int i = 0; i < 30; i++) {
			log.append("(17900000%02d.000000) can0 351#4002E803E803B801\n(17900000%02d.200000) can0 380#3034373131414243\n".formatted(i, i));
		}
		return Files.writeString(folder.resolve("bus.log"), log.toString()).toString();
	}

	private static Map<String, String> entries(String zip) throws IOException {
		Map<String, String> texts = new LinkedHashMap<>();
		try (ZipFile archive = new ZipFile(zip)) {
			for (ZipEntry entry : archive.stream().toList()) {
				try (InputStream in = archive.getInputStream(entry)) {
					texts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
				}
			}
		}
		return texts;
	}

	@Test
	void holdsRecordingConfigurationDiagnosisAndVersions() throws IOException {
		Result result = run("support", site(), "--capture", log(), "--to", file("help.zip"));
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
		Map<String, String> entries = entries(file("help.zip"));
		assertEquals(List.of("support.json", "site.busbar", "doctor.json", "doctor.txt", "bus.log"), List.copyOf(entries.keySet()));
		assertTrue(entries.get("support.json").contains("\"busbar\": \"1.2.3\""), entries.get("support.json"));
		assertTrue(entries.get("support.json").contains("SN-0815-77"), "not masked unless asked for");
		assertEquals(Files.readString(folder.resolve("bus.log")), entries.get("bus.log"));
		assertEquals(ExitCode.USAGE, run("support", "none", "--capture", log(), "--to", file("help.zip")).exitCode(), "not overwritten");
	}

	@Test
	void serialNumbersAreMaskedEverywhere() throws IOException {
		assertEquals(ExitCode.FINE, run("support", site(), "--capture", log(), "--to", file("help.zip"), "--mask-serials").exitCode());
		Map<String, String> entries = entries(file("help.zip"));
		entries.forEach((name, text) -> {
			assertFalse(text.contains("SN-0815-77"), name);
			assertFalse(text.contains("4711AB"), name);
		});
		assertTrue(entries.get("site.busbar").contains("Sign of masked"), "in a note");
		assertTrue(entries.get("bus.log").contains("380#0000000000000000"), entries.get("bus.log"));
		assertTrue(entries.get("bus.log").contains("351#4002E803E803B801"), "what is no serial number stays");
	}

	@Test
	void aConverterThatDoesNotOpenIsTold() throws IOException {
		FakeBus busy = new FakeBus(sink -> {
			throw new IllegalStateException("It does not open");
		}) {
			@Override
			public Channel open(ConverterUri uri, Mode mode, FrameSink sink) throws ChannelException {
				throw new ChannelException("Another program has it.");
			}
		};
		Result result = new CommandLineRun().with("fake", busy).run("support", "none", "--converter", "fake:x", "--to", file("help.zip"));
		assertEquals(ExitCode.INPUT, result.exitCode(), result.err());
		String summary = entries(file("help.zip")).get("support.json");
		assertTrue(summary.contains("\"Another program has it.\""), summary);
	}

	@Test
	void aBusIsListenedToAndItsEndIsNoted() throws IOException {
		FakeBus bus = new FakeBus(sink -> {
			for (int i = 0; i < 20; i++) {
				sink.frame(1_790_000_000_000_000_000L + i * 1_000_000_000L, 0x351, 0, 8, i);
			}
			sink.event(new BusEvent.Lost(1_790_000_020_000_000_000L, "It was unplugged."));
		});
		Result result = new CommandLineRun().with("fake", bus).run("support", "none", "--converter", "fake:x", "--to", file("help.zip"));
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
		Map<String, String> entries = entries(file("help.zip"));
		assertEquals(20, entries.get("bus.log").lines().count());
		assertTrue(entries.get("support.json").contains("\"It was unplugged.\""), entries.get("support.json"));
		assertTrue(entries.get("support.json").contains("fake:x, 500000 bit/s, listen-only proven"), entries.get("support.json"));
		assertTrue(bus.isClosed());
		assertEquals(List.of(Mode.LISTEN), bus.modes);
	}

	@Test
	void needsSomethingToPutIntoIt() {
		assertTrue(run("support", "none", "--to", file("help.zip")).err().contains("--capture"));
		assertEquals(ExitCode.INPUT, run("support", "none", "--capture", file("no.log"), "--to", file("help.zip")).exitCode());
		assertFalse(Files.exists(folder.resolve("help.zip")));
	}

	@Test
	void triageTellsALineForEachAndGoesOnAfterABadOne() throws IOException {
		run("support", site(), "--capture", log(), "--to", file("a.zip"));
		Files.writeString(folder.resolve("b.zip"), "no archive");
		Result result = run("triage", file("b.zip"), file("a.zip"), file("c.zip"), "--csv");
		assertEquals(ExitCode.INPUT, result.exitCode());
		assertEquals(2, result.lines().size(), result.out());
		assertTrue(result.lines().getFirst().startsWith("file,site,severity,verdict,cause,battery,battery firmware"), result.out());
		assertTrue(result.lines().get(1).contains("a.zip,Cascina,"), result.out());
		assertTrue(result.lines().get(1).contains(",WeCo 5K3,1.7,"), result.out());
		assertTrue(result.err().contains("b.zip: It is no archive"), result.err());
		assertTrue(result.err().contains("c.zip: There is no such file"), result.err());
		assertTrue(run("triage", file("a.zip")).out().contains("  battery firmware: 1.7"));
	}

	@Test
	void hostileArchivesAreRefused() throws IOException {
		zip("path.zip", "../../etc/passwd", "x", 1);
		zip("many.zip", "entry", "x", 101);
		zip("huge.zip", "support.json", " ".repeat(3_000_000), 1);
		zip("json.zip", "support.json", "[".repeat(100_000), 1);
		zip("other.zip", "support.json", "{\"format\":\"something/9\"}", 1);
		zip("formula.zip", "support.json", "{\"format\":\"busbar-support/1\",\"site\":\"=HYPERLINK(1)\",\"verdict\":\"a\\u001b[31m\\nb\"}", 1);
		Result result = run("triage", file("path.zip"), file("many.zip"), file("huge.zip"), file("json.zip"), file("other.zip"), file("formula.zip"), "--csv");
		assertEquals(ExitCode.INPUT, result.exitCode());
		assertTrue(result.err().contains("path.zip: It has an entry that leads out of it"), result.err());
		assertTrue(result.err().contains("many.zip: It has more than 100 entries"), result.err());
		assertTrue(result.err().contains("huge.zip: Its support.json cannot be used"), result.err());
		assertTrue(result.err().contains("json.zip: Its support.json cannot be used"), result.err());
		assertTrue(result.err().contains("other.zip: Its support.json is of another format (something/9)"), result.err());
		assertTrue(result.lines().get(1).contains("formula.zip,'=HYPERLINK(1),,a [31m b,"), result.out());
	}

	private void zip(String name, String entry, String content, int count) throws IOException {
		try (OutputStream out = Files.newOutputStream(folder.resolve(name)); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (int i = 0; i < count; i++) {
				zip.putNextEntry(new ZipEntry(count == 1 ? entry : entry + i));
				zip.write(content.getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
	}
}
