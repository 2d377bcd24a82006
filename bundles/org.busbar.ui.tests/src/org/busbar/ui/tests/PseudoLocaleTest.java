package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.registry.CatalogueRegistry;
import org.eclipse.core.commands.Command;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * Run in a language in which every text of every bundle stands in brackets: a text without them is written into the code. What is outside of brackets has to
 * be a word of the data: a name or an identifier of the catalogue, or what the test itself gave.
 */
class PseudoLocaleTest {

	private static final List<String> VIEWS = List.of("frames", "catalogue", "wiring", "trace", "battery", "plots", "findings");
	private static final String BUS = "sim:victron.bms-can?seed=1";
	/** What the simulated battery calls its maker. */
	private static final String SIMULATED = "BUSBAR";
	/** Buttons and signs that JFace makes. */
	private static final List<String> PLATFORM = List.of(IDialogConstants.OK_LABEL, IDialogConstants.CANCEL_LABEL, IDialogConstants.CLOSE_LABEL,
			IDialogConstants.BACK_LABEL, IDialogConstants.NEXT_LABEL, IDialogConstants.FINISH_LABEL, IDialogConstants.YES_LABEL, IDialogConstants.NO_LABEL,
			JFaceResources.getString("openBrowse"), JFaceResources.getString("warning"));

	private Path folder = Path.of("");

	private final Perspective perspective = new Perspective();

	@BeforeEach
	void open() throws IOException {
		folder = Files.createTempDirectory("pseudo");
		perspective.open();
	}

	@AfterEach
	void close() throws IOException {
		Workbench.closeDialogs();
		perspective.disconnect();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
		Files.delete(folder);
	}

	@Test
	void everyTextOfEveryViewIsTranslated() {
		for (String view : VIEWS) {
			assertTranslated("the empty view " + view, view(view));
		}
		perspective.connect(BUS);
		for (String view : VIEWS) {
			perspective.show(view);
			Workbench.await("something to see in " + view, () -> view(view).size() > 10);
			assertTranslated("the view " + view, view(view));
			Workbench.screenshot("pseudo-" + view);
		}
		Workbench.await("a rate", () -> perspective.text("busline.frames").matches(".*[1-9].*"));
		assertTranslated("the bus line", busLine());
		perspective.disconnect();
		assertTranslated("the bus line without a bus", busLine());
	}

	@Test
	void whatGoesWrongIsTranslated() {
		perspective.show("frames");
		perspective.run("connect", Map.of("org.busbar.ui.command.connect.converter", "nothing:at-all"));
		Workbench.await("a message", () -> !perspective.text("busline.message").isEmpty());
		assertTranslated("a converter that there is not", Stream.concat(view("frames").stream(), busLine().stream()).toList());
	}

	@Test
	void everyDialogIsTranslated() throws Exception {
		Path log = Files.writeString(folder.resolve("two.log"), "(1.000000) can0 351#0102\n(1.100000) can1 351#0102\n(1.200000) can1 351#010");
		dialog("ownFiles", Map.of());
		dialog("newConfiguration", Map.of());
		dialog("openLog", Map.of("org.busbar.ui.command.openLog.file", log.toString()));
		PreferenceDialog preferences = Workbench.inUi(() -> {
			PreferenceDialog made = PreferencesUtil.createPreferenceDialogOn(Workbench.window().getShell(), "org.busbar.ui.preferences.recording", null, null);
			made.setBlockOnOpen(false);
			made.open();
			return made;
		});
		try {
			// The rest of the dialog is the platform's.
			assertTranslated("the preferences", Workbench.inUi(() -> ShownTexts.of(Workbench.widget(Control.class, "recording.folder").getParent())));
			Workbench.screenshot("pseudo-preferences");
		} finally {
			Workbench.inUi(preferences::close);
		}
		perspective.connect(BUS);
		perspective.run("recordAs", Map.of("org.busbar.ui.command.recordAs.file", folder.resolve("bus.pcapng").toString()));
		Workbench.await("a recording", () -> perspective.isEnabled("mark"));
		dialog("mark", Map.of());
		assertTranslated("the bus line while recording", busLine());
		perspective.disconnect();
		Workbench.await("the outcome", () -> perspective.text("busline.message").contains("bus.pcapng"));
		assertTranslated("the bus line after the recording", busLine());
	}

