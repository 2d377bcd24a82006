package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the doctor says, from the frames to the words on the screen. */
class FindingsViewTest {

	private static final String FINE = "sim:victron.bms-can?speed=max&seconds=90&current=0";

	private static Path log = Path.of("");
	private static Path quiet = Path.of("");
	private static Path emptied = Path.of("");

	private final Perspective perspective = new Perspective();
	private final FramesView frames = new FramesView();

	@BeforeAll
	static void makeLog() throws IOException {
		log = Files.createTempFile("off-by-ten", ".log");
		Files.writeString(log, offByTen());
		emptied = Files.createTempFile("emptied", ".log");
		Files.writeString(emptied, emptied());
		quiet = Files.createTempFile("quiet", ".log");
		Files.writeString(quiet, "(1.0) can0 123#00\n");
	}

	@AfterAll
	static void removeLog() throws IOException {
		Files.delete(log);
		Files.delete(quiet);
		Files.delete(emptied);
	}

	@BeforeEach
	void open() {
		frames.open();
		perspective.show("findings");
		// What another test has told of its site would count here.
		press("findings.site.reset");
	}

	@AfterEach
	void close() {
		press("findings.site.reset");
		if (Workbench.inUi(() -> Workbench.widget(Button.class, "frames.disconnect").isEnabled())) {
			frames.disconnect();
		}
	}

	/** Thirty seconds of a genuine set and its answer, but the voltage is ten times too low: 4.99 V. */
	private static String offByTen() {
		return repeated(30, "351#1402C012C012C201", "356#F301F2FE6B01");
	}

	/** The charge voltage limit is a volt below the battery's voltage, and 20 A flow out of it (rule L-04). */
	private static String emptied() {
		return repeated(60, "351#FE01E803E803C201", "356#501438FF6B01");
	}

	private static String repeated(int seconds, String limits, String values) {
		StringBuilder lines = new StringBuilder();
		for (int second = 0; second < seconds; second++) {
			for (String frame : List.of(limits, "355#58005E00", values, "359#0000000006504E", "35C#C000", "35E#50594C4F4E202020", "305#0000000000000000")) {
				lines.append("(%d.0) can0 %s%n".formatted(1_717_743_600 + second, frame));
			}
		}
		return lines.toString();
	}

	private void openLog(Path file) {
		perspective.disconnect();
		Workbench.inUi(() -> {
			// A simulated bus before may have chosen its protocol.
			choose("frames.protocol", 0);
			return null;
		});
		// What a test before has shown is gone before anything is looked for.
		perspective.openLog(quiet);
		Workbench.await("nothing of another log", () -> !spoken("findings.details").contains("P-02"));
		perspective.openLog(file);
	}

	/** What a screen reader says; empty for what cannot be seen. */
	private static String spoken(String id) {
		return Workbench.inUi(() -> {
			Control control = Workbench.find(Control.class, id);
			return control == null || !control.isVisible() ? "" : Workbench.accessibleName(control);
		});
	}

	static void awaitSpoken(String id, String... parts) {
		Workbench.await(id + " says " + List.of(parts), () -> {
			String text = spoken(id);
			return List.of(parts).stream().allMatch(text::contains);
		});
	}

	private static List<String> rules() {
		return Workbench.inUi(() -> {
			List<String> rules = new ArrayList<>();
			Table table = Workbench.widget(Table.class, "findings.table");
			for (var item : table.getItems()) {
				rules.add(item.getText(1));
			}
			return rules;
		});
	}

