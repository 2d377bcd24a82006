package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asking for leave to send, sending, and stopping, as a user does it. */
class ArmingTest {

	private static final String ACKNOWLEDGE = "org.busbar.ui.command.acknowledge";
	private static final String STOP = "org.busbar.ui.command.stopSending";

	private final FramesView view = new FramesView();

	@BeforeEach
	void open() {
		view.open();
	}

	@AfterEach
	void close() {
		Workbench.closeDialogs();
		if (Workbench.inUi(() -> view.control("frames.disconnect") instanceof Button button && button.isEnabled())) {
			view.disconnect();
		}
	}

	private void connect(String converter) {
		view.connect(converter);
		Workbench.await("a bus", () -> view.label("busline.state").startsWith("Listening"));
	}

	@Test
	void acknowledgesAfterAQuestionAndGoesBackToListening() {
		connect("sim:victron.bms-can");
		Workbench.await("frames", () -> view.count("351") > 2);
		Workbench.await("the command", () -> PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(ACKNOWLEDGE).isEnabled());
		execute(ACKNOWLEDGE);
		Workbench.await("the question", () -> Workbench.find(Button.class, "arming.acknowledge") != null);
		assertTrue(Workbench.inUi(() -> view.label("busline.state")).startsWith("Listening"), "nothing happens before the answer");
		Workbench.inUi(() -> {
			Workbench.screenshot("acknowledge-question");
			Workbench.widget(Button.class, "arming.acknowledge").notifyListeners(SWT.Selection, new Event());
			return null;
		});
		Workbench.await("acknowledging", () -> view.label("busline.state").startsWith("Acknowledging"));
		Workbench.screenshot("acknowledging");
		execute(STOP);
		Workbench.await("listening", () -> view.label("busline.state").startsWith("Listening"));
	}

	/** Runs a command that may ask, without waiting for it. */
	private static void execute(String command) {
		Display.getDefault().asyncExec(() -> {
			try {
				PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
			} catch (CommandException failed) {
				throw new IllegalStateException(failed);
			}
		});
	}

	/** Opens the dialog; it stays open while the test goes on. */
	private static void ask() {
		Workbench.await("Send can be pressed", () -> Workbench.widget(Button.class, "arming.button").isEnabled());
		Display.getDefault().asyncExec(() -> Workbench.widget(Button.class, "arming.button").notifyListeners(SWT.Selection, new Event()));
		Workbench.await("the dialog", () -> Workbench.find(Combo.class, "arming.what") != null);
	}

	private static boolean mayStart() {
		Button ok = Workbench.find(Button.class, "arming.ok");
		return ok != null && ok.isEnabled();
	}

	private static void write(String id, String text) {
		Workbench.inUi(() -> {
			Workbench.widget(Text.class, id).setText(text);
			return null;
		});
	}

	private static void choose(int what) {
		Workbench.inUi(() -> {
			Combo combo = Workbench.widget(Combo.class, "arming.what");
			combo.select(what);
			combo.notifyListeners(SWT.Modify, new Event());
			return null;
		});
	}

	/** Confirms one question after the other; until the last is confirmed nothing can be started. */
	private static void confirmAll() {
		Workbench.await("the questions", () -> Workbench.find(Control.class, "arming.answer.1") != null);
		int number = 1;
		while (confirm(number)) {
			number++;
		}
		assertTrue(number > 3, "Questions: " + (number - 1));
		Workbench.await("Start Sending", ArmingTest::mayStart);
	}

	private static boolean confirm(int number) {
		return Workbench.inUi(() -> {
			Control answer = Workbench.find(Control.class, "arming.answer." + number);
			if (answer == null) {
				return false;
			}
			assertFalse(mayStart(), "Question " + number + " is open yet");
			Workbench.answer(answer);
			return true;
		});
	}

