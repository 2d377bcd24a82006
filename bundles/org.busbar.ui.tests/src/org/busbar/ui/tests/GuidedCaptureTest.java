package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.busbar.core.own.OwnFolder;
import org.busbar.core.registry.CatalogueRegistry;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** An engineer is led through a recording, with short steps of a brand of the test's own. */
class GuidedCaptureTest {

	private static final String UI = "org.busbar.ui";
	private static final String COMMAND = "guidedCapture";
	private static final Map<String, String> MINE = Map.of("org.busbar.ui.command.guidedCapture.device", "quick",
			"org.busbar.ui.command.guidedCapture.capture", "frames");
	private static final String BRAND = """
			<?xml version="1.0" encoding="UTF-8"?>
			<brand:Brand xmlns:brand="https://busbar.org/schema/brand/1" id="quick" name="Quick &amp; Sons">
				<captures id="frames" title="Which frames the Quick expects" note="Only with CAN-H &amp; CAN-L found by the meter.">
					<steps id="before" text="Converter listening only at 500 kbit/s." asks="Type and firmware of both devices?"/>
					<steps id="inverter-alone" text="Take the lead off the battery; the inverter stays on." seconds="1" connected="INVERTER"/>
					<steps id="both" text="Connect both &amp; read the battery page of the display." seconds="SECONDS" connected="BATTERY INVERTER" notes="battery.soc battery.voltage" asks="Does the display show the battery, and an error code? Which?"/>
					<steps id="charge" text="Load off, charge the battery." seconds="1" connected="BATTERY INVERTER"/>
				</captures>
			</brand:Brand>
			""";

	private final Perspective perspective = new Perspective();
	private final String usual = System.getProperty(OwnFolder.PROPERTY, "");
	private Path folder = Path.of("");

	@BeforeEach
	void open() throws IOException {
		folder = Files.createTempDirectory("busbar-guided");
		InstanceScope.INSTANCE.getNode(UI).put("recording.folder", folder.resolve("captures").toString());
		Files.createDirectory(folder.resolve("captures"));
		System.setProperty(OwnFolder.PROPERTY, folder.resolve("own").toString());
		brand("1");
		perspective.open();
		perspective.show("frames");
	}

	/** The brand of this test with so many seconds for the step with values. */
	private void brand(String seconds) throws IOException {
		Files.createDirectories(folder.resolve("own"));
		Files.writeString(folder.resolve("own/quick.xml"), BRAND.replace("SECONDS", seconds));
		ownFilesChanged();
	}

	private static void ownFilesChanged() {
		BundleContext context = FrameworkUtil.getBundle(GuidedCaptureTest.class).getBundleContext();
		ServiceReference<CatalogueRegistry> reference = context.getServiceReference(CatalogueRegistry.class);
		context.getService(reference).ownFilesChanged();
		context.ungetService(reference);
	}

