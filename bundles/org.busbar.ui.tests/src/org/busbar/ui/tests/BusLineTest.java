package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.busbar.ui.internal.busline.ArmedNotice;
import org.busbar.ui.internal.busline.BusLine;
import org.busbar.ui.internal.busline.BusLineBar;
import org.busbar.ui.internal.busline.Figure;
import org.busbar.ui.internal.busline.FigureLabel;
import org.busbar.ui.internal.busline.NoticeBar;
import org.busbar.ui.internal.busline.Sign;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.dialogs.IDialogPage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
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
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The bus line, and recording and opening captures as a user does it. */
@TestMethodOrder(OrderAnnotation.class)
class BusLineTest {

	private static final String UI = "org.busbar.ui";
	private static final String COMMAND = "org.busbar.ui.command.";
	private static final List<String> FIGURES = List.of("state", "bus", "bitrate", "frames", "load", "errors", "drops");

	private final Path folder = folder();
	private final FramesView view = new FramesView();

	@BeforeEach
	void open() {
		view.open();
		InstanceScope.INSTANCE.getNode(UI).put("recording.folder", folder.toString());
		Workbench.await("the bus line", () -> !line("state").isEmpty());
	}

	@AfterEach
	void close() {
		Workbench.inUi(() -> {
			for (Shell shell : Workbench.dialogs()) {
				shell.close();
			}
			return null;
		});
		if (Workbench.inUi(() -> view.control("frames.disconnect") instanceof Button button && button.isEnabled())) {
			view.disconnect();
		}
		InstanceScope.INSTANCE.getNode(UI).remove("recording.folder");
		for (File file : folder.toFile().listFiles()) {
			assertTrue(file.delete(), file.getName());
		}
		assertTrue(folder.toFile().delete());
	}

