package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Choosing a converter and watching a bus through it, as a user does it: it is unplugged, and plugged in again. */
class ConverterTest {

	private final FramesView view = new FramesView();
	private SlcanDevice device;

	@BeforeEach
	void open() throws Exception {
		device = new SlcanDevice();
		view.open();
	}

	@AfterEach
	void close() {
		Workbench.closeDialogs();
		if (Workbench.inUi(() -> view.control("frames.disconnect") instanceof Button button && button.isEnabled())) {
			view.disconnect();
		}
		device.close();
	}

	@Test
	void aBusIsWatchedThroughAConverterThatIsUnpluggedMeanwhile() throws Exception {
		view.connect(device.uri());
		// In this order: the frames of a bus that was closed before are still shown until this one is open.
		Workbench.await("listening", () -> view.label("busline.state").startsWith("Listening"));
		Workbench.await("frames", () -> device.commands().contains("L") && view.count("355") > 5);
		Workbench.screenshot("converter-listening");
		device.unplug();
		Workbench.await("that it is gone", () -> view.label("busline.state").startsWith("Looking for"));
		Workbench.screenshot("converter-unplugged");
		device.plugIn();
		Workbench.await("that it is back", () -> view.label("busline.state").startsWith("Listening"));
		int before = Workbench.inUi(() -> view.count("355"));
		Workbench.await("more frames", () -> view.count("355") > before + 5);
		view.disconnect();
		assertEquals(Set.of("C", "S6", "L"), Set.copyOf(device.commands()), "It was only listened to");
	}

	@Test
	void theDialogSaysWhatIsMissingAndConnects() {
		ask();
		write("converter.target", "");
		assertFalse(Workbench.inUi(() -> Workbench.widget(Button.class, "converter.ok").isEnabled()));
		write("converter.target", "127.0.0.1:" + device.port());
		write("converter.bitRate", "fast");
		assertFalse(Workbench.inUi(() -> Workbench.widget(Button.class, "converter.ok").isEnabled()));
		write("converter.bitRate", "500000");
		Workbench.screenshot("converter-dialog");
		assertEquals(device.uri(), Workbench.inUi(() -> Workbench.widget(Text.class, "converter.uri").getText()));
		press();
		Workbench.await("frames", () -> view.count("355") > 2);
		assertEquals(device.uri(), Workbench.inUi(() -> Workbench.widget(Combo.class, "frames.converter").getText()));
	}

	@Test
	void theBitRateIsFoundByListeningOnly() throws Exception {
		device.close();
		device = new SlcanDevice("V1013", "S5");
		ask();
		write("converter.bitRate", "auto");
		assertEquals("Find Bit Rate", Workbench.inUi(() -> Workbench.widget(Button.class, "converter.ok").getText()));
		press();
		Workbench.await("the first bit rate, while nothing else can be chosen",
				() -> heard().contains("500 kbit/s") && !Workbench.widget(Combo.class, "converter.target").isEnabled());
		Workbench.screenshot("converter-searching");
		Workbench.await("the bit rate", () -> Workbench.widget(Combo.class, "converter.bitRate").getText().equals("250000"));
		Workbench.await("what was found", () -> heard().contains("The bus runs at 250 kbit/s"));
		Workbench.screenshot("converter-found");
		assertEquals(Set.of("C", "S6", "S5", "L"), Set.copyOf(device.commands()), "It was only listened to");
		press();
		Workbench.await("listening", () -> view.label("busline.state").startsWith("Listening"));
		Workbench.await("frames", () -> view.count("355") > 2);
		assertEquals(device.uri().replace("500000", "250000"), Workbench.inUi(() -> Workbench.widget(Combo.class, "frames.converter").getText()));
	}

	@Test
	void noBitRateIsSearchedWhereListeningIsNotProven() throws Exception {
		device.close();
		device = new SlcanDevice("canable-1a2b3c", "S6");
		ask();
		write("converter.bitRate", "auto");
		press();
		Workbench.await("the refusal", () -> heard().contains("did not prove that it only listens"));
		Workbench.await("that something else can be tried", () -> Workbench.widget(Button.class, "converter.ok").isEnabled());
		Workbench.screenshot("converter-locked");
		assertEquals(0, device.commands().stream().filter("M0"::equals).count());
	}

	@Test
	void theSearchIsStopped() throws Exception {
		device.close();
		device = new SlcanDevice("V1013", "S0");
		ask();
		write("converter.bitRate", "auto");
		press();
		Workbench.await("the search", () -> device.commands().contains("L"));
		pressButton("Cancel");
		Workbench.await("the end", () -> heard().contains("was stopped"));
		Workbench.await("that something else can be chosen", () -> Workbench.widget(Combo.class, "converter.target").isEnabled());
		Workbench.await("that it is off the bus", () -> device.commands().getLast().equals("C"));
		assertFalse(device.commands().contains("S8"), "No other bit rate was tried");
	}

