package org.busbar.core.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.busbar.api.quantity.Quantity;
import org.busbar.core.observation.FrameStore;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.protocol.TestProtocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurveCsvTest {

	private static final long SECOND = 1_000_000_000L;
	private static final long START = 1_700_000_000L * SECOND;
	private static final List<CurveSource> SOURCES = List.of(new CurveSource.OfQuantity(Quantity.BATTERY_SOC), new CurveSource.OfSignal("Other", "Power"));
	private static final EffectiveProtocol PROTOCOL = new TestProtocol().layer("test.dbc", """
			BO_ 16 State: 2 Battery
			 SG_ Soc : 0|16@1+ (0.1,0) [0|100] "%" Inverter

			BO_ 17 Other: 2 Battery
			 SG_ Power : 0|16@1- (0.5,0) [0|0] "W" Inverter
			""", """
			BA_ "GenMsgCycleTime" BO_ 16 1000;
			BA_ "BusbarQuantity" SG_ 16 Soc "battery.soc";
			BA_ "BusbarNotAvailable" SG_ 16 Soc "0xFFFF";
			""").effective();

	private final FrameStore frames = new FrameStore(100);

	@TempDir
	private Path folder;

	private String csv(long from, long to) throws IOException {
		StringBuilder text = new StringBuilder();
		CurveCsv.write(text, frames, PROTOCOL, SOURCES, List.of("SOC [%]", "The \"power\", W"), from, to, progress -> true);
		return text.toString();
	}

	@Test
	void oneLineForEachMoment() throws IOException {
		frames.frame(START - SECOND, 16, 0, 2, 400);
		frames.frame(START, 16, 0, 2, 500);
		frames.frame(START, 17, 0, 2, 3);
		frames.frame(START + 1_000, 17, 0, 2, 0xFFFF);
		frames.frame(START + SECOND, 16, 0, 2, 0xFFFF);
		frames.frame(START + 60 * SECOND, 16, 0, 2, 600);
		frames.frame(START + 61 * SECOND, 16, 0, 2, 700);
		assertEquals("""
				time,epoch_seconds,"SOC [%]","The ""power"", W"
				2023-11-14T22:13:20Z,1700000000.000000000,50,1.5
				2023-11-14T22:13:20.000001Z,1700000000.000001000,,-0.5
				2023-11-14T22:13:21Z,1700000001.000000000,,
				2023-11-14T22:14:20Z,1700000060.000000000,60,
				""".replace("\n", "\r\n"), csv(START, START + 60 * SECOND));
	}

	@Test
	void nothingHeardIsATitleOnly() throws IOException {
		assertEquals(1, csv(START, START + SECOND).lines().count());
	}

	@Test
	void itCanBeCancelled() {
		frames.frame(START, 16, 0, 2, 500);
		assertThrows(CancellationException.class,
				() -> CurveCsv.write(new StringBuilder(), frames, PROTOCOL, SOURCES, List.of("a", "b"), START, START, progress -> false));
	}

	@Test
	void theTargetIsCompleteOrAsItWas() throws IOException {
		Path target = folder.resolve("samples.csv");
		Files.writeString(target, "old");
		assertThrows(IOException.class, () -> TargetFile.write(target, out -> {
			out.write(1);
			throw new IOException("no room");
		}));
		assertEquals("old", Files.readString(target));
		TargetFile.write(target, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
		assertEquals("new", Files.readString(target));
		TargetFile.write(target, out -> {
			out.write("closed".getBytes(StandardCharsets.UTF_8));
			out.close();
		});
		assertEquals("closed", Files.readString(target));
		assertThrows(IOException.class, () -> TargetFile.write(folder.resolve("missing").resolve("samples.csv"), out -> out.write(1)));
		try (var files = Files.list(folder)) {
			assertTrue(files.allMatch(target::equals), "Nothing is left beside it");
		}
	}
}