	private static Path folder() {
		try {
			return Files.createTempDirectory("busbar-captures");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	@Order(1)
	void withoutABusNothingCanBeRecorded() {
		// Another test may have had a bus before.
		Workbench.await("no bus", () -> List.of("Not connected", "Disconnected", "Recorded log").contains(line("state")));
		assertFalse(Workbench.inUi(() -> label("state").getToolTipText()).isBlank());
		Workbench.await("what can be done", () -> !enabled("record") && !enabled("mark") && enabled("openLog"));
		Workbench.screenshot("busline-empty");
	}

	@Test
	void aBusIsRecordedMarkedAndReopened() throws Exception {
		view.connect("sim:victron.bms-can?seed=1");
		Workbench.await("listening", () -> line("state").startsWith("Listening") && line("bitrate").equals("500 kbit/s"));
		Workbench.await("a rate and a load", () -> line("frames").matches("[1-9].*") && line("load").startsWith("load "));
		Workbench.await("Record can be chosen", () -> enabled("record"));
		run("record", Map.of());
		Workbench.await("REC", () -> line("recording").matches("REC sim-victron\\.bms-can-\\d{8}-\\d{6}\\.pcapng, [1-9]\\d* frames, .*"));
		Workbench.await("Mark can be chosen", () -> enabled("mark"));
		Workbench.await("Stop Recording", () -> menu("Bus").stream().anyMatch(text -> text.startsWith("Stop &Recording")));
		run("mark", Map.of("mark.text", "cable plugged in"));
		for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
			theme.use();
			Workbench.screenshot("busline-recording-" + (theme == Theme.DARK ? "dark" : "light"));
		}
		run("record", Map.of());
		Workbench.await("the outcome", () -> line("message").startsWith("Recorded "));
		Path capture = only(folder);
		String message = Workbench.inUi(() -> line("message"));
		assertTrue(message.contains(capture.getFileName().toString()), message);
		long frames = Long.parseLong(message.replaceAll("Recorded (\\d+) frames.*", "$1"));
		assertTrue(Files.readString(capture, StandardCharsets.ISO_8859_1).contains("cable plugged in"));

		press("busline.open");
		confirm("Open a log or capture");
		Workbench.await("the capture", () -> line("state").equals("Recorded log") && line("frames").equals(frames + " frames"));
		assertEquals("500 kbit/s", Workbench.inUi(() -> line("bitrate")));
		assertEquals("0 lost", Workbench.inUi(() -> line("drops")));
		Workbench.screenshot("busline-recorded");
		Workbench.await("the capture in the menu",
				() -> menu("Bus", "Recent").stream().anyMatch(text -> text.contains(capture.getFileName().toString()) && !text.contains("missing")));
		Files.delete(capture);
		assertTrue(menu("Bus", "Recent").stream().anyMatch(text -> text.contains(capture.getFileName().toString()) && text.contains("(missing)")));
	}

	@Test
	void disconnectingCompletesTheRecording() throws IOException {
		view.connect("sim:victron.bms-can?seed=1");
		Workbench.await("Record can be chosen", () -> enabled("record"));
		run("recordAs", Map.of("recordAs.file", folder.resolve("mine.pcapng").toString()));
		Workbench.await("REC", () -> line("recording").matches("REC mine\\.pcapng, [1-9].*"));
		view.disconnect();
		Workbench.await("where it is", () -> line("message").startsWith("Recorded "));
		Workbench.await("that it can be opened", () -> view.control("busline.open") instanceof Control open && open.isVisible());
		Workbench.await("the end of the recording", () -> line("recording").isEmpty());
		assertEquals(folder.resolve("mine.pcapng"), only(folder));
	}

	@Test
	void whatCannotBeRecordedToIsExplained() throws IOException {
		Path there = Files.writeString(folder.resolve("there.pcapng"), "evidence");
		view.connect("sim:victron.bms-can?seed=1");
		Workbench.await("Record can be chosen", () -> enabled("record"));
		run("recordAs", Map.of("recordAs.file", there.toString()));
		confirm("Nothing is being recorded");
		Workbench.await("why", () -> label("message").getToolTipText() instanceof String text && text.contains("there is such a file already"));
		Workbench.await("the bus goes on", () -> line("state").startsWith("Listening"));
		assertEquals("evidence", Files.readString(there));
	}

	/** A pipe whose reader goes away fails in the middle, as a disk does that is full or taken out. */
	@Test
	void aRecordingThatFailsSaysSoAndTheBusGoesOn() throws Exception {
		Path pipe = folder.resolve("pipe.pcapng");
		assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
		view.connect("sim:victron.bms-can?seed=1");
		Workbench.await("Record can be chosen", () -> enabled("record"));
		CompletableFuture<Integer> reader = CompletableFuture.supplyAsync(() -> {
			try (InputStream in = Files.newInputStream(pipe)) {
				return in.readNBytes(400).length;
			} catch (IOException e) {
				throw new IllegalStateException(e);
			}
		});
		run("recordAs", Map.of("recordAs.file", pipe.toString()));
		assertEquals(400, reader.get());
		Workbench.await("a dialog", () -> dialog("The recording pipe.pcapng has ended") != null);
		Workbench.await("the message", () -> line("message").contains("the recording ended"));
		Workbench.screenshot("busline-failed");
		confirm("The recording pipe.pcapng has ended");
		int before = Workbench.inUi(() -> view.count("351"));
		Workbench.await("more frames", () -> view.count("351") > before);
		Workbench.await("that it can be tried again", () -> enabled("record"));
	}

	@Test
	void aLogWithSeveralBusesAsksAndItsProblemsAreKept() throws IOException {
		Path log = Files.writeString(folder.resolve("two.log"), """
				(1.000000) can0 351#0102
				(1.100000) can1 351#0102
				(1.200000) can1 351#0102
				(1.300000) can1 351#010""");
		run("openLog", Map.of("openLog.file", log.toString()));
		Workbench.await("the question", () -> dialog("Several buses") != null);
		Workbench.inUi(() -> {
			Table table = first(Table.class, dialog("Several buses"));
			assertEquals(2, table.getItemCount());
			table.setSelection(1);
			table.notifyListeners(SWT.Selection, new Event());
			return null;
		});
		confirm("Several buses");
		Workbench.await("the second bus", () -> line("bus").equals("can0 in two.log") && line("frames").equals("1 frames"));
		Workbench.await("its problem", () -> line("message").startsWith("line 4, column "));
		press("busline.details");
		Workbench.await("the details", () -> dialog("Messages of the bus") != null);
		confirm("Messages of the bus");
	}

	@Test
	void whatCannotBeOpenedCostsNoConnection() {
		view.connect("sim:victron.bms-can?seed=1");
		Workbench.await("listening", () -> line("state").startsWith("Listening") && enabled("openLog"));
		run("openLog", Map.of("openLog.file", folder.resolve("none.log").toString()));
		confirm("Open a log or capture");
		Workbench.await("why not", () -> texts("Open a log or capture").stream().anyMatch(text -> text.contains("there is no such file")));
		assertTrue(Workbench.inUi(() -> line("state")).startsWith("Listening"));
	}

	@Test
	void theLineIsThereInOtherPerspectivesWhileThereIsABus() {
		view.connect("sim:victron.bms-can?seed=1");
		Workbench.await("listening", () -> line("state").startsWith("Listening"));
		Workbench.inUi(() -> {
			IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
			page.closePerspective(page.getPerspective(), false, false);
			return null;
		});
		Workbench.await("still there", () -> line("frames").matches("[1-9].*") && label("state").isVisible());
		view.open();
		Workbench.await("the view", () -> view.control("frames.disconnect") instanceof Button button && button.isEnabled());
	}

	@Test
	void theKeysAreThoseOfTheBusWhereItIsWorkedOn() {
		for (var key : Map.of("CTRL+SHIFT+F5", "busLine", "CTRL+SHIFT+F6", "mark", "CTRL+SHIFT+F7", "record", "CTRL+SHIFT+F8", "openLog", "CTRL+SHIFT+F9",
				"connect", "CTRL+SHIFT+F12", "disconnect").entrySet()) {
			Workbench.await(key.getKey(), () -> {
				try {
					var match = PlatformUI.getWorkbench().getService(IBindingService.class).getPerfectMatch(KeySequence.getInstance(key.getKey()));
					return match != null && match.getParameterizedCommand().getId().equals(COMMAND + key.getValue());
				} catch (org.eclipse.jface.bindings.keys.ParseException e) {
					throw new AssertionError(e);
				}
			});
		}
	}

	@Test
	void isOneStopOfTheTabKeyAndReadOut() {
		view.connect("sim:victron.bms-can?seed=1");
		Workbench.await("a load", () -> line("load").startsWith("load "));
		for (String figure : FIGURES) {
			String name = Workbench.inUi(() -> Workbench.accessibleName(label(figure)));
			assertTrue(name.matches(".+: .+"), figure + " is called " + name);
			assertFalse(Workbench.inUi(() -> label(figure).getToolTipText()).isBlank(), figure);
		}
		assertEquals("Bus line", Workbench.inUi(() -> Workbench.accessibleName(Workbench.widget(Composite.class, "busline"))));
		assertEquals(List.of("busline.state"),
				Workbench.inUi(
						() -> Arrays.stream(Workbench.widget(Composite.class, "busline").getTabList()).map(stop -> stop.getData(Workbench.KEY)).toList()));
		Workbench.inUi(() -> {
			label("state").getShell().forceActive();
			return null;
		});
		run("busLine", Map.of());
		Workbench.await("the focus", () -> label("state").isFocusControl());
		Workbench.inUi(() -> {
			Event right = new Event();
			right.keyCode = SWT.ARROW_RIGHT;
			label("state").notifyListeners(SWT.KeyDown, right);
			return null;
		});
		Workbench.await("the next figure", () -> label("bus").isFocusControl());
	}

	@Test
	void whereCapturesGoCanBeChosen() {
		PreferenceDialog preferences = Workbench.inUi(() -> {
			PreferenceDialog made = PreferencesUtil.createPreferenceDialogOn(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(),
					"org.busbar.ui.preferences.recording", null, null);
			made.setBlockOnOpen(false);
			made.open();
			return made;
		});
		try {
			Workbench.await("the folder", () -> Workbench.widget(Text.class, "recording.folder").getText().equals(folder.toString()));
			Workbench.screenshot("busline-preferences");
			Workbench.inUi(() -> {
				Text text = Workbench.widget(Text.class, "recording.folder");
				text.setText(folder.resolve("none").toString());
				text.notifyListeners(SWT.FocusOut, new Event());
				return null;
			});
			Workbench.await("what is wrong", () -> preferences.getSelectedPage() instanceof IDialogPage page && page.getErrorMessage() instanceof String message
					&& message.startsWith("There is no such folder"));
		} finally {
			Workbench.inUi(preferences::close);
		}
	}

	@Test
	void aFileCanBeDroppedOntoTheWindow() {
		assertNotNull(Workbench.inUi(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getData(DND.DROP_TARGET_KEY)));
	}

	@Test
	void everyStateFitsIntoTheLine() throws Exception {
		for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
			theme.use();
			Shell shell = Workbench.inUi(() -> {
				Shell made = new Shell(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), SWT.DIALOG_TRIM | SWT.RESIZE);
				made.setText("states");
				GridLayout layout = new GridLayout();
				layout.marginWidth = 0;
				made.setLayout(layout);
				for (Sign sign : Sign.values()) {
					BusLineBar bar = new BusLineBar(made, file -> assertNotNull(file), text -> assertNotNull(text));
					bar.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
					bar.show(line(sign));
				}
				NoticeBar.armed(made, made::dispose).show(Optional.of(notice().text()));
				NoticeBar.danger(made, made::dispose).show(Optional.of("DANGER: the cells are at 3.9 V.\nDo this now: open the breaker."));
				made.setBounds(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getBounds());
				made.open();
				made.layout(true, true);
				return made;
			});
			Workbench.screenshot("busline-states-" + (theme == Theme.DARK ? "dark" : "light"));
			Workbench.inUi(() -> {
				for (Control child : shell.getChildren()) {
					Rectangle room = shell.getClientArea();
					assertTrue(child.getBounds().x + child.getBounds().width <= room.width, "wider than the window: " + child.getBounds());
				}
				shell.dispose();
				return null;
			});
		}
	}

	@Test
	void theWarningIsAsWideAsTheWindowAndAboveTheViews() throws Exception {
		// Another bar stands beside the window's own, so that no bus has to be armed for it.
		List<String> stopped = new ArrayList<>();
		NoticeBar bar = Workbench.inUi(() -> {
			Composite own = Workbench.widget(Composite.class, "busline.armed");
			assertEquals(new Point(0, 0), own.getSize(), "no room is taken while nothing is armed");
			NoticeBar made = NoticeBar.armed(own.getParent(), () -> stopped.add("stopped"));
			made.control().setData("modelElement", own.getData("modelElement"));
			return made;
		});
		try {
			for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
				theme.use();
				Workbench.inUi(() -> {
					bar.show(Optional.empty());
					bar.show(Optional.of(notice().text()));
					return null;
				});
				Workbench.screenshot("busline-armed-" + (theme == Theme.DARK ? "dark" : "light"));
				Workbench.inUi(() -> {
					Shell shell = bar.control().getShell();
					Rectangle bounds = shell.getDisplay().map(bar.control(), shell, new Rectangle(0, 0, bar.control().getSize().x, bar.control().getSize().y));
					assertTrue(bar.control().isVisible());
					assertTrue(bounds.width >= shell.getClientArea().width * 95 / 100, bounds + " in " + shell.getClientArea());
					assertTrue(bounds.height > 20 && bounds.y < shell.getClientArea().height / 4, bounds.toString());
					assertFalse(bar.control().getBackground().equals(shell.getBackground()));
					assertTrue(Workbench.accessibleName(bar.control()).contains("MAY SEND"));
					assertEquals(List.of(), clipped(bar.control()));
					return null;
				});
			}
			Workbench.inUi(() -> {
				first(Button.class, bar.control()).notifyListeners(SWT.Selection, new Event());
				return null;
			});
			assertEquals(List.of("stopped"), stopped);
		} finally {
			Workbench.inUi(() -> {
				bar.show(Optional.empty());
				bar.control().dispose();
				return null;
			});
		}
	}

	/** What is wider or higher than its place. */
	private static List<String> clipped(Control control) {
		List<String> clipped = new ArrayList<>();
		if (control instanceof Composite composite) {
			Rectangle room = composite.getClientArea();
			for (Control child : composite.getChildren()) {
				Rectangle bounds = child.getBounds();
				if (child.isVisible() && (bounds.x + bounds.width > room.width || bounds.y + bounds.height > room.height)) {
					clipped.add(child + " " + bounds + " in " + room);
				}
			}
		}
		return clipped;
	}

	private static ArmedNotice notice() {
		return new ArmedNotice("ARMED: BUSBAR MAY SEND ON slcan:/dev/ttyACM0", "Busbar plays the battery.",
				"Disconnect (Bus > Disconnect) stops the sending at once. The inverter then hears no battery and may raise an alarm or switch off.");
	}

	private static BusLine line(Sign sign) {
		Figure text = new Figure(sign.name() + ": what the state means", "explained");
		return new BusLine(sign, text, new Figure("slcan:/dev/ttyACM0", "explained"), new Figure("500 kbit/s", "explained"),
				new Figure("1234 frames/s", "explained"), new Figure("load 45.6 %", "explained"), new Figure("3 errors", "explained"),
				new Figure("12 lost", "explained"), new Figure("REC slcan-dev-ttyACM0-20260304-050607.pcapng, 123456 frames, 8.9 MB, 1:02:03", "explained"),
				new Figure("A message that is so long that it does not fit into the line, whatever anybody does about it, and is shortened", "explained"), true,
				Optional.of(Path.of("a.pcapng")), Optional.empty());
	}

	/** The command may open a dialog and does not come back before it is closed. */
	private static void run(String command, Map<String, String> parameters) {
		Map<String, String> named = new HashMap<>();
		parameters.forEach((name, value) -> named.put(COMMAND + name, value));
		Display.getDefault().asyncExec(() -> new Perspective().run(command, named));
	}

	private static boolean enabled(String command) {
		return new Perspective().isEnabled(command);
	}

	/** On the user interface's thread; so are the next ones. */
	private static FigureLabel label(String figure) {
		return Workbench.widget(FigureLabel.class, "busline." + figure);
	}

	private static String line(String figure) {
		return Workbench.find(FigureLabel.class, "busline." + figure) instanceof FigureLabel label && label.isVisible() ? label.text() : "";
	}

	private static Shell dialog(String title) {
		return Workbench.dialogs().stream().filter(shell -> shell.getText().equals(title)).findFirst().orElse(null);
	}

	private static <T extends Control> T first(Class<T> type, Control control) {
		if (type.isInstance(control)) {
			return type.cast(control);
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				T found = first(type, child);
				if (found != null) {
					return found;
				}
			}
		}
		return null;
	}

	private static List<String> texts(String title) {
		List<String> texts = new ArrayList<>();
		Shell shell = dialog(title);
		if (shell != null) {
			collect(shell, texts);
		}
		return texts;
	}

	private static void collect(Control control, List<String> texts) {
		if (control instanceof Label label) {
			texts.add(label.getText());
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				collect(child, texts);
			}
		}
	}

	/** Presses the button of a dialog that the enter key presses. */
	private static void confirm(String title) {
		Workbench.await("the dialog " + title, () -> dialog(title) != null);
		Display.getDefault().asyncExec(() -> dialog(title).getDefaultButton().notifyListeners(SWT.Selection, new Event()));
		Workbench.await("the dialog to close", () -> dialog(title) == null || texts(title).stream().anyMatch(text -> text.contains("could not be opened")));
	}

	private static void press(String id) {
		Workbench.await(id, () -> Workbench.widget(Button.class, id).isVisible());
		Display.getDefault().asyncExec(() -> Workbench.widget(Button.class, id).notifyListeners(SWT.Selection, new Event()));
	}

	/** The texts of a menu, as they are when the user opens it. */
	private static List<String> menu(String... path) {
		return Workbench.inUi(() -> {
			Menu menu = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getMenuBar();
			for (String part : path) {
				MenuItem item = Stream.of(menu.getItems()).filter(entry -> entry.getText().replace("&", "").startsWith(part)).findFirst().orElseThrow();
				menu = item.getMenu();
				menu.notifyListeners(SWT.Show, new Event());
			}
			List<String> texts = Stream.of(menu.getItems()).map(MenuItem::getText).toList();
			menu.notifyListeners(SWT.Hide, new Event());
			return texts;
		});
	}

	private static Path only(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			List<Path> all = files.toList();
			assertEquals(1, all.size(), all.toString());
			return all.getFirst();
		}
	}
}
