package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which protocol each end speaks, from the frames to its use in all views; settings and advice beside it. */
class IdentificationViewTest {

	private static final String VIEW = "org.busbar.ui.view.identification";
	private static final String GENUINE = """
			(1717743600.0) can0 351#1402C012C012C201
			(1717743600.1) can0 355#58005E00
			(1717743600.2) can0 356#7A13F2FE6B01
			(1717743600.3) can0 359#0000000006504E
			(1717743600.4) can0 35C#C000
			(1717743600.5) can0 35E#50594C4F4E202020
			(1717743600.6) can0 305#0000000000000000
			""";

	private final FramesView frames = new FramesView();

	@BeforeEach
	void open() {
		frames.open();
	}

	@AfterEach
	void close() {
		Workbench.inUi(() -> {
			choose("frames.protocol", 0);
			return Workbench.page().showView("org.busbar.ui.view.frames");
		});
		if (Workbench.inUi(() -> Workbench.widget(Button.class, "frames.disconnect").isEnabled())) {
			frames.disconnect();
		}
	}

	private static void choose(String id, int index) {
		Combo combo = Workbench.widget(Combo.class, id);
		combo.select(index);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	private static void openLog(String text) throws IOException {
		Path log = Files.createTempFile("identified", ".log");
		log.toFile().deleteOnExit();
		Files.writeString(log, text);
		Workbench.await("no bus is open", () -> Workbench.inUi(() -> Workbench.widget(Button.class, "frames.connect").isEnabled()));
		Workbench.inUi(() -> {
			choose("frames.protocol", 0);
			var command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand("org.busbar.ui.command.openLog");
			return Workbench.window().getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(command, Map.of("org.busbar.ui.command.openLog.file", log.toString())), null);
		});
	}

	/** The view is opened as the user does, from the choice of the protocol. */
	private static void identify() {
		press("frames.identify");
		assertTrue(Workbench.inUi(() -> Workbench.page().isPartVisible(Workbench.page().findView(VIEW))));
	}

	/** What other tests have left cannot be taken for what is awaited: another log is looked at before. */
	private static void identifyGenuine() throws IOException {
		openLog(GENUINE.lines().findFirst().orElseThrow() + '\n');
		identify();
		awaitLine("Battery | \u25c6 not clear");
		openLog(GENUINE);
		awaitLine("Battery | \u2714 speaks Pylontech low voltage 1.2");
	}

