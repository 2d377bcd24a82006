package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Curves of a live bus and of a log, by mouse and by keys, on the screen and in files. */
class PlotsViewTest {

	private static final String VIEW = "org.busbar.ui.view.plots";
	private static final long START = 1_772_600_000L;
	private static final int SECONDS = 7200;
	private static final int GAP_FROM = 3000;
	private static final int GAP_TO = 3400;
	/** Here, for one frame only, the voltage is 60 V. */
	private static final int PEAK = 5000;

	private final FramesView frames = new FramesView();

	private Path folder = Path.of("");

	@BeforeEach
	void open() throws IOException {
		folder = Files.createTempDirectory("busbar-plots");
		frames.open();
		Workbench.inUi(() -> Workbench.page().showView(VIEW));
	}

	@AfterEach
	void close() throws IOException {
		Workbench.inUi(() -> Workbench.page().showView("org.busbar.ui.view.frames"));
		try (var files = Files.list(folder)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
		Files.delete(folder);
	}

	@Test
	void liveBusWithTheFirstCurves() {
		connect("sim:pylontech.lv.1.2?seed=3&current=20");
		Workbench.await("the first curves", () -> spoken().contains("SOC") && spoken().contains("CVL") && spoken().contains("DCL"));
		Workbench.await("a value of the state of charge", () -> value("SOC (state of charge)").matches("[0-9]+ %"));
		assertTrue(selected("plots.follow"), "It follows the newest");
		Workbench.await("some seconds of curves", () -> seconds() > 12);
		Workbench.screenshot("plots-live");
		key(SWT.ARROW_LEFT, '\0', 0);
		assertFalse(selected("plots.follow"), "Whoever looks elsewhere is not pulled back");
		Workbench.await("a note", () -> label("plots.note").contains("Frozen"));
		key(SWT.END, '\0', 0);
		assertTrue(selected("plots.follow"));
		Workbench.inUi(() -> Workbench.page().showView("org.busbar.ui.view.frames"));
		Workbench.await("Disconnect can be pressed", () -> selectable("frames.disconnect"));
		frames.disconnect();
	}

	@Test
	void recordedLogByMouseAndKeys() throws IOException {
		Path log = log();
		openLog(log);
		Workbench.await("the whole log", () -> spoken().contains("SOC") && seconds() > SECONDS - 60 && label("plots.note").isEmpty());
		tick("Charging allowed");
		Workbench.await("the state is drawn", () -> spoken().contains("Charging allowed") && label("plots.note").isEmpty());
		Workbench.screenshot("plots-log");

		double whole = seconds();
		key(0, '+', 0);
		Workbench.await("half of it", () -> Math.abs(seconds() - whole / 2) < 1);
		key(SWT.BS, '\b', 0);
		Workbench.await("the whole again", () -> Math.abs(seconds() - whole) < 1);
		drag(0.6, 0.8);
		Workbench.await("a part of it", () -> seconds() > whole / 5 && seconds() < whole / 3 && label("plots.note").isEmpty());
		double part = seconds();
		wheel(0.5, 3);
		Workbench.await("less by the wheel", () -> seconds() < part * 0.9);
		key(SWT.HOME, '\0', 0);
		Workbench.await("everything", () -> Math.abs(seconds() - whole) < 1);

		click(0.2, 0);
		click(0.9, SWT.SHIFT);
		Workbench.await("the readout", () -> cell("Voltage", 1).matches("[0-9.]+ V") && cell("Voltage", 2).matches("[0-9.]+ V"));
		assertTrue(label("plots.readout.title").matches("A: .*B: .*B \u2212 A: [0-9.]+ s"), label("plots.readout.title"));
		Workbench.await("the peak exactly, as the highest value between the cursors", () -> cell("Voltage", 5).equals("60 V"));
		Workbench.await("the cursor to be told", () -> spoken().contains("at A"));
		String before = label("plots.readout.title");
		key(SWT.ARROW_LEFT, '\0', SWT.SHIFT);
		Workbench.await("B moves", () -> !label("plots.readout.title").equals(before));
		Workbench.screenshot("plots-cursors");
	}

	@Test
	void filesHoldWhatIsSeen() throws Exception {
		openLog(log());
		Workbench.await("the whole log", () -> spoken().contains("SOC") && seconds() > SECONDS - 60 && label("plots.note").isEmpty());
		Path csv = folder.resolve("samples.csv");
		export("exportSamples", csv);
		Workbench.await("the samples", () -> Files.exists(csv));
		List<String> lines = Files.readAllLines(csv);
		List<String> titles = Arrays.asList(lines.getFirst().split(","));
		assertEquals(List.of("time", "epoch_seconds"), titles.subList(0, 2));
		int voltage = titles.indexOf("\"Voltage [V]\"");
		assertTrue(voltage > 1 && titles.contains("\"SOC (state of charge) [%]\""), lines.getFirst());
		assertEquals(1, lines.stream().filter(line -> Arrays.asList(line.split(",", -1)).get(voltage).equals("60")).count(), "One sample is the peak");
		assertTrue(lines.stream().anyMatch(line -> line.startsWith("2026-03-04T") && line.contains("," + (START + PEAK) + ".")));
		assertFalse(lines.stream().skip(1).anyMatch(line -> {
			double second = Double.parseDouble(line.split(",")[1]) - START;
			return second > GAP_FROM + 1 && second < GAP_TO;
		}), "Nothing was heard, nothing is written");

		Path png = folder.resolve("plot.png");
		export("exportPicture", png);
		Workbench.await("the picture", () -> Files.exists(png));
		ImageData picture = new ImageData(png.toString());
		Point size = Workbench.inUi(() -> chart().getSize());
		assertEquals(size.x * 2, picture.width);
		assertEquals(size.y * 2, picture.height);
		Files.copy(png, Path.of(System.getProperty(TestRun.REPORT)).resolveSibling("plots-export.png"), StandardCopyOption.REPLACE_EXISTING);
	}

	@Test
	void signalsAreFoundByTheFilter() throws IOException {
		openLog(log());
		Workbench.await("the tree", () -> Workbench.find(Tree.class, "plots.tree") instanceof Tree tree && tree.getItemCount() > 3);
		Workbench.inUi(() -> {
			Workbench.widget(Text.class, "plots.filter").setText("cvl");
			return null;
		});
		Workbench.await("only what fits", () -> items().stream().anyMatch(item -> item.getText().contains("CVL")) && items().size() < 6);
		Workbench.inUi(() -> {
			Workbench.widget(Text.class, "plots.filter").setText("");
			return null;
		});
		Workbench.await("all of them", () -> items().size() > 6);
		List<String> before = Workbench.inUi(() -> items().stream().filter(TreeItem::getChecked).map(TreeItem::getText).toList());
		before.forEach(PlotsViewTest::tick);
		Workbench.await("what to do", () -> spoken().contains("Tick"));
		Workbench.screenshot("plots-none");
		before.forEach(PlotsViewTest::tick);
		Workbench.await("curves again", () -> spoken().contains("SOC"));
	}

	@Test
	void darkTheme() throws Exception {
		Theme.DARK.use();
		try {
			openLog(log());
			Workbench.await("the whole log", () -> spoken().contains("SOC") && seconds() > SECONDS - 60 && label("plots.note").isEmpty());
			click(0.3, 0);
			click(0.7, SWT.SHIFT);
			Workbench.await("the readout", () -> cell("Voltage", 2).endsWith("V"));
			Workbench.screenshot("plots-dark");
		} finally {
			Theme.LIGHT.use();
		}
	}

	@Test
	void everyControlHasANameForThoseWhoCannotSeeIt() throws IOException {
		openLog(log());
		Workbench.await("the chart", () -> spoken().contains("SOC"));
		for (String id : List.of("plots.filter", "plots.tree", "plots.chart", "plots.readout", "plots.follow", "plots.window", "plots.zoom.in",
				"plots.zoom.out",
				"plots.all", "plots.back", "plots.cursor.a", "plots.cursor.b", "plots.export")) {
			String name = Workbench.inUi(() -> {
				Control control = Workbench.find(Control.class, id);
				assertNotNull(control, id);
				return Workbench.accessibleName(control);
			});
			assertFalse(name.isBlank(), id);
		}
	}

	/** Two hours of a Pylontech battery, charged and then discharged, with a silence and with one wrong voltage. */
	private Path log() throws IOException {
		StringBuilder text = new StringBuilder();
		for (int second = 0; second < SECONDS; second++) {
			if (second >= GAP_FROM && second < GAP_TO) {
				continue;
			}
			double phase = second / (double) SECONDS;
			double current = 40 * Math.sin(phase * 2 * Math.PI) + (second % 7 - 3) * 0.4;
			double voltage = second == PEAK ? 60 : 51 + 1.6 * Math.sin(phase * 2 * Math.PI - 0.6) + (second % 5 - 2) * 0.02;
			int soc = (int) Math.round(60 + 25 * Math.sin(phase * Math.PI));
			boolean full = second > 2600 && second < 4200;
			line(text, second, 0, "359#0000000000010000");
			line(text, second, 20, "351#" + word(532) + word(full ? 50 : 500) + word(700) + word(480));
			line(text, second, 40, "355#" + word(soc) + word(99));
			line(text, second, 60, "356#" + word((int) Math.round(voltage * 100)) + word((int) Math.round(current * 10)) + word(250));
			line(text, second, 80, full ? "35C#4000" : "35C#C000");
			line(text, second, 100, "35E#50594C4F4E202020");
		}
		Path file = folder.resolve(folder.getFileName() + ".log");
		Files.writeString(file, text);
		return file;
	}

	private static void line(StringBuilder text, int second, int milliseconds, String frame) {
		text.append(String.format(Locale.ROOT, "(%d.%06d) can0 %s%n", START + second, milliseconds * 1000, frame));
	}

	private static String word(int value) {
		return String.format(Locale.ROOT, "%02X%02X", value & 0xFF, value >> 8 & 0xFF);
	}

	private void connect(String converter) {
		Workbench.inUi(() -> Workbench.page().showView("org.busbar.ui.view.frames"));
		Workbench.inUi(() -> {
			Workbench.widget(Combo.class, "frames.protocol").select(0);
			Workbench.widget(Combo.class, "frames.protocol").notifyListeners(SWT.Selection, new Event());
			return null;
		});
		frames.connect(converter);
		Workbench.inUi(() -> Workbench.page().showView(VIEW));
	}

	private static void openLog(Path file) {
		new Perspective().openLog(file);
		Workbench.await("the chart of the log", () -> spoken().contains(file.getFileName().toString()));
	}

	private static void export(String method, Path file) {
		Workbench.inUi(() -> {
			IViewPart part = Workbench.page().findView(VIEW);
			return part.getClass().getMethod(method, Path.class).invoke(part, file);
		});
	}

	private static Canvas chart() {
		return Workbench.widget(Canvas.class, "plots.chart");
	}

	/** What a screen reader says of the chart; empty while there is none. */
	private static String spoken() {
		return Workbench.inUi(() -> Workbench.find(Canvas.class, "plots.chart") instanceof Canvas canvas ? Workbench.accessibleName(canvas) : "");
	}

	/** Length of the stretch of time that is seen, as the screen reader says it. */
	private static double seconds() {
		Matcher times = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?)").matcher(spoken());
		if (!times.find()) {
			return 0;
		}
		LocalDateTime from = LocalDateTime.parse(times.group(1) + "T" + times.group(2));
		return times.find() ? Duration.between(from, LocalDateTime.parse(times.group(1) + "T" + times.group(2))).toMillis() / 1000.0 : 0;
	}