	private static void start() {
		Workbench.inUi(() -> {
			Workbench.widget(Button.class, "arming.ok").notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	private static void pictures(String name) {
		for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
			theme.use();
			Workbench.screenshot(name + (theme == Theme.DARK ? "-dark" : "-light"));
		}
	}

	@Test
	void withoutABusThereIsNothingToSendOn() {
		assertFalse(Workbench.inUi(() -> Workbench.widget(Button.class, "arming.button").isEnabled()));
	}

	@Test
	void anInverterIsPlayedAndStoppedByTheKey() {
		connect("sim:victron.bms-can?inverter=false");
		ask();
		confirmAll();
		pictures("arming-dialog");
		start();
		Workbench.await("the warning", () -> warning().contains("MAY SEND ON sim:victron.bms-can") && warning().contains("s left"));
		Workbench.await("frames of ours", () -> view.count("305") > 1);
		Workbench.await("the state", () -> view.label("busline.state").contains("ARMED"));
		// No change of the theme: it can take as long as a window that hangs.
		Workbench.screenshot("arming-armed");
		assertTrue(keys().contains("SHIFT+F12"), () -> keys().toString());
		Workbench.inUi(() -> PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(STOP, null));
		Workbench.await("listening", () -> view.label("busline.state").startsWith("Listening"));
		Workbench.await("no warning", () -> warning().isEmpty());
		Workbench.await("why", () -> view.label("busline.message").contains("told to"));
	}

	@Test
	void aFrameIsPutTogetherFromSignalsAndSentOnlyAfterTheQuestions() {
		connect("sim:victron.bms-can?battery=false");
		ask();
		choose(2);
		protocolOfSignals();
		int dlc = message("351");
		assertTrue(dlc > 0, "0x351 is among the messages");
		Workbench.await("signals",
				() -> Workbench.find(Text.class, "signals.signal.CVL") != null || Workbench.find(Text.class, "signals.signal.ChargeVoltageLimit") != null);
		String voltage = Workbench.inUi(() -> Workbench.find(Text.class, "signals.signal.CVL") != null ? "CVL" : "ChargeVoltageLimit");
		write("signals.signal." + voltage, "99999");
		assertFalse(Workbench.inUi(() -> Workbench.widget(Button.class, "signals.ok").isEnabled()));
		assertTrue(Workbench.inUi(() -> texts().contains("takes 0 to")), "the range is told");
		Workbench.screenshot("signals-wrong");
		write("signals.signal." + voltage, "56.4");
		assertTrue(Workbench.inUi(() -> Workbench.widget(Text.class, "signals.bytes").getText()).startsWith("351#3402"));
		pictures("signals");
		Workbench.inUi(() -> {
			Workbench.widget(Button.class, "signals.ok").notifyListeners(SWT.Selection, new Event());
			return null;
		});
		Workbench.await("the frame", () -> Workbench.widget(Text.class, "arming.frame").getText().startsWith("351#3402"));
		assertFalse(Workbench.inUi(ArmingTest::mayStart), "Nothing is confirmed yet");
		write("arming.nameplate", "cells=16,voltage=56,charge=100,discharge=100");
		Workbench.await("the refusal", () -> texts().contains("above the nameplate"));
		write("arming.nameplate", "cells=16,voltage=57.6,charge=100,discharge=100");
		confirmAll();
		start();
		Workbench.await("sent", () -> view.label("busline.message").contains("all 1 frames"));
	}

	/** Opens the editor of signals; it stays open while the test goes on. */
	private static void protocolOfSignals() {
		Display.getDefault().asyncExec(() -> Workbench.widget(Button.class, "arming.compose").notifyListeners(SWT.Selection, new Event()));
		Workbench.await("the editor", () -> Workbench.find(Combo.class, "signals.message") != null);
		Workbench.inUi(() -> {
			Combo combo = Workbench.widget(Combo.class, "signals.protocol");
			combo.select(
					List.of(combo.getItems()).indexOf(List.of(combo.getItems()).stream().filter(title -> title.contains("VE.Can") || title.contains("Victron"))
							.findFirst().orElseThrow()));
			combo.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	/** Chooses a message by its identifier; its place, from 1, or 0 where there is none. */
	private static int message(String id) {
		return Workbench.inUi(() -> {
			Combo combo = Workbench.widget(Combo.class, "signals.message");
			for (int i = 0; i < combo.getItemCount(); i++) {
				if (combo.getItem(i).startsWith(id)) {
					combo.select(i);
					combo.notifyListeners(SWT.Selection, new Event());
					return i + 1;
				}
			}
			return 0;
		});
	}

	@Test
	void aWindowThatHangsStopsIt() {
		connect("sim:victron.bms-can?inverter=false");
		ask();
		confirmAll();
		start();
		Workbench.await("the warning", () -> !warning().isEmpty());
		Workbench.inUi(() -> {
			long begin = System.nanoTime();
			while (System.nanoTime() - begin < 3_000_000_000L) {
				Thread.onSpinWait();
			}
			return null;
		});
		Workbench.await("listening", () -> view.label("busline.state").startsWith("Listening") && view.label("busline.message").contains("sign of life"));
	}

	@Test
	void whoAlreadySendsIsNotPlayedByBusbarToo() {
		connect("sim:victron.bms-can");
		ask();
		Workbench.await("the refusal", () -> Workbench.find(Control.class, "arming.refusals") != null && texts().contains("0x305"));
		assertFalse(Workbench.inUi(ArmingTest::mayStart));
		Workbench.screenshot("arming-refused");
	}

	@Test
	void aBatteryWithoutHardwareBehindItsDriverIsAskedForTwice() {
		connect("sim:pylontech.lv.v2?battery=false");
		ask();
		choose(1);
		Workbench.await("the refusal", () -> texts().contains("limit.charge.voltage"));
		write("arming.values", "battery.soc=50 battery.voltage=52 battery.current=0 battery.temperature=20 limit.charge.voltage=56 "
				+ "limit.charge.current=50 limit.discharge.current=50");
		write("arming.nameplate", "cells=16,voltage=57.6,charge=100,discharge=100");
		Workbench.await("listened long enough", () -> !texts().contains("3 s yet"));
		protocol("pylontech.lv.v2");
		Workbench.await("typed questions", () -> texts().contains("on my risk"));
		assertTrue(Workbench.inUi(() -> texts().contains("never tried") && texts().contains("start or stop charging")));
		Workbench.screenshot("arming-untried");
		confirmAll();
		start();
		Workbench.await("frames of ours", () -> view.count("355") > 0);
		Workbench.inUi(() -> {
			Workbench.widget(Button.class, "busline.armed.stop").notifyListeners(SWT.Selection, new Event());
			return null;
		});
		Workbench.await("listening", () -> view.label("busline.state").startsWith("Listening"));
	}

	/** The title of the protocol with this id is found by the questions, which name the id. */
	private static void protocol(String id) {
		int count = Workbench.inUi(() -> Workbench.widget(Combo.class, "arming.protocol").getItemCount());
		for (int i = 0; i < count; i++) {
			int index = i;
			Workbench.inUi(() -> {
				Combo combo = Workbench.widget(Combo.class, "arming.protocol");
				combo.select(index);
				combo.notifyListeners(SWT.Modify, new Event());
				return null;
			});
			if (Workbench.inUi(() -> texts().contains('(' + id + ')'))) {
				return;
			}
		}
		throw new AssertionError("No protocol " + id);
	}

	private static String texts() {
		List<String> texts = new ArrayList<>();
		Workbench.dialogs().forEach(shell -> texts.addAll(Workbench.texts(shell)));
		return String.join("\n", texts);
	}

	private static String warning() {
		Composite bar = Workbench.widget(Composite.class, "busline.armed");
		return bar.isVisible() ? String.join("\n", Workbench.texts(bar)) : "";
	}

	private static List<String> keys() {
		IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
		List<String> keys = new ArrayList<>();
		for (TriggerSequence keySequence : bindings.getActiveBindingsFor(STOP)) {
			keys.add(keySequence.toString());
		}
		return keys;
	}
}
