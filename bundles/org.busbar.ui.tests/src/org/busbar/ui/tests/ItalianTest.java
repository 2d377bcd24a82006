package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Run in Italian, whose words are longer: nothing of views, dialogs and pages is cut off, and the buttons of the platform speak Italian too. */
class ItalianTest {

	/** The files of the platform of which a fragment of ours has the texts that the product shows; SWT brings its own. */
	private static final Map<String, String> PLATFORM = Map.of("org.eclipse.jface", "org/eclipse/jface/messages",
			"org.eclipse.ui.workbench", "org/eclipse/ui/internal/messages",
			"org.eclipse.e4.ui.workbench.renderers.swt", "org/eclipse/e4/ui/internal/workbench/renderers/swt/messages");

	private static final List<String> VIEWS = List.of("frames", "catalogue", "wiring", "trace", "battery", "batteryLink", "plots", "findings", "identification",
			"help",
			"guide");
	private static final List<String> WIZARD_PAGES = List.of("safety", "battery", "inverter", "protocol", "decisions", "save");
	private static final String BUS = "sim:victron.bms-can?seed=1";

	private Path folder = Path.of("");
	private final List<String> cut = new ArrayList<>();
	private final Perspective perspective = new Perspective();

	@BeforeEach
	void open() throws IOException {
		folder = Files.createTempDirectory("italian");
		perspective.open();
		Workbench.await("Live Frames", () -> Workbench.find(Control.class, "frames.connect") != null);
		// In a narrow view the button itself has no words.
		assertEquals("Connetti", Workbench.inUi(() -> Workbench.accessibleName(Workbench.widget(Control.class, "frames.connect"))),
				"The language is not in force");
	}

