package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an engineer reads of the battery, by eye, by keyboard and by ear. */
class BatteryViewTest {

	private final Perspective perspective = new Perspective();
	private final FramesView frames = new FramesView();

	@BeforeEach
	void open() {
		frames.open();
		perspective.show("battery");
	}

	@AfterEach
	void close() {
		boolean open = Workbench.inUi(() -> frames.control("frames.disconnect") instanceof Button button && button.isEnabled());
		if (open) {
			disconnect();
		}
	}

	@Test
	void aLiveBatteryIsRead() {
		frames.connect("sim:victron.bms-can?seed=1&soc=54&current=-40");
		awaitValue("battery.soc", "State of charge: 54 %, valid");
		awaitValue("battery.voltage", "Voltage: 5[0-9]\\.[0-9]{2} V, valid");
		awaitValue("battery.current", "Current: -40\\.0 A, discharging, valid");
		awaitValue("derived.power", "Power: -2[0-9]{3} W, V \u00d7 A, valid");
		awaitValue("battery.temperature", "Battery temperature: [0-9]+\\.[0-9] \u00b0C, valid");
		awaitValue("limit.charge.voltage", "CVL charge voltage: 5[0-9]\\.[0-9] V, battery [0-9]\\.[0-9]{2} V below, valid");
		awaitValue("limit.discharge.current", "DCL discharge current: .* A, discharging at [0-9]+ %, valid");
		awaitValue("alarms.clear", "Not raised: 26, counted");
		Workbench.screenshot("battery-live");
	}

	@Test
	void raisedAlarmsStandFirst() {
		frames.connect("sim:victron.bms-can?seed=1&alarms=over-voltage,warning.cell-imbalance");
		awaitValue("alarm.over-voltage", "Voltage too high: ALARM, valid");
		awaitValue("warning.cell-imbalance", "Cell imbalance: Warning, valid");
		awaitValue("alarms.clear", "Not raised: 24, counted");
		int alarm = Workbench.inUi(() -> tile("alarm.over-voltage").getLocation().y);
		int warning = Workbench.inUi(() -> tile("warning.cell-imbalance").getLocation().y);
		int others = Workbench.inUi(() -> tile("alarms.clear").getLocation().y);
		assertTrue(alarm < warning && warning < others, alarm + " " + warning + " " + others);
		Workbench.screenshot("battery-alarms");
	}

	@Test
	void nothingIsCurrentAfterTheBusIsClosed() {
		frames.connect("sim:victron.bms-can?seed=1&soc=54");
		awaitValue("battery.soc", "State of charge: 54 %, valid");
		awaitValue("battery.voltage", "Voltage: .* V, valid");
		disconnect();
		awaitValue("battery.soc", "State of charge: 54 %, stale [1-9][0-9]* s");
		awaitValue("battery.voltage", "Voltage: .* V, stale [1-9][0-9]* s");
		awaitValue("derived.power", "Power: unknown, Voltage stale .*");
		Workbench.screenshot("battery-closed");
	}

	@Test
	void inALogWhatStoppedEarlierIsStaleAndWhatNeverCameIsNotZero() throws IOException {
		StringBuilder log = new StringBuilder();
		for (int second = 0; second < 60; second++) {
			frame(log, second, "351", "1002C012C012C201");
			frame(log, second, "355", "%02X0062000000".formatted(80 - second / 5));
			frame(log, second, "35E", "50594C4F4E202020");
			if (second < 10 || second >= 15 && second < 20) {
				frame(log, second, "356", "%02X13E9FE6B01".formatted(0x7B - second));
			}
		}
		openLog(log);
		awaitValue("battery.voltage", "Voltage: 49\\.68 V, stale 40 s");
		awaitValue("battery.soc", "State of charge: [0-9.]+ %, valid");
		awaitValue("battery.manufacturer", "Manufacturer: PYLON, valid");
		assertEquals("Power: unknown, Voltage stale 40 s", Workbench.inUi(() -> name("derived.power")));
		assertFalse(Workbench.inUi(() -> Workbench.find(Canvas.class, "battery.value.cell.voltage.max") != null), "What the dialect lacks is left out");
		Workbench.screenshot("battery-log");
	}

