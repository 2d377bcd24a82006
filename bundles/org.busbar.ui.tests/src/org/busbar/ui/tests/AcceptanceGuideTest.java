package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.busbar.core.configuration.AcceptanceTest;
import org.busbar.core.configuration.AcceptanceTest.Outcome;
import org.busbar.core.configuration.TestResult;
import org.busbar.core.configuration.TestResult.Verdict;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An engineer is led through an acceptance test from the editor, on the simulated bus and on a recording. */
class AcceptanceGuideTest {

	private final Perspective perspective = new Perspective();
	private Path folder = Path.of("");
	private Path file = Path.of("");

	@BeforeEach
	void open() throws IOException {
		folder = Files.createTempDirectory("site");
		perspective.open();
		file = SiteFiles.save(folder.resolve("cascina.busbar"), SiteFiles.site("Cascina Rossa"));
		perspective.run("openConfiguration", Map.of("org.busbar.ui.command.openConfiguration.file", file.toString()));
		Workbench.await("the editor", () -> perspective.text("configuration.title").equals("Cascina Rossa"));
		ConfigurationEditorTest.page("tests");
	}

	@AfterEach
	void close() throws IOException {
		Workbench.inUi(() -> Workbench.page().closeAllEditors(false));
		Workbench.await("the guide to be closed with its editor", () -> perspective.control("acceptance.close") == null);
		// What was heard here must not show where the next test expects silence; a converter that is refused leaves nothing to look at.
		perspective.disconnect();
		perspective.run("connect", Map.of("org.busbar.ui.command.connect.converter", "sim:victron.bms-can?battery=false&inverter=false"));
		Workbench.await("nothing to look at", () -> perspective.text("busline.bus").contains("battery=false&inverter=false"));
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
		}
	}

	private void guide() {
		guide("AT1");
	}

	private void guide(String test) {
		Display.getDefault().asyncExec(() -> Workbench.widget(Button.class, "configuration.run." + test).notifyListeners(SWT.Selection, new Event()));
		Workbench.await("the guide", () -> perspective.control("acceptance.begin") instanceof Control shown && shown.isVisible());
	}

	private void press(String button, String id) {
		Workbench.await(button + " can be pressed", () -> Workbench.find(Button.class, id) instanceof Button there && there.isEnabled()
				&& there.getText().replace("&", "").equals(button));
		perspective.press(id);
	}

	/** The button that Enter presses; empty when it presses none. */
	private static String enter() {
		return Workbench.inUi(() -> {
			Button close = Workbench.widget(Button.class, "acceptance.close");
			Button pressed = close.getShell().getDefaultButton();
			return pressed == null ? "" : pressed == close ? "acceptance.close" : "acceptance.begin";
		});
	}

	private AcceptanceTest saved() {
		Workbench.inUi(() -> PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.eclipse.ui.file.save", null));
		return SiteFiles.load(file).tests().stream().filter(test -> test.id().equals("test-sign")).findFirst().orElseThrow();
	}

	private static List<String> lines() {
		return Workbench
				.inUi(() -> Stream.of(Workbench.widget(Table.class, "acceptance.lines").getItems()).map(item -> item.getText(0) + ": " + item.getText(3))
						.toList());
	}

	/** Rest, a load of 40 A for 40 s, rest, a charge with 20 A. */
	static Path log(Path folder) throws IOException {
		Path log = folder.resolve("visit.log");
		try (Writer writer = Files.newBufferedWriter(log)) {
			for (int second = 0; second < 90; second++) {
				int ampere = second < 10 ? 0 : second < 50 ? -40 : second < 60 ? 0 : 20;
				write(writer, second, "351#3002F401E803C001");
				write(writer, second, "355#3C006400");
				write(writer, second, "356#" + little(5200 + ampere) + little(ampere * 10) + "FA00");
				write(writer, second, "305#0000000000000000");
			}
		}
		return log;
	}

	private static void write(Writer writer, int second, String frame) throws IOException {
		writer.write(String.format(Locale.ROOT, "(%d.000000) can0 %s%n", 1_700_000_000 + second, frame));
	}

	private static String little(int value) {
		return String.format(Locale.ROOT, "%04X", Short.toUnsignedInt(Short.reverseBytes((short) value)));
	}

	@Test
	void aRecordingIsMeasuredAndStandsInTheConfigurationAsOneStep() throws IOException {
		perspective.openLog(log(folder));
		guide();
		press("Begin", "acceptance.begin");
		Workbench.await("both currents", () -> Workbench.widget(Table.class, "acceptance.lines").getItemCount() > 3);
		Workbench.await("fields", () -> Workbench.widget(Text.class, "acceptance.entry.clamp").isEnabled());
		perspective.write("acceptance.entry.clamp", "41,5");
		perspective.write("acceptance.entry.i", "40");
		perspective.write("acceptance.entry.v", "52.0");
		Workbench.await("the clamp meter to agree", () -> lines().stream().anyMatch(line -> line.contains("Clamp") && line.contains("passed")));
		Workbench.screenshot("acceptance-recording");
		press("Finish", "acceptance.begin");
		Workbench.await("that it is passed", () -> Workbench.find(Button.class, "acceptance.begin") instanceof Button there && !there.isEnabled());
		Workbench.screenshot("acceptance-passed");
		press("Close", "acceptance.close");
		AcceptanceTest test = saved();
		assertEquals(Outcome.PASSED, test.outcome());
		TestResult result = test.result().orElseThrow();
		assertEquals(Verdict.PASSED, result.verdict());
		assertEquals("visit.log", result.capture());
		assertTrue(result.frames().stream().anyMatch(frame -> frame.contains("356#")), result::toString);
		Workbench.screenshot("acceptance-tests-page");
		Workbench.inUi(() -> PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit.undo", null));
		assertEquals(SiteFiles.site("Cascina Rossa").tests().getFirst(), saved());
	}

	@Test
	void onTheSimulatedBusThePreconditionsTickThemselvesAndAnAbortIsNotMeasured() {
		perspective.connect("sim:victron.bms-can?current=-5");
		guide();
		Workbench.await("the bus to show what it can", () -> Workbench.widget(Button.class, "acceptance.condition.1").getSelection()
				&& Workbench.widget(Button.class, "acceptance.condition.2").getSelection());
		assertFalse(Workbench.inUi(() -> Workbench.widget(Button.class, "acceptance.condition.1").isEnabled()));
		assertFalse(Workbench.inUi(() -> Workbench.widget(Button.class, "acceptance.begin").isEnabled()));
		perspective.press("acceptance.condition.3");
		press("Begin", "acceptance.begin");
		Workbench.await("the load to be measured, and recorded",
				() -> perspective.text("acceptance.live").contains("-5 A") && perspective.text("busline.recording").startsWith("REC "));
		Workbench.screenshot("acceptance-running");
		assertEquals("", enter(), "Enter ends no test that is not over");
		press("Abort", "acceptance.close");
		Workbench.await("Enter to close", () -> enter().equals("acceptance.close"));
		Workbench.await("the recording to end with the test", () -> !perspective.text("busline.recording").startsWith("REC "));
		press("Close", "acceptance.close");
		AcceptanceTest test = saved();
		assertEquals(Outcome.OPEN, test.outcome());
		TestResult result = test.result().orElseThrow();
		assertEquals(Verdict.NOT_MEASURED, result.verdict());
		assertEquals("The engineer aborted it.", result.reason());
		assertTrue(Files.exists(folder.resolve(result.capture())), result::capture);
	}

	@Test
	void aGuideShowsTheWholeOfItsFirstStepUntilItBegins() {
		perspective.connect("sim:victron.bms-can?current=-5");
		guide();
		Workbench.await("room for the whole of the step", () -> {
			Label step = Workbench.widget(Label.class, "acceptance.text");
			return step.computeSize(step.getSize().x, SWT.DEFAULT).y <= step.getSize().y;
		});
		press("Close", "acceptance.close");
		guide("AT2");
		Workbench.await("the battery to be heard", () -> Workbench.widget(Button.class, "acceptance.condition.1").getSelection());
		assertEquals("Step 1 of 3", Workbench.inUi(() -> perspective.text("acceptance.number")));
		assertEquals("", Workbench.inUi(() -> perspective.text("acceptance.live")));
		Workbench.screenshot("acceptance-before");
	}

	@Test
	void aSiteIsNotClosedUnderARunningTestWithoutAWord() {
		beginUnderLoad();
		Display.getDefault().asyncExec(() -> Workbench.widget(Button.class, "acceptance.close").getShell().close());
		ConfigurationEditorTest.answer("Cancel");
		assertEquals("Abort", Workbench.inUi(() -> perspective.text("acceptance.close").replace("&", "")), "Escape alone ends nothing");
		closeSite();
		ConfigurationEditorTest.answer("Cancel");
		Workbench.await("the test to go on", () -> Workbench.find(Button.class, "acceptance.close") instanceof Button there
				&& there.getText().replace("&", "").equals("Abort"));
		closeSite();
		ConfigurationEditorTest.answer("Abort the Test");
		ConfigurationEditorTest.answer("Save");
		Workbench.await("the site to be closed", () -> Workbench.page().getEditorReferences().length == 0);
		TestResult result = SiteFiles.load(file).tests().getFirst().result().orElseThrow();
		assertEquals("The engineer aborted it.", result.reason());
	}

	/** A test is begun on a bus whose battery is discharged, and measures it. */
	private void beginUnderLoad() {
		perspective.connect("sim:victron.bms-can?current=-5");
		guide();
		Workbench.await("the bus to show what it can", () -> Workbench.widget(Button.class, "acceptance.condition.2").getSelection());
		perspective.press("acceptance.condition.3");
		press("Begin", "acceptance.begin");
		Workbench.await("the load to be measured", () -> perspective.text("acceptance.live").contains("-5 A"));
	}

	/** Something is asked before it comes back. */
	private static void closeSite() {
		Display.getDefault().asyncExec(() -> Workbench.page().closeEditor(Workbench.page().getActiveEditor(), true));
	}

	@Test
	void aLostBusIsNotMeasured() {
		beginUnderLoad();
		perspective.run("disconnect", Map.of());
		press("Close", "acceptance.close");
		assertEquals(Verdict.NOT_MEASURED, saved().result().orElseThrow().verdict());
	}

	@Test
	void aBusIsNotAcceptedInDangerWithoutAWord() throws IOException {
		perspective.openLog(log(folder));
		ConfigurationEditorTest.page("devices");
		perspective.write("configuration.battery.nameplate.cells", "16");
		perspective.write("configuration.battery.nameplate.chargeVoltage", "57.6");
		ConfigurationEditorTest.page("protocol");
		perspective.write("configuration.limits.chargeVoltage", "60");
		ConfigurationEditorTest.page("tests");
		accept();
		ConfigurationEditorTest.answer("Cancel");
		assertFalse(Workbench.inUi(() -> Workbench.widget(Button.class, "configuration.fingerprint.compare").isEnabled()));
		accept();
		ConfigurationEditorTest.answer("Accept All the Same");
		Workbench.await("a fingerprint", () -> Workbench.widget(Button.class, "configuration.fingerprint.compare").isEnabled());
	}

	/** Something is asked before it comes back. */
	private static void accept() {
		Display.getDefault().asyncExec(() -> Workbench.widget(Button.class, "configuration.fingerprint.accept").notifyListeners(SWT.Selection, new Event()));
	}

	@Test
	void whatHasChangedSinceTheBusWasAcceptedIsTold() throws IOException {
		Path visit = log(folder);
		Path next = folder.resolve("next.log");
		Files.write(next, Files.readAllLines(visit).stream().filter(line -> !line.contains("355#")).map(line -> line.replace("351#3002", "351#1402")).toList());
		perspective.openLog(visit);
		perspective.press("configuration.fingerprint.accept");
		Workbench.await("a fingerprint", () -> Workbench.widget(Button.class, "configuration.fingerprint.compare").isEnabled());
		perspective.press("configuration.fingerprint.compare");
		Workbench.await("that nothing has changed", () -> perspective.text("configuration.fingerprint.changes").contains("Nothing has changed"));
		perspective.openLog(next);
		perspective.press("configuration.fingerprint.compare");
		Workbench.await("the changes", () -> perspective.text("configuration.fingerprint.changes").contains("0x355 is missing"));
		assertTrue(Workbench.inUi(() -> perspective.text("configuration.fingerprint.changes")).contains("53.2 V instead of 56 V"));
		Workbench.inUi(() -> {
			Workbench.widget(Control.class, "configuration.fingerprint.changes").setFocus();
			return null;
		});
		Workbench.screenshot("acceptance-fingerprint");
		saved();
		assertEquals(4, SiteFiles.load(file).fingerprint().orElseThrow().messages().size());
	}
}
