package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Filter, freeze, columns, fading and copying of the live frames. */
class LiveFramesToolsTest {

	private static final String VIEW = "org.busbar.ui.view.frames";
	private static final int DATA = 5;
	private static final int AGE = 6;

	private final FramesView view = new FramesView();

	@BeforeEach
	void connect() {
		view.open();
		show();
		view.connect("sim:victron.bms-can?seed=1");
		// What was heard on the bus before stays until this one is open.
		Workbench.await("the bus", () -> Workbench.widget(Button.class, "frames.disconnect").isEnabled());
		Workbench.await("frames", () -> tree().getItemCount() >= 10 && view.count("351") > 0 && view.count("356") > 0 && view.count("307") > 0
				&& item("351").getItemCount() > 0);
	}

	@AfterEach
	void close() {
		show();
		filter("");
		select(0);
		view.disconnect();
	}

	@Test
	void aFilterHidesLinesAndTellsHowMany() {
		filter("35?, !351");
		Workbench.await("fewer lines", () -> view.count("351") == 0 && view.count("305") == 0 && view.count("356") > 0);
		Workbench.await("how many", () -> view.label("frames.filter.result").matches("[1-9] of 1[0-9] identifiers hidden"));
		filter("voltage");
		Workbench.await("by the name of a signal", () -> view.count("356") > 0 && view.count("307") == 0);
		Workbench.screenshot("frames-filter");
		filter("35G?");
		Workbench.await("an explanation", () -> view.label("frames.filter.problem").startsWith("35G? is no identifier"));
		assertTrue(Workbench.inUi(() -> view.count("307")) == 0, "The last filter that could be understood is in force");
		filter("7FF");
		Workbench.await("guidance", () -> view.label("frames.guidance").contains("None of the"));
		escape();
		Workbench.await("all lines", () -> view.count("351") > 0 && view.count("305") > 0);
		select(2);
		Workbench.await("nothing is unknown", () -> view.label("frames.guidance").contains("None of the"));
		select(1);
		Workbench.await("what is known", () -> view.count("351") > 0);
	}

	@Test
	void aHiddenLineComesBackAsItWas() {
		Workbench.inUi(() -> {
			item("351").setExpanded(false);
			return null;
		});
		filter("!351");
		Workbench.await("it is hidden", () -> view.count("351") == 0);
		filter("");
		Workbench.await("it is back", () -> view.count("351") > 0);
		assertFalse(Workbench.inUi(() -> item("351").getExpanded()));
		assertTrue(Workbench.inUi(() -> item("356").getExpanded()));
	}

	@Test
	void frozenLinesStayWhileTheBusIsWatched() {
		OpenedTrace.run(VIEW, "Freeze");
		Workbench.await("it says so",
				() -> view.label("frames.frozen").matches("Frozen at \\d\\d:\\d\\d:\\d\\d\\..* \\d+ frames since then\\."));
		int frozen = Workbench.inUi(() -> view.count("351"));
		int since = Workbench.inUi(this::sinceFrozen);
		// Of these more than one is a 0x351.
		Workbench.await("it counts on", () -> sinceFrozen() > since + 30);
		Workbench.screenshot("frames-frozen");
		assertEquals(frozen, Workbench.inUi(() -> view.count("351")));
		Workbench.inUi(() -> {
			Workbench.widget(Button.class, "frames.frozen.resume").notifyListeners(SWT.Selection, new Event());
			return null;
		});
		Workbench.await("newer frames", () -> view.count("351") > frozen && !Workbench.widget(Control.class, "frames.frozen").isVisible());
		pause();
		Workbench.await("frozen by its key", () -> Workbench.widget(Control.class, "frames.frozen").isVisible());
		pause();
		Workbench.await("and on", () -> !Workbench.widget(Control.class, "frames.frozen").isVisible());
	}

	/** To be called on the user interface thread. */
	private int sinceFrozen() {
		return Integer.parseInt(view.label("frames.frozen").replaceAll(".* (\\d+) frames since then\\.", "$1"));
	}

	@Test
	void hiddenColumnsStayHidden() {
		column("Age");
		assertEquals(0, Workbench.inUi(() -> tree().getColumn(AGE).getWidth()));
		Workbench.inUi(() -> {
			var page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
			page.hideView(page.findView(VIEW));
			return null;
		});
		show();
		Workbench.await("lines", () -> view.count("351") > 0);
		assertEquals(0, Workbench.inUi(() -> tree().getColumn(AGE).getWidth()), "It is kept");
		assertTrue(Workbench.inUi(() -> tree().getColumn(DATA).getWidth()) > 0);
		column("Usual Columns");
		assertTrue(Workbench.inUi(() -> tree().getColumn(AGE).getWidth()) > 0);
	}

