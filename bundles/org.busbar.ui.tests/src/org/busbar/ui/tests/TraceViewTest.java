package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Frames one after the other: live, from a long log, filtered, copied. */
class TraceViewTest {

	private static final int FRAMES = 300_000;

	private final Perspective perspective = new Perspective();

	private Path folder;

	@BeforeEach
	void open() throws IOException {
		folder = Files.createTempDirectory("busbar-trace");
		perspective.open();
		perspective.show("trace");
	}

	@AfterEach
	void close() throws IOException {
		perspective.disconnect();
		Files.deleteIfExists(folder.resolve("long.log"));
		Files.delete(folder);
	}

	@Test
	void aLongLogIsScrolledWithAsFewRowsAsCanBeSeen() throws IOException {
		perspective.openLog(log());
		perspective.show("trace");
		Workbench.await("all frames are counted", () -> perspective.text("trace.count").equals(FRAMES + " frames"));
		Workbench.await("the first row", () -> cell(0, 0).equals("1"));
		int rows = Workbench.inUi(() -> table().getItemCount());
		assertTrue(rows < 100, () -> rows + " rows");

		Workbench.inUi(() -> {
			Slider slider = Workbench.widget(Slider.class, Perspective.KEY, "trace.slider");
			slider.setSelection(slider.getMaximum() / 2);
			slider.notifyListeners(SWT.Selection, new Event());
			return null;
		});
		Workbench.await("the middle", () -> Math.abs(Integer.parseInt(cell(0, 0)) - FRAMES / 2) < 1000);
		Workbench.screenshot("trace-middle");

		perspective.key("trace.table", SWT.END, 0);
		Workbench.await("the last row", () -> cell(table().getItemCount() - 1, 0).equals(Integer.toString(FRAMES)));
		perspective.key("trace.table", SWT.HOME, 0);
		Workbench.await("the first row again", () -> cell(0, 0).equals("1"));
		perspective.key("trace.table", SWT.PAGE_DOWN, 0);
		assertTrue(Workbench.inUi(() -> table().getItemCount()) < 100);
	}

	@Test
	void aFilterShowsWhatItWantsAndNothingElse() throws IOException {
		perspective.openLog(log());
		perspective.show("trace");
		perspective.write("trace.filter", "355");
		Workbench.await("a third of the frames", () -> perspective.text("trace.count").equals(FRAMES / 3 + " of " + FRAMES + " frames"));
		assertTrue(Workbench.inUi(() -> java.util.Arrays.stream(table().getItems()).allMatch(item -> item.getText(2).equals("355"))));
		perspective.write("trace.filter", "is:nonsense");
		Workbench.await("what can be written", () -> perspective.text("trace.filter.message").contains("is:known"));
		assertTrue(Workbench.inUi(() -> perspective.text("trace.count").startsWith(FRAMES / 3 + " of")), "The filter before goes on");
		Workbench.screenshot("trace-filter");
		perspective.key("trace.filter", SWT.ESC, 0);
		Workbench.await("all frames", () -> perspective.text("trace.count").equals(FRAMES + " frames"));
	}

	@Test
	void chosenFramesAreCopiedAsCandumpWritesThem() throws IOException {
		Path log = log();
		perspective.openLog(log);
		perspective.show("trace");
		Workbench.await("the first row", () -> cell(0, 0).equals("1"));
		Workbench.inUi(() -> table().forceFocus());
		perspective.key("trace.table", SWT.HOME, 0);
		perspective.key("trace.table", SWT.ARROW_DOWN, SWT.SHIFT);
		Workbench.await("two rows are chosen", () -> table().getSelectionCount() == 2);
		Workbench.inUi(() -> PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.EDIT_COPY, null));
		String copied = Workbench.inUi(() -> {
			Clipboard clipboard = new Clipboard(table().getDisplay());
			Object text = clipboard.getContents(TextTransfer.getInstance());
			clipboard.dispose();
			return String.valueOf(text);
		});
		assertEquals(Files.readAllLines(log).subList(0, 2).stream().map(line -> line.replace("can0", "long.log")).toList(), copied.lines().toList());
	}

	@Test
	void aLiveBusIsFollowedUntilTheUserScrolls() {
		perspective.connect("sim:pylontech.lv.1.2");
		perspective.show("trace");
		Workbench.await("many frames", () -> number(perspective.text("trace.count")) > 30);
		Workbench.await("the newest is shown", () -> number(cell(table().getItemCount() - 1, 0)) >= number(perspective.text("trace.count")) - 20);
		perspective.key("trace.table", SWT.HOME, 0);
		Workbench.await("the first row", () -> cell(0, 0).equals("1"));
		Workbench.screenshot("trace-live");
	}

	@Test
	void everyControlHasANameForThoseWhoCannotSeeIt() {
		for (String id : new String[]{"trace.table", "trace.slider", "trace.filter", "trace.time"}) {
			assertFalse(Workbench.inUi(() -> Workbench.accessibleName(perspective.control(id))).isBlank(), id);
		}
	}

	private static Table table() {
		return Workbench.widget(Table.class, Perspective.KEY, "trace.table");
	}

	private static String cell(int row, int column) {
		return row >= 0 && row < table().getItemCount() ? table().getItem(row).getText(column) : "";
	}

	private static int number(String text) {
		String digits = text.replaceAll("\\D.*", "");
		return digits.isEmpty() ? 0 : Integer.parseInt(digits);
	}

	private Path log() throws IOException {
		StringBuilder text = new StringBuilder();
		String[] data = {"351#3002F401E803C001", "355#3200640088130000", "356#98140000FA00"};
		for (int i = 0; i < FRAMES; i++) {
			text.append(String.format(java.util.Locale.ROOT, "(%d.%06d) can0 %s%n", 1_767_225_600 + i / 100, i % 100 * 10_000, data[i % data.length]));
		}
		return Files.writeString(folder.resolve("long.log"), text);
	}
}