	@AfterEach
	void close() throws IOException {
		if (Workbench.inUi(() -> perspective.control("guided.close") != null)) {
			press("guided.close");
			Workbench.await("the dialog to be closed, or its question", () -> perspective.control("guided.close") == null || question() != null);
			if (Workbench.inUi(() -> question() != null)) {
				answer();
			}
			Workbench.await("the dialog to be closed", () -> perspective.control("guided.close") == null);
		}
		perspective.disconnect();
		InstanceScope.INSTANCE.getNode(UI).remove("recording.folder");
		System.setProperty(OwnFolder.PROPERTY, usual);
		ownFilesChanged();
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
		}
	}

	private void openDialog() {
		perspective.run(COMMAND, MINE);
		Workbench.await("the dialog", () -> perspective.control("guided.begin") instanceof Control shown && shown.isVisible());
	}

	/** A question that waits for its answer keeps the press waiting, too. */
	private static void press(String id) {
		Display.getDefault().asyncExec(() -> Workbench.widget(Button.class, id).notifyListeners(SWT.Selection, new Event()));
	}

	/** Presses whatever the return key would press. */
	private static void pressDefault(String expected) {
		Workbench.await(expected + " is the default button and can be pressed", () -> {
			Button due = shell().getDefaultButton();
			return due != null && expected.equals(due.getText().replace("&", "")) && due.isEnabled();
		});
		Display.getDefault().asyncExec(() -> shell().getDefaultButton().notifyListeners(SWT.Selection, new Event()));
	}

	private static Shell shell() {
		return Workbench.widget(Button.class, "guided.close").getShell();
	}

	/** The question that the dialog asks, if it does. */
	private static @Nullable Shell question() {
		Button close = Workbench.find(Button.class, "guided.close");
		return close == null ? null : Workbench.dialogs().stream().filter(shell -> shell.getParent() == close.getShell()).findFirst().orElse(null);
	}

	/** Says yes. */
	private static void answer() {
		Workbench.inUi(() -> {
			Objects.requireNonNull(question()).getDefaultButton().notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	/** Types into a field and ends that with the return key. */
	private void type(String id, String text) {
		Workbench.await("the field " + id, () -> perspective.control(id) instanceof Control field && field.isEnabled());
		perspective.write(id, text);
		Workbench.inUi(() -> {
			Event event = new Event();
			event.detail = SWT.TRAVERSE_RETURN;
			event.doit = true;
			Workbench.widget(Control.class, id).notifyListeners(SWT.Traverse, event);
			assertFalse(event.doit, "The return key must not press the default button");
			return null;
		});
	}

	private static void select(int step) {
		Workbench.inUi(() -> {
			Table steps = Workbench.widget(Table.class, "guided.steps");
			steps.setSelection(step);
			steps.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	/** What the head of the dialog says. */
	private static String message() {
		return shell().getData() instanceof TitleAreaDialog dialog ? dialog.getMessage() : "";
	}

	private static String state(int step) {
		return Workbench.widget(Table.class, "guided.steps").getItem(step).getText(1);
	}

	private void awaitState(int step, String beginning) {
		Workbench.await("step " + step + ": " + beginning, () -> state(step).startsWith(beginning));
	}

	private String text(String id) {
		return Workbench.inUi(() -> perspective.text(id));
	}

	private Path kept(String ending) throws IOException {
		try (Stream<Path> files = Files.walk(folder.resolve("captures"))) {
			return files.filter(file -> file.getFileName().toString().equals("quick-frames" + ending)).findFirst().orElseThrow();
		}
	}

	@Test
	void anEngineerIsLedThroughAllStepsByTheKeyboard() throws IOException {
		perspective.connect("sim:victron.bms-can?seed=1");
		openDialog();
		assertTrue(text("guided.note").startsWith("Only with CAN-H && CAN-L"));
		Workbench.screenshot("guided-begin");
		// Without recording: what is answered is all.
		Workbench.await("the answer can be written", () -> perspective.control("guided.answer") instanceof Control field && field.isEnabled());
		perspective.write("guided.answer", "SPH 5000, 1.07");
		pressDefault("Done");
		awaitState(0, "done");
		Workbench.await("the second step", () -> perspective.text("guided.number").startsWith("Step 2 of 4"));
		assertEquals("On the bus: the inverter alone.", text("guided.connected"));
		pressDefault("Begin");
		// The simulated battery sends all the same; the other views go on meanwhile. The step ends by itself.
		perspective.show("trace");
		perspective.show("frames");
		Workbench.await("the end of the second step", () -> state(1).contains(" frames"));
		Workbench.await("the third step", () -> perspective.text("guided.number").startsWith("Step 3 of 4"));
		pressDefault("Begin");
		type("guided.value.battery.soc", "much");
		Workbench.await("what is wrong", () -> perspective.text("guided.wrong").startsWith("Not understood: \"much\""));
		Workbench.screenshot("guided-wrong");
		Workbench.await("time enough", () -> state(2).startsWith("recorded long enough"));
		press("guided.begin");
		Workbench.await("the wrong value is not passed over", () -> state(2).startsWith("recorded long enough"));
		type("guided.value.battery.soc", "54");
		Workbench.await("the value", () -> perspective.text("guided.typed.battery.soc").contains("54 %"));
		Workbench.await("nothing wrong", () -> perspective.text("guided.wrong").isEmpty());
		type("guided.value.battery.soc", "54.5 %");
		perspective.write("guided.value.battery.voltage", "51,7");
		perspective.write("guided.answer", "Yes, no error");
		Workbench.await("both values", () -> perspective.text("guided.typed.battery.soc").contains("54 %, 54.5 %"));
		Workbench.screenshot("guided-values");
		pressDefault("Done");
		Workbench.await("the end of the third step", () -> state(2).contains(" frames"));
		Workbench.await("the last step", () -> perspective.text("guided.number").startsWith("Step 4 of 4"));
		press("guided.leaveOut");
		awaitState(3, "left out");
		pressDefault("Finish");
		Workbench.await("the findings", () -> perspective.text("guided.findings").contains("What was recorded"));
		Workbench.screenshot("guided-findings");
		String text = Files.readString(kept(".txt"), StandardCharsets.UTF_8);
		for (String part : List.of("1. before: done", "Answer: SPH 5000, 1.07", "Display: battery.soc = 54 %", "Display: battery.soc = 54.5 %",
				"Display: battery.voltage = 51.7 V", "Answer: Yes, no error", "4. charge: left out")) {
			assertTrue(text.contains(part), () -> part + " is missing in " + text);
		}
		assertTrue(Files.readString(kept(".json"), StandardCharsets.UTF_8).contains("\"capture\": \"frames\""));
		assertTrue(Files.readString(kept(".pcapng"), StandardCharsets.ISO_8859_1).contains("Step charge is left out"));
		press("guided.copy");
		Workbench.await("the copy", () -> Workbench.clipboard().contains("battery.soc = 54.5 %"));
		press("guided.new");
		Workbench.await("a new beginning", () -> state(0).equals("to do") && perspective.text("guided.number").startsWith("Step 1 of 4"));
	}

	@Test
	void withoutABusAConverterIsAskedForFirst() {
		perspective.disconnect();
		openDialog();
		assertFalse(Workbench.inUi(() -> Workbench.widget(Button.class, "guided.begin").isEnabled()));
		Workbench.screenshot("guided-no-bus");
		pressDefault("Choose Converter...");
		Workbench.await("the dialog of the converter", () -> perspective.control("converter.ok") != null);
		Workbench.inUi(() -> {
			Workbench.widget(Button.class, "converter.ok").getShell().close();
			return null;
		});
		perspective.connect("sim:victron.bms-can?seed=1");
		Workbench.await("it can begin", () -> Workbench.widget(Button.class, "guided.begin").isEnabled());
	}

	@Test
	void whatWasRecordedIsKeptWhenTheBusEndsAndWhenItIsClosed() throws IOException {
		brand("60");
		perspective.connect("sim:victron.bms-can?seed=1");
		openDialog();
		select(2);
		pressDefault("Begin");
		Workbench.await("frames", () -> perspective.text("guided.heard").matches("(?s)Frames: [1-9].*0x355.*"));
		type("guided.value.battery.soc", "54");
		for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
			theme.use();
			Workbench.screenshot("guided-going-" + (theme == Theme.DARK ? "dark" : "light"));
		}
		perspective.disconnect();
		awaitState(2, "cut short");
		Workbench.await("why", () -> message().startsWith("Nothing more is recorded: The bus was closed."));
		Workbench.screenshot("guided-closed-bus");
		press("guided.close");
		Workbench.await("the question", () -> question() != null);
		Workbench.screenshot("guided-question");
		answer();
		Workbench.await("the findings, with what is missing", () -> perspective.text("guided.findings").contains("cut short"));
		assertTrue(Files.readString(kept(".txt"), StandardCharsets.UTF_8).contains("battery.soc = 54 %"));
		assertTrue(Files.size(kept(".pcapng")) > 0);
	}

	@Test
	void aConverterThatIsUnpluggedIsToldAndItsStepIsToBeDoneAgain() throws Exception {
		try (SlcanDevice device = new SlcanDevice()) {
			perspective.connect(device.uri());
			openDialog();
			select(2);
			pressDefault("Begin");
			Workbench.await("frames", () -> perspective.text("guided.heard").matches("(?s)Frames: [1-9].*"));
			device.unplug();
			Workbench.await("that it is gone", () -> message().startsWith("The converter is gone"));
			device.plugIn();
			Workbench.await("that it is back", () -> message().startsWith("Recording to"));
			pressDefault("Done");
			Workbench.await("what to do", () -> perspective.text("guided.outcome").contains("do this step again"));
			assertTrue(text("guided.number").startsWith("Step 3 of 4"), "The step stays in view");
			Workbench.await("it can be done again", () -> Workbench.widget(Button.class, "guided.again").isEnabled());
			press("guided.again");
			Workbench.await("the end of the second time", () -> state(2).startsWith("recorded long enough"));
			pressDefault("Done");
			Workbench.await("the next step", () -> perspective.text("guided.number").startsWith("Step 4 of 4"));
			// Once the device is gone it would be looked for.
			perspective.disconnect();
			press("guided.close");
			Workbench.await("the question", () -> question() != null);
			answer();
			Workbench.await("the findings", () -> perspective.text("guided.findings").contains("recorded"));
		}
	}

	@Test
	void theCatalogueAndTheMenuLeadToIt() {
		CataloguePart catalogue = new CataloguePart();
		catalogue.open();
		catalogue.search("Quick");
		Workbench.await("its page", () -> catalogue.page().contains("Which frames the Quick expects"));
		catalogue.caretTo("Record...");
		catalogue.press("catalogue.page", SWT.CR, SWT.CR);
		Workbench.await("the dialog", () -> perspective.control("guided.begin") != null);
		// A second time it is the same one.
		perspective.run(COMMAND, MINE);
		assertEquals(1, Workbench.inUi(() -> Workbench.dialogs().stream().filter(shell -> shell.getText().startsWith("Guided Capture")).count()).intValue());
		press("guided.close");
		Workbench.await("the dialog to be closed", () -> perspective.control("guided.begin") == null);
		catalogue.search("");
		Display.getDefault().asyncExec(() -> perspective.run(COMMAND, Map.of()));
		Workbench.await("the choice", () -> perspective.control("guided.choice.filter") != null);
		perspective.write("guided.choice.filter", "Quick");
		Workbench.await("one is left to choose", () -> Workbench.widget(Button.class, "guided.choice.ok").isEnabled()
				&& Workbench.widget(Composite.class, "guided.choice.list").getChildren()[0] instanceof Table list && list.getItemCount() == 1);
		Workbench.screenshot("guided-choice");
		press("guided.choice.ok");
		Workbench.await("the dialog again", () -> perspective.control("guided.begin") != null);
		assertEquals("Guided Capture: Quick & Sons", Workbench.inUi(() -> shell().getText()));
	}
}
