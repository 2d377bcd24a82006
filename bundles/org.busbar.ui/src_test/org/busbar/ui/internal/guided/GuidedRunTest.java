package org.busbar.ui.internal.guided;

import static org.busbar.ui.internal.testing.Waiting.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.GuidedCapture;
import org.busbar.api.catalogue.GuidedCapture.Step;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.core.session.Session;
import org.busbar.core.session.SessionService;
import org.busbar.ui.internal.guided.GuidedRun.Phase;
import org.busbar.ui.internal.testing.SilentConverter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class GuidedRunTest {

	private static final Step BEFORE = new Step("before", "Open the box.", 0, Set.of(), List.of(), "Type?");
	private static final Step ALONE = new Step("alone", "Take the lead off.", 0.2, Set.of(Role.BATTERY), List.of(), "");
	private static final Step BOTH = new Step("both", "Connect both.", 0.1, Set.of(Role.BATTERY, Role.INVERTER), List.of(Quantity.BATTERY_SOC), "");
	private static final GuidedCapture CAPTURE = new GuidedCapture("frames", "Which frames", "", List.of(), List.of(BEFORE, ALONE, BOTH));
	private static final Device DEVICE = new Device(Device.Kind.INVERTER, "acme", "Acme", "1.0", List.of(), List.of(), List.of(), List.of(), List.of(),
			List.of());

	@TempDir
	Path temporary;

	private final SilentConverter converter = new SilentConverter();
	private final SessionService service = converter.service();
	private final GuidedRun run = new GuidedRun(DEVICE, CAPTURE, List::of);
	private Path folder;
	private Session session;

	@BeforeEach
	void open() throws ChannelException {
		folder = temporary.resolve("new");
		session = service.open("test:bus");
	}

	@AfterEach
	void close() {
		run.close();
		await(() -> !run.isBusy());
		service.deactivate();
	}

	private void done() {
		await(() -> !run.isBusy());
	}

	private GuidedRun.Result result() {
		run.finish();
		await(() -> run.status().phase() == Phase.FINISHED);
		return run.status().result().orElseThrow();
	}

	@Test
	void aStepWithoutAnythingToTypeEndsByItself() {
		run.begin(session, folder, ALONE);
		await(() -> run.status().isGoing(ALONE));
		converter.frame(1000, 0x351, 7);
		await(() -> run.status().record(ALONE).isPresent());
		assertTrue(run.status().record(ALONE).orElseThrow().done());
		assertEquals(1, run.status().record(ALONE).orElseThrow().frames());
		assertTrue(run.status().going().isEmpty());
		assertFalse(run.status().isOpen(ALONE));
		assertTrue(run.status().isOpen(BOTH));
	}

	@Test
	void aStepWithAValueWaitsForTheUser() {
		run.begin(session, folder, BOTH);
		await(() -> run.status().going().filter(going -> going.remaining().isZero()).isPresent());
		run.note(Quantity.BATTERY_SOC, "54");
		run.end();
		done();
		assertEquals(List.of("54 %"), run.status().record(BOTH).orElseThrow().notes().stream().map(note -> note.text()).toList());
	}

	@Test
	void everythingIsKept() throws IOException {
		run.leaveOut(ALONE);
		run.begin(session, folder, BEFORE);
		run.answer("SPH");
		run.end();
		done();
		assertEquals(Set.of("alone"), run.status().leftOut());
		GuidedRun.Result result = result();
		assertTrue(result.trouble().isEmpty(), result.toString());
		assertEquals(List.of("acme-frames.pcapng", "acme-frames.txt", "acme-frames.json"),
				result.files().stream().map(file -> file.getFileName().toString()).toList());
		assertEquals(result.text(), Files.readString(folder.resolve("acme-frames.txt")));
		assertTrue(Files.readString(folder.resolve("acme-frames.json")).contains("SPH"));
		// Nothing more happens then.
		run.begin(session, folder, BOTH);
		done();
		assertEquals(Phase.FINISHED, run.status().phase());
	}

	@Test
	void theEndOfTheBusEndsTheStepAndKeepsIt() {
		run.begin(session, folder, BOTH);
		await(() -> run.status().isGoing(BOTH));
		session.close();
		await(() -> run.status().trouble().isPresent());
		assertFalse(run.status().trouble().orElseThrow().isBlank());
		assertTrue(run.status().going().isEmpty());
		GuidedRun.Result result = result();
		assertEquals(3, result.files().size());
		assertTrue(result.trouble().isPresent());
	}

	@Test
	void whatCannotBeWrittenIsToldAndTheTextIsThere() throws IOException {
		run.begin(session, folder, BOTH);
		await(() -> run.status().isGoing(BOTH));
		Files.createDirectory(folder.resolve("acme-frames.txt"));
		GuidedRun.Result result = result();
		assertTrue(result.trouble().orElseThrow().contains("acme-frames.txt"), result.toString());
		assertTrue(result.text().contains("both"), result.text());
		assertTrue(Files.exists(folder.resolve("acme-frames.json")));
	}

	@Test
	void aFolderThatCannotBeMadeIsToldAndAnotherOneTaken() throws IOException {
		Path file = Files.writeString(temporary.resolve("file"), "");
		run.begin(session, file.resolve("below"), BOTH);
		done();
		assertEquals(Phase.IDLE, run.status().phase());
		assertTrue(run.status().trouble().orElseThrow().contains("below"), run.status()::toString);
		run.begin(session, folder, BOTH);
		done();
		assertEquals(Phase.RECORDING, run.status().phase());
		assertTrue(run.status().trouble().isEmpty());
	}

	@Test
	void whatWasNotBegunLeavesNothing() {
		run.finish();
		done();
		assertEquals(Phase.IDLE, run.status().phase());
		assertFalse(Files.exists(folder));
	}

	@Test
	void closingKeepsWhatIsThere() {
		run.begin(session, folder, BOTH);
		run.close();
		done();
		assertTrue(Files.exists(folder.resolve("acme-frames.json")));
	}
}
