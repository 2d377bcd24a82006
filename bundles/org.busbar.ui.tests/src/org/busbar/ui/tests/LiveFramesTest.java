package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** From the simulated bus to decoded values on the screen. */
@TestMethodOrder(OrderAnnotation.class)
class LiveFramesTest {

	private final FramesView view = new FramesView();

	@BeforeEach
	void open() {
		view.open();
	}

	@AfterEach
	void close() {
		boolean open = Workbench.inUi(() -> view.control("frames.disconnect") instanceof Button button && button.isEnabled());
		if (open) {
			view.disconnect();
		}
	}

	@Test
	@Order(1)
	void theEmptyViewTellsWhatToDo() {
		Workbench.await("guidance", () -> view.control("frames.guidance") instanceof Control guidance && guidance.isVisible());
		assertFalse(view.texts().stream().allMatch(String::isBlank));
		Workbench.screenshot("empty");
	}

	@Test
	void framesAreCountedAndDecoded() {
		view.connect("sim:victron.bms-can?seed=1");
		Workbench.await("three 0x351", () -> view.count("351") >= 3);
		Workbench.await("the inverter's 0x307", () -> view.count("307") >= 2);
		view.expand("351");
		view.expand("307");
		view.expand("355");
		view.expand("356");
		Workbench.await("the charge voltage limit", () -> view.value("351", "CVL").matches("5[0-9](\\.[0-9])? V"));
		Workbench.await("who answers", () -> view.value("307", "Id").equals("VIC"));
		Workbench.await("the state of charge", () -> view.value("355", "SOC").matches("[0-9]+ %"));
		Workbench.await("the voltage", () -> view.value("356", "Voltage").matches("5[0-9](\\.[0-9]+)? V"));
		Workbench.await("a rate", () -> view.label("busline.frames").matches(".*[1-9][0-9]* .*"));
		Workbench.screenshot("live-frames");
		view.disconnect();
		int count = Workbench.inUi(() -> view.count("351"));
		assertTrue(count >= 3, "What was received stays on the screen");
	}

	@Test
	void anotherDialectIsFollowed() {
		view.connect("sim:pylontech.lv.1.2");
		Workbench.await("0x359", () -> view.count("359") >= 2);
		view.expand("359");
		Workbench.await("the signature", () -> view.value("359", "Signature").equals("PN"));
	}

	@Test
	void whatCannotBeOpenedIsExplained() {
		view.connect("sim:no.such.protocol");
		Workbench.await("a message that names the protocol", () -> view.label("busline.message").contains("no.such.protocol"));
		Workbench.await("Connect can be pressed again", () -> view.control("frames.connect") instanceof Button button && button.isEnabled());
		Workbench.screenshot("refused");
	}

	@Test
	void everyControlHasANameForThoseWhoCannotSeeIt() {
		for (String id : List.of("frames.converter", "frames.protocol", "frames.connect", "frames.disconnect", "frames.tree")) {
			String name = Workbench.inUi(() -> {
				Control control = view.control(id);
				assertNotNull(control, id);
				return Workbench.accessibleName(control);
			});
			assertFalse(name.isBlank(), id);
		}
	}
}
