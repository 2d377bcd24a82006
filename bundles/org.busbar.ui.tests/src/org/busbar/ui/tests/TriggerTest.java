package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Recording when something happens, as a user does it. */
class TriggerTest {

	private static final String UI = "org.busbar.ui";
	private static final String COMMAND = "recordTriggered";

	private final Perspective perspective = new Perspective();

	private Path folder = Path.of("");

	@BeforeEach
	void open() throws IOException {
		folder = Files.createTempDirectory("trigger");
		InstanceScope.INSTANCE.getNode(UI).put("recording.folder", folder.toString());
		perspective.open();
		perspective.show("frames");
		perspective.connect("sim:victron.bms-can");
	}

	@AfterEach
	void close() throws IOException {
		Workbench.closeDialogs();
		perspective.disconnect();
		InstanceScope.INSTANCE.getNode(UI).remove("recording.folder");
		for (Path file : captures()) {
			Files.delete(file);
		}
		Files.delete(folder);
	}

	/** The dialog stays open while the test goes on. */
	private void ask() {
		Workbench.await("the command", () -> perspective.isEnabled(COMMAND));
		Display.getDefault().asyncExec(() -> {
			try {
				PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.busbar.ui.command." + COMMAND, null);
			} catch (CommandException failed) {
				throw new IllegalStateException(failed);
			}
		});
		Workbench.await("the dialog", () -> perspective.control("trigger.start") != null);
	}

	private static boolean mayStart() {
		return Workbench.inUi(() -> Workbench.widget(Button.class, "trigger.ok").isEnabled());
	}

	private List<Path> captures() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}

	@Test
	void whatIsWrittenIsCheckedWhileItIsBeingWritten() {
		ask();
		assertFalse(mayStart());
		perspective.write("trigger.start", "battery.mood<5");
		assertFalse(mayStart());
		Workbench.screenshot("trigger-wrong");
		perspective.write("trigger.start", "alarm or battery.soc<20");
		assertTrue(mayStart());
		perspective.write("trigger.post", "x");
		assertFalse(mayStart());
		perspective.write("trigger.post", "1");
		perspective.write("trigger.stop", "battery.soc");
		assertFalse(mayStart());
		perspective.write("trigger.stop", "");
		assertTrue(mayStart());
		perspective.write("trigger.kept", "100");
		assertFalse(mayStart(), "Without a length of one capture");
		perspective.write("trigger.megabytes", "50");
		assertTrue(mayStart());
		for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
			theme.use();
			Workbench.screenshot("trigger-" + (theme == Theme.DARK ? "dark" : "light"));
		}
	}

	@Test
	void aTriggerRecordsAndAMarkGoesIntoTheCapture() throws IOException {
		ask();
		perspective.write("trigger.start", "355");
		perspective.write("trigger.pre", "1");
		perspective.write("trigger.post", "60");
		Workbench.inUi(() -> {
			Workbench.widget(Button.class, "trigger.ok").notifyListeners(SWT.Selection, new Event());
			return null;
		});
		Workbench.await("REC", () -> perspective.text("busline.recording").startsWith("REC by trigger, recordings: 1, "));
		Workbench.await("Mark can be chosen", () -> perspective.isEnabled("mark"));
		perspective.run("mark", Map.of("org.busbar.ui.command.mark.text", "breaker opened"));
		Workbench.screenshot("trigger-recording");
		perspective.run("record", Map.of());
		Workbench.await("the outcome", () -> perspective.text("busline.message").startsWith("Recorded "));
		assertEquals(1, captures().size());
		String content = Files.readString(captures().getFirst(), StandardCharsets.ISO_8859_1);
		assertTrue(content.contains("breaker opened") && content.contains("Trigger: 355"), () -> String.valueOf(folder));
	}

	@Test
	void capturesFollowOneAnotherAndOthersAreLeftAlone() throws IOException {
		Path other = Files.writeString(folder.resolve("trigger-20200101T000000Z.pcapng"), "an earlier one");
		ask();
		perspective.write("trigger.megabytes", "1");
		perspective.write("trigger.kept", "2");
		assertTrue(mayStart());
		Workbench.inUi(() -> {
			Workbench.widget(Button.class, "trigger.ok").notifyListeners(SWT.Selection, new Event());
			return null;
		});
		Workbench.await("REC", () -> perspective.text("busline.recording").startsWith("REC in captures"));
		Workbench.screenshot("trigger-at-once");
		perspective.run("record", Map.of());
		Workbench.await("the outcome", () -> perspective.text("busline.message").startsWith("Recorded "));
		List<String> names = captures().stream().map(file -> file.getFileName().toString()).sorted().toList();
		assertTrue(names.size() == 2 && names.getFirst().startsWith("ring-"), names::toString);
		assertEquals("an earlier one", Files.readString(other));
	}

	@Test
	void withoutItsTriggerNothingIsRecorded() throws IOException {
		ask();
		perspective.write("trigger.start", "7AB");
		Workbench.inUi(() -> {
			Workbench.widget(Button.class, "trigger.ok").notifyListeners(SWT.Selection, new Event());
			return null;
		});
		Workbench.await("waiting", () -> perspective.text("busline.recording").startsWith("REC waits for its trigger"));
		perspective.disconnect();
		Workbench.await("the end", () -> perspective.text("busline.recording").isEmpty());
		assertEquals(List.of(), captures());
	}
}
