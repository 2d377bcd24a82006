package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.SafetyCheck;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The wizard that makes the configuration of a site. */
class NewSiteWizardTest {

	private Path folder = Path.of("");
	private final Perspective perspective = new Perspective();

	@BeforeEach
	void open() throws IOException {
		folder = Files.createTempDirectory("site");
		perspective.open();
		Display.getDefault().asyncExec(() -> perspective.run("newConfiguration", Map.of()));
		Workbench.await("the wizard", () -> perspective.control("newsite.check.earth") != null);
	}

	@AfterEach
	void close() throws IOException {
		Workbench.closeDialogs();
		Workbench.inUi(() -> Workbench.page().closeAllEditors(false));
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
		}
	}

	private static WizardDialog wizard() {
		return (WizardDialog) Workbench.dialogs().stream().map(Shell::getData).filter(WizardDialog.class::isInstance).findFirst().orElseThrow();
	}

	/** To be called on the user interface thread. */
	private static String message() {
		String error = wizard().getCurrentPage().getErrorMessage();
		return error == null ? wizard().getCurrentPage().getMessage() : error;
	}

	/** Presses a button of the wizard, by its id. */
	static void press(int id) {
		Workbench.inUi(() -> {
			button(id).notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	/** To be called on the user interface thread. */
	private static Button button(int id) {
		return buttons(wizard().getShell()).stream().filter(one -> Integer.valueOf(id).equals(one.getData())).findFirst().orElseThrow();
	}

	private static List<Button> buttons(Widget widget) {
		return widget instanceof Button button
				? List.of(button)
				: widget instanceof Composite parent ? Stream.of(parent.getChildren()).flatMap(child -> buttons(child).stream()).toList() : List.of();
	}

	private static void page(String name) {
		Workbench.await("the page " + name, () -> wizard().getCurrentPage().getName().equals(name));
		picture("newsite-" + name);
	}

	/** Goes to the next page. */
	static void next(String name) {
		assertTrue(Workbench.inUi(() -> button(IDialogConstants.NEXT_ID).isEnabled()), () -> Workbench.inUi(NewSiteWizardTest::message));
		press(IDialogConstants.NEXT_ID);
		page(name);
	}

	/** Of the wizard, which may stand outside of the window. */
	private static void picture(String name) {
		Workbench.screenshot(name);
	}

	/** Chooses the first entry that starts so. */
	static void choose(String id, String start) {
		Workbench.inUi(() -> {
			Combo combo = Workbench.widget(Combo.class, id);
			int item = 0;
			while (!combo.getItem(item).startsWith(start)) {
				item++;
			}
			combo.select(item);
			combo.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	@Test
	void itBeginsWithTheDangersAndMakesAFile() {
		page("safety");
		assertTrue(Workbench.inUi(NewSiteWizardTest::message).startsWith("Not ticked: 8."));
		perspective.press("newsite.check.earth");
		assertTrue(Workbench.inUi(NewSiteWizardTest::message).startsWith("Not ticked: 7."));
		perspective.write("newsite.site.engineer", "G. Verdi");
		next("battery");
		perspective.write("newsite.battery.modules", "two");
		assertTrue(Workbench.inUi(NewSiteWizardTest::message).contains("\"two\" is no whole number"));
		assertFalse(Workbench.inUi(() -> button(IDialogConstants.NEXT_ID).isEnabled()));
		picture("newsite-battery-wrong");
		perspective.write("newsite.battery.modules", "2");
		perspective.write("newsite.battery.nameplate.cells", "16");
		perspective.write("newsite.battery.nameplate.chargeVoltage", "58,4");
		next("inverter");
		Workbench.await("that one can choose at once", () -> Workbench.widget(Combo.class, "newsite.inverter.maker").isFocusControl());
		assertTrue(Workbench.inUi(() -> List.of(Workbench.widget(Combo.class, "newsite.inverter.maker").getItems()).getLast()).startsWith("Other inverter"));
		choose("newsite.inverter.maker", "Victron");
		perspective.write("newsite.limits.chargeVoltage", "60");
		assertEquals("The charge voltage limit 60 V is above the 58.4 V that the battery bears.", Workbench.inUi(NewSiteWizardTest::message));
		perspective.write("newsite.limits.chargeVoltage", "56");
		next("protocol");
		assertEquals("Victron", Workbench.inUi(() -> Workbench.widget(Combo.class, "newsite.protocol").getText().substring(0, 7)));
		next("decisions");
		press(IDialogConstants.BACK_ID);
		page("protocol");
		next("decisions");
		next("save");
		Workbench.await("that one can write at once", () -> Workbench.widget(Text.class, "newsite.title").isFocusControl());
		assertFalse(Workbench.inUi(() -> button(IDialogConstants.FINISH_ID).isEnabled()));
		perspective.write("newsite.title", "Cascina Rossa");
		assertTrue(Workbench.inUi(() -> perspective.text("newsite.file").endsWith("Cascina-Rossa.busbar")));
		perspective.write("newsite.file", folder.resolve("no/such/folder/x").toString());
		assertTrue(Workbench.inUi(NewSiteWizardTest::message).startsWith("There is no folder"));
		Path file = folder.resolve("cascina.busbar");
		perspective.write("newsite.file", folder.resolve("cascina").toString());
		press(IDialogConstants.FINISH_ID);
		Workbench.await("the editor", () -> perspective.text("configuration.title").equals("Cascina Rossa"));
		Workbench.screenshot("newsite-opened");
		Configuration made = SiteFiles.load(file);
		assertEquals(List.of("earth"), made.checks().stream().filter(SafetyCheck::done).map(SafetyCheck::id).toList());
		assertEquals(List.of("G. Verdi"), made.checks().stream().filter(SafetyCheck::done).map(SafetyCheck::person).toList());
		assertEquals(8, made.checks().size());
		assertEquals(2, made.battery().orElseThrow().modules());
		assertEquals(58.4, made.battery().orElseThrow().nameplate().orElseThrow().chargeVoltage());
		assertEquals("victron", made.inverter().orElseThrow().deviceId());
		assertEquals("victron.bms-can", made.protocol().orElseThrow().protocolId());
	}

	/** As the platform tells it: first of what is not chosen any more, then of what is. */
	private static void select(String radio, boolean chosen) {
		Workbench.inUi(() -> {
			Button button = Workbench.widget(Button.class, radio);
			button.setSelection(chosen);
			button.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	@Test
	void anOpenPinIsAskedForAndAReadingDecides() {
		next("battery");
		next("inverter");
		choose("newsite.inverter.maker", "TBB");
		next("protocol");
		next("decisions");
		assertTrue(Workbench.inUi(NewSiteWizardTest::message).startsWith("Still open"));
		String pin = Workbench.inUi(() -> buttons(wizard().getShell()).stream().map(one -> String.valueOf(one.getData(Workbench.KEY)))
				.filter(id -> id.startsWith("newsite.pin.")).findFirst().orElseThrow());
		select(pin, true);
		assertTrue(Workbench.inUi(NewSiteWizardTest::message).contains("needs both the pin and what was read"));
		String open = pin.replaceAll("\\d+$", "open");
		select(pin, false);
		select(open, true);
		assertTrue(Workbench.inUi(NewSiteWizardTest::message).startsWith("Still open"), "It can be taken back");
		select(open, false);
		select(pin, true);
		String reading = pin.replace(".pin.", ".reading.").replaceAll("\\.\\d+$", "");
		perspective.write(reading, "label beside the socket");
		assertTrue(Workbench.inUi(() -> button(IDialogConstants.NEXT_ID).isEnabled()));
		picture("newsite-decided");
		next("save");
		perspective.write("newsite.title", "T");
		perspective.write("newsite.file", folder.resolve("t.busbar").toString());
		press(IDialogConstants.FINISH_ID);
		Workbench.await("the editor", () -> perspective.text("configuration.title").equals("T"));
		assertEquals(List.of("label beside the socket"),
				SiteFiles.load(folder.resolve("t.busbar")).cable().orElseThrow().decisions().stream().map(one -> one.reading()).toList());
	}
}
