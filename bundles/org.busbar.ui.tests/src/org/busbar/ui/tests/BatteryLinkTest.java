package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.busbar.core.own.OwnFolder;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.InvalidSyntaxException;

/** From the battery's socket to its cells: the guide, the session key, the values, and what is said when something goes wrong. */
class BatteryLinkTest {

	private static final String UI = "org.busbar.ui";
	private static final String RS232 = "WeCo: RS232";

	private final Perspective perspective = new Perspective();
	private Path folder = Path.of("");

	@BeforeEach
	void open() throws IOException {
		assertNotNull(System.getProperty(OwnFolder.PROPERTY), "Consents would be kept among those of whoever runs this: set busbar.own");
		folder = Files.createTempDirectory("link");
		InstanceScope.INSTANCE.getNode(UI).put("recording.folder", folder.toString());
		perspective.open();
		perspective.show("batteryLink");
	}

	@AfterEach
	void close() throws IOException {
		Workbench.closeDialogs();
		disconnect();
		perspective.disconnect();
		InstanceScope.INSTANCE.getNode(UI).remove("recording.folder");
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
		}
	}

	@Test
	void theMeterDecidesAndOnlyTheRightSocketIsOffered() throws IOException, InvalidSyntaxException {
		try (EmulatedPort port = new EmulatedPort("weco")) {
			port.restart();
			port.shared(true);
			begin();
			choose("WeCo: BMS-CAN");
			assertTrue(message().startsWith("This socket is refused"), BatteryLinkTest::message);
			assertTrue(shown("batteryLink.start.socket").contains("destroys them"), () -> shown("batteryLink.start.socket"));
			assertFalse(canGoOn());
			Workbench.screenshot("link-socket-refused");
			choose(RS232);
			perspective.write("batteryLink.start.site", "");
			assertTrue(message().startsWith("Name the site"), BatteryLinkTest::message);
			perspective.write("batteryLink.start.site", "Cascina " + folder.getFileName());
			NewSiteWizardTest.press(IDialogConstants.NEXT_ID);
			assertTrue(message().startsWith("Read this before"), BatteryLinkTest::message);
			Workbench.screenshot("link-cautions");
			NewSiteWizardTest.press(IDialogConstants.NEXT_ID);
			perspective.write("batteryLink.start.volts", "2.5");
			assertTrue(message().startsWith("This is no idle RS232 transmitter"), BatteryLinkTest::message);
			assertTrue(shown("batteryLink.start.verdict").contains("2.5 V is no idle RS232 transmitter"), () -> shown("batteryLink.start.verdict"));
			assertFalse(canGoOn());
			Workbench.screenshot("link-pin-refused");
			perspective.write("batteryLink.start.volts", "-9,2");
			assertTrue(shown("batteryLink.start.verdict").contains("-9.2 V"), () -> shown("batteryLink.start.verdict"));
			perspective.write("batteryLink.start.port", "/dev/ttyUSB7");
			assertFalse(canFinish(), "Nobody has seen the page with the port");
			NewSiteWizardTest.press(IDialogConstants.NEXT_ID);
			Workbench.screenshot("link-port");
			network(port.address());
			assertTrue(canFinish());
			NewSiteWizardTest.press(IDialogConstants.FINISH_ID);
			Workbench.await("the other program is heard", () -> perspective.text("batteryLink.guidance").contains("another program"));
			assertEquals(0, port.messages(), "Nothing is sent before the line was found quiet");
			port.shared(false);
			awaitState("Session key needed");
			assertTrue(port.messages() > 0, "It asked");
			Workbench.screenshot("link-key-needed");
			agree();
			awaitState("Reading");
			Workbench.await("the cells", () -> spoken("batteryLink.cells").startsWith("16 cells"));
			assertTrue(Workbench.inUi(() -> spoken("batteryLink.cells")).contains("Lowest: cell 1 at 3.301 V"), () -> spoken("batteryLink.cells"));
			assertTrue(Workbench.inUi(() -> spoken("batteryLink.cells")).contains("Imbalance: 15 mV"));
			port.silent(true);
			Workbench.await("the fault", () -> perspective.text("batteryLink.state").contains("did not answer within"));
			Workbench.screenshot("link-silent");
			port.silent(false);
			awaitState("Reading");
		}
	}

	@Test
	void whatTheBatteryKnowsStandsBesideWhatItTellsTheInverter() throws IOException {
		perspective.connect("sim:victron.bms-can?seed=1");
		simulated("Simulation " + folder.getFileName(), "differ=battery.soc:9");
		awaitState("Reading");
		perspective.maximize("batteryLink", true);
		Workbench.await("the charge", () -> !cell("State of charge", 2).isEmpty());
		assertEquals("\u25D4 one source", Workbench.inUi(() -> cell("State of charge", 4)));
		Workbench.await("the difference", () -> cell("State of charge", 3).matches("(\u2260 )?\\+[89]\\..*"));
		Workbench.await("the doctor says so", () -> perspective.text("batteryLink.finding").contains("own link says"));
		Workbench.await("the mark", () -> cell("State of charge", 3).startsWith("\u2260 "));
		Workbench.await("the voltage agrees", () -> cell("Voltage", 3).endsWith("V") && !cell("Voltage", 3).contains("\u2260"));
		select("State of charge");
		perspective.press("batteryLink.record");
		Workbench.await("the recording",
				() -> perspective.text("batteryLink.recording").matches("(?s)Recording to .*battery\\.csv: \\d{3,} lines, 0 lost\\."));
		Workbench.screenshot("link-values");
		perspective.press("batteryLink.record");
		Workbench.await("the file", () -> perspective.text("batteryLink.recording").startsWith("Recorded to "));
		try (Stream<Path> files = Files.list(folder)) {
			Path file = files.findFirst().orElseThrow();
			assertTrue(Files.readString(file).contains(",cell.1.voltage,"), () -> "Recorded: " + file);
		}
		copy();
		assertTrue(Workbench.clipboard().contains("\tState of charge\t"), Workbench::clipboard);
		perspective.maximize("batteryLink", false);
		perspective.show("findings");
		Workbench.await("the finding", () -> findings().contains("X-13"));
		Workbench.screenshot("link-findings");
	}

	@Test
	void itIsReadableInTheDarkAndInASmallWindow() {
		simulated("Small " + folder.getFileName(), "modules=3&spread=12");
		awaitState("Reading");
		Workbench.await("the cells", () -> spoken("batteryLink.cells").startsWith("16 cells"));
		Theme.DARK.use();
		try {
			Workbench.await("the dark", () -> Workbench.widget(Tree.class, "batteryLink.values").getBackground().getRed() < 128);
			Workbench.screenshot("link-dark");
		} finally {
			Theme.LIGHT.use();
		}
		Point before = resize(new Point(800, 600));
		try {
			Workbench.await("drawings below the values",
					() -> Workbench.widget(Control.class, "batteryLink.cells").toDisplay(0, 0).y > Workbench.widget(Tree.class, "batteryLink.values")
							.toDisplay(0, 0).y);
			Workbench.await("room for the values", () -> Workbench.widget(Tree.class, "batteryLink.values").getSize().y > 100);
			Workbench.screenshot("link-small");
		} finally {
			resize(before);
		}
	}

	@Test
	void aFaultIsToldAndOverWhenItIsOver() throws IOException, InvalidSyntaxException {
		try (EmulatedPort port = new EmulatedPort("weco")) {
			begin();
			choose(RS232);
			perspective.write("batteryLink.start.site", "Faults " + folder.getFileName());
			NewSiteWizardTest.press(IDialogConstants.NEXT_ID);
			NewSiteWizardTest.press(IDialogConstants.NEXT_ID);
			perspective.write("batteryLink.start.volts", "-9.2");
			NewSiteWizardTest.press(IDialogConstants.NEXT_ID);
			network(port.address());
			NewSiteWizardTest.press(IDialogConstants.FINISH_ID);
			awaitState("Reading");
			port.restart();
			awaitState("Session key needed");
			assertTrue(shown("batteryLink.state").contains("It may want its session key first"), () -> shown("batteryLink.state"));
			agree();
			awaitState("Reading");
			assertFalse(shown("batteryLink.state").contains("session key"), () -> shown("batteryLink.state"));
		}
	}

	private void begin() {
		perspective.show("batteryLink");
		Workbench.await("a connection can be made", () -> Workbench.find(Button.class, "batteryLink.connect") instanceof Button button && button.isEnabled());
		perspective.press("batteryLink.connect");
		Workbench.await("the guide", () -> perspective.control("batteryLink.start.sockets") != null);
	}

	private void simulated(String site, String options) {
		begin();
		choose("Simulated battery: ");
		perspective.write("batteryLink.start.site", site);
		perspective.write("batteryLink.start.options", options);
		Workbench.screenshot("link-simulated");
		NewSiteWizardTest.press(IDialogConstants.FINISH_ID);
	}

	private void agree() {
		Workbench.inUi(() -> {
			Workbench.widget(Button.class, "batteryLink.key").getDisplay()
					.asyncExec(() -> Workbench.widget(Button.class, "batteryLink.key").notifyListeners(SWT.Selection, new Event()));
			return null;
		});
		Workbench.await("the question", () -> perspective.control("batteryLink.key.write") != null);
		assertFalse(Workbench.inUi(() -> Workbench.widget(Button.class, "batteryLink.key.write").isEnabled()), "Nobody has agreed yet");
		assertEquals("00 03 85 F9 00 01", Workbench.inUi(() -> perspective.text("batteryLink.key.bytes")));
		perspective.press("batteryLink.key.agree");
		Workbench.screenshot("link-consent");
		perspective.press("batteryLink.key.write");
	}

	private void network(String address) {
		Workbench.inUi(() -> {
			for (String id : List.of("batteryLink.start.serial", "batteryLink.start.network")) {
				Button button = Workbench.widget(Button.class, id);
				button.setSelection(id.endsWith("network"));
				button.notifyListeners(SWT.Selection, new Event());
			}
			return null;
		});
		perspective.write("batteryLink.start.host", address);
	}

	private void disconnect() {
		boolean open = Workbench.inUi(() -> Workbench.find(Button.class, "batteryLink.disconnect") instanceof Button button && button.isEnabled());
		if (open) {
			perspective.press("batteryLink.disconnect");
			awaitState("Closed");
		}
	}

	/** @param socket how its line begins */
	private static void choose(String socket) {
		Workbench.inUi(() -> {
			Table table = Workbench.widget(Table.class, "batteryLink.start.sockets");
			int item = 0;
			while (!table.getItem(item).getText().startsWith(socket)) {
				item++;
			}
			table.setSelection(item);
			table.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	private static Point resize(Point size) {
		return Workbench.inUi(() -> {
			Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
			Point before = shell.getSize();
			shell.setSize(size);
			return before;
		});
	}

	private static boolean canGoOn() {
		return Workbench.inUi(() -> wizard().getCurrentPage().canFlipToNextPage() || wizard().getCurrentPage().isPageComplete());
	}

	private static boolean canFinish() {
		return Workbench.inUi(() -> wizard().getCurrentPage().getWizard().canFinish());
	}

	private static String message() {
		return Workbench.inUi(() -> {
			String error = wizard().getCurrentPage().getErrorMessage();
			return error == null ? wizard().getCurrentPage().getMessage() : error;
		});
	}

	private static WizardDialog wizard() {
		return (WizardDialog) Workbench.dialogs().stream().map(Shell::getData).filter(WizardDialog.class::isInstance).findFirst().orElseThrow();
	}

	private String shown(String id) {
		return Workbench.inUi(() -> perspective.text(id));
	}

	private void awaitState(String word) {
		Workbench.await(word, () -> state().endsWith(word));
	}

	/** The word before the sentence. To be called on the user interface thread. */
	private String state() {
		String spoken = spoken("batteryLink.state");
		return spoken.substring(0, Math.max(0, spoken.indexOf('.')));
	}

	/** To be called on the user interface thread. */
	private static String spoken(String id) {
		try {
			return Workbench.accessibleName(Workbench.widget(Control.class, id));
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}

	/** To be called on the user interface thread. */
	private static String cell(String name, int column) {
		return lines().filter(item -> item.getText().equals(name)).map(item -> item.getText(column)).findFirst().orElse("");
	}

	private static Stream<TreeItem> lines() {
		return Workbench.find(Tree.class, "batteryLink.values") instanceof Tree tree
				? Stream.of(tree.getItems()).flatMap(group -> Stream.of(group.getItems()))
				: Stream.empty();
	}

	private static void select(String name) {
		Workbench.inUi(() -> {
			Tree tree = Workbench.widget(Tree.class, "batteryLink.values");
			tree.setSelection(lines().filter(item -> item.getText().equals(name)).findFirst().orElseThrow());
			tree.setFocus();
			tree.notifyListeners(SWT.Selection, new Event());
			tree.notifyListeners(SWT.DefaultSelection, new Event());
			assertTrue(Workbench.widget(Text.class, "batteryLink.details").getText().contains("carlhoerberg/hems"));
			return null;
		});
	}

	/** With the key, which is the view's while the values have the focus. */
	private static void copy() {
		Workbench.inUi(() -> {
			Tree tree = Workbench.widget(Tree.class, "batteryLink.values");
			tree.notifyListeners(SWT.FocusIn, new Event());
			return PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.EDIT_COPY, null);
		});
	}

	private static String findings() {
		return Workbench.find(Table.class, "findings.table") instanceof Table table
				? Stream.of(table.getItems()).map(item -> item.getText(1)).toList().toString()
				: "";
	}
}
