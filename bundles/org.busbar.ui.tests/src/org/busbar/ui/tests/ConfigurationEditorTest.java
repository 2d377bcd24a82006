package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.SafetyCheck;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The editor of a site's configuration: every page, undo, saving, and files that cannot be used. */
class ConfigurationEditorTest {

	private static final String TITLE = "configuration.title";
	private static final String MODULES = "configuration.battery.modules";
	/** That the battery speaks to a GX. */
	private static final String SEEN = "battery-setting-victron";
	/** Names of the pages, in their order. */
	static final List<String> PAGES = List.of("overview", "checks", "devices", "cable", "protocol", "settings", "measurements", "tests", "notes", "photos",
			"findings");

	private Path folder = Path.of("");
	private final Perspective perspective = new Perspective();

	@BeforeEach
	void open() throws IOException {
		folder = Files.createTempDirectory("site");
		perspective.open();
	}

	@AfterEach
	void close() throws IOException {
		Workbench.closeDialogs();
		perspective.disconnect();
		Workbench.inUi(() -> Workbench.page().closeAllEditors(false));
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
		}
	}

	private Path opened(Configuration configuration) throws IOException {
		Path file = SiteFiles.save(folder.resolve("cascina.busbar"), configuration);
		open(file);
		Workbench.await("the editor", () -> perspective.text(TITLE).equals(configuration.title()));
		return file;
	}

	private void open(Path file) {
		perspective.run("openConfiguration", Map.of("org.busbar.ui.command.openConfiguration.file", file.toString()));
	}

	private static IEditorPart editor() {
		return Workbench.page().getActiveEditor();
	}

	/** To be called on the user interface thread. */
	private static boolean isDirty() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().getActiveEditor().isDirty();
	}

	private static void command(String id) {
		Workbench.inUi(() -> PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null));
	}

	/** The command may ask something before it comes back. */
	private static void later(String id) {
		Display.getDefault().asyncExec(() -> command(id));
	}

	/** Turns to a page. */
	static void page(String name) {
		Workbench.inUi(() -> {
			CTabFolder tabs = Workbench.widget(CTabFolder.class, "configuration.editor");
			tabs.setSelection(PAGES.indexOf(name));
			Event event = new Event();
			event.item = tabs.getSelection();
			tabs.notifyListeners(SWT.Selection, event);
			return null;
		});
		Workbench.await("the page " + name, () -> Workbench.widget(Control.class, "configuration.page." + name).isVisible());
	}

	static void answer(String button) {
		Workbench.await("the question with " + button, () -> answers(button).findFirst().isPresent());
		Workbench.inUi(() -> {
			answers(button).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	/** To be called on the user interface thread. */
	private static Stream<Button> answers(String button) {
		return Workbench.dialogs().stream().flatMap(shell -> buttons(shell).stream()).filter(one -> one.getText().replace("&", "").equals(button));
	}

	private static List<Button> buttons(Widget widget) {
		if (widget instanceof Button button) {
			return List.of(button);
		}
		return widget instanceof Composite parent
				? Stream.of(parent.getChildren()).flatMap(child -> buttons(child).stream()).toList()
				: List.of();
	}

	@Test
	void whatIsWrittenIsUndoneSavedAndThereAgain() throws IOException {
		Configuration before = SiteFiles.site("Cascina Rossa");
		Path file = opened(before);
		assertFalse(Workbench.inUi(ConfigurationEditorTest::isDirty));
		perspective.write(TITLE, "Cascina");
		perspective.write(TITLE, "Cascina Verde");
		perspective.write("configuration.site.owner", "R. Rossi");
		assertTrue(Workbench.inUi(ConfigurationEditorTest::isDirty));
		command("org.eclipse.ui.edit.undo");
		command("org.eclipse.ui.edit.undo");
		Workbench.await("what was written to be gone", () -> perspective.text(TITLE).equals("Cascina Rossa") && !isDirty());
		assertEquals("", Workbench.inUi(() -> perspective.text("configuration.site.owner")));
		command("org.eclipse.ui.edit.redo");
		Workbench.await("it to be back", () -> perspective.text(TITLE).equals("Cascina Verde"));
		command("org.eclipse.ui.file.save");
		Workbench.await("saved", () -> !isDirty());
		assertEquals("Cascina Verde", SiteFiles.load(file).title());
		assertEquals(before.settings(), SiteFiles.load(file).settings());
		Workbench.inUi(() -> Workbench.page().closeAllEditors(false));
		open(file);
		Workbench.await("it is there again", () -> perspective.text(TITLE).equals("Cascina Verde"));
	}

	@Test
	void whatCannotBeSoIsUndoneBeforeWhatWasWrittenBefore() throws IOException {
		opened(SiteFiles.site("Cascina Rossa"));
		perspective.write(TITLE, "Cascina Verde");
		page("devices");
		perspective.write(MODULES, "2x");
		page("tests");
		command("org.eclipse.ui.edit.undo");
		Workbench.await("the field", () -> Workbench.widget(Control.class, MODULES).isVisible() && perspective.text(MODULES).equals("2"));
		command("org.eclipse.ui.file.save");
		Workbench.await("saved", () -> !isDirty());
		assertEquals("Cascina Verde", SiteFiles.load(folder.resolve("cascina.busbar")).title());
	}

	@Test
	void undoShowsThePageOfTheChange() throws IOException {
		opened(SiteFiles.site("Cascina Rossa"));
		perspective.write(TITLE, "Cascina Verde");
		page("tests");
		command("org.eclipse.ui.edit.undo");
		Workbench.await("the overview", () -> Workbench.widget(Control.class, "configuration.page.overview").isVisible());
		assertEquals("Cascina Rossa", Workbench.inUi(() -> perspective.text(TITLE)));
	}

	@Test
	void whatIsWrongKeepsItsColourInTheDark() throws IOException {
		Theme.DARK.use();
		try {
			opened(SiteFiles.site("Cascina Rossa"));
			page("settings");
			Workbench.await("the style sheets", () -> label("Set each").getForeground().getRed() > 150);
			RGB colour = Workbench.inUi(() -> label("Nobody has ticked").getForeground().getRGB());
			assertTrue(colour.red > colour.blue + 50, colour::toString);
		} finally {
			Theme.LIGHT.use();
		}
	}

	/** On the page of the settings. To be called on the user interface thread. */
	private static Label label(String part) {
		return labels(Workbench.widget(Composite.class, "configuration.page.settings")).filter(label -> label.getText().contains(part)).findFirst()
				.orElseThrow(() -> new AssertionError("No " + part));
	}

	private static Stream<Label> labels(Control control) {
		return control instanceof Label label
				? Stream.of(label)
				: control instanceof Composite parent ? Stream.of(parent.getChildren()).flatMap(ConfigurationEditorTest::labels) : Stream.empty();
	}

	@Test
	void theWheelScrollsPastAChoice() throws IOException {
		opened(SiteFiles.site("Cascina Rossa"));
		page("tests");
		Event wheel = new Event();
		wheel.count = -3;
		int top = Workbench.inUi(() -> {
			Workbench.widget(Combo.class, "configuration.tests[test-sign].outcome").notifyListeners(SWT.MouseVerticalWheel, wheel);
			return Workbench.widget(ScrolledComposite.class, "configuration.page.tests").getOrigin().y;
		});
		assertFalse(wheel.doit, "The choice would change, and nobody would see it");
		assertTrue(top > 0, () -> "at " + top);
	}

	@Test
	void everyPageShowsItself() throws IOException {
		opened(SiteFiles.site("Cascina Rossa"));
		Workbench.screenshot("configuration-beside");
		for (boolean narrow : List.of(false, true)) {
			Workbench.inUi(() -> {
				IWorkbenchPage page = Workbench.page();
				page.setPartState(page.getReference(page.getActiveEditor()), narrow ? IWorkbenchPage.STATE_RESTORED : IWorkbenchPage.STATE_MAXIMIZED);
				return null;
			});
			for (String name : PAGES) {
				page(name);
				assertTrue(Workbench.inUi(() -> Workbench.texts(Workbench.widget(Control.class, "configuration.page." + name)).size()) > 2, name);
				Workbench.screenshot("configuration-" + name + (narrow ? "-narrow" : ""));
			}
		}
	}

	@Test
	void aProblemLeadsToItsField() throws IOException {
		opened(SiteFiles.site("Cascina Rossa"));
		Workbench.await("the problem", () -> problem() >= 0);
		Workbench.inUi(() -> {
			Table problems = Workbench.widget(Table.class, "configuration.problems");
			problems.setSelection(problem());
			problems.notifyListeners(SWT.DefaultSelection, new Event());
			return null;
		});
		Workbench.await("the box", () -> Workbench.find(Button.class, "configuration.checks[earth].done") instanceof Button box && box.isVisible());
		perspective.press("configuration.checks[earth].done");
		Workbench.await("the time", () -> perspective.text("configuration.checks[earth].time").startsWith("20"));
		command("org.eclipse.ui.file.save");
		Workbench.await("saved", () -> !isDirty());
		assertTrue(SiteFiles.load(folder.resolve("cascina.busbar")).checks().stream().filter(check -> check.id().equals("earth")).anyMatch(SafetyCheck::done));
	}

	/** Row of the protective earth; negative while there is none. To be called on the user interface thread. */
	private static int problem() {
		Table problems = Workbench.widget(Table.class, "configuration.problems");
		return IntStream.range(0, problems.getItemCount()).filter(row -> problems.getItem(row).getText().contains("Not ticked: Protective earth")).findFirst()
				.orElse(-1);
	}

	private static boolean isDangerTold(String page) {
		return Workbench.texts(Workbench.widget(Control.class, "configuration.page." + page)).stream()
				.anyMatch(text -> text.startsWith("DANGER: The charge voltage limit 60 V is above the 57.6 V that the battery bears.\nDo this now: "));
	}

	@Test
	void aDangerStandsAboveEveryPageUntilItIsOver() throws IOException {
		opened(SiteFiles.site("Cascina Rossa"));
		page("devices");
		perspective.write("configuration.battery.nameplate.chargeVoltage", "57.6");
		page("protocol");
		perspective.write("configuration.limits.chargeVoltage", "60");
		Workbench.await("the danger", () -> isDangerTold("protocol"));
		Workbench.screenshot("configuration-danger");
		page("overview");
		Workbench.await("the danger on another page", () -> isDangerTold("overview"));
		page("protocol");
		perspective.write("configuration.limits.chargeVoltage", "56");
		Workbench.await("that it is over", () -> !isDangerTold("protocol"));
	}

	@Test
	void theConverterOfTheSiteIsOffered() throws IOException {
		opened(SiteFiles.site("Cascina Rossa"));
		perspective.write("configuration.converter", "slcan:/dev/ttyACM7?bitrate=250000");
		later("org.busbar.ui.command.chooseConverter");
		Workbench.await("the dialog", () -> Workbench.find(Text.class, "converter.uri") != null);
		assertEquals("slcan:/dev/ttyACM7?bitrate=250000", Workbench.inUi(() -> Workbench.widget(Text.class, "converter.uri").getText()));
		Workbench.closeDialogs();
	}

	@Test
	void theConverterOfTheSiteStandsInLiveFramesUntilSomebodyWritesAnother() throws IOException {
		perspective.write("frames.converter", "");
		opened(SiteFiles.site("Cascina Rossa"));
		perspective.write("configuration.converter", "slcan:/dev/ttyACM7?bitrate=250000");
		Workbench.await("it in Live Frames", () -> perspective.text("frames.converter").equals("slcan:/dev/ttyACM7?bitrate=250000"));
		perspective.write("frames.converter", "sim:victron.bms-can");
		perspective.write("configuration.converter", "slcan:/dev/ttyACM8");
		Workbench.await("it to be offered", () -> List.of(Workbench.widget(Combo.class, "frames.converter").getItems()).contains("slcan:/dev/ttyACM8"));
		assertEquals("sim:victron.bms-can", Workbench.inUi(() -> perspective.text("frames.converter")));
	}

	@Test
	void whatCannotBeIsToldBesideTheFieldAndNotSaved() throws IOException {
		Path file = opened(SiteFiles.site("Cascina Rossa"));
		byte[] before = Files.readAllBytes(file);
		page("protocol");
		perspective.write("configuration.limits.chargeVoltage", "56 V or so");
		Workbench.await("why not", () -> Workbench.texts(Workbench.widget(Control.class, "configuration.page.protocol")).stream()
				.anyMatch(text -> text.contains("\"56 V or so\" is no number")));
		Workbench.screenshot("configuration-no-number");
		assertTrue(Workbench.inUi(ConfigurationEditorTest::isDirty));
		later("org.eclipse.ui.file.save");
		Workbench.await("the reason", () -> Workbench.dialogs().stream().map(Shell::getText).anyMatch("Not saved"::equals));
		answer("OK");
		assertArrayEquals(before, Files.readAllBytes(file));
		perspective.write("configuration.limits.chargeVoltage", "56,8");
		command("org.eclipse.ui.file.save");
		Workbench.await("saved", () -> !isDirty());
		assertEquals(56.8, SiteFiles.load(file).limits().orElseThrow().chargeVoltage());
	}

	@Test
	void aSettingTicksItselfOnceTheBusShowsIt() throws IOException {
		opened(SiteFiles.site("Cascina Rossa"));
		page("settings");
		assertFalse(Workbench.inUi(() -> ticked(SEEN)));
		perspective.connect("sim:victron.bms-can");
		Workbench.inUi(() -> {
			Workbench.page().activate(Workbench.page().getEditorReferences()[0].getPart(true));
			return null;
		});
		Workbench.await("the tick", () -> ticked(SEEN));
		Workbench.await("the evidence", () -> !perspective.text("configuration.evidence." + SEEN).isEmpty());
		Workbench.screenshot("configuration-seen");
		assertTrue(Workbench.inUi(ConfigurationEditorTest::isDirty));
		command("org.eclipse.ui.edit.undo");
		Workbench.await("it to be taken back for good", () -> !ticked(SEEN));
	}

	private static boolean ticked(String setting) {
		return Workbench.widget(Button.class, "configuration.settings[" + setting + "].done").getSelection();
	}

	@Test
	void theRoomOfTheLastEditorIsGivenBack() throws IOException {
		opened(SiteFiles.site("Cascina Rossa"));
		assertTrue(Workbench.inUi(() -> Workbench.page().isEditorAreaVisible()));
		Workbench.inUi(() -> Workbench.page().closeAllEditors(false));
		Workbench.await("the room", () -> !PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().isEditorAreaVisible());
	}

	@Test
	void partsAreAddedAndRemoved() throws IOException {
		Path file = opened(SiteFiles.site("Cascina Rossa"));
		page("measurements");
		perspective.press("configuration.add.measurements");
		Workbench.await("the measurement", () -> perspective.control("configuration.measurements[measurement].value") != null);
		perspective.write("configuration.measurements[measurement].value", "60");
		Workbench.screenshot("configuration-measurement");
		command("org.eclipse.ui.file.save");
		Workbench.await("saved", () -> !isDirty());
		assertEquals(60, SiteFiles.load(file).measurements().getFirst().value());
		perspective.press("configuration.remove.measurements[measurement]");
		Workbench.await("none", () -> perspective.control("configuration.measurements[measurement].value") == null);
		command("org.eclipse.ui.edit.undo");
		Workbench.await("it again", () -> perspective.text("configuration.measurements[measurement].value").equals("60"));
	}

	@Test
	void aFileThatCannotBeUsedIsToldOfAndLeftAlone() throws IOException {
		String broken = "<?xml version=\"1.0\"?>\n<configuration:Configuration xmlns:configuration=\"https://busbar.org/schema/configuration/9\" id=\"site\"/>\n";
		Path file = Files.writeString(folder.resolve("later.busbar"), broken);
		open(file);
		Workbench.await("the reason", () -> perspective.text("configuration.refused").contains("written by a later Busbar"));
		Workbench.screenshot("configuration-refused");
		assertFalse(Workbench.inUi(ConfigurationEditorTest::isDirty));
		assertFalse(editor().isSaveAsAllowed());
		assertEquals(broken, Files.readString(file));
		SiteFiles.save(file, SiteFiles.site("Mended"));
		perspective.press("configuration.load-again");
		Workbench.await("the pages", () -> perspective.text(TITLE).equals("Mended"));
	}

	@Test
	void aFileThatSomebodyElseChangedIsAskedFor() throws IOException {
		Path file = opened(SiteFiles.site("Cascina Rossa"));
		perspective.write(TITLE, "Mine");
		SiteFiles.save(file, SiteFiles.site("Theirs"));
		later("org.eclipse.ui.file.save");
		answer("Cancel");
		Workbench.await("the answer to count", () -> Workbench.dialogs().isEmpty());
		assertEquals("Theirs", SiteFiles.load(file).title());
		later("org.eclipse.ui.file.save");
		answer("Load What Is There");
		Workbench.await("theirs", () -> perspective.text(TITLE).equals("Theirs") && !isDirty());
	}

	@Test
	void aFileThatCannotBeWrittenIsTold() throws IOException {
		Path file = opened(SiteFiles.site("Cascina Rossa"));
		perspective.write(TITLE, "Mine");
		Files.delete(file);
		// Nothing can be written in place of a folder that is not empty.
		Files.createDirectories(file.resolve("in the way"));
		later("org.eclipse.ui.file.save");
		Workbench.await("the reason", () -> Workbench.dialogs().stream().map(Shell::getText).anyMatch("Not saved"::equals));
		Workbench.screenshot("configuration-not-saved");
		answer("OK");
		Workbench.await("the answer to count", () -> Workbench.dialogs().isEmpty());
		assertEquals("Mine", Workbench.inUi(() -> perspective.text(TITLE)));
		assertTrue(Workbench.inUi(ConfigurationEditorTest::isDirty));
		assertNotEquals("", editor().getTitle());
	}
}
