package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** WeCo and Deye: a drawing that waits for a reading, the reading, and the files that are made of it. */
class WiringViewTest {

	private final Perspective perspective = new Perspective();

	private Path folder = Path.of("");

	@BeforeEach
	void openTheView() throws IOException {
		folder = Files.createTempDirectory("wiring");
		perspective.open();
		perspective.show("wiring");
		perspective.maximize("wiring", true);
		Workbench.await("brands", () -> widget(Combo.class, "inverter").getItemCount() > 1);
		choose("inverter", "Deye");
		choose("inverter.model", "SUN-3.6/5/6K-SG03LP1");
		choose("standard", "T568B");
	}

	@AfterEach
	void leaveNothingBehind() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
		Files.delete(folder);
		Workbench.inUi(() -> {
			Button back = Workbench.find(Button.class, "wiring.take-back.GND");
			if (back != null) {
				back.notifyListeners(SWT.Selection, new Event());
			}
			return null;
		});
	}

	private static <T extends Control> T widget(Class<T> type, String id) {
		return Workbench.widget(type, "wiring." + id);
	}

	private static void choose(String id, String item) {
		Workbench.inUi(() -> {
			Combo combo = widget(Combo.class, id);
			assertTrue(combo.indexOf(item) >= 0, () -> item + " among " + List.of(combo.getItems()));
			combo.select(combo.indexOf(item));
			combo.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	private static void press(String id) {
		Workbench.inUi(() -> {
			Button button = widget(Button.class, id);
			assertTrue(button.isEnabled(), id);
			if ((button.getStyle() & SWT.RADIO) != 0) {
				button.setSelection(true);
			}
			button.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	private static boolean isEnabled(String id) {
		return Workbench.inUi(() -> widget(Button.class, id).isEnabled());
	}

	private void write(String id, String text) {
		perspective.write("wiring." + id, text);
	}

	private static List<String> rows(String id) {
		return Workbench.inUi(() -> {
			Table table = widget(Table.class, "table." + id);
			return List.of(table.getItems()).stream().map(item -> row(table, item)).toList();
		});
	}

	private static String row(Table table, TableItem item) {
		StringBuilder row = new StringBuilder();
		for (int i = 0; i < table.getColumnCount(); i++) {
			row.append(i == 0 ? "" : "|").append(item.getText(i));
		}
		return row.toString();
	}

	/** The drawing in words, as a screen reader gets it. */
	private static String drawing() {
		return Workbench.inUi(() -> Workbench.accessibleDescription(widget(Canvas.class, "drawing")));
	}

	private static String message() {
		return widget(Label.class, "message").getText();
	}

	private void decideGround() {
		press("decide.pin.GND.3");
		write("decide.reading.GND", "print beside the socket");
		write("decide.who.GND", "A. Rossi");
		write("decide.when.GND", "2026-11-26");
		press("decide.button.GND");
		Workbench.await("an answer", () -> Workbench.find(Button.class, "wiring.take-back.GND") != null);
	}

	private void export(Path file) {
		perspective.run("exportWiring", Map.of("org.busbar.ui.command.exportWiring.file", file.toString()));
	}

	/** Waits until the drawing has been painted: its paper alone has one colour. */
	private static void awaitPicture() {
		Workbench.await("a picture", () -> DrawnControl.colours(widget(Canvas.class, "drawing")) > 20);
	}

	@Test
	void whatIsContradictedMustBeDecidedFirst() {
		assertTrue(drawing().contains("GND of Deye BMS 485/CAN: the sources name different pins."), drawing());
		assertTrue(rows("wires").stream().anyMatch(row -> row.startsWith("GND|6|3|white/green|")), () -> rows("wires").toString());
		assertFalse(isEnabled("decide.button.GND"), "nothing was chosen yet");
		press("decide.pin.GND.3");
		write("decide.reading.GND", "  ");
		assertFalse(isEnabled("decide.button.GND"), "nothing was read");
		awaitPicture();
		Workbench.screenshot("wiring-undecided");
	}

	@Test
	void aReadingIsSaidOnTheDrawingAndCanBeTakenBack() {
		decideGround();
		assertTrue(drawing().contains("GND: inverter pin 3 to battery pin 3"), drawing());
		assertTrue(drawing().contains("by a reading on this device: print beside the socket (A. Rossi, 2026-11-26)"), drawing());
		assertEquals(1, rows("wires").stream().filter(row -> row.startsWith("GND|")).count());
		awaitPicture();
		Workbench.screenshot("wiring-decided");
		press("take-back.GND");
		Workbench.await("the question", () -> Workbench.find(Button.class, "wiring.decide.button.GND") != null);
		assertTrue(drawing().contains("the sources name different pins"), drawing());
	}

	@Test
	void aReadingOutlivesTheViewAndSaysSo() {
		decideGround();
		Workbench.inUi(() -> {
			IWorkbenchPage page = Workbench.page();
			page.hideView(page.findViewReference("org.busbar.ui.view.wiring"));
			return page.showView("org.busbar.ui.view.wiring");
		});
		perspective.maximize("wiring", true);
		Workbench.await("brands", () -> widget(Combo.class, "inverter").getItemCount() > 1);
		choose("inverter", "Deye");
		choose("inverter.model", "SUN-3.6/5/6K-SG03LP1");
		Workbench.await("the kept reading", () -> Workbench.find(Button.class, "wiring.take-back.GND") != null);
		assertTrue(drawing().contains("from an earlier use of this program: make sure that it was this very device"), drawing());
		awaitPicture();
		Workbench.screenshot("wiring-kept");
		press("take-back.GND");
		Workbench.await("the question", () -> Workbench.find(Button.class, "wiring.decide.button.GND") != null);
	}

	@Test
	void theDrawingIsExportedInEveryFormat() throws IOException {
		decideGround();
		for (String ending : List.of("svg", "png", "pdf")) {
			Path file = folder.resolve("cable." + ending);
			export(file);
			Workbench.await("written " + ending, () -> message().contains(file.toString()));
			assertTrue(Files.size(file) > 10_000, ending);
		}
		String svg = Files.readString(folder.resolve("cable.svg"));
		assertTrue(svg.contains("Rests on a reading of one device: GND on pin 3."), svg);
		assertFalse(svg.contains("NOT DECIDED"), svg);
	}

	@Test
	void whatIsNotDecidedIsNotDecidedInTheFile() throws IOException {
		Path file = folder.resolve("cable.svg");
		export(file);
		Workbench.await("written", () -> message().contains(file.toString()));
		assertTrue(Files.readString(file).contains("NOT DECIDED: GND of Deye BMS 485/CAN."));
	}

	@Test
	void aRefusedTargetIsExplained() {
		Path nowhere = folder.resolve("nowhere").resolve("cable.pdf");
		export(nowhere);
		Workbench.await("the reason", () -> message().contains(nowhere + " could not be written: the folder does not exist."));
		Path unknown = folder.resolve("cable.bmp");
		export(unknown);
		Workbench.await("the endings", () -> message().contains("Use .svg, .png or .pdf."));
		Workbench.screenshot("wiring-refused");
	}

	@Test
	void theOtherStandardChangesTheColours() {
		assertTrue(rows("crimp").stream().anyMatch(row -> row.contains("|1|white/orange|CAN-H|orange pair")), () -> rows("crimp").toString());
		choose("standard", "T568A");
		assertTrue(rows("crimp").stream().anyMatch(row -> row.contains("|1|white/green|CAN-H|green pair")), () -> rows("crimp").toString());
	}

	@Test
	void hazardsHaveASignAndAWord() {
		assertTrue(rows("mistakes").stream().anyMatch(row -> row.startsWith("\u25b2 DAMAGE|Straight patch lead (pin n to pin n)|1|RS485-B|1|CAN-H|")),
				() -> rows("mistakes").toString());
		assertTrue(rows("hazards").stream().allMatch(row -> row.matches("(?s)\\S (DAMAGE|DOES NOT WORK|NOTE)\\|.*")), () -> rows("hazards").toString());
		Workbench.inUi(() -> {
			widget(TabFolder.class, "tabs").setSelection(3);
			return null;
		});
		Workbench.await("the table", () -> widget(Table.class, "table.mistakes").isVisible());
		Workbench.screenshot("wiring-hazards");
		Workbench.inUi(() -> {
			widget(TabFolder.class, "tabs").setSelection(0);
			return null;
		});
	}

	@Test
	void rowsAreCopied() {
		Workbench.inUi(() -> {
			Table table = widget(Table.class, "table.wires");
			table.setSelection(0);
			table.getMenu().notifyListeners(SWT.Show, new Event());
			table.getMenu().getItem(0).notifyListeners(SWT.Selection, new Event());
			return null;
		});
		String copied = Workbench.clipboard();
		assertEquals("signal\tinverter pin\tbattery pin", copied.lines().findFirst().orElseThrow().split("\tcolour")[0]);
		assertTrue(copied.lines().skip(1).findFirst().orElseThrow().startsWith("CAN-H\t4\t1\twhite/orange\t"), copied);
	}

	@Test
	void theDrawingIsZoomedByTheKeyboard() {
		int before = Workbench.inUi(() -> widget(Canvas.class, "drawing").getVerticalBar().getMaximum());
		key('+', SWT.MOD1);
		int larger = Workbench.inUi(() -> widget(Canvas.class, "drawing").getVerticalBar().getMaximum());
		assertTrue(larger > before * 1.15, larger + " after " + before);
		key(SWT.END, 0);
		assertTrue(Workbench.inUi(() -> widget(Canvas.class, "drawing").getVerticalBar().getSelection()) > before / 2);
		awaitPicture();
		key('0', SWT.MOD1);
		assertEquals(before, Workbench.<Integer>inUi(() -> widget(Canvas.class, "drawing").getVerticalBar().getMaximum()));
		key(SWT.HOME, 0);
		assertEquals(0, Workbench.<Integer>inUi(() -> widget(Canvas.class, "drawing").getVerticalBar().getSelection()));
	}

	private void key(int code, int mask) {
		perspective.key("wiring.drawing", code, mask);
	}

	@Test
	void nothingIsOutOfReachInANarrowView() {
		perspective.maximize("wiring", false);
		awaitPicture();
		Workbench.screenshot("wiring-narrow");
		for (String id : List.of("standard", "export", "inverter.socket", "decide.button.GND")) {
			Workbench.await(id + " to be within reach", () -> {
				Control control = widget(Control.class, id);
				Rectangle view = control.getDisplay().map(widget(Composite.class, "view"), null, widget(Composite.class, "view").getClientArea());
				Rectangle bounds = control.getDisplay().map(control.getParent(), null, control.getBounds());
				return view.intersection(bounds).equals(bounds);
			});
		}
	}

	@Test
	void whereNoSourceTellsAPinItIsAskedForOneAfterTheOther() {
		choose("inverter", "Studer Innotec");
		Workbench.await("the questions", () -> Workbench.find(Button.class, "wiring.decide.pin.CAN-H.1") != null);
		assertTrue(decide().contains("Jumpers on the board choose"), "What is known of the socket stands above the questions");
		assertFalse(decide().contains("no cable can be given"), "It can be, after two readings");
		assertTrue(decide().contains("CAN-H rests at 2.0 to 3.0 V and peaks above 3.0 V"), WiringViewTest::decide);
		awaitPicture();
		Workbench.screenshot("wiring-unknown");
		Workbench.inUi(() -> {
			Workbench.window().getShell().forceActive();
			return widget(Button.class, "decide.pin.CAN-H.4").setFocus();
		});
		press("decide.pin.CAN-H.4");
		write("decide.reading.CAN-H", "MIN/MAX 2.5 to 3.5 V");
		press("decide.button.CAN-H");
		Workbench.await("an answer", () -> Workbench.find(Button.class, "wiring.take-back.CAN-H") != null);
		try {
			assertFalse(Workbench.inUi(() -> Workbench.find(Button.class, "wiring.decide.pin.CAN-L.4") != null), "That pin is taken");
			Workbench.await("that the keyboard goes on with CAN-L", () -> widget(Button.class, "decide.pin.CAN-L.1").isFocusControl());
			Workbench.screenshot("wiring-unknown-next");
		} finally {
			press("take-back.CAN-H");
		}
		Workbench.await("the question", () -> Workbench.find(Button.class, "wiring.decide.pin.CAN-H.4") != null);
	}

	@Test
	void whereNotEvenThePinsAreKnownNothingIsAskedAndTheReasonIsSaid() {
		choose("inverter", "Kehua");
		Workbench.await("the reason", () -> decide().contains("Kehua battery port: no cable can be given."));
		assertTrue(decide().contains("the manual's picture is lost"), WiringViewTest::decide);
		assertTrue(Workbench.inUi(() -> Workbench.find(Button.class, "wiring.decide.button.CAN-H") == null));
		awaitPicture();
		Workbench.screenshot("wiring-no-pins");
	}

	@Test
	void whereToTapAndWhatUnpluggingDoesIsTold() {
		String text = Workbench.inUi(() -> widget(Text.class, "tap").getText());
		assertTrue(text.contains("CAN-H: inverter pin 4, battery pin 1"), text);
		assertTrue(text.contains("Do not unplug a running system for it"), text);
		Workbench.inUi(() -> {
			TabFolder tabs = widget(TabFolder.class, "tabs");
			tabs.setSelection(tabs.getItemCount() - 1);
			return null;
		});
		Workbench.await("the text", () -> widget(Text.class, "tap").isVisible());
		Workbench.screenshot("wiring-tap");
		Workbench.inUi(() -> {
			widget(TabFolder.class, "tabs").setSelection(0);
			return null;
		});
		choose("inverter", "Kehua");
		Workbench.await("that nothing is known", () -> widget(Text.class, "tap").getText().startsWith("Nowhere yet"));
	}

	/** All that the panel of questions says. */
	private static String decide() {
		return Workbench.inUi(() -> String.join("\n", Workbench.texts(widget(Control.class, "decide"))));
	}

	@Test
	void everyControlHasANameForThoseWhoCannotSeeIt() {
		for (String id : List.of("battery", "battery.model", "battery.socket", "inverter", "inverter.model", "inverter.socket", "standard", "export", "drawing",
				"tabs", "table.wires", "table.crimp", "table.mistakes", "table.hazards", "decide", "decide.pin.GND.2", "decide.reading.GND",
				"decide.who.GND", "decide.when.GND", "decide.button.GND")) {
			assertFalse(Workbench.inUi(() -> Workbench.accessibleName(widget(Control.class, id))).isBlank(), id);
		}
	}

	@Test
	void theDrawingIsDarkInTheDarkTheme() {
		Theme.DARK.use();
		try {
			Workbench.await("dark paper", () -> DrawnControl.brightness(widget(Canvas.class, "drawing")) < 90);
			awaitPicture();
			Workbench.screenshot("wiring-dark");
		} finally {
			Theme.LIGHT.use();
		}
		Workbench.await("white paper", () -> DrawnControl.brightness(widget(Canvas.class, "drawing")) > 170);
	}
}