	@Test
	void theOriginIsShownByKeyboardAlone() throws IOException {
		StringBuilder log = new StringBuilder();
		for (int second = 0; second < 10; second++) {
			frame(log, second, "351", "1002C012C012C201");
			frame(log, second, "355", "360060000000");
			frame(log, second, "356", "7B13E9FE6B01");
			frame(log, second, "359", "0000000000504E");
			frame(log, second, "35C", "C000");
			frame(log, second, "35E", "50594C4F4E202020");
		}
		openLog(log);
		awaitValue("battery.current", "Current: -27\\.9 A, discharging, valid");
		press("battery.soc", SWT.ESC);
		Workbench.inUi(() -> tile("battery.soc").setFocus());
		press("battery.soc", SWT.ESC);
		Workbench.inUi(() -> Workbench.page().showView("org.busbar.ui.view.findings"));
		perspective.show("battery");
		Workbench.await("a value has the focus", () -> tile("battery.soc").isFocusControl());
		assertFalse(Workbench.inUi(() -> details().isVisible()), "Nobody asked yet");
		press("battery.soc", SWT.ARROW_DOWN);
		Workbench.await("the next value has the focus", () -> tile("battery.voltage").isFocusControl());
		press("battery.voltage", SWT.ARROW_RIGHT);
		Workbench.await("the origin", () -> details().isVisible() && details().getText().contains("battery.current"));
		List<String> lines = Workbench.inUi(() -> details().getText().lines().toList());
		assertEquals("Current: -27.9 A, discharging, valid", lines.get(0));
		assertEquals("Signal Current of message 356 Measurements: bytes 2 to 3 (Intel, start bit 16, length 16)", lines.get(2));
		assertEquals("Frame 356: 7B 13 [E9 FE] 6B 01", lines.get(3));
		assertEquals("Raw -279 \u00d7 0.1 + 0 = -27.9 A", lines.get(4));
		Workbench.screenshot("battery-origin");

		assertTrue(Workbench.inUi(() -> tile("battery.current").traverse(SWT.TRAVERSE_TAB_NEXT)));
		Workbench.await("Tab goes to the next section", () -> tile("alarms.clear").isFocusControl());
		Workbench.await("and its origin is told", () -> details().getText().contains("not raised"));
		press("alarms.clear", SWT.END);
		press("alarms.clear", SWT.ESC);
		Workbench.await("Escape closes the details", () -> !details().isVisible());
	}

