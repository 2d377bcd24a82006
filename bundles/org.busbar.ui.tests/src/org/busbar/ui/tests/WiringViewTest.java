package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TabFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From two sockets to a cable; a contradiction is decided, and the decision taken back. */
class WiringViewTest {

	private final Perspective perspective = new Perspective();

	@BeforeEach
	void open() {
		perspective.open();
		perspective.show("wiring");
		Workbench.await("batteries to choose from", () -> Workbench.widget(Combo.class, Perspective.KEY, "wiring.battery").getItemCount() > 0);
	}

	@Test
	void aCableIsDrawn() {
		choose("wiring.inverter", "Victron");
		Workbench.await("the drawing", () -> Workbench.widget(Canvas.class, Perspective.KEY, "wiring.drawing").getSize().y > 500);
		Workbench.await("the text", () -> perspective.text("wiring.text").contains("CAN-H"));
		Workbench.screenshot("wiring-victron");
		int before = Workbench.inUi(() -> Workbench.widget(Canvas.class, Perspective.KEY, "wiring.drawing").getSize().x);
		perspective.key("wiring.drawing", '+', SWT.MOD1);
		Workbench.await("a larger drawing", () -> Workbench.widget(Canvas.class, Perspective.KEY, "wiring.drawing").getSize().x > before);
		perspective.key("wiring.drawing", '0', SWT.MOD1);
		choose("wiring.standard", "T568A");
		Workbench.await("the other colours", () -> perspective.text("wiring.text").contains("T568A"));
	}

	@Test
	void aContradictionIsDecidedAndTakenBack() {
		choose("wiring.inverter", "Deye");
		Workbench.await("the question", () -> perspective.control("wiring.decision.pin.GND") != null);
		assertFalse(Workbench.inUi(() -> Workbench.widget(Button.class, Perspective.KEY, "wiring.decision.apply").isEnabled()));
		Workbench.screenshot("wiring-contradicted");
		choose("wiring.decision.pin.GND", "3");
		assertFalse(Workbench.inUi(() -> Workbench.widget(Button.class, Perspective.KEY, "wiring.decision.apply").isEnabled()), "a reading is asked for");
		perspective.write("wiring.decision.reading.GND", "label on the socket");
		Workbench.await("it can be decided", () -> Workbench.widget(Button.class, Perspective.KEY, "wiring.decision.apply").isEnabled());
		perspective.press("wiring.decision.apply");
		Workbench.await("the drawing says so", () -> perspective.text("wiring.text").contains("label on the socket"));
		Workbench.screenshot("wiring-decided");
		perspective.press("wiring.decision.undo");
		Workbench.await("it is open again", () -> !perspective.text("wiring.text").contains("label on the socket"));
		Workbench.inUi(() -> {
			TabFolder tabs = Workbench.widget(TabFolder.class, Perspective.KEY, "wiring.tabs");
			tabs.setSelection(1);
			tabs.notifyListeners(SWT.Selection, new Event());
			return null;
		});
		Workbench.screenshot("wiring-text");
		assertTrue(Workbench.inUi(() -> perspective.text("wiring.text").contains("Deye")));
	}

	@Test
	void everyControlHasANameForThoseWhoCannotSeeIt() {
		for (String id : new String[]{"wiring.battery", "wiring.inverter", "wiring.standard", "wiring.drawing", "wiring.text"}) {
			assertFalse(Workbench.inUi(() -> Workbench.accessibleName(perspective.control(id))).isBlank(), id);
		}
	}

	private static void choose(String id, String part) {
		Workbench.inUi(() -> {
			Combo combo = Workbench.widget(Combo.class, Perspective.KEY, id);
			int index = Arrays.stream(combo.getItems()).map(item -> item.contains(part)).toList().indexOf(true);
			combo.select(index);
			combo.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}
}