	private static void press(String id) {
		Workbench.inUi(() -> {
			Workbench.widget(Button.class, id).notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	private static List<String> lines() {
		return Workbench.inUi(() -> {
			List<String> lines = new ArrayList<>();
			Tree tree = Workbench.widget(Tree.class, "identification.tree");
			for (TreeItem end : tree.getItems()) {
				lines.add(end.getText(0) + " | " + end.getText(1));
				for (TreeItem item : end.getItems()) {
					lines.add("  " + item.getText(0) + " | " + item.getText(1));
				}
			}
			return lines;
		});
	}

	private static void awaitLine(String line) {
		Workbench.await(line, () -> lines().contains(line));
	}

	private static void select(int end, int item) {
		Workbench.inUi(() -> {
			Tree tree = Workbench.widget(Tree.class, "identification.tree");
			tree.setSelection(item < 0 ? tree.getItem(end) : tree.getItem(end).getItem(item));
			tree.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	private static String details() {
		return Workbench.inUi(() -> Workbench.widget(StyledText.class, "identification.details").getText());
	}

	private static boolean enabled(String id) {
		return Workbench.inUi(() -> Workbench.widget(Button.class, id).isEnabled());
	}

	private static String chosenProtocol() {
		return Workbench.inUi(() -> Workbench.widget(Combo.class, "frames.protocol").getText());
	}

	@Test
	void saysWhatEachEndSpeaksAndWhy() throws IOException {
		identifyGenuine();
		awaitLine("  Pylontech low voltage 1.2 \u2013 in use | \u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b1\u25b1 83 % very likely");
		awaitLine("Inverter | \u25c6 not clear");
		Workbench.await("the details", () -> details().startsWith("Battery\n\u2714 speaks Pylontech low voltage 1.2"));
		assertFalse(enabled("identification.use"), "an end is no protocol");
		select(1, -1);
		assertTrue(details().contains("Only 0x305 was heard from this end"), details());
		assertTrue(details().contains("Next: Look for what tells them apart"), details());
		select(0, 0);
		assertTrue(details().contains("\u2022 0x359 ProtectionAlarm: Signature is \"PN\" (+0.4)."), details());
		assertTrue(enabled("identification.use"));
		Workbench.screenshot("identification");
	}

	@Test
	void theSelectedProtocolIsUsedInAllViews() throws IOException {
		identifyGenuine();
		String usual = chosenProtocol();
		select(0, 1);
		String other = Workbench.inUi(() -> Workbench.widget(Tree.class, "identification.tree").getSelection()[0].getText(0));
		press("identification.use");
		Workbench.await("the choice of the frames follows", () -> !chosenProtocol().equals(usual) && other.startsWith(chosenProtocol()));
		Workbench.await("it is in use", () -> lines().stream().anyMatch(line -> line.startsWith("  " + other + " \u2013 in use")));
		assertTrue(enabled("identification.fitting"));
		press("identification.fitting");
		Workbench.await("the one that fits is used again", () -> chosenProtocol().equals(usual));
		Workbench.await("there is nothing to take back", () -> !enabled("identification.fitting"));
	}

	/** Enter on a protocol uses it, and the copy key takes everything along. */
	@Test
	void byKeyboard() throws IOException {
		identifyGenuine();
		select(0, 1);
		Workbench.inUi(() -> {
			Tree tree = Workbench.widget(Tree.class, "identification.tree");
			tree.setFocus();
			tree.notifyListeners(SWT.DefaultSelection, new Event());
			return null;
		});
		Workbench.await("something is chosen", () -> enabled("identification.fitting"));
		String copied = Workbench.inUi(() -> {
			Workbench.widget(Tree.class, "identification.tree").notifyListeners(SWT.FocusIn, new Event());
			Workbench.window().getService(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.EDIT_COPY, null);
			Clipboard clipboard = new Clipboard(Workbench.window().getShell().getDisplay());
			try {
				return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
			} finally {
				clipboard.dispose();
			}
		});
		assertTrue(copied.contains("0x35C Request is there (+0.2)."), copied);
		assertEquals("Protocols that each end of the bus may speak",
				Workbench.inUi(() -> Workbench.accessibleName(Workbench.widget(Tree.class, "identification.tree"))));
	}

	@Test
	void aLiveBusIsFollowed() {
		frames.connect("sim:victron.bms-can");
		identify();
		awaitLine("Battery | \u2714 speaks Victron CAN-bus BMS, low voltage");
		awaitLine("Inverter | \u2714 speaks Victron CAN-bus BMS, low voltage");
		Workbench.screenshot("identification-live");
	}

	@Test
	void theSettingsOfABrandStandBelowItsPage() throws IOException {
		openLog(GENUINE);
		Workbench.inUi(() -> Workbench.page().showView("org.busbar.ui.view.catalogue"));
		CataloguePart catalogue = new CataloguePart();
		catalogue.select("Victron Energy");
		Workbench.await("the settings are shown", () -> Workbench.inUi(() -> {
			Table table = Workbench.widget(Table.class, "settings.table");
			return table.isVisible() && table.getItemCount() > 0 && !table.getItem(0).getText(0).isEmpty();
		}));
		assertTrue(Workbench.inUi(() -> Workbench.widget(Label.class, "settings.title").getText()).startsWith("Settings of Victron Energy"));
		Workbench.screenshot("settings-on-the-bus");
		catalogue.select("Pylontech low voltage 1.2");
		Workbench.await("a protocol has no settings", () -> Workbench.inUi(() -> !Workbench.widget(Control.class, "settings.panel").isVisible()));
	}

	@Test
	void theWiringAdvisesOnTheProtocol() {
		Workbench.inUi(() -> Workbench.page().showView("org.busbar.ui.view.wiring"));
		Workbench.inUi(() -> {
			Combo brand = Workbench.widget(Combo.class, "wiring.inverter");
			brand.select(List.of(brand.getItems()).indexOf("Victron Energy"));
			brand.notifyListeners(SWT.Selection, new Event());
			TabFolder tabs = Workbench.widget(TabFolder.class, "wiring.tabs");
			for (TabItem tab : tabs.getItems()) {
				if (tab.getText().equals("Protocol")) {
					tabs.setSelection(tab);
				}
			}
			return null;
		});
		Workbench.screenshot("wiring-protocol");
		String first = Workbench.inUi(() -> {
			Table table = Workbench.widget(Table.class, "wiring.table.protocol");
			String line = table.getItem(0).getText(0) + '|' + table.getItem(0).getText(1) + '|' + table.getItem(0).getText(2);
			Workbench.widget(TabFolder.class, "wiring.tabs").setSelection(0);
			return line;
		});
		assertEquals("Best|\u2714 Protocol|Victron CAN-bus BMS, low voltage (victron.bms-can)", first);
	}

	@Test
	void readableInTheDarkToo() throws IOException {
		identifyGenuine();
		select(1, -1);
		theme("org.eclipse.e4.ui.css.theme.e4_dark");
		try {
			Workbench.inUi(() -> Workbench.page().showView("org.busbar.ui.view.catalogue"));
			new CataloguePart().select("Victron Energy");
			Workbench.await("the settings", () -> Workbench.widget(Table.class, "settings.table").isVisible());
			Workbench.await("dark", () -> Workbench.widget(Tree.class, "identification.tree").getBackground().getRed() < 100);
			Workbench.screenshot("identification-dark");
		} finally {
			theme("org.eclipse.e4.ui.css.theme.e4_default");
		}
	}

	/** The theme engine is not part of the platform's contract. */
	private static void theme(String id) {
		Workbench.inUi(() -> {
			Class<?> type = Platform.getBundle("org.eclipse.e4.ui.css.swt.theme").loadClass("org.eclipse.e4.ui.css.swt.theme.IThemeEngine");
			Object engine = PlatformUI.getWorkbench().getService(type);
			type.getMethod("setTheme", String.class, boolean.class).invoke(engine, id, false);
			return null;
		});
	}
}
