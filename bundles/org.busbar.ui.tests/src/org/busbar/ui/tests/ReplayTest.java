package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sending a log again, as a user does it. */
class ReplayTest {

	private static final int FRAMES = 60;

	private final FramesView view = new FramesView();
	private final Perspective perspective = new Perspective();
	private Path log = Path.of("");

	/** Two identifiers that nobody else on the bus has, and one frame of another bus. */
	@BeforeEach
	void open() throws IOException {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < FRAMES; i++) {
			text.append(String.format("(%d.%d00000) can0 7A%d#%02X%n", 1000 + i / 10, i % 10, i % 2, i));
		}
		log = Files.createTempFile("replay", ".log");
		Files.writeString(log, text.append("(1001.000000) can1 123#00\n"));
		view.open();
		perspective.connect("sim:victron.bms-can?inverter=false");
	}

	@AfterEach
	void close() throws IOException {
		Workbench.closeDialogs();
		perspective.disconnect();
		Files.delete(log);
	}

	/** Opens the dialog with the log; it stays open while the test goes on. */
	private void ask() {
		Workbench.await("the command", () -> perspective.isEnabled("replayLog"));
		Display.getDefault().asyncExec(() -> perspective.run("replayLog", Map.of("org.busbar.ui.command.replayLog.file", log.toString())));
		Workbench.await("the buses of the log", () -> Workbench.find(Combo.class, "arming.replay.bus") instanceof Combo bus && bus.getItemCount() == 2);
	}

	private static boolean mayStart() {
		return Workbench.inUi(() -> Workbench.widget(Button.class, "arming.ok").isEnabled());
	}

	private static int left(String id) {
		return Workbench.widget(Control.class, id).getLocation().x;
	}

	private void chooseBus() {
		Workbench.inUi(() -> {
			Workbench.widget(Combo.class, "arming.replay.bus").select(0);
			return null;
		});
		Workbench.await("what is sent", () -> perspective.text("arming.replay.summary").startsWith(FRAMES + " frames with 2 identifiers"));
	}

	/** Confirms everything, once the bus was listened to for long enough. */
	private static void confirmAll() {
		Workbench.await("the questions", () -> Workbench.find(Control.class, "arming.answer.1") != null);
		for (int number = 1; confirm(number); number++) {
			// Each opens nothing but itself.
		}
		Workbench.await("Start Sending", () -> Workbench.widget(Button.class, "arming.ok").isEnabled());
	}

	private static boolean confirm(int number) {
		return Workbench.inUi(() -> {
			Control answer = Workbench.find(Control.class, "arming.answer." + number);
			if (answer != null) {
				assertFalse(Workbench.widget(Button.class, "arming.ok").isEnabled(), "Question " + number + " is open yet");
				Workbench.answer(answer);
			}
			return answer != null;
		});
	}

	private static String warning() {
		Composite bar = Workbench.widget(Composite.class, "busline.armed");
		return bar.isVisible() ? String.join("\n", Workbench.texts(bar)) : "";
	}

	@Test
	void aLogIsSentAgainAfterTheQuestionsAndStopsByItself() {
		ask();
		assertFalse(mayStart(), "There are two buses in it");
		assertTrue(Workbench.inUi(() -> left("arming.seconds") == left("arming.what") && left("arming.replay.speed") == left("arming.what")),
				"The fields stand below each other");
		Workbench.screenshot("replay-bus");
		chooseBus();
		perspective.write("arming.replay.ids", "7A0");
		Workbench.await("half of it", () -> perspective.text("arming.replay.summary").startsWith(FRAMES / 2 + " frames with 1 identifiers"));
		perspective.write("arming.replay.speed", "4");
		perspective.write("arming.replay.passes", "2");
		confirmAll();
		Workbench.screenshot("replay-questions");
		assertEquals(0, Workbench.inUi(() -> view.count("7A0")), "Nothing is sent before");
		perspective.press("arming.ok");
		Workbench.await("its progress", () -> warning().contains(" of " + FRAMES + " frames sent"));
		Workbench.screenshot("replay-sending");
		Workbench.await("the end", () -> view.label("busline.message").contains("all " + FRAMES + " frames"));
		Workbench.await("each of them", () -> view.count("7A0") == FRAMES);
		assertEquals(0, Workbench.inUi(() -> view.count("7A1")), "It was not asked for");
		Workbench.await("listening", () -> view.label("busline.state").startsWith("Listening"));
	}

	@Test
	void aReplayIsStopped() {
		ask();
		chooseBus();
		perspective.write("arming.replay.passes", "0");
		confirmAll();
		perspective.press("arming.ok");
		Workbench.await("frames", () -> view.count("7A1") > 0);
		perspective.press("busline.armed.stop");
		Workbench.await("listening", () -> view.label("busline.state").startsWith("Listening") && warning().isEmpty());
	}

	@Test
	void whatCannotBeReadIsSaid() throws IOException {
		Files.writeString(log, "no log at all");
		Display.getDefault().asyncExec(() -> perspective.run("replayLog", Map.of("org.busbar.ui.command.replayLog.file", log.toString())));
		Workbench.await("the reason", () -> Workbench.find(Button.class, "arming.ok") != null
				&& Workbench.dialogs().stream().anyMatch(dialog -> String.join(" ", Workbench.texts(dialog)).contains(log.getFileName().toString())));
		assertFalse(mayStart());
		Workbench.screenshot("replay-unreadable");
	}
}