	@Test
	void whatIsPluggedInIsToldAndOnlyTickedPortsAreProbed() {
		try (PluggedPorts ports = new PluggedPorts()) {
			ask();
			Workbench.await("the ports", () -> Workbench.widget(Table.class, "converter.ports").getItemCount() > 1);
			assertEquals(List.of("CANable (SLCAN)", "CH340"),
					Workbench.inUi(() -> List.of(row(PluggedPorts.CANABLE).getText(1), row(PluggedPorts.LEAD).getText(1))));
			assertFalse(Workbench.inUi(() -> Workbench.widget(Button.class, "converter.probe").isEnabled()), "None is ticked");
			select(PluggedPorts.LEAD, SWT.NONE);
			Workbench.await("what to think of", () -> Workbench.widget(Label.class, "converter.sentence").getText().contains("a meter"));
			assertEquals("slcan:" + PluggedPorts.LEAD + "?bitrate=500000", Workbench.inUi(() -> Workbench.widget(Text.class, "converter.uri").getText()));
			Workbench.screenshot("converter-ports");
			select(PluggedPorts.CANABLE, SWT.CHECK);
			Workbench.inUi(() -> {
				Workbench.widget(Button.class, "converter.probe").notifyListeners(SWT.Selection, new Event());
				return null;
			});
			Workbench.await("the answer", () -> heard().contains("SLCAN, CANable"));
			assertEquals(List.of(PluggedPorts.CANABLE), ports.asked());
			Workbench.await("that it can be opened", () -> Workbench.widget(Button.class, "converter.ok").isEnabled());
			assertEquals("slcan:" + PluggedPorts.CANABLE + "?bitrate=500000", Workbench.inUi(() -> Workbench.widget(Text.class, "converter.uri").getText()));
			Workbench.screenshot("converter-probed");
			Workbench.closeDialogs();
		}
	}

	private static TableItem row(String port) {
		return Stream.of(Workbench.widget(Table.class, "converter.ports").getItems()).filter(item -> item.getText().equals(port)).findFirst().orElseThrow();
	}

	/** @param detail {@link SWT#CHECK} to tick it */
	private static void select(String port, int detail) {
		Workbench.inUi(() -> {
			Event event = new Event();
			event.item = row(port);
			event.detail = detail;
			if (detail == SWT.CHECK) {
				row(port).setChecked(true);
			}
			row(port).getParent().notifyListeners(SWT.Selection, event);
			return null;
		});
	}

	@Test
	void anotherConverterIsOpenedOnlyAfterTheUserAgreesToDisconnect() {
		view.connect("sim:victron.bms-can");
		Workbench.await("a bus", () -> view.label("busline.state").startsWith("Listening") && view.label("busline.bus").contains("victron"));
		ask();
		Workbench.await("that one bus is watched at a time", () -> texts().contains("One bus is watched at a time. victron.bms-can is open"));
		Workbench.screenshot("converter-second");
		press();
		Workbench.await("the question", () -> texts().contains("It has to be disconnected before " + device.uri()));
		Workbench.screenshot("converter-disconnect");
		pressButton("Cancel");
		Workbench.await("no dialog", () -> Workbench.dialogs().isEmpty());
		assertTrue(Workbench.inUi(() -> view.label("busline.bus").contains("victron") && view.label("busline.state").startsWith("Listening")));
		assertEquals(List.of(), device.commands(), "It was not opened");
		ask();
		press();
		Workbench.await("the question", () -> texts().contains("It has to be disconnected before " + device.uri()));
		pressButton("Disconnect and Connect");
		Workbench.await("the other bus", () -> view.label("busline.bus").contains("127.0.0.1") && view.label("busline.state").startsWith("Listening"));
		Workbench.await("its frames", () -> view.count("355") > 2);
	}

	private static String texts() {
		return Workbench.dialogs().stream().map(dialog -> String.join("\n", Workbench.texts(dialog))).collect(Collectors.joining("\n"));
	}

	/** Presses a button of the dialog that is open. */
	private static void pressButton(String text) {
		Workbench.await("one dialog", () -> Workbench.dialogs().size() == 1);
		Workbench.inUi(() -> {
			button(Workbench.dialogs().getLast(), text).orElseThrow(() -> new AssertionError("No button " + text)).notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	private static Optional<Button> button(Composite parent, String text) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Button button && button.getText().replace("&", "").equals(text)) {
				return Optional.of(button);
			}
			Optional<Button> below = child instanceof Composite composite ? button(composite, text) : Optional.empty();
			if (below.isPresent()) {
				return below;
			}
		}
		return Optional.empty();
	}

	/** Opens the dialog for the device; it stays open while the test goes on. */
	private void ask() {
		Workbench.await("the button", () -> Workbench.widget(Button.class, "converter.button").isEnabled());
		Display.getDefault().asyncExec(() -> Workbench.widget(Button.class, "converter.button").notifyListeners(SWT.Selection, new Event()));
		Workbench.await("the dialog", () -> Workbench.find(Combo.class, "converter.kind") != null);
		kind("SLCAN over the network");
		write("converter.target", "127.0.0.1:" + device.port());
	}

	private static void press() {
		Workbench.inUi(() -> {
			Workbench.widget(Button.class, "converter.ok").notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	private static String heard() {
		return Workbench.widget(Text.class, "converter.heard").getText();
	}

	private static void kind(String title) {
		Workbench.inUi(() -> {
			Combo kind = Workbench.widget(Combo.class, "converter.kind");
			List<String> items = List.of(kind.getItems());
			kind.select(IntStream.range(0, items.size()).filter(i -> items.get(i).equals(title)).findFirst().orElseThrow(() -> new AssertionError(items)));
			kind.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	private static void write(String id, String text) {
		Workbench.inUi(() -> {
			Workbench.widget(Combo.class, id).setText(text);
			return null;
		});
	}
}