	@Test
	void aChangeFades() {
		AtomicReference<Color> fresh = new AtomicReference<>();
		Workbench.await("a fresh change on another ground than the rest of the line", () -> {
			fresh.set(item("356").getBackground(DATA));
			return item("356").getText(DATA).contains("\u2022") && !fresh.get().equals(item("356").getBackground(0));
		});
		Workbench.screenshot("frames-fresh");
		Workbench.await("that it fades", () -> distance("356") < distance(fresh.get()));
	}

	@Test
	void linesAreCopiedAsCandumpAndCsv() {
		// Or another identifier is heard between the two.
		OpenedTrace.run(VIEW, "Freeze");
		Workbench.await("frozen lines", () -> Workbench.widget(Control.class, "frames.frozen").isVisible());
		OpenedTrace.run(VIEW, "Copy as candump");
		List<String> candump = Workbench.clipboard().lines().toList();
		assertTrue(candump.size() >= 10, () -> String.join("\n", candump));
		assertTrue(candump.stream().allMatch(line -> line.matches("\\(\\d{10}\\.\\d{6,9}\\) can0 [0-9A-F]{3}#[0-9A-F]*")), () -> String.join("\n", candump));
		assertEquals(candump.stream().sorted().toList(), candump, "In the order of their coming");
		OpenedTrace.run(VIEW, "Copy as CSV");
		List<String> csv = Workbench.clipboard().lines().toList();
		assertEquals(candump.size() + 1, csv.size());
		assertTrue(csv.get(0).startsWith("Identifier / signal,Name / label,Count,"), csv.get(0));
		pause();
		Workbench.await("and on", () -> !Workbench.widget(Control.class, "frames.frozen").isVisible());
	}

	@Test
	void everyControlHasANameForThoseWhoCannotSeeIt() {
		for (String id : List.of("frames.filter", "frames.filter.knowledge", "frames.filter.result", "frames.frozen", "frames.frozen.resume")) {
			String name = Workbench.inUi(() -> {
				Control control = view.control(id);
				assertNotNull(control, id);
				return Workbench.accessibleName(control);
			});
			assertFalse(name.isBlank(), id);
		}
	}

	/** How far the ground of the data is from that of the line. */
	private static int distance(String id) {
		return distance(item(id).getBackground(DATA));
	}

	private static int distance(Color ground) {
		Color plain = tree().getBackground();
		return Math.abs(ground.getRed() - plain.getRed()) + Math.abs(ground.getGreen() - plain.getGreen()) + Math.abs(ground.getBlue() - plain.getBlue());
	}

	/** Chooses an entry of the menu that the header has. */
	private static void column(String text) {
		Workbench.inUi(() -> {
			Event event = new Event();
			Point header = tree().toDisplay(tree().getClientArea().x + 5, tree().getClientArea().y + 5);
			event.x = header.x;
			event.y = header.y;
			event.detail = SWT.MENU_MOUSE;
			tree().notifyListeners(SWT.MenuDetect, event);
			Menu menu = tree().getMenu();
			menu.notifyListeners(SWT.Show, new Event());
			for (MenuItem item : menu.getItems()) {
				if (item.getText().replace("&", "").equals(text)) {
					item.setSelection(!item.getSelection());
					item.notifyListeners(SWT.Selection, new Event());
					menu.notifyListeners(SWT.Hide, new Event());
					return null;
				}
			}
			throw new AssertionError("No entry " + text);
		});
	}

	private static Tree tree() {
		return Workbench.widget(Tree.class, "frames.tree");
	}

	private static TreeItem item(String id) {
		for (TreeItem item : tree().getItems()) {
			if (item.getText(0).equals(id)) {
				return item;
			}
		}
		throw new AssertionError("No line for " + id);
	}

	private static void show() {
		Workbench.inUi(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().showView(VIEW));
	}

	private static void filter(String text) {
		Workbench.inUi(() -> {
			Workbench.widget(Text.class, "frames.filter").setText(text);
			return null;
		});
	}

	private static void select(int index) {
		Workbench.inUi(() -> {
			Combo combo = Workbench.widget(Combo.class, "frames.filter.knowledge");
			combo.select(index);
			combo.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	private static void escape() {
		key(Text.class, "frames.filter", SWT.ESC);
	}

	private static void pause() {
		key(Tree.class, "frames.tree", SWT.PAUSE);
	}

	private static void key(Class<? extends Control> type, String id, int code) {
		Workbench.inUi(() -> {
			Event event = new Event();
			event.keyCode = code;
			Workbench.widget(type, id).notifyListeners(SWT.KeyDown, event);
			return null;
		});
	}
}