	private static String label(String id) {
		return Workbench.inUi(() -> Workbench.find(Label.class, id) instanceof Label label ? label.getText() : "");
	}

	private static boolean selectable(String id) {
		return Workbench.widget(Button.class, id).isEnabled();
	}

	private static boolean selected(String id) {
		return Workbench.inUi(() -> Workbench.widget(Button.class, id).getSelection());
	}

	/** What the cursors read of a curve; empty while they read nothing. */
	private static String cell(String curve, int column) {
		return Workbench.inUi(() -> Arrays.stream(Workbench.widget(Table.class, "plots.readout").getItems())
				.filter(item -> item.getText().equals(curve)).map(item -> item.getText(column)).findFirst().orElse(""));
	}

	private static List<TreeItem> items() {
		return Arrays.stream(Workbench.widget(Tree.class, "plots.tree").getItems()).flatMap(group -> Arrays.stream(group.getItems())).toList();
	}

	private static String value(String curve) {
		return Workbench.inUi(() -> items().stream().filter(item -> item.getText().equals(curve)).map(item -> item.getText(1)).findFirst().orElse(""));
	}

	private static void tick(String curve) {
		Workbench.inUi(() -> {
			TreeItem item = items().stream().filter(each -> each.getText().equals(curve)).findFirst().orElseThrow();
			item.setChecked(!item.getChecked());
			Event event = new Event();
			event.item = item;
			event.detail = SWT.CHECK;
			item.getParent().notifyListeners(SWT.Selection, event);
			return null;
		});
	}