	@AfterEach
	void close() throws IOException {
		Workbench.closeDialogs();
		Workbench.inUi(() -> Workbench.page().closeAllEditors(false));
		if (perspective.isEnabled("disconnect")) {
			perspective.run("disconnect", Map.of());
			Workbench.await("the bus is closed", () -> perspective.text("busline.state").startsWith("Disconnesso"));
		}
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

	@Test
	void viewsHaveRoom() {
		for (String view : VIEWS) {
			view(view, "empty");
		}
		connect();
		for (String view : VIEWS) {
			view(view, "live");
		}
		look("busline", "busline");
		assertEquals(List.of(), cut);
	}

	@Test
	void dialogsHaveRoom() {
		dialog("chooseConverter");
		dialog("ownFiles");
		dialog("guidedCapture");
		connect();
		dialog("acknowledge");
		dialog("recordTriggered");
		dialog("arm");
		assertEquals(List.of(), cut);
	}

	@Test
	void pagesOfASiteHaveRoom() throws IOException {
		Path file = SiteFiles.save(folder.resolve("cascina.busbar"), SiteFiles.site("Cascina Verdi"));
		perspective.run("openConfiguration", Map.of("org.busbar.ui.command.openConfiguration.file", file.toString()));
		Workbench.await("the editor", () -> perspective.text("configuration.title").equals("Cascina Verdi"));
		for (String page : ConfigurationEditorTest.PAGES) {
			ConfigurationEditorTest.page(page);
			look("configuration.page." + page, "page " + page);
		}
		dialog("exportReport");
		dialog("exportSite");
		dialog("supportBundle");
		assertEquals(List.of(), cut);
	}

	@Test
	void pagesOfTheWizardHaveRoom() {
		Display.getDefault().asyncExec(() -> perspective.run("newConfiguration", Map.of()));
		Workbench.await("the wizard", () -> perspective.control("newsite.check.earth") != null);
		for (String page : WIZARD_PAGES) {
			Workbench.await("the page " + page, () -> wizard().getCurrentPage().getName().equals(page));
			lookAt("wizard " + page, () -> wizard().getShell());
			next();
		}
		assertEquals(List.of(), cut);
	}

	@Test
	void theGuideToTheBatterysOwnLinkHasRoom() {
		perspective.show("batteryLink");
		perspective.press("batteryLink.connect");
		Workbench.await("the guide", () -> perspective.control("batteryLink.start.sockets") != null);
		Workbench.inUi(() -> {
			Table sockets = Workbench.widget(Table.class, "batteryLink.start.sockets");
			sockets.setSelection(Stream.of(sockets.getItems()).map(TableItem::getText).toList().indexOf("WeCo: RS232"));
			sockets.notifyListeners(SWT.Selection, new Event());
			return null;
		});
		perspective.write("batteryLink.start.site", "Cascina Verdi");
		for (String page : List.of("socket", "cautions", "pin", "port")) {
			Workbench.await("the page " + page, () -> wizard().getCurrentPage().getName().equals(page));
			if (page.equals("pin")) {
				perspective.write("batteryLink.start.volts", "2.5");
				lookAt("link refused", () -> wizard().getShell());
				perspective.write("batteryLink.start.volts", "-9.2");
			}
			lookAt("link " + page, () -> wizard().getShell());
			next();
		}
		assertEquals(List.of(), cut);
	}

	@Test
	void preferencesHaveRoom() {
		for (String page : List.of("company", "recording")) {
			PreferenceDialog preferences = Workbench.inUi(() -> {
				PreferenceDialog made = PreferencesUtil.createPreferenceDialogOn(Workbench.window().getShell(), "org.busbar.ui.preferences." + page, null,
						null);
				made.setBlockOnOpen(false);
				made.open();
				return made;
			});
			lookAt("preferences " + page, preferences::getShell);
			Workbench.inUi(preferences::close);
		}
		assertEquals(List.of(), cut);
	}

	@Test
	void thePlatformSpeaksItalianAndHasWhatIsTranslated() throws IOException {
		assertEquals(List.of("Annulla", "Ava&nti >"), List.of(IDialogConstants.CANCEL_LABEL, IDialogConstants.NEXT_LABEL));
		List<String> wrong = new ArrayList<>();
		for (Map.Entry<String, String> file : PLATFORM.entrySet()) {
			Properties english = texts(file.getKey(), file.getValue() + ".properties");
			Properties italian = texts(file.getKey(), file.getValue() + "_it.properties");
			assertFalse(italian.isEmpty(), file.getKey());
			italian.stringPropertyNames().stream()
					.filter(key -> !arguments(italian.getProperty(key)).equals(arguments(english.getProperty(key, "{no such text}"))))
					.forEach(key -> wrong.add(file.getKey() + ": " + key));
		}
		assertEquals(List.of(), wrong);
	}

	private static Properties texts(String bundle, String path) throws IOException {
		Properties texts = new Properties();
		try (Reader in = new InputStreamReader(Platform.getBundle(bundle).getResource(path).openStream(), StandardCharsets.UTF_8)) {
			texts.load(in);
		}
		return texts;
	}

	private static Set<String> arguments(String text) {
		return Pattern.compile("\\{[^}]*}").matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
	}

	private static WizardDialog wizard() {
		return (WizardDialog) Workbench.dialogs().stream().map(Shell::getData).filter(WizardDialog.class::isInstance).findFirst().orElseThrow();
	}

	/** Goes on, with a Victron inverter: it has no choice that would stop here. */
	private static void next() {
		Workbench.inUi(() -> {
			Combo maker = Workbench.find(Combo.class, "newsite.inverter.maker");
			if (maker != null && maker.isVisible()) {
				maker.select(Stream.of(maker.getItems()).toList().indexOf("Victron"));
				maker.notifyListeners(SWT.Selection, new Event());
			}
			buttons(wizard().getShell()).filter(button -> Integer.valueOf(IDialogConstants.NEXT_ID).equals(button.getData()) && button.isEnabled()).forEach(
					button -> button.notifyListeners(SWT.Selection, new Event()));
			return null;
		});
	}

	private static Stream<Button> buttons(Widget widget) {
		return widget instanceof Button button
				? Stream.of(button)
				: widget instanceof Composite parent ? Stream.of(parent.getChildren()).flatMap(ItalianTest::buttons) : Stream.of();
	}

	private void connect() {
		Workbench.await("a bus can be opened", () -> perspective.isEnabled("connect"));
		perspective.run("connect", Map.of("org.busbar.ui.command.connect.converter", BUS));
		Workbench.await("frames", () -> perspective.text("busline.frames").matches(".*[1-9].*"));
	}

	private void view(String view, String state) {
		perspective.show(view);
		look(view + ".view", view + ' ' + state);
	}

	private void dialog(String command) {
		Workbench.await(command + " can be run", () -> perspective.isEnabled(command));
		Display.getDefault().asyncExec(() -> perspective.run(command, Map.of()));
		Workbench.await("the dialog of " + command, () -> !Workbench.dialogs().isEmpty());
		lookAt(command, () -> Workbench.dialogs().getLast());
		Workbench.closeDialogs();
		Workbench.await("no dialog", () -> Workbench.dialogs().isEmpty());
	}

	private void look(String id, String name) {
		lookAt(name, () -> Workbench.widget(Composite.class, id));
	}

	private void lookAt(String name, Callable<? extends Control> where) {
		Workbench.screenshot("italian-" + name.replace(' ', '-'));
		Workbench.inUi(() -> ShownTexts.cut(where.call())).forEach(text -> cut.add(name + ": " + text));
	}
}