	@Test
	void everyPageOfASiteIsTranslated() throws IOException {
		Path file = SiteFiles.save(folder.resolve("site.busbar"), SiteFiles.site(SIMULATED));
		perspective.run("openConfiguration", Map.of("org.busbar.ui.command.openConfiguration.file", file.toString()));
		Workbench.await("the editor", () -> perspective.text("configuration.title").equals(SIMULATED));
		try {
			for (String page : ConfigurationEditorTest.PAGES) {
				ConfigurationEditorTest.page(page);
				assertTranslated("the page " + page, Workbench.inUi(() -> ShownTexts.of(Workbench.widget(Composite.class, "configuration.page." + page))));
				Workbench.screenshot("pseudo-configuration-" + page);
			}
		} finally {
			Workbench.inUi(() -> Workbench.page().closeAllEditors(false));
		}
	}

	@Test
	void namesInTheRegistriesAreTranslated() {
		List<String> names = new ArrayList<>();
		Workbench.inUi(() -> {
			names.add(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId("org.busbar.ui.perspective.commissioning").getLabel());
			for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
				if (view.getId().startsWith("org.busbar.")) {
					names.add(view.getLabel());
				}
			}
			for (Command command : PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands()) {
				if (command.getId().startsWith("org.busbar.")) {
					names.addAll(List.of(command.getName(), command.getDescription(), command.getCategory().getName()));
				}
			}
			return null;
		});
		assertTranslated("the registries", names);
	}

	@Test
	void nothingIsCut() {
		List<String> cut = new ArrayList<>();
		perspective.connect(BUS);
		cut.addAll(Workbench.inUi(() -> ShownTexts.cut(Workbench.widget(Composite.class, "busline"))));
		for (String view : VIEWS) {
			perspective.show(view);
			// With it everything is laid out.
			Workbench.screenshot("pseudo-room-" + view);
			cut.addAll(Workbench.inUi(() -> ShownTexts.cut(Workbench.widget(Composite.class, view + ".view"))));
		}
		assertEquals(List.of(), cut);
	}

	/** Runs a command that opens a dialog and closes that again. */
	private void dialog(String command, Map<String, String> parameters) {
		Workbench.await(command + " can be run", () -> perspective.isEnabled(command));
		Display.getDefault().asyncExec(() -> perspective.run(command, parameters));
		Workbench.await("the dialog of " + command, () -> !Workbench.dialogs().isEmpty());
		Workbench.screenshot("pseudo-" + command);
		assertTranslated("the dialog of " + command, Workbench.inUi(() -> ShownTexts.of(Workbench.dialogs().getLast())));
		Workbench.inUi(() -> {
			Workbench.dialogs().getLast().close();
			return null;
		});
		Workbench.await("no dialog", () -> Workbench.dialogs().isEmpty());
	}

	private static List<String> view(String view) {
		return Workbench.inUi(() -> {
			var part = Workbench.page().showView("org.busbar.ui.view." + view);
			List<String> texts = new ArrayList<>(List.of(part.getTitle(), part.getTitleToolTip()));
			texts.addAll(ShownTexts.ofMenus(part));
			texts.addAll(ShownTexts.of(Workbench.widget(Composite.class, view + ".view")));
			return texts;
		});
	}

	private static List<String> busLine() {
		return Workbench.inUi(() -> ShownTexts.of(Workbench.widget(Composite.class, "busline")));
	}

	private void assertTranslated(String where, List<String> texts) {
		assertTrue(texts.stream().anyMatch(text -> text.contains("\u27E6")), () -> "The language is not in force: " + texts);
		DataWords data = new DataWords(catalogue(), PLATFORM, BUS, folder.toString(), "two.log bus.pcapng nothing:at-all", SIMULATED);
		assertEquals(List.of(), texts.stream().distinct().filter(text -> !data.foreign(PseudoText.plain(text)).isEmpty())
				.map(text -> text + ": " + data.foreign(PseudoText.plain(text))).toList(), where);
	}

	private static Catalogue catalogue() {
		BundleContext context = FrameworkUtil.getBundle(PseudoLocaleTest.class).getBundleContext();
		ServiceReference<CatalogueRegistry> reference = context.getServiceReference(CatalogueRegistry.class);
		try {
			return context.getService(reference).current();
		} finally {
			context.ungetService(reference);
		}
	}
}
