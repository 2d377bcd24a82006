package org.busbar.core.guided;

import static org.busbar.core.testing.Waiting.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.GuidedCapture;
import org.busbar.api.catalogue.GuidedCapture.Step;
import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.Mode;
import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.can.capture.CaptureMark;
import org.busbar.can.capture.CaptureProblem;
import org.busbar.can.capture.CaptureStream;
import org.busbar.can.capture.MarkKind;
import org.busbar.core.session.Session;
import org.busbar.core.testing.FakeConverter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class GuidedRecordingTest {

	private static final long START = 1_700_000_000_000_000_000L;
	private static final long SECOND = 1_000_000_000L;
	private static final Step BEFORE = new Step("before", "Open the box.", 0, Set.of(), List.of(), "Type?");
	private static final Step INVERTER = new Step("inverter-alone", "Take the lead off.", 30, Set.of(Role.INVERTER), List.of(), "");
	private static final Step BATTERY = new Step("battery-alone", "Put it back.", 30, Set.of(Role.BATTERY), List.of(), "");
	private static final Step BOTH = new Step("both", "Connect both.", 60, Set.of(Role.BATTERY, Role.INVERTER),
			List.of(Quantity.BATTERY_SOC, Quantity.BATTERY_CURRENT), "");
	private static final GuidedCapture CAPTURE = new GuidedCapture("frames", "Which frames", "", List.of(), List.of(BEFORE, INVERTER, BATTERY, BOTH));
	private static final Device DEVICE = new Device(Device.Kind.INVERTER, "acme", "Acme", "1.0", List.of(), List.of(), List.of(), List.of(), List.of(),
			List.of());

	@TempDir
	Path folder;

	private final FakeConverter bus = new FakeConverter();
	private final AtomicLong host = new AtomicLong();
	private Session session;
	private GuidedRecording recording;
	private long frames;

	@BeforeEach
	void begin() throws IOException {
		session = Session.open(bus, ConverterUri.parse("fake:bus"), Mode.LISTEN);
		recording = GuidedRecording.begin(session, DEVICE, CAPTURE, folder.resolve("new"), host::get);
	}

	@AfterEach
	void end() {
		recording.close();
		session.close();
	}

	private void frame(long nanos, int id, int... bytes) {
		frames++;
		bus.sink().frame(nanos, id, 0, bytes.length, Payload.of(bytes));
		await(() -> session.snapshot().totals().frames() == frames);
	}

	private void pass(long seconds) {
		host.addAndGet(seconds * SECOND);
	}

	private StepRecord record(Step step) {
		return recording.findings(List.of()).steps().stream().filter(record -> record.step().equals(step)).findFirst().orElseThrow();
	}

	@Test
	void aStepLastsAsLongAsItSays() {
		assertEquals(Duration.ZERO, recording.remaining());
		recording.begin(INVERTER);
		assertEquals(Duration.ofSeconds(30), recording.remaining());
		pass(12);
		assertEquals(Duration.ofSeconds(18), recording.remaining());
		pass(19);
		assertEquals(Duration.ZERO, recording.remaining());
		assertTrue(recording.end().orElseThrow().done());
		assertTrue(recording.end().isEmpty());
	}

	@Test
	void aStepThatWasCutShortIsNotDone() {
		recording.begin(INVERTER);
		pass(5);
		StepRecord record = recording.end().orElseThrow();
		assertFalse(record.done());
		assertTrue(GuidedText.summary(record).startsWith("cut short after 5 s"), GuidedText.summary(record));
		assertFalse(recording.findings(List.of()).complete());
	}

	@Test
	void whoIsAloneOnTheBusSendsWhatIsHeard() {
		recording.begin(INVERTER);
		frame(START, 0x305, 0, 0, 0, 0, 0, 0, 0, 0);
		pass(30);
		recording.begin(BATTERY);
		frame(START + 30 * SECOND, 0x351, 1, 2);
		bus.sink().frame(START + 30 * SECOND, 0x18FF50E5, FrameFlags.EXTENDED, 1, 7);
		frames++;
		await(() -> session.snapshot().totals().frames() == frames);
		pass(30);
		recording.begin(BOTH);
		frame(START + 60 * SECOND, 0x359, 1);
		pass(60);
		recording.end();
		GuidedFindings findings = recording.findings(List.of());
		assertEquals(new TreeSet<>(List.of(0x305)), findings.own(Role.INVERTER));
		assertEquals(Set.of(0x351, 0x18FF50E5 | Integer.MIN_VALUE), findings.own(Role.BATTERY));
		String text = GuidedText.write(findings);
		assertTrue(text.contains("Battery alone: 0x351, 0x18FF50E5"), text);
		assertTrue(text.contains("Inverter alone: 0x305"), text);
		assertTrue(text.contains("1. before: left out"), text);
	}

	@Test
	void aStepThatIsDoneAgainCountsAnew() {
		recording.begin(BOTH);
		frame(START, 0x351, 54);
		recording.note(Quantity.BATTERY_SOC, "99");
		pass(60);
		recording.begin(BOTH);
		frame(START + 60 * SECOND, 0x355, 54);
		pass(60);
		recording.end();
		assertEquals(Set.of(0x355), record(BOTH).messages().keySet());
		assertEquals(List.of(), record(BOTH).notes());
		assertEquals(List.of(), recording.findings(List.of()).fields());
	}

	@Test
	void theFieldThatHoldsWhatTheDisplayShowsIsFound() {
		recording.begin(BOTH);
		int[][] states = {{540, -120}, {550, 35}, {563, 181}};
		for (int i = 0; i < states.length; i++) {
			long now = START + i * 20 * SECOND;
			int soc = states[i][0];
			int current = states[i][1] & 0xFFFF;
			// What was true long before the value was read must not count.
			frame(now, 0x355, 1, 1, 1, 1, 1, 1, 1, 1);
			frame(now + 15 * SECOND, 0x355, 0x10, soc & 0xFF, soc >> 8, 99, 0, current >> 8, current & 0xFF, 77);
			recording.note(Quantity.BATTERY_SOC, Integer.toString(states[i][0] / 10));
			recording.note(Quantity.BATTERY_CURRENT, Double.toString(states[i][1] / 10.0).replace('.', ',') + " A");
		}
		recording.end();
		List<Field> fields = recording.findings(List.of()).fields();
		Field soc = fields.stream().filter(field -> field.quantity() == Quantity.BATTERY_SOC).findFirst().orElseThrow();
		assertEquals("0x355 bytes 1 to 2, low byte first (Intel), unsigned, times 0.1", soc.text());
		assertEquals(3, soc.values());
		Field current = fields.stream().filter(field -> field.quantity() == Quantity.BATTERY_CURRENT).findFirst().orElseThrow();
		assertEquals("0x355 bytes 5 to 6, high byte first (Motorola), signed, times 0.1", current.text());
	}

	@Test
	void aFieldThatDisagreedOnceIsNotReported() {
		recording.begin(BOTH);
		frame(START, 0x355, 54, 0, 54, 0);
		recording.note(Quantity.BATTERY_SOC, "54");
		frame(START + 20 * SECOND, 0x355, 54, 0, 55, 0);
		recording.note(Quantity.BATTERY_SOC, "55");
		recording.end();
		assertEquals(List.of(2), recording.findings(List.of()).fields().stream().map(Field::offset).distinct().toList());
	}

	@Test
	void zeroProvesNothing() {
		recording.begin(BOTH);
		frame(START, 0x355, 0, 0, 0, 0);
		recording.note(Quantity.BATTERY_CURRENT, "0.0");
		recording.end();
		assertEquals(List.of(), recording.findings(List.of()).fields());
	}

	@Test
	void whatIsNoValueIsRefusedWithAnExample() {
		recording.begin(BOTH);
		for (String wrong : List.of("", "about 50", "NaN", "1e9", "50 V", "12345678", "101", "-1", "50.12345")) {
			String message = String
					.valueOf(assertThrows(IllegalArgumentException.class, () -> recording.note(Quantity.BATTERY_SOC, wrong), wrong).getMessage());
			assertTrue(message.contains("battery.soc"), message);
		}
		assertEquals("54 %", recording.note(Quantity.BATTERY_SOC, " 54% ").text());
		assertEquals(1, recording.progress().orElseThrow().notes().size());
	}

	@Test
	void withoutAStepThereIsNothingToAnswer() {
		assertThrows(IllegalStateException.class, () -> recording.answer("yes"));
		assertThrows(IllegalStateException.class, () -> recording.note(Quantity.BATTERY_SOC, "5"));
	}

	@Test
	void whatIsOddIsToldWithWhatToDo() {
		recording.begin(BOTH);
		pass(60);
		assertTrue(recording.end().orElseThrow().remark().orElseThrow().startsWith("Nothing was heard with both ends connected"));
		recording.begin(BOTH);
		frames++;
		bus.sink().frame(START, 4, FrameFlags.ERROR | FrameFlags.EXTENDED, 8, 0);
		bus.event(new BusEvent.Notice(START, "x"));
		await(() -> session.snapshot().totals().errorFrames() == 1);
		frames--;
		pass(60);
		String errors = recording.end().orElseThrow().remark().orElseThrow();
		assertTrue(errors.startsWith("Only errors were heard (1)"), errors);
		recording.begin(INVERTER);
		pass(1);
		for (int i = 0; i < 4000; i++) {
			bus.frame(START + i, 0x305, 0);
		}
		frames += 4000;
		await(() -> session.snapshot().totals().frames() == frames);
		pass(30);
		assertTrue(recording.end().orElseThrow().remark().orElseThrow().startsWith("One message again and again (0x305)"));
		recording.begin(new Step("nobody", "", 5, Set.of(), List.of(), ""));
		frame(START + SECOND, 0x351, 1);
		pass(5);
		assertTrue(recording.end().orElseThrow().remark().orElseThrow().contains("0x351"));
	}

	@Test
	void stepsValuesAndAnswersAreMarksOfTheCapture() throws IOException {
		recording.begin(BEFORE);
		recording.answer(" SPH 5000 ");
		recording.skip(INVERTER);
		recording.begin(BOTH);
		frame(START, 0x355, 54);
		recording.note(Quantity.BATTERY_SOC, "54");
		recording.close();
		assertEquals(
				List.of("Guided capture acme-frames: Which frames", "Step before begins: Open the box.", "Answer to step before: SPH 5000", "Step before ends",
						"Step inverter-alone is left out", "Step both begins: Connect both.", "Display: battery.soc = 54 %", "Step both ends"),
				marks(folder.resolve("new/acme-frames.pcapng")));
		assertEquals(Map.of("before", "SPH 5000"), Map.of("before", record(BEFORE).answer()));
	}

	@Test
	void aCaptureThatIsThereAlreadyIsKept() {
		String message = String.valueOf(
				assertThrows(IOException.class, () -> GuidedRecording.begin(session, DEVICE, CAPTURE, folder.resolve("new"))).getMessage());
		assertTrue(message.contains("acme-frames.pcapng"), message);
	}

	@Test
	void theEndOfTheBusIsTold() {
		assertTrue(recording.trouble().isEmpty());
		bus.event(new BusEvent.Lost(0, "Plug it in again."));
		await(() -> session.status().state().isOver());
		assertTrue(recording.trouble().orElseThrow().contains("Plug it in again."));
	}

	@Test
	void theJsonHasEverything() {
		recording.begin(BOTH);
		frame(START, 0x355, 54);
		recording.note(Quantity.BATTERY_SOC, "54");
		pass(60);
		recording.end();
		String json = GuidedJson.write(DEVICE, CAPTURE, recording.findings(List.of()));
		for (String part : List.of("\"device\": \"acme\"", "\"capture\": \"frames\"", "\"step\": \"both\"", "\"id\": \"0x355\"",
				"\"quantity\": \"battery.soc\"",
				"\"value\": 54", "\"order\": \"intel\"", "\"sender\": \"battery\"")) {
			assertTrue(json.contains(part), () -> part + " is missing in " + json);
		}
	}

	private static List<String> marks(Path file) throws IOException {
		List<String> marks = new ArrayList<>();
		CaptureStream.read(new ByteArrayInputStream(Files.readAllBytes(file)), new CaptureStream.Handler() {

			private String text = "";

			@Override
			public void bus(String name, int bitRate) {
				// Always the same.
			}

			@Override
			public void frame(long block, long lost, long nanos, int id, int flags, int dlc, long payload) {
				// Only marks are asked for.
			}

			@Override
			public void mark(long block, CaptureMark mark) {
				text += mark.text();
				if (mark.part() == mark.parts() - 1) {
					if (mark.kind() == MarkKind.MARK) {
						marks.add(text);
					}
					text = "";
				}
			}

			@Override
			public void problem(CaptureProblem problem) {
				marks.add(problem.toString());
			}
		});
		return marks;
	}
}
