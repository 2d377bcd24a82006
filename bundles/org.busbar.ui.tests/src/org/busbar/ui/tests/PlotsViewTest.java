package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Curves over time on a bus that runs. */
class PlotsViewTest {

	private final Perspective perspective = new Perspective();

	@BeforeEach
	void open() {
		perspective.open();
		perspective.show("plots");
	}

	@AfterEach
	void close() {
		perspective.disconnect();
	}

	@Test
	void theUsualCurvesAreThereAndCanBeRead() {
		perspective.connect("sim:victron.bms-can?current=20");
		perspective.show("plots");
		Workbench.await("three panes", () -> charts().getChildren().length == 3);
		Workbench.await("what can be plotted", () -> tree().getItemCount() > 3);
		for (int i = 0; i < 5; i++) {
			perspective.key("plots.charts", SWT.ARROW_LEFT, 0);
		}
		perspective.key("plots.charts", 'b', 0);
		perspective.key("plots.charts", SWT.ARROW_RIGHT, 0);
		Workbench.await("a value at cursor A",
				() -> rows().length > 3 && Arrays.stream(rows()).anyMatch(row -> row.startsWith("Voltage") && row.matches(".*\t5\\d\\..*")));
		Workbench.screenshot("plots-live");
		perspective.key("plots.charts", '+', 0);
		Workbench.await("no longer following", () -> !Workbench.widget(org.eclipse.swt.widgets.Button.class, Perspective.KEY, "plots.follow").getSelection());
		perspective.key("plots.charts", SWT.HOME, 0);
		Workbench.await("following again", () -> Workbench.widget(org.eclipse.swt.widgets.Button.class, Perspective.KEY, "plots.follow").getSelection());
	}

	@Test
	void whatIsTickedIsPlotted() {
		perspective.connect("sim:pylontech.lv.1.2");
		perspective.show("plots");
		Workbench.await("what can be plotted", () -> find("Charging allowed").isPresent());
		int before = Workbench.inUi(() -> charts().getChildren().length);
		Workbench.inUi(() -> {
			TreeItem item = find("Charging allowed").orElseThrow();
			item.setChecked(true);
			Event event = new Event();
			event.detail = SWT.CHECK;
			event.item = item;
			tree().notifyListeners(SWT.Selection, event);
			return null;
		});
		Workbench.await("one pane more, for states", () -> charts().getChildren().length == before + 1);
		Workbench.screenshot("plots-states");
	}

	@Test
	void everyControlHasANameForThoseWhoCannotSeeIt() {
		for (String id : new String[]{"plots.charts", "plots.choice", "plots.choice.filter", "plots.window", "plots.readout"}) {
			assertFalse(Workbench.inUi(() -> Workbench.accessibleName(perspective.control(id))).isBlank(), id);
		}
		assertTrue(Workbench.inUi(() -> Workbench.accessibleName(perspective.control("plots.charts"))).contains("Arrow"));
	}

	private static Composite charts() {
		return Workbench.widget(Composite.class, Perspective.KEY, "plots.charts");
	}

	private static Tree tree() {
		return Workbench.widget(Tree.class, Perspective.KEY, "plots.choice");
	}

	private static Optional<TreeItem> find(String text) {
		return Arrays.stream(tree().getItems()).flatMap(head -> Arrays.stream(head.getItems())).filter(item -> item.getText().startsWith(text)).findFirst();
	}

	private static String[] rows() {
		return Arrays.stream(Workbench.widget(Table.class, Perspective.KEY, "plots.readout").getItems())
				.map(item -> item.getText(0) + '\t' + item.getText(1) + '\t' + item.getText(2)).toArray(String[]::new);
	}
}
