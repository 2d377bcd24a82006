package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** Looking something up: from the tree to a pin, from the pin to its source, and back; and why a brand cannot be used. */
class CatalogueViewTest {

	private final CataloguePart view = new CataloguePart();

	@BeforeEach
	void open() {
		view.open();
		view.search("");
	}

	/** Other tests expect the view that is on top at the start. */
	@AfterAll
	static void showWhatIsOnTopAtTheStart() {
		Workbench.inUi(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().showView("org.busbar.ui.view.frames"));
	}

	@Test
	void aBrandIsReadWithEverythingThatIsSaidOfItsPins() {
		view.select("Deye");
		String page = view.page();
		assertTrue(page.startsWith("Deye\n"), page);
		assertTrue(page.contains("org.busbar.brand.deye"), page);
		assertTrue(page.contains("2\t\u2260 contradicted\tGND\t\u25D1 WeCo manual only\tWECO-PINS"), page);
		assertTrue(page.contains("1\t? unknown\t?\t\tleave unconnected"), page);
		assertTrue(page.contains("Menu: Battery Setup Menu"), page);
		Workbench.screenshot("catalogue-brand");
	}

	@Test
	void theSearchFindsAPinAndEscShowsEverythingAgain() {
		view.select("Victron Energy");
		List<String> before = view.outline();
		view.search("KELLERZA ground");
		List<String> found = view.outline();
		assertTrue(found.stream().anyMatch(line -> line.startsWith("Pin 3 of BMS 485/CAN")), found::toString);
		assertTrue(found.stream().noneMatch(line -> line.startsWith("Victron Energy")), found::toString);
		assertTrue(view.page().startsWith("Deye"), view.page());
		assertTrue(view.marked().contains("KELLERZA"), () -> view.marked().toString());
		Workbench.screenshot("catalogue-search");
		view.select("Pin 3 of BMS 485/CAN");
		assertTrue(view.line().startsWith("3\t"), view.line());
		Workbench.screenshot("catalogue-hit");
		assertTrue(view.linesAboveCaret() >= 0 && view.linesAboveCaret() < 8, () -> "The hit is not to be seen: " + view.linesAboveCaret());

		view.search("no such thing");
		assertEquals(List.of(), view.outline());
		assertTrue(view.page().contains("Esc"), view.page());
		Workbench.screenshot("catalogue-nothing");

		view.press("catalogue.search", SWT.ESC, SWT.ESC);
		assertEquals(before, view.outline());
		assertEquals(List.of(), view.marked());
	}

	@Test
	void aKeyLeadsToItsSourceAndBack() {
		view.select("Deye");
		view.caretTo("SOLARK15K");
		view.press("catalogue.page", SWT.CR, SWT.CR);
		assertTrue(view.line().startsWith("SOLARK15K Sol-Ark 15K manual"), view.line());
		execute("org.eclipse.ui.navigate.backwardHistory");
		assertTrue(view.line().contains("RS485-B"), view.line());
		assertTrue(view.linesAboveCaret() >= 0 && view.linesAboveCaret() < 8, () -> "The pin is not to be seen: " + view.linesAboveCaret());
	}

	@Test
	void whatIsNotPublicIsRecordedStepByStep() {
		view.select("Kehua");
		String page = view.page();
		assertTrue(page.contains("Record what is not public\n"), page);
		assertTrue(page.contains("\n1. Converter listening only"), page);
		assertTrue(page.contains("the recording kehua-frames.pcapng"), page);
		showRecording();
		Workbench.screenshot("catalogue-recording");
		Theme.DARK.use();
		try {
			Workbench.await("light letters on dark ground", () -> brightness(view.text().getForeground()) > brightness(view.text().getBackground()));
			showRecording();
			Workbench.screenshot("catalogue-recording-dark");
		} finally {
			Theme.LIGHT.use();
		}
		Workbench.await("the light theme again", () -> brightness(view.text().getForeground()) < brightness(view.text().getBackground()));
	}

	/** The page may still be laid out when it is asked to scroll. */
	private void showRecording() {
		Workbench.await("the recording to be seen", () -> {
			int offset = view.text().getText().indexOf("Record what is not public\n");
			int place = view.text().getLocationAtOffset(offset).y;
			// At the end of the page its upper edge may be cut.
			boolean there = place > -view.text().getLineHeight() && place < view.text().getClientArea().height - view.text().getLineHeight();
			view.text().setTopIndex(view.text().getLineAtOffset(offset));
			return there;
		});
	}

	@Test
	void aProtocolIsOneLinkAway() {
		view.select("WeCo");
		view.caretTo("Pylontech");
		view.press("catalogue.page", SWT.CR, SWT.CR);
		assertTrue(view.page().contains("pylontech.lv.1.2"), view.page());
		assertTrue(view.page().contains("0x359\t"), view.page());
		assertTrue(view.selected().startsWith("Pylontech"), view.selected());
		Workbench.screenshot("catalogue-protocol");
	}

	@Test
	void aNarrowViewHasThePageBelowTheTree() {
		Point size = Workbench.inUi(() -> view.text().getShell().getSize());
		view.select("Deye");
		Workbench.inUi(() -> {
			view.text().getShell().setSize(size.x * 3 / 5, size.y);
			return null;
		});
		try {
			Workbench.await("a page as wide as the view", () -> view.text().getSize().x > sash().getSize().x * 9 / 10);
			view.caretTo("KELLERZA SOLARK15K");
			Workbench.inUi(() -> {
				view.text().setTopIndex(view.text().getLineAtOffset(view.text().getCaretOffset()) - 1);
				return null;
			});
			Workbench.screenshot("catalogue-narrow");
			assertEquals(List.of(), view.tornWords());
		} finally {
			Workbench.inUi(() -> {
				view.text().getShell().setSize(size);
				return null;
			});
		}
		Workbench.await("tree and page side by side again", () -> view.text().getSize().x < sash().getSize().x * 9 / 10);
	}

