package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.busbar.api.channel.ConverterProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** A long log, and a bus that goes on. */
class TraceViewTest {

	private static final int FRAMES = 300_000;
	private static final int ERROR_FRAME = 1000;

	private static Path log;
	private final OpenedTrace trace = new OpenedTrace();
	private final FramesView frames = new FramesView();

	@BeforeAll
	static void write() throws IOException {
		log = Files.createTempFile("busbar-trace", ".log");
		OpenedTrace.write(log, FRAMES);
	}

	@AfterAll
	static void delete() throws IOException {
		Files.delete(log);
	}

	@BeforeEach
	void open() {
		frames.open();
		show(OpenedTrace.VIEW);
	}

	@AfterEach
	void close() {
		trace.filter("");
		boolean open = Workbench.inUi(() -> frames.control("frames.disconnect") instanceof Button button && button.isEnabled());
		if (open) {
			show("org.busbar.ui.view.frames");
			frames.disconnect();
		}
	}

	@Test
	void theEmptyTraceTellsWhatToDo() {
		show("org.busbar.ui.view.frames");
		frames.connect("sim:no.such.protocol");
		show(OpenedTrace.VIEW);
		Workbench.await("guidance", () -> frames.label("trace.guidance").contains("no.such.protocol"));
		Workbench.screenshot("trace-empty");
	}

	@Test
	void theTableHoldsOnlyWhatCanBeSeen() {
		openLong();
		for (int place : List.of(150_000, 1, 299_000, 77_777)) {
			trace.drag(place);
			assertEquals(place, Workbench.inUi(trace::top));
			assertOnlyVisibleRows();
		}
		Workbench.screenshot("trace");
		int page = Workbench.inUi(() -> trace.table().getItemCount());
		for (int i = 0; i < 20; i++) {
			trace.press(SWT.PAGE_DOWN, 0);
			assertOnlyVisibleRows();
		}
		int moved = Workbench.inUi(trace::top);
		assertTrue(moved >= 77_777 + 18 * page && moved <= 77_777 + 20 * page, () -> "Page by page to " + moved);
		trace.press(SWT.END, SWT.CTRL);
		assertEquals(FRAMES - 1, Workbench.inUi(trace::selected));
		assertOnlyVisibleRows();
		trace.press(SWT.HOME, 0);
		assertEquals(0, Workbench.inUi(trace::top));
		assertEquals(0, Workbench.inUi(trace::selected));
	}

	@Test
	void theSelectionIsOneOfFrames() {
		openLong();
		trace.press(SWT.HOME, 0);
		trace.press(SWT.ARROW_DOWN, 0);
		trace.press(SWT.ARROW_DOWN, SWT.SHIFT);
		trace.press(SWT.ARROW_DOWN, SWT.SHIFT);
		assertEquals(3, Workbench.inUi(() -> trace.table().getSelectionCount()));
		wheel(-30);
		assertEquals(0, Workbench.inUi(() -> trace.table().getSelectionCount()), "They are out of sight");
		wheel(30);
		assertEquals(3, Workbench.inUi(() -> trace.table().getSelectionCount()), () -> "and come back, above is " + Workbench.inUi(trace::top));
		Workbench.await("the status", () -> trace.status().contains("3 selected, 0.020000 s"));
		OpenedTrace.run(OpenedTrace.VIEW, "Copy as candump");
		assertEquals(List.of("(1700000000.010000) can7 356#51140000FA00", "(1700000000.020000) can7 18FF0001#00000002",
				"(1700000000.030000) can7 355#32006400"), Workbench.clipboard().lines().toList());
		OpenedTrace.run(OpenedTrace.VIEW, "Copy as CSV");
		List<String> csv = Workbench.clipboard().lines().toList();
		assertEquals(4, csv.size(), () -> String.join("\n", csv));
		assertTrue(csv.get(2).startsWith("2,1700000000.020000000,18FF0001,29-bit,"), csv.get(2));
	}

	@Test
	void aFilterLeavesWhatMatches() {
		openLong();
		trace.filter("18FF*");
		Workbench.await("what matches", () -> trace.outcome().equals("75000 of 300000 frames match"));
		Workbench.await("only these", () -> trace.table().getItemCount() > 3
				&& Stream.of(trace.table().getItems()).allMatch(item -> item.getText(2).equals("18FF0001")));
		assertOnlyVisibleRows();
		trace.filter("35G?");
		Workbench.await("an explanation", () -> frames.label("trace.filter.problem").startsWith("35G? is no identifier"));
		Workbench.screenshot("trace-filter");
		trace.filter("7FF");
		Workbench.await("guidance", () -> frames.label("trace.guidance").contains("None of the"));
		escape("trace.filter");
		Workbench.await("all of them", () -> trace.status().endsWith("of 300000"));
	}

	@Test
	void findingGoesOnInTheBackground() {
		openLong();
		trace.press(SWT.HOME, 0);
		trace.press('f', SWT.CTRL);
		Workbench.await("the line to write in", () -> frames.control("trace.find") instanceof Control field && field.isVisible());
		trace.write("trace.find", "is:error");
		trace.press(SWT.F3, 0);
		Workbench.await("the error frame", () -> trace.selected() == ERROR_FRAME);
		Workbench.inUi(() -> {
			assertEquals("Error", trace.table().getSelection()[0].getText(3));
			assertEquals("nobody acknowledges", trace.table().getSelection()[0].getText(4));
			return null;
		});
		Workbench.screenshot("trace-find");
		trace.press(SWT.F3, SWT.SHIFT);
		Workbench.await("that it went around", () -> frames.label("trace.find.outcome").contains("going on at the end"));
		trace.write("trace.find", "7FF");
		trace.press(SWT.F3, 0);
		Workbench.await("that there is none", () -> frames.label("trace.find.outcome").equals("No row has it"));
		escape("trace.find");
		Workbench.await("the line is closed", () -> frames.control("trace.find") instanceof Control field && !field.isVisible());
	}