	private static void press(String id) {
		Workbench.inUi(() -> {
			Workbench.widget(Button.class, id).notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	private static void choose(String id, int index) {
		Combo combo = Workbench.widget(Combo.class, id);
		combo.select(index);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	private static void unfold(boolean open) {
		Workbench.inUi(() -> {
			Button change = Workbench.widget(Button.class, "findings.site.change");
			change.setSelection(open);
			change.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	private static void type(String id, String text) {
		Workbench.inUi(() -> {
			Workbench.widget(Text.class, id).setText(text);
			return null;
		});
	}

	private static void key(String id, int keyCode) {
		Workbench.inUi(() -> {
			Event event = new Event();
			event.keyCode = keyCode;
			event.doit = true;
			Workbench.widget(Control.class, id).notifyListeners(SWT.KeyDown, event);
			return null;
		});
	}

	private static void focus(String id) {
		Workbench.inUi(() -> Workbench.widget(Control.class, id).forceFocus());
	}

	private static String summary() {
		return Workbench.inUi(() -> Workbench.widget(Label.class, "findings.site").getText());
	}

	@Test
	void withoutABusTheViewTellsWhatToDo() {
		frames.connect("sim:no.such.protocol");
		Workbench.await("guidance", () -> Workbench.find(Control.class, "findings.guidance") instanceof Label label && label.isVisible()
				&& label.getText().contains("no.such.protocol"));
		Workbench.screenshot("findings-empty");
	}

	@Test
	void aFaultIsNamedWithItsCausesAndTheNextTest() {
		openLog(log);
		awaitSpoken("findings.verdict", "ERROR", "0x356 reads 4.99 V", "15 cells");
		awaitSpoken("findings.cause.1", "80 %", "another protocol", "Next test:");
		awaitSpoken("findings.cause.2", "20 %");
		Workbench.await("one finding", () -> rules().equals(List.of("P-02")));
		awaitSpoken("findings.inferred.1", "Protocol", "pylontech.lv.1.2");
		awaitSpoken("findings.inferred.2", "Cells in series: 15", "Inferred:");
		awaitSpoken("findings.details", "P-02", "What to do next:", "2024-06-0", "Source:");
		Workbench.screenshot("findings-verdict");
		focus("findings.details");
		Workbench.screenshot("findings-fault");
	}

	@Test
	void aDangerStandsAcrossTheWindowWithTheOneThingToDo() {
		openLog(log);
		awaitSpoken("findings.verdict", "ERROR");
		assertEquals("", Workbench.inUi(FindingsViewTest::danger));
		openLog(emptied);
		awaitSpoken("findings.verdict", "DANGER");
		Workbench.await("the danger", () -> danger().contains("DANGER: ") && danger().contains("Do this now: "));
		Workbench.screenshot("findings-danger");
		Workbench.inUi(() -> {
			Composite bar = Workbench.widget(Composite.class, "busline.danger");
			assertTrue(bar.getSize().x >= bar.getShell().getClientArea().width * 95 / 100, bar.getSize().toString());
			Workbench.page().hideView(Workbench.page().findViewReference("org.busbar.ui.view.findings"));
			Workbench.widget(Button.class, "busline.danger.show").notifyListeners(SWT.Selection, new Event());
			return null;
		});
		awaitSpoken("findings.verdict", "DANGER");
		openLog(quiet);
		Workbench.await("no danger", () -> danger().isEmpty());
	}

	private static String danger() {
		Composite bar = Workbench.widget(Composite.class, "busline.danger");
		return bar.isVisible() ? String.join("\n", Workbench.texts(bar)) : "";
	}

	/** Or every value of the log would be read wrong, and a fault be told that is none. */
	@Test
	void theProtocolOfASimulationHoldsForNothingElse() {
		frames.connect("sim:victron.bms-can?speed=max&seconds=30&current=0");
		awaitSpoken("findings.verdict", "FINE", "29");
		Workbench.inUi(() -> {
			Workbench.page().hideView(Workbench.page().findViewReference("org.busbar.ui.view.frames"));
			return Workbench.page().showView("org.busbar.ui.view.frames");
		});
		Workbench.await("the first converter", () -> Workbench.widget(Combo.class, "frames.converter").getText().matches("sim:(?!victron).*"));
		assertTrue(Workbench.inUi(() -> Workbench.widget(Combo.class, "frames.protocol").getText()).contains("Victron"),
				"what the field offers is not connected");
		openLog(log);
		awaitSpoken("findings.inferred.1", "Protocol", "pylontech.lv.1.2");
		Workbench.await("the one that fits", () -> Workbench.widget(Combo.class, "frames.protocol").getSelectionIndex() == 0);
	}

	@Test
	void enterOpensAndClosesTheDetails() {
		openLog(log);
		awaitSpoken("findings.details", "P-02");
		enter();
		Workbench.await("no details", () -> spoken("findings.details").isEmpty());
		enter();
		awaitSpoken("findings.details", "P-02");
	}

	private static void enter() {
		Workbench.inUi(() -> {
			Workbench.widget(Table.class, "findings.table").notifyListeners(SWT.DefaultSelection, new Event());
			return null;
		});
	}

	@Test
	void tabLeadsThroughEverything() {
		openLog(log);
		awaitSpoken("findings.details", "P-02");
		unfold(true);
		List<String> expected = List.of("findings.verdict", "findings.cause.1", "findings.cause.2", "findings.table", "findings.details",
				"findings.inferred.1", "findings.inferred.2", "findings.site.change", "findings.site.brand", "findings.site.battery", "findings.site.cells",
				"findings.site.capacity", "findings.site.reset");
		List<String> met = Workbench.inUi(() -> {
			List<String> ids = new ArrayList<>();
			Workbench.widget(Control.class, "findings.verdict").forceFocus();
			for (int i = 0; i < expected.size(); i++) {
				Control focused = Display.getCurrent().getFocusControl();
				assertNotNull(focused);
				ids.add(String.valueOf(focused.getData(Workbench.KEY)));
				focused.traverse(SWT.TRAVERSE_TAB_NEXT);
			}
			return ids;
		});
		unfold(false);
		assertEquals(expected, met);
	}

	@Test
	void whatIsSelectedIsCopied() {
		openLog(log);
		awaitSpoken("findings.details", "P-02");
		focus("findings.table");
		Workbench.await("the table has the focus", () -> Workbench.widget(Table.class, "findings.table").isFocusControl());
		Workbench.inUi(() -> Workbench.window().getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit.copy", null));
		String copied = Workbench.clipboard();
		assertTrue(copied.contains("P-02  ERROR  The pack voltage in 0x356 reads 4.99 V"), copied);
		assertFalse(copied.contains("Probable causes"), copied);
	}

	/** Of a message that came once a second, the one when the voltage had been wrong for long enough; and the last of all. A filter is in nobody's way. */
	@Test
	void theFrameThatShowsAFindingIsShownInTheTrace() {
		openLog(log);
		awaitSpoken("findings.details", "P-02");
		OpenedTrace trace = new OpenedTrace();
		Workbench.inUi(() -> Workbench.page().showView(OpenedTrace.VIEW));
		trace.filter("305");
		Workbench.await("the filter", () -> trace.outcome().contains("30"));
		perspective.show("findings");
		// The view may still show the same finding of the log before.
		Workbench.await("the first frame", () -> {
			choose("Show Frame in Trace");
			return trace.table().isVisible() && selectedFrame(trace).contains("356");
		});
		int first = Workbench.inUi(trace::selected);
		assertEquals(2, first % 7, "0x356 is the third of each second, counted from 0");
		assertEquals("", Workbench.inUi(() -> Workbench.widget(Text.class, "trace.filter").getText()));
		Workbench.screenshot("findings-frame");
		perspective.show("findings");
		choose("Show Last Frame in Trace");
		Workbench.await("the last frame", () -> selectedFrame(trace).contains("356") && trace.selected() > first);
		assertEquals(29 * 7 + 2, Workbench.<Integer>inUi(trace::selected));
	}

	@Test
	void whatIsFoundCanBeReadInASmallWindow() {
		openLog(log);
		awaitSpoken("findings.details", "P-02");
		Point before = Workbench.inUi(() -> {
			Shell shell = Workbench.window().getShell();
			Point size = shell.getSize();
			shell.setMaximized(false);
			shell.setSize(1200, 700);
			return size;
		});
		unfold(true);
		try {
			Workbench.await("room to read", () -> {
				Control scroll = Workbench.widget(Control.class, "findings.scroll");
				return scroll.getSize().y >= 4 * Workbench.widget(Table.class, "findings.table").getItemHeight();
			});
			focus("findings.details");
			Workbench.screenshot("findings-small");
			assertTrue(Workbench.inUi(() -> Workbench.widget(Control.class, "findings.verdict").isVisible()));
		} finally {
			unfold(false);
			Workbench.inUi(() -> {
				Workbench.window().getShell().setSize(before);
				return null;
			});
		}
	}

	private static String selectedFrame(OpenedTrace trace) {
		Table table = trace.table();
		StringBuilder row = new StringBuilder();
		for (int i = 0; table.getSelectionCount() == 1 && i < table.getColumnCount(); i++) {
			row.append(table.getSelection()[0].getText(i)).append(' ');
		}
		return row.toString();
	}

	/** From the context menu of the table, as the keyboard reaches it. */
	private static void choose(String entry) {
		Workbench.inUi(() -> {
			Menu menu = Workbench.widget(Table.class, "findings.table").getMenu();
			menu.notifyListeners(SWT.Show, new Event());
			for (MenuItem item : menu.getItems()) {
				if (item.getText().replace("&", "").equals(entry)) {
					assertTrue(item.isEnabled(), entry);
					item.notifyListeners(SWT.Selection, new Event());
					return null;
				}
			}
			throw new AssertionError("No entry " + entry);
		});
	}

	@Test
	void whereAllIsWellTheViewSaysSo() {
		frames.connect(FINE);
		awaitSpoken("findings.verdict", "FINE", "Nothing wrong was found in", "1 min");
		assertEquals("", spoken("findings.cause.1"));
		assertEquals("", spoken("findings.table"));
		Workbench.screenshot("findings-fine");
	}

	@Test
	void aWrongNumberOfCellsIsContradictedUntilItIsTakenBack() {
		frames.connect(FINE);
		awaitSpoken("findings.verdict", "FINE");
		Workbench.await("what was inferred", () -> summary().contains("16 cells (inferred)"));
		unfold(true);
		type("findings.site.cells", "15");
		awaitSpoken("findings.verdict", "ERROR", "makes 16 cells in series, not the 15");
		Workbench.await("its rule", () -> rules().getFirst().equals("X-01"));
		Workbench.screenshot("findings-site");
		key("findings.site.cells", SWT.ARROW_UP);
		awaitSpoken("findings.verdict", "FINE");
		Workbench.await("what was typed", () -> summary().contains("16 cells,"));
		type("findings.site.cells", "14");
		awaitSpoken("findings.verdict", "not the 14");
		press("findings.site.reset");
		awaitSpoken("findings.verdict", "FINE");
		Workbench.await("nothing is told", () -> summary().contains("16 cells (inferred)"));
		unfold(false);
	}

	@Test
	void theBrandDecidesWhetherSilenceIsAFault() {
		frames.connect("sim:pylontech.lv.1.2?speed=max&seconds=60&inverter=false");
		awaitSpoken("findings.verdict", "INFO", "say which inverter is connected");
		Workbench.inUi(() -> {
			choose("findings.site.brand", List.of(Workbench.widget(Combo.class, "findings.site.brand").getItems()).indexOf("Deye"));
			return null;
		});
		awaitSpoken("findings.verdict", "ERROR", "the inverter never answered.");
		awaitSpoken("findings.cause.1", "60 %");
		Workbench.await("what is known", () -> summary().contains("Deye"));
	}

	@Test
	void whatIsTypedWrongIsExplainedAndChangesNothing() {
		unfold(true);
		type("findings.site.cells", "many");
		String message = Workbench.inUi(() -> Workbench.accessibleName(Workbench.widget(Control.class, "findings.site.message")));
		assertTrue(message.contains("\u201Cmany\u201D is no whole number"), message);
		assertTrue(summary().contains("cells not known") || summary().contains("(inferred)"), summary());
		Workbench.screenshot("findings-wrong");
		type("findings.site.cells", "16");
		assertEquals("", Workbench.inUi(() -> Workbench.accessibleName(Workbench.widget(Control.class, "findings.site.message"))));
		unfold(false);
	}

	@Test
	void everyControlHasANameForThoseWhoCannotSeeIt() {
		for (String id : List.of("findings.verdict", "findings.table", "findings.details", "findings.site.change", "findings.site.brand",
				"findings.site.battery", "findings.site.cells", "findings.site.capacity", "findings.site.reset")) {
			String name = Workbench.inUi(() -> Workbench.accessibleName(Workbench.widget(Control.class, id)));
			assertFalse(name.isBlank(), id);
		}
	}

	@Test
	void readableInTheDarkToo() {
		openLog(log);
		awaitSpoken("findings.details", "P-02");
		Theme.DARK.use();
		try {
			Workbench.await("no light tint on a dark ground",
					() -> Workbench.widget(Table.class, "findings.table").getItem(0).getBackground(0).getRed() <= 200);
			Workbench.screenshot("findings-dark");
		} finally {
			Theme.LIGHT.use();
		}
	}

	/** A multimeter, no converter: what is typed is judged at once, and is gone with the button that takes everything back. */
	@Test
	void whatIsMeasuredIsJudgedWithoutABus() {
		// No bus at all, not even one that is over.
		perspective.run("connect", Map.of("org.busbar.ui.command.connect.converter", "nothing:at-all"));
		Workbench.await("a refusal", () -> !perspective.text("busline.message").isEmpty());
		Display.getDefault().asyncExec(() -> {
			IViewSite site = (IViewSite) Workbench.page().findView("org.busbar.ui.view.findings").getSite();
			((ActionContributionItem) site.getActionBars().getToolBarManager().find("findings.tell")).getAction().run();
		});
		Workbench.await("the dialog", () -> perspective.control("findings.told-ok") != null);
		perspective.write("findings.told.R", "120 or so");
		assertFalse(Workbench.inUi(() -> Workbench.widget(Button.class, "findings.told-ok").isEnabled()));
		perspective.write("findings.told.R", "120");
		Workbench.inUi(() -> {
			choose("findings.told.breaker", 1);
			choose("findings.told-lead", 2);
			return null;
		});
		Workbench.screenshot("findings-told");
		press("findings.told-ok");
		awaitSpoken("findings.verdict", "120 ohm");
		Workbench.await("its rule", () -> rules().contains("E-02"));
		Workbench.await("what was told", () -> perspective.text("findings.site").contains("3 readings and facts"));
		Workbench.screenshot("findings-without-bus");
		press("findings.site.reset");
		Workbench.await("nothing to judge", () -> !Workbench.widget(Control.class, "findings.verdict").isVisible());
	}
}
