package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ConfigurationEdit;
import org.busbar.core.configuration.EditResult;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notes, photos, findings and the drawing in the editor of a site, and comparing two sites. */
class SitePagesTest {

	private static final String TITLE = "configuration.title";

	private Path folder = Path.of("");
	private final Perspective perspective = new Perspective();

	@BeforeEach
	void open() throws IOException {
		folder = Files.createTempDirectory("pages");
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
		perspective.run("openConfiguration", Map.of("org.busbar.ui.command.openConfiguration.file", file.toString()));
		Workbench.await("the editor", () -> perspective.text(TITLE).equals(configuration.title()));
		Workbench.inUi(() -> {
			IWorkbenchPage page = Workbench.page();
			page.setPartState(page.getReference(page.getActiveEditor()), IWorkbenchPage.STATE_MAXIMIZED);
			return null;
		});
		return file;
	}

	private static Configuration with(Configuration configuration, String path, Object value) {
		if (ConfigurationEdit.set(configuration, path, value) instanceof EditResult.Edited edited) {
			return edited.configuration();
		}
		throw new AssertionError(path);
	}

	private static void command(String id) {
		Workbench.inUi(() -> PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null));
	}

	private static void save() {
		command("org.eclipse.ui.file.save");
		Workbench.await("saved", () -> !PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().getActiveEditor().isDirty());
	}

	private static List<String> page(String name) {
		return Workbench.inUi(() -> Workbench.texts(Workbench.widget(Control.class, "configuration.page." + name)));
	}

	/** To be called on the user interface thread. */
	private static boolean says(String page, String text) {
		return Workbench.texts(Workbench.widget(Control.class, "configuration.page." + page)).stream().anyMatch(one -> one.contains(text));
	}

	private Path shot(String name) throws IOException {
		BufferedImage image = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(new Color(200, 210, 220));
		graphics.fillRect(0, 0, 1600, 1200);
		graphics.setColor(new Color(40, 60, 80));
		for (int pin = 0; pin < 8; pin++) {
			graphics.fillRect(300 + 130 * pin, 400, 60, 400);
		}
		graphics.dispose();
		Path file = folder.resolve(name);
		ImageIO.write(image, "jpeg", file.toFile());
		return file;
	}

	private void addPhoto(Path file) {
		Display.getDefault().asyncExec(() -> perspective.run("addPhoto", Map.of("org.busbar.ui.command.addPhoto.file", file.toString())));
	}

	private static void answer(String button) {
		Workbench.await("a question", () -> !Workbench.dialogs().isEmpty());
		Workbench.inUi(() -> {
			Workbench.dialogs().stream().flatMap(shell -> buttons(shell).stream()).filter(one -> one.getText().replace("&", "").equals(button)).findFirst()
					.orElseThrow(() -> new AssertionError("No " + button)).notifyListeners(SWT.Selection, new Event());
			return null;
		});
		Workbench.await("the answer to count", () -> Workbench.dialogs().isEmpty());
	}

	private static List<Button> buttons(Widget widget) {
		return widget instanceof Button button
				? List.of(button)
				: widget instanceof Composite parent ? Stream.of(parent.getChildren()).flatMap(child -> buttons(child).stream()).toList() : List.of();
	}

	@Test
	void notesAreWrittenSignedAndSaved() throws IOException {
		Path file = opened(with(SiteFiles.site("Cascina Rossa"), "site.engineer", "A. Bianchi"));
		ConfigurationEditorTest.page("notes");
		perspective.press("configuration.add.notes");
		Workbench.await("the note", () -> perspective.control("configuration.notes[note].text") != null);
		perspective.write("configuration.notes[note].text", "The owner adds a second inverter in autumn.\nLeave room on the rail.");
		assertEquals("A. Bianchi", Workbench.inUi(() -> perspective.text("configuration.notes[note].person")));
		perspective.write("configuration.notes[note].time", "yesterday");
		Workbench.await("what is wrong with the time", () -> says("notes", "yesterday"));
		Workbench.screenshot("site-notes");
		command("org.eclipse.ui.edit.undo");
		save();
		assertEquals("The owner adds a second inverter in autumn.\nLeave room on the rail.", SiteFiles.load(file).notes().getFirst().text());
		perspective.press("configuration.remove.notes[note]");
		Workbench.await("none", () -> perspective.control("configuration.notes[note].text") == null);
		command("org.eclipse.ui.edit.undo");
		Workbench.await("it again", () -> perspective.text("configuration.notes[note].text").startsWith("The owner"));
	}

	@Test
	void aPhotoIsCopiedShownAndMissedWhenItIsGone() throws IOException {
		Path file = opened(SiteFiles.site("Cascina Rossa"));
		ConfigurationEditorTest.page("photos");
		addPhoto(shot("battery plug.jpg"));
		Workbench.await("the picture",
				() -> Workbench.find(Label.class, "configuration.picture.photo") instanceof Label picture && picture.getImage() != null);
		perspective.write("configuration.photos[photo].caption", "Plug of the battery, pin 1 on the left");
		Workbench.screenshot("site-photos");
		save();
		assertEquals("photos/battery-plug.jpg", SiteFiles.load(file).photos().getFirst().file());
		Path copy = folder.resolve("photos/battery-plug.jpg");
		assertTrue(Files.exists(copy));
		Workbench.inUi(() -> Workbench.page().closeAllEditors(false));
		Files.delete(copy);
		perspective.run("openConfiguration", Map.of("org.busbar.ui.command.openConfiguration.file", file.toString()));
		Workbench.await("the editor", () -> perspective.control(TITLE) != null);
		ConfigurationEditorTest.page("photos");
		Workbench.await("that it is missing", () -> perspective.text("configuration.picture-state.photo").contains("is missing"));
		Workbench.screenshot("site-photo-missing");
		perspective.press("configuration.remove.photos[photo]");
		Workbench.await("none", () -> perspective.control("configuration.photos[photo].caption") == null);
	}

	/** Where another picture has the name of the site's, that of the site gets another, and the new file says so; the old one stays as it was. */
	@Test
	void aSiteThatIsSavedElsewhereTakesItsPhotosAlong() throws IOException {
		Path file = opened(SiteFiles.site("Cascina Rossa"));
		ConfigurationEditorTest.page("photos");
		addPhoto(shot("plug.jpg"));
		Workbench.await("the picture",
				() -> Workbench.find(Label.class, "configuration.picture.photo") instanceof Label picture && picture.getImage() != null);
		save();
		byte[] before = Files.readAllBytes(file);
		Path elsewhere = Files.createDirectories(folder.resolve("elsewhere/photos")).getParent().resolve("copy.busbar");
		Path other = Files.writeString(elsewhere.resolveSibling("photos/plug.jpg"), "another picture");
		IEditorPart editor = Workbench.page().getActiveEditor();
		Workbench.inUi(() -> editor.getClass().getMethod("saveAs", Path.class).invoke(editor, elsewhere));
		Workbench.await("the photos to be copied", editor::isSaveAsAllowed);
		assertEquals("copy.busbar", Workbench.inUi(editor::getTitle));
		assertFalse(Workbench.inUi(editor::isDirty));
		assertEquals("another picture", Files.readString(other));
		String name = SiteFiles.load(elsewhere).photos().getFirst().file();
		assertNotEquals("photos/plug.jpg", name);
		assertArrayEquals(Files.readAllBytes(folder.resolve("photos/plug.jpg")), Files.readAllBytes(elsewhere.resolveSibling(name)));
		perspective.write("configuration.photos[photo].caption", "Plug of the battery");
		save();
		assertEquals("Plug of the battery", SiteFiles.load(elsewhere).photos().getFirst().caption());
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void whatIsNoPictureIsToldAndChangesNothing() throws IOException {
		opened(SiteFiles.site("Cascina Rossa"));
		ConfigurationEditorTest.page("photos");
		addPhoto(Files.writeString(folder.resolve("label.jpg"), "no picture at all"));
		Workbench.await("the reason", () -> Workbench.dialogs().stream().map(Shell::getText).anyMatch("Not added"::equals));
		Workbench.screenshot("site-photo-refused");
		assertTrue(Workbench.inUi(() -> Workbench.texts(Workbench.dialogs().getLast()).toString()).contains("It is no JPEG or PNG picture."));
		answer("OK");
		assertFalse(Workbench.inUi(() -> Workbench.page().getActiveEditor().isDirty()));
		assertFalse(Files.exists(folder.resolve("photos")));
	}

	@Test
	void theDoctorSpeaksOfTheSiteAloneAndOfTheBus() throws IOException {
		opened(SiteFiles.site("Cascina Rossa"));
		ConfigurationEditorTest.page("measurements");
		perspective.press("configuration.add.measurements");
		Workbench.await("the measurement", () -> perspective.control("configuration.measurements[measurement].value") != null);
		perspective.write("configuration.measurements[measurement].value", "120");
		ConfigurationEditorTest.page("findings");
		Workbench.await("what the resistance means", () -> says("findings", "120"));
		assertTrue(page("findings").stream().anyMatch(text -> text.startsWith("Of the configuration")), () -> page("findings").toString());
		Workbench.screenshot("site-findings");
		perspective.connect("sim:victron.bms-can?seed=1");
		Workbench.inUi(() -> {
			Workbench.page().activate(Workbench.page().getEditorReferences()[0].getPart(true));
			return null;
		});
		Workbench.await("what is heard to count", () -> perspective.text("configuration.basis").contains("sim:victron.bms-can"));
		Workbench.await("frames to count", () -> says("findings", "frames"));
		Workbench.screenshot("site-findings-bus");
		perspective.press("configuration.use-site");
		Workbench.inUi(() -> {
			IWorkbenchPage page = Workbench.page();
			page.setPartState(page.getReference(page.getActiveEditor()), IWorkbenchPage.STATE_RESTORED);
			return null;
		});
		perspective.show("findings");
		Workbench.await("the view to know the site", () -> perspective.text("findings.site").contains("WeCo"));
	}

	@Test
	void theDrawingIsThatOfTheReportOrSaysWhyThereIsNone() throws IOException {
		opened(SiteFiles.site("Cascina Rossa"));
		ConfigurationEditorTest.page("cable");
		Workbench.await("the drawing", () -> Workbench.find(Control.class, "configuration.drawing") instanceof Control drawing && drawing.isVisible());
		Workbench.screenshot("site-cable");
		perspective.press("configuration.add.cable.wires");
		Workbench.await("why there is none", () -> perspective.text("configuration.no-drawing").contains("The wires that are written down")
				&& !Workbench.widget(Control.class, "configuration.drawing").isVisible());
		Workbench.screenshot("site-cable-none");
		command("org.eclipse.ui.edit.undo");
		Workbench.await("the drawing again", () -> Workbench.widget(Control.class, "configuration.drawing").isVisible());
	}

	@Test
	void twoSitesAreComparedAndADifferenceLeadsToItsField() throws IOException {
		Configuration site = SiteFiles.site("Cascina Rossa");
		opened(site);
		Path other = SiteFiles.save(folder.resolve("other.busbar"), with(with(site, "site.owner", "R. Rossi"), "battery.serialNumber", "4711"));
		Display.getDefault()
				.asyncExec(() -> perspective.run("compareConfiguration", Map.of("org.busbar.ui.command.compareConfiguration.file", other.toString())));
		Workbench.await("the differences", () -> Workbench.find(Table.class, "configuration.differences") != null);
		Workbench.screenshot("site-compare");
		Workbench.inUi(() -> {
			Table table = Workbench.widget(Table.class, "configuration.differences");
			List<String> paths = Stream.of(table.getItems()).map(item -> item.getText(0)).toList();
			assertEquals(List.of("site", "battery.serialNumber"), paths);
			assertEquals(List.of("4711", ""), List.of(table.getItem(1).getText(1), table.getItem(1).getText(2)));
			table.setSelection(1);
			table.notifyListeners(SWT.DefaultSelection, new Event());
			return null;
		});
		Workbench.await("the field", () -> Workbench.find(Control.class, "configuration.battery.serialNumber") instanceof Control field && field.isVisible());
	}

	@Test
	void aFileThatCannotBeComparedIsTold() throws IOException {
		opened(SiteFiles.site("Cascina Rossa"));
		Path other = Files.writeString(folder.resolve("other.busbar"), "nothing of the kind");
		Display.getDefault()
				.asyncExec(() -> perspective.run("compareConfiguration", Map.of("org.busbar.ui.command.compareConfiguration.file", other.toString())));
		Workbench.await("the reason", () -> Workbench.dialogs().stream().map(Shell::getText).anyMatch("Compare"::equals));
		assertTrue(Workbench.inUi(() -> Workbench.texts(Workbench.dialogs().getLast()).toString()).contains("cannot be read"));
		answer("OK");
	}

	@Test
	void theOutlineShowsWhatIsWrongAndLeadsThere() throws IOException {
		opened(SiteFiles.site("Cascina Rossa"));
		Workbench.inUi(() -> {
			IWorkbenchPage page = Workbench.page();
			page.setPartState(page.getReference(page.getActiveEditor()), IWorkbenchPage.STATE_RESTORED);
			return page.showView("org.busbar.ui.view.siteOutline");
		});
		try {
			Workbench.await("the pages, and what is wrong", () -> Workbench.find(Tree.class, "configuration.outline") instanceof Tree tree
					&& tree.getItemCount() == 11 && tree.getItem(1).getText().startsWith("\u2716 Safety Checks"));
			Workbench.inUi(() -> {
				Tree tree = Workbench.widget(Tree.class, "configuration.outline");
				TreeItem checks = tree.getItem(1);
				TreeItem earth = Stream.of(checks.getItems()).filter(item -> item.getText().contains("Protective earth")).findFirst().orElseThrow();
				Event event = new Event();
				event.item = earth;
				tree.notifyListeners(SWT.DefaultSelection, event);
				return null;
			});
			Workbench.await("the check", () -> Workbench.find(Button.class, "configuration.checks[earth].done") instanceof Button box && box.isVisible());
			Workbench.screenshot("site-outline");
			perspective.press("configuration.checks[earth].done");
			Workbench.await("the check to be done", () -> Stream.of(Workbench.widget(Tree.class, "configuration.outline").getItem(1).getItems())
					.noneMatch(item -> item.getText().contains("\u2716 Protective earth")));
		} finally {
			Workbench.inUi(() -> {
				IWorkbenchPage page = Workbench.page();
				page.hideView(page.findView("org.busbar.ui.view.siteOutline"));
				return null;
			});
		}
	}
}