	@Test
	void timesAreToldInThreeWays() {
		openLong();
		trace.drag(400);
		OpenedTrace.run(OpenedTrace.VIEW, "Seconds since the First Frame");
		assertEquals("4.000000", Workbench.inUi(() -> trace.table().getItem(0).getText(1)));
		OpenedTrace.run(OpenedTrace.VIEW, "Seconds since the Row above");
		assertEquals("+0.010000", Workbench.inUi(() -> trace.table().getItem(0).getText(1)));
		OpenedTrace.run(OpenedTrace.VIEW, "Time of the Day");
		assertTrue(Workbench.inUi(() -> trace.table().getItem(0).getText(1)).matches("\\d\\d:\\d\\d:24\\.000000"));
	}

	@Test
	void aLiveBusIsFollowedUntilTheUserScrolls() {
		show("org.busbar.ui.view.frames");
		frames.connect("sim:victron.bms-can?seed=1");
		Workbench.await("the bus", () -> frames.control("frames.disconnect") instanceof Button button && button.isEnabled());
		show(OpenedTrace.VIEW);
		Workbench.await("frames, followed", () -> trace.status().endsWith("following"));
		Workbench.await("more than fit", () -> trace.slider().isEnabled());
		trace.press(SWT.ARROW_UP, 0);
		trace.press(SWT.ARROW_UP, 0);
		Workbench.await("no more following", () -> !trace.status().endsWith("following"));
		int top = Workbench.inUi(trace::top);
		int maximum = Workbench.inUi(() -> trace.slider().getMaximum());
		Workbench.await("more frames", () -> trace.slider().getMaximum() > maximum + 5);
		assertEquals(top, Workbench.inUi(trace::top), "It stays where the user has put it");
		trace.press(SWT.END, 0);
		Workbench.await("following again", () -> trace.status().endsWith("following") && trace.top() > top);
		Workbench.screenshot("trace-live");
	}

	@Test
	void whatIsClickedInAFloodIsSelected() {
		LoadedBus bus = new LoadedBus();
		ServiceRegistration<ConverterProvider> service = FrameworkUtil.getBundle(LoadedBus.class).getBundleContext().registerService(ConverterProvider.class,
				bus,
				new Hashtable<>(Map.of(ConverterProvider.SCHEME, LoadedBus.NAME)));
		try {
			show("org.busbar.ui.view.frames");
			frames.connect(LoadedBus.NAME + ":bus");
			show(OpenedTrace.VIEW);
			for (int row : List.of(0, 7, 9)) {
				Workbench.await("a flood, followed", () -> trace.status().endsWith("following") && trace.table().getItemCount() > 9 && trace.top() > 20_000);
				int clicked = Workbench.inUi(() -> click(row));
				assertEquals(clicked, Workbench.inUi(trace::selected));
				int shown = Workbench.inUi(trace::top);
				Workbench.await("it stays", () -> trace.top() == shown && trace.slider().getMaximum() > clicked + 1000);
				trace.press(SWT.END, 0);
			}
			show("org.busbar.ui.view.frames");
			frames.disconnect();
			show(OpenedTrace.VIEW);
			Workbench.await("the newest frames, in their order", () -> consecutive(bus.sent()));
		} finally {
			service.unregister();
		}
	}

	/** On the user interface's thread. */
	private int click(int row) {
		TableItem item = trace.table().getItem(row);
		Event event = new Event();
		event.item = item;
		int number = Integer.parseInt(item.getText(0));
		trace.table().notifyListeners(SWT.Selection, event);
		return number;
	}

	/** Whether the rows end with the last of so many frames. On the user interface's thread. */
	private boolean consecutive(long end) {
		TableItem[] items = trace.table().getItems();
		return IntStream.range(0, items.length).allMatch(i -> Long.parseLong(items[i].getText(0)) == end - items.length + i);
	}

	@Test
	void everyControlHasANameForThoseWhoCannotSeeIt() {
		for (String id : List.of("trace.table", "trace.slider", "trace.filter", "trace.filter.knowledge", "trace.find", "trace.find.next",
				"trace.find.previous",
				"trace.find.stop", "trace.status")) {
			String name = Workbench.inUi(() -> frames.control(id) instanceof Control control ? Workbench.accessibleName(control) : "");
			assertFalse(name.isBlank(), id);
		}
	}

	private static void show(String view) {
		Workbench.inUi(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().showView(view));
	}

	private void openLong() {
		trace.open(log, FRAMES);
	}

	private void assertOnlyVisibleRows() {
		Workbench.inUi(() -> {
			Table table = trace.table();
			int fit = (table.getClientArea().height - table.getHeaderHeight()) / table.getItemHeight();
			assertTrue(table.getItemCount() <= fit && table.getItemCount() > 1, () -> table.getItemCount() + " items where " + fit + " fit");
			Rectangle last = table.getItem(table.getItemCount() - 1).getBounds();
			Rectangle area = table.getClientArea();
			assertTrue(last.y + last.height <= area.y + area.height, () -> last + " does not fit into " + area);
			return null;
		});
	}

	private void wheel(int count) {
		Workbench.inUi(() -> {
			Event event = new Event();
			event.count = count;
			trace.table().notifyListeners(SWT.MouseVerticalWheel, event);
			return null;
		});
	}

	private void escape(String id) {
		Workbench.inUi(() -> {
			Event event = new Event();
			event.keyCode = SWT.ESC;
			if (frames.control(id) instanceof Control field) {
				field.notifyListeners(SWT.KeyDown, event);
			}
			return null;
		});
	}
}
