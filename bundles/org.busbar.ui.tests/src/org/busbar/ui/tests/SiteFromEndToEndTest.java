package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.busbar.core.configuration.AcceptanceTest;
import org.busbar.core.configuration.AcceptanceTest.Outcome;
import org.busbar.core.configuration.Configuration;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One site as its engineer has it: from the first question to the papers that stay there. */
class SiteFromEndToEndTest {

	private static final String TITLE = "configuration.title";
	private static final String EXPORT = "Export the site";
	/** The inverter is not there: what it should answer stays away. */
	private static final String FAULTY = "sim:victron.bms-can?speed=max&seconds=60&inverter=false";
	private static final String MENDED = "sim:victron.bms-can?speed=max&seconds=60&current=0";

	private final Perspective perspective = new Perspective();
	private final FramesView frames = new FramesView();
	private Path folder = Path.of("");
	private Path file = Path.of("");

	@BeforeEach
	void open() throws IOException {
		folder = Files.createTempDirectory("end-to-end");
		file = folder.resolve("cascina.busbar");
		frames.open();
	}

	@AfterEach
	void close() throws IOException {
		Workbench.closeDialogs();
		Workbench.inUi(() -> Workbench.page().closeAllEditors(false));
		frames.disconnect();
		perspective.show("findings");
		press("findings.site.reset");
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
		}
	}

	@Test
	void fromTheFirstQuestionToThePapersThatStay() throws IOException {
		anEngineerMakesTheSite();
		theBusShowsWhatIsWrong();
		whatWasWrongIsMended();
		theSiteIsAccepted();
		thePapersAreMade();
		everythingIsThereAgain();
	}

	private void anEngineerMakesTheSite() {
		Display.getDefault().asyncExec(() -> perspective.run("newConfiguration", Map.of()));
		Workbench.await("the wizard", () -> perspective.control("newsite.check.earth") != null);
		perspective.press("newsite.check.earth");
		perspective.write("newsite.site.engineer", "A. Bianchi");
		NewSiteWizardTest.next("battery");
		perspective.write("newsite.battery.modules", "2");
		NewSiteWizardTest.next("inverter");
		NewSiteWizardTest.choose("newsite.inverter.maker", "Victron");
		NewSiteWizardTest.next("protocol");
		NewSiteWizardTest.next("decisions");
		NewSiteWizardTest.next("save");
		perspective.write("newsite.title", "Cascina Rossa");
		perspective.write("newsite.file", file.toString());
		NewSiteWizardTest.press(IDialogConstants.FINISH_ID);
		Workbench.await("the editor", () -> perspective.text(TITLE).equals("Cascina Rossa"));
		assertEquals("victron.bms-can", SiteFiles.load(file).protocol().orElseThrow().protocolId());
	}

	private void theBusShowsWhatIsWrong() {
		perspective.show("findings");
		Workbench.inUi(() -> {
			Combo brand = Workbench.widget(Combo.class, "findings.site.brand");
			brand.select(Stream.of(brand.getItems()).toList().indexOf("Victron Energy"));
			brand.notifyListeners(SWT.Selection, new Event());
			return null;
		});
		frames.connect(FAULTY);
		FindingsViewTest.awaitSpoken("findings.verdict", "ERROR", "the inverter never answered");
		FindingsViewTest.awaitSpoken("findings.cause.1", "60 %");
		Workbench.screenshot("end-to-end-fault");
	}

	private void whatWasWrongIsMended() {
		frames.disconnect();
		frames.connect(MENDED);
		FindingsViewTest.awaitSpoken("findings.verdict", "FINE");
		Workbench.screenshot("end-to-end-mended");
	}

	/** The test is measured in the recording of the visit. */
	private void theSiteIsAccepted() throws IOException {
		frames.disconnect();
		perspective.openLog(AcceptanceGuideTest.log(folder));
		activateEditor();
		ConfigurationEditorTest.page("tests");
		later("configuration.run.AT1");
		pressWhenReady("acceptance.begin", "Begin");
		Workbench.await("the clamp meter to be asked for", () -> Workbench.find(Text.class, "acceptance.entry.clamp") instanceof Text field && field.isEnabled()
				&& Workbench.widget(Table.class, "acceptance.lines").getItemCount() > 3);
		perspective.write("acceptance.entry.clamp", "41.5");
		perspective.write("acceptance.entry.i", "40");
		perspective.write("acceptance.entry.v", "52.0");
		Workbench.await("the clamp meter to agree", () -> Stream.of(Workbench.widget(Table.class, "acceptance.lines").getItems())
				.anyMatch(item -> item.getText(0).contains("Clamp") && item.getText(3).contains("passed")));
		pressWhenReady("acceptance.begin", "Finish");
		Workbench.await("the end of the test", () -> !Workbench.widget(Button.class, "acceptance.begin").isEnabled());
		pressWhenReady("acceptance.close", "Close");
		save();
		assertPassed(SiteFiles.load(file));
	}

	private void thePapersAreMade() throws IOException {
		ConfigurationEditorTest.page("overview");
		later("configuration.papers.exportReport");
		Workbench.await("the dialog", () -> perspective.control("papers.ok") != null);
		perspective.press("papers.ok");
		Workbench.await("the papers", () -> PapersTest.shell(EXPORT).isPresent());
		Workbench.screenshot("end-to-end-papers");
		PapersTest.dismiss(EXPORT);
		Path papers = folder.resolve("papers");
		assertTells(Files.readString(papers.resolve("report.html")));
		try (PDDocument pdf = Loader.loadPDF(papers.resolve("report.pdf").toFile())) {
			assertTells(new PDFTextStripper().getText(pdf));
		}
	}

	private static void assertTells(String report) {
		assertTrue(report.contains("Cascina Rossa"), "the report does not name the site");
		assertTrue(report.contains("A. Bianchi"), "the report does not name the engineer");
		assertTrue(report.contains("visit.log"), "the report does not tell where it was measured");
		assertTrue(report.contains("passed"), "the report does not tell the outcome");
	}

	private void everythingIsThereAgain() {
		Configuration before = SiteFiles.load(file);
		Workbench.inUi(() -> Workbench.page().closeAllEditors(true));
		perspective.run("openConfiguration", Map.of("org.busbar.ui.command.openConfiguration.file", file.toString()));
		Workbench.await("the editor", () -> perspective.text(TITLE).equals("Cascina Rossa"));
		assertEquals("A. Bianchi", Workbench.inUi(() -> perspective.text("configuration.site.engineer")));
		ConfigurationEditorTest.page("tests");
		Workbench.await("the outcome", () -> perspective.text("configuration.tests[test-sign].outcome").equals("passed"));
		Workbench.screenshot("end-to-end-again");
		assertEquals(before, SiteFiles.load(file));
		assertPassed(before);
	}

	private static void assertPassed(Configuration configuration) {
		AcceptanceTest test = configuration.tests().stream().filter(one -> one.id().equals("test-sign")).findFirst().orElseThrow();
		assertEquals(Outcome.PASSED, test.outcome());
		assertEquals("visit.log", test.result().orElseThrow().capture());
	}

	private static void activateEditor() {
		Workbench.inUi(() -> {
			Workbench.page().activate(Workbench.page().getEditorReferences()[0].getPart(true));
			return null;
		});
	}

	private static void save() {
		Workbench.inUi(() -> PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.eclipse.ui.file.save", null));
		Workbench.await("saved", () -> !PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().getActiveEditor().isDirty());
	}

	private static void press(String id) {
		Workbench.inUi(() -> {
			Workbench.widget(Button.class, id).notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	/** What is asked then comes back only when it is answered. */
	private static void later(String id) {
		Workbench.await(id, () -> Workbench.find(Control.class, id) instanceof Control there && there.isEnabled());
		Display.getDefault().asyncExec(() -> Workbench.widget(Button.class, id).notifyListeners(SWT.Selection, new Event()));
	}

	private void pressWhenReady(String id, String text) {
		Workbench.await(text + " can be pressed",
				() -> Workbench.find(Button.class, id) instanceof Button there && there.isEnabled() && there.getText().replace("&", "").equals(text));
		perspective.press(id);
	}
}
