package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ConfigurationEdit;
import org.busbar.core.configuration.EditResult;
import org.busbar.core.support.Triage;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.DialogPage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers, and the file for somebody who is asked for help, made of the site in the editor. */
class PapersTest {

	private static final String UI = "org.busbar.ui";
	private static final List<String> KEYS = List.of("company.name", "company.details", "company.logo", "company.engineer", "company.converter");

	private Path folder = Path.of("");
	private final Perspective perspective = new Perspective();

	@BeforeEach
	void open() throws IOException {
		folder = Files.createTempDirectory("papers");
		perspective.open();
	}

	@AfterEach
	void close() throws IOException {
		Workbench.closeDialogs();
		perspective.disconnect();
		Workbench.inUi(() -> Workbench.page().closeAllEditors(false));
		for (IEclipsePreferences scope : scopes()) {
			KEYS.forEach(scope::remove);
		}
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
		}
	}

	private static List<IEclipsePreferences> scopes() {
		return List.of(DefaultScope.INSTANCE.getNode(UI), InstanceScope.INSTANCE.getNode(UI));
	}

	private Path opened(Configuration configuration) throws IOException {
		Path file = SiteFiles.save(folder.resolve("cascina.busbar"), configuration);
		perspective.run("openConfiguration", Map.of("org.busbar.ui.command.openConfiguration.file", file.toString()));
		Workbench.await("the editor", () -> perspective.text("configuration.title").equals(configuration.title()));
		return file;
	}

	/** By the button on the overview, which runs the command of the menu. */
	private void ask(String command) {
		Display.getDefault().asyncExec(() -> Workbench.widget(Button.class, "configuration.papers." + command).notifyListeners(SWT.Selection, new Event()));
		Workbench.await("the dialog", () -> perspective.control("papers.ok") != null);
	}

	private void tick(String id, boolean wanted) {
		Workbench.inUi(() -> {
			Button box = Workbench.widget(Button.class, id);
			box.setSelection(wanted);
			box.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	private void capture(String kind) {
		Workbench.inUi(() -> {
			Combo combo = Workbench.widget(Combo.class, "papers.capture");
			combo.select(Stream.of(combo.getItems()).toList().indexOf(Stream.of(combo.getItems()).filter(one -> one.contains(kind)).findFirst().orElseThrow()));
			combo.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	/** Presses the button of the dialog and waits for what came of it. */
	private String outcome(String title) {
		perspective.press("papers.ok");
		Workbench.await("what came of it", () -> perspective.control("papers.ok") == null && shell(title).isPresent());
		return Workbench.inUi(() -> Workbench.texts(shell(title).orElseThrow()).stream().collect(Collectors.joining("\n")));
	}

	/** The message, and not the window that shows how far a job is. To be called on the user interface thread. */
	static Optional<Shell> shell(String title) {
		return Workbench.dialogs().stream().filter(shell -> shell.getText().equals(title) && buttons(shell).stream().anyMatch(PapersTest::closes)).findFirst();
	}

	private static boolean closes(Button button) {
		return List.of("Close", "OK").contains(button.getText().replace("&", ""));
	}

	private static List<Button> buttons(Widget widget) {
		return widget instanceof Button button
				? List.of(button)
				: widget instanceof Composite parent ? Stream.of(parent.getChildren()).flatMap(child -> buttons(child).stream()).toList() : List.of();
	}

	/** Closes the message of this title. */
	static void dismiss(String title) {
		Workbench.inUi(() -> {
			buttons(shell(title).orElseThrow()).stream().filter(PapersTest::closes).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
			return null;
		});
		Workbench.await("the message to be gone", () -> shell(title).isEmpty());
	}

	/** Fields of preferences look at what is in them after a key only. */
	private void type(String id, String text) {
		perspective.write(id, text);
		Workbench.inUi(() -> {
			Workbench.widget(Control.class, id).notifyListeners(SWT.KeyUp, new Event());
			return null;
		});
	}

	private static Set<String> names(Path in) throws IOException {
		try (Stream<Path> files = Files.list(in)) {
			return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
		}
	}

	@Test
	void theReportIsWrittenAndNothingIsReplacedUnlessTicked() throws IOException {
		opened(SiteFiles.site("Cascina Rossa"));
		Path papers = folder.resolve("papers");
		ask("exportReport");
		assertEquals(papers.toString(), Workbench.inUi(() -> perspective.text("papers.folder")));
		Workbench.screenshot("papers-report");
		String told = outcome("Export the site");
		assertTrue(told.contains("Files written: 2"), told);
		assertEquals(Set.of("report.html", "report.pdf"), names(papers));
		Workbench.screenshot("papers-written");
		dismiss("Export the site");
		Files.writeString(papers.resolve("report.html"), "mine");
		ask("exportReport");
		assertTrue(Workbench.inUi(() -> Workbench.texts(Workbench.widget(Button.class, "papers.ok").getShell()).toString())
				.contains("Already there: report.html, report.pdf."), "That they are there is told while it can be mended");
		assertFalse(Workbench.inUi(() -> Workbench.widget(Button.class, "papers.ok").isEnabled()));
		Workbench.screenshot("papers-taken");
		for (String name : List.of("drawing.svg", "drawing.png", "drawing.pdf")) {
			Files.createFile(papers.resolve(name));
			tick("papers.format." + name, true);
		}
		assertTrue(Workbench.inUi(() -> Workbench.texts(Workbench.widget(Button.class, "papers.ok").getShell()).toString())
				.contains("Already there: report.html, report.pdf, drawing.svg, drawing.png and 1 more."), "There is room for the first few");
		for (String name : List.of("drawing.svg", "drawing.png", "drawing.pdf")) {
			tick("papers.format." + name, false);
		}
		tick("papers.replace", true);
		outcome("Export the site");
		dismiss("Export the site");
		assertTrue(Files.readString(papers.resolve("report.html")).contains("Cascina Rossa"));
	}

	@Test
	void everyFileOfTheSiteIsWrittenWithTheBusThatIsOpen() throws IOException {
		opened(SiteFiles.site("Cascina Rossa"));
		perspective.connect("sim:victron.bms-can?seed=1");
		Workbench.await("frames", () -> perspective.text("busline.frames").matches(".*[1-9].*"));
		Workbench.inUi(() -> {
			Workbench.page().activate(Workbench.page().getEditorReferences()[0].getPart(true));
			return null;
		});
		ask("exportSite");
		assertTrue(Workbench.inUi(() -> perspective.text("papers.capture").contains("sim:victron.bms-can")));
		Workbench.screenshot("papers-site");
		String told = outcome("Export the site");
		assertTrue(told.contains("site.zip"), told);
		Set<String> names = names(folder.resolve("papers"));
		assertTrue(names.containsAll(Set.of("report.html", "report.pdf", "drawing.svg", "drawing.png", "drawing.pdf", "protocol.dbc", "wires.csv", "site.json",
				"site.zip")), names::toString);
		assertTrue(Files.readString(folder.resolve("papers/report.html")).contains("<section id=\"bus\">"));
	}

	@Test
	void aFolderThatCannotBeIsTold() throws IOException {
		opened(SiteFiles.site("Cascina Rossa"));
		Path file = Files.writeString(folder.resolve("in the way"), "");
		ask("exportReport");
		perspective.write("papers.folder", "");
		assertFalse(Workbench.inUi(() -> Workbench.widget(Button.class, "papers.ok").isEnabled()));
		perspective.write("papers.folder", file.toString());
		String told = outcome("Export the site");
		assertTrue(told.contains("there is a file of that name"), told);
		Workbench.screenshot("papers-no-folder");
	}

	@Test
	void whatIsNotSavedIsSavedFirst() throws IOException {
		Path file = opened(SiteFiles.site("Cascina Rossa"));
		perspective.write("configuration.title", "Cascina Verde");
		Display.getDefault()
				.asyncExec(() -> Workbench.widget(Button.class, "configuration.papers.exportReport").notifyListeners(SWT.Selection, new Event()));
		Workbench.await("the question", () -> Workbench.dialogs().stream().map(Shell::getText).anyMatch("Save first?"::equals));
		Workbench.inUi(() -> {
			Workbench.dialogs().stream().flatMap(shell -> buttons(shell).stream()).filter(one -> one.getText().replace("&", "").equals("Save")).findFirst()
					.orElseThrow().notifyListeners(SWT.Selection, new Event());
			return null;
		});
		Workbench.await("the dialog", () -> perspective.control("papers.ok") != null);
		assertEquals("Cascina Verde", SiteFiles.load(file).title());
		outcome("Export the site");
		assertTrue(Files.readString(folder.resolve("papers/report.html")).contains("Cascina Verde"));
	}

	@Test
	void theSupportBundleHoldsTheBusAndNoSerialNumberWhenAsked() throws IOException {
		Configuration configuration = SiteFiles.site("Cascina Rossa");
		if (!(ConfigurationEdit.set(configuration, "battery.serialNumber", "WECO-4711-0815") instanceof EditResult.Edited edited)) {
			throw new AssertionError("no serial number");
		}
		opened(edited.configuration());
		perspective.connect("sim:victron.bms-can?seed=1");
		Workbench.await("frames", () -> perspective.text("busline.frames").matches(".*[1-9].*"));
		Workbench.inUi(() -> {
			Workbench.page().activate(Workbench.page().getEditorReferences()[0].getPart(true));
			return null;
		});
		ask("supportBundle");
		perspective.write("papers.seconds", "none");
		assertFalse(Workbench.inUi(() -> Workbench.widget(Button.class, "papers.ok").isEnabled()));
		// Long enough for frames that come once a second.
		perspective.write("papers.seconds", "3");
		tick("papers.mask", true);
		Workbench.screenshot("papers-support");
		String told = outcome("Make the support bundle");
		assertTrue(told.contains("Serial numbers were taken out"), told);
		Path bundle = folder.resolve("cascina-support.zip");
		if (!(Triage.of(bundle) instanceof Triage.Read read)) {
			throw new AssertionError(Triage.of(bundle).toString());
		}
		assertTrue(read.cells().contains("Cascina Rossa"), read.cells()::toString);
		assertTrue(Long.parseLong(read.cells().getLast()) > 0, read.cells()::toString);
		try (var zip = new ZipFile(bundle.toFile())) {
			for (var entry : Collections.list(zip.entries())) {
				try (InputStream in = zip.getInputStream(entry)) {
					assertFalse(new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("4711-0815"), entry.getName());
				}
			}
		}
		Workbench.screenshot("papers-support-written");
	}

	@Test
	void aSupportBundleNeedsNeitherSiteNorBusAndReplacesAFileOnlyWhenTicked() throws IOException {
		Display.getDefault().asyncExec(() -> perspective.run("supportBundle", Map.of()));
		Workbench.await("the dialog", () -> perspective.control("papers.ok") != null);
		Path bundle = folder.resolve("help.zip");
		Files.writeString(bundle, "mine");
		perspective.write("papers.file", bundle.toString());
		capture("none");
		assertFalse(Workbench.inUi(() -> Workbench.widget(Button.class, "papers.ok").isEnabled()), "a file that is there is replaced unasked");
		tick("papers.replace", true);
		outcome("Make the support bundle");
		assertTrue(Triage.of(bundle) instanceof Triage.Read);
	}

	@Test
	void aSupportBundleIsNeverWrittenOverTheSite() throws IOException {
		Path site = opened(SiteFiles.site("Cascina Rossa"));
		byte[] before = Files.readAllBytes(site);
		ask("supportBundle");
		perspective.write("papers.file", site.toString());
		capture("none");
		tick("papers.replace", true);
		String told = outcome("Make the support bundle");
		assertTrue(told.contains("is what the bundle is made of, and is not replaced"), told);
		assertArrayEquals(before, Files.readAllBytes(site));
	}

	@Test
	void theCompanyShipsItsHeadAndTheUserCountsMore() throws IOException {
		IEclipsePreferences shipped = DefaultScope.INSTANCE.getNode(UI);
		shipped.put("company.name", "Rossi & C. Impianti");
		shipped.put("company.details", "Via Milano 2\nTorino");
		shipped.put("company.engineer", "A. Bianchi");
		shipped.put("company.converter", "slcan:/dev/ttyACM0?bitrate=500000");
		opened(SiteFiles.site("Cascina Rossa"));
		ask("exportReport");
		Workbench.screenshot("papers-company");
		outcome("Export the site");
		String html = Files.readString(folder.resolve("papers/report.html"));
		assertTrue(html.contains("Rossi &amp; C. Impianti") && html.contains("Torino"), "no head");
		dismiss("Export the site");
		Display.getDefault().asyncExec(() -> perspective.run("newConfiguration", Map.of()));
		Workbench.await("the engineer", () -> perspective.text("newsite.site.engineer").equals("A. Bianchi"));
		Workbench.closeDialogs();
		PreferenceDialog preferences = Workbench.inUi(() -> {
			PreferenceDialog made = PreferencesUtil.createPreferenceDialogOn(Workbench.window().getShell(), "org.busbar.ui.preferences.company", null, null);
			made.setBlockOnOpen(false);
			made.open();
			return made;
		});
		assertEquals("Rossi & C. Impianti", Workbench.inUi(() -> perspective.text("company.name")));
		perspective.write("company.name", "Bianchi");
		type("company.logo", folder.resolve("no-logo.png").toString());
		Workbench.screenshot("papers-preferences");
		assertTrue(Workbench.inUi(() -> String.valueOf(((DialogPage) preferences.getSelectedPage()).getErrorMessage()).contains("There is no such file")));
		type("company.logo", "");
		Workbench.inUi(() -> {
			buttons(preferences.getShell()).stream().filter(one -> one.getText().replace("&", "").equals("Apply and Close")).findFirst().orElseThrow()
					.notifyListeners(SWT.Selection, new Event());
			return null;
		});
		assertEquals("Bianchi", InstanceScope.INSTANCE.getNode(UI).get("company.name", ""));
		assertTrue(Workbench.inUi(() -> Workbench.find(Control.class, "company.name") == null));
	}
}