	private static void key(int keyCode, char character, int stateMask) {
		Workbench.inUi(() -> {
			Event event = new Event();
			event.keyCode = keyCode;
			event.character = character;
			event.stateMask = stateMask;
			chart().notifyListeners(SWT.KeyDown, event);
			return null;
		});
	}

	private static void click(double part, int stateMask) {
		mouse(SWT.MouseDown, part, stateMask, 1);
		mouse(SWT.MouseUp, part, stateMask, 1);
	}

	private static void drag(double from, double to) {
		mouse(SWT.MouseDown, from, 0, 1);
		mouse(SWT.MouseMove, to, SWT.BUTTON1, 0);
		mouse(SWT.MouseUp, to, SWT.BUTTON1, 1);
	}

	private static void wheel(double part, int count) {
		mouse(SWT.MouseVerticalWheel, part, 0, count);
	}

	/** @param number button or clicks of the wheel */
	private static void mouse(int type, double part, int stateMask, int number) {
		Workbench.inUi(() -> {
			Canvas canvas = chart();
			Event event = new Event();
			event.x = (int) (canvas.getSize().x * part);
			event.y = canvas.getSize().y / 2;
			event.stateMask = stateMask;
			event.button = number;
			event.count = number;
			canvas.notifyListeners(type, event);
			return null;
		});
	}
}