	/** What parts tree and page: the outermost around the page. */
	private Composite sash() {
		Composite sash = view.text().getParent();
		for (Composite around = sash; around != null; around = around.getParent()) {
			sash = around instanceof SashForm ? around : sash;
		}
		return sash;
	}

	@Test
	void theKeyboardIsEnough() {
		view.select("Deye");
		view.press("catalogue.tree", SWT.CR, SWT.CR);
		assertEquals("catalogue.page", focus());
		Workbench.inUi(() -> view.text().traverse(SWT.TRAVERSE_TAB_NEXT));
		assertEquals("Models: 4", Workbench.inUi(() -> view.text().getSelectionText()));
		Workbench.inUi(() -> view.text().traverse(SWT.TRAVERSE_TAB_NEXT));
		assertEquals("Sockets: 3", Workbench.inUi(() -> view.text().getSelectionText()));
		Workbench.inUi(() -> view.text().traverse(SWT.TRAVERSE_TAB_PREVIOUS));
		assertEquals("Models: 4", Workbench.inUi(() -> view.text().getSelectionText()));
		view.press("catalogue.page", SWT.CR, SWT.CR);
		assertEquals("Models", view.line());
		view.press("catalogue.page", SWT.ESC, SWT.ESC);
		assertEquals("catalogue.tree", focus());
	}

	@Test
	void thePageIsCopiedAsText() {
		view.select("Victron Energy");
		Workbench.inUi(() -> view.text().setFocus());
		execute("org.eclipse.ui.edit.copy");
		assertEquals(view.page(), Workbench.clipboard().replace("\r", ""));
	}

	@Test
	void ctrlFLeadsToTheSearch() {
		execute("org.eclipse.ui.edit.findReplace");
		assertEquals("catalogue.search", focus());
	}

	@Test
	void aBundleThatDoesNotResolveIsListedWithItsReason() throws IOException, BundleException {
		view.select("Deye");
		Bundle broken = FrameworkUtil.getBundle(CatalogueViewTest.class).getBundleContext().installBundle("test:broken-brand",
				new ByteArrayInputStream(brokenBrand()));
		try {
			Workbench.await("the bundle in the tree", () -> view.outline().stream().anyMatch(line -> line.startsWith("org.acme.brand")));
			assertTrue(view.selected().startsWith("Deye"), view.selected());
			view.select("org.acme.brand");
			assertTrue(view.page().contains("\u2717 not usable"), view.page());
			assertTrue(view.page().contains("brand data schema"), view.page());
			assertTrue(view.page().contains("Update Busbar"), view.page());
			Workbench.screenshot("catalogue-problem");
		} finally {
			broken.uninstall();
		}
		Workbench.await("the page that says so", () -> view.page().contains("Nothing is wrong with this bundle any more"));
		assertFalse(view.outline().stream().anyMatch(line -> line.startsWith("org.acme.brand")));
	}

	@Test
	void everyControlHasANameForThoseWhoCannotSeeIt() {
		for (String id : List.of("catalogue.search", "catalogue.tree", "catalogue.page")) {
			String name = Workbench.inUi(() -> Workbench.accessibleName(Workbench.widget(Control.class, id)));
			assertFalse(name.isBlank(), id);
		}
	}

	@Test
	void theDarkThemeIsAsReadable() {
		view.select("Deye");
		int letters = Workbench.inUi(() -> brightness(view.text().getForeground()));
		Theme.DARK.use();
		try {
			Workbench.await("light letters on dark ground", () -> brightness(view.text().getForeground()) > brightness(view.text().getBackground()));
			Workbench.await("a header that is dark as well", () -> {
				int header = view.text().getLineAtOffset(view.text().getText().indexOf("Pin\tState"));
				return brightness(view.text().getLineBackground(header)) < 128;
			});
			Workbench.screenshot("catalogue-dark-brand");
			view.caretTo("Sockets and pins");
			Workbench.inUi(() -> {
				view.text().setTopIndex(view.text().getLineAtOffset(view.text().getCaretOffset()));
				return null;
			});
			Workbench.screenshot("catalogue-dark");
		} finally {
			Theme.LIGHT.use();
		}
		Workbench.await("the light theme again", () -> brightness(view.text().getForeground()) == letters);
	}

	private static int brightness(Color colour) {
		return (colour.getRed() + colour.getGreen() + colour.getBlue()) / 3;
	}

	private String focus() {
		return Workbench.inUi(() -> String.valueOf(view.text().getDisplay().getFocusControl().getData(Workbench.KEY)));
	}

	private static void execute(String command) {
		Workbench.inUi(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getService(IHandlerService.class).executeCommand(command, null));
	}

	private static byte[] brokenBrand() throws IOException {
		Manifest manifest = new Manifest(new ByteArrayInputStream("""
				Manifest-Version: 1.0
				Bundle-ManifestVersion: 2
				Bundle-SymbolicName: org.acme.brand
				Bundle-Version: 1.0.0
				Busbar-Brand: data/acme.xml
				Require-Capability: osgi.extender;filter:="(&(osgi.extender=busbar.brand)(version>=9.0))"
				""".getBytes(StandardCharsets.UTF_8)));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		new JarOutputStream(bytes, manifest).close();
		return bytes.toByteArray();
	}
}