	@Test
	void valuesAreCopied() {
		frames.connect("sim:victron.bms-can?seed=1&soc=54&current=0");
		awaitValue("battery.soc", "State of charge: 54 %, valid");
		Workbench.inUi(() -> tile("battery.soc").setFocus());
		choose("battery.soc", "Copy Value");
		assertEquals("54 %", Workbench.clipboard());
		Workbench.inUi(() -> tile("limit.charge.voltage").setFocus());
		Workbench.inUi(() -> PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.EDIT_COPY, null));
		assertTrue(Workbench.clipboard().matches("5[0-9]\\.[0-9] V"), Workbench::clipboard);
		choose("battery.soc", "Copy All as Text");
		List<String> lines = Workbench.clipboard().lines().toList();
		assertEquals("Section\tValue of\tValue\tUnit\tState\tNote\tAge\tQuantity\tSignal", lines.getFirst());
		assertTrue(lines.stream().anyMatch(line -> line.matches("Battery\tState of charge\t54\t%\tvalid\t\t[0-9.]+ s\tbattery\\.soc\tState\\.SOC")),
				() -> String.join("\n", lines));
	}

	@Test
	void itIsReadableInTheDarkAndInANarrowWindow() {
		frames.connect("sim:pylontech.lv.1.2?seed=1&soc=54&current=25&alarms=over-temperature");
		awaitValue("alarm.over-temperature", "Too hot: ALARM, valid");
		awaitValue("request.charge.enable", "Charging: (not )?allowed, valid");
		Theme.DARK.use();
		try {
			Workbench.inUi(() -> tile("limit.charge.current").setFocus());
			Workbench.await("the origin", () -> details().isVisible());
			Workbench.screenshot("battery-dark");
		} finally {
			Theme.LIGHT.use();
		}
		press("limit.charge.current", SWT.ESC);
		int usual = Workbench.inUi(() -> tile("battery.voltage").getSize().y);
		perspective.maximize("battery", true);
		try {
			Workbench.await("all large values side by side", () -> tile("derived.power").getLocation().y == tile("battery.soc").getLocation().y);
			assertTrue(Workbench.inUi(() -> tile("battery.voltage").getSize().y) > usual, "Where there is room the values are larger");
			Workbench.screenshot("battery-wide");
		} finally {
			perspective.maximize("battery", false);
		}
		Point before = resize(new Point(620, 700));
		try {
			Workbench.await("one value below the other", () -> tile("battery.voltage").getLocation().x == tile("battery.soc").getLocation().x);
			assertTrue(Workbench.inUi(() -> tile("battery.soc").getParent().getParent().getParent().getVerticalBar().isVisible()), "It scrolls");
			Workbench.screenshot("battery-narrow");
		} finally {
			resize(before);
		}
	}

	@Test
	void everyValueIsSpoken() {
		frames.connect("sim:pylontech.lv.1.2?seed=1");
		awaitValue("battery.manufacturer", "Manufacturer: .+, valid");
		List<String> names = Workbench.inUi(() -> {
			Control values = Workbench.widget(Control.class, "battery.values");
			assertFalse(Workbench.accessibleName(values).isBlank());
			return Arrays.stream(values.getShell().getDisplay().getShells()).flatMap(shell -> tiles(shell).stream()).map(BatteryViewTest::spoken).toList();
		});
		assertTrue(names.size() > 15, names::toString);
		assertTrue(names.stream().allMatch(name -> name.matches("(?s).+: .+")), names::toString);
		assertTrue(Workbench.inUi(() -> Workbench.widget(Label.class, "battery.source").getText()).startsWith("Live: "));
	}

	private static List<Canvas> tiles(Composite parent) {
		return Arrays.stream(parent.getChildren()).flatMap(child -> {
			if (child instanceof Canvas canvas && String.valueOf(canvas.getData(Workbench.KEY)).startsWith("battery.value.")) {
				return Stream.of(canvas);
			}
			return child instanceof Composite composite ? tiles(composite).stream() : Stream.empty();
		}).toList();
	}

	private static String spoken(Control control) {
		try {
			return Workbench.accessibleName(control);
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e);
		}
	}

	private static Canvas tile(String key) {
		return Workbench.widget(Canvas.class, "battery.value." + key);
	}

	private static String name(String key) {
		Canvas tile = Workbench.find(Canvas.class, "battery.value." + key);
		return tile == null ? "" : spoken(tile);
	}

	private static StyledText details() {
		return Workbench.widget(StyledText.class, "battery.details");
	}

	private static void awaitValue(String key, String pattern) {
		try {
			Workbench.await(key + " as " + pattern, () -> name(key).matches(pattern));
		} catch (AssertionError vain) {
			throw new AssertionError(vain.getMessage() + ", but it is " + Workbench.inUi(() -> name(key)), vain);
		}
	}

	private static void press(String key, int code) {
		Workbench.inUi(() -> {
			Event event = new Event();
			event.keyCode = code;
			tile(key).notifyListeners(SWT.KeyDown, event);
			return null;
		});
	}

	private static void choose(String key, String text) {
		Workbench.inUi(() -> {
			tile(key).notifyListeners(SWT.MenuDetect, new Event());
			Menu menu = tile(key).getMenu();
			assertNotNull(menu);
			menu.notifyListeners(SWT.Show, new Event());
			MenuItem chosen = Arrays.stream(menu.getItems()).filter(item -> item.getText().replace("&", "").split("\t")[0].equals(text)).findFirst()
					.orElseThrow();
			chosen.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	private static Point resize(Point size) {
		return Workbench.inUi(() -> {
			Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
			Point before = shell.getSize();
			shell.setSize(size);
			return before;
		});
	}

	private static void frame(StringBuilder log, int second, String id, String data) {
		log.append("(%d.%06d) can0 %s#%s\n".formatted(1_700_000_000L + second, log.length() % 1000, id, data));
	}

	private void disconnect() {
		Workbench.await("the bus can be closed", () -> perspective.isEnabled("disconnect"));
		frames.disconnect();
	}

	private void openLog(CharSequence log) throws IOException {
		perspective.openLog(Files.writeString(Path.of(System.getProperty(TestRun.REPORT)).resolveSibling("battery.log"), log));
	}
}
