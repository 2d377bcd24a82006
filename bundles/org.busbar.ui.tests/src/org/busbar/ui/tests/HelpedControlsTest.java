package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.busbar.help.manual.Manual;
import org.eclipse.core.commands.Command;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.jface.dialogs.IDialogPage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * F1 says something wherever it is pressed: every control with an id of ours has a part of the help of its own. What is missing is mended in the pages of
 * org.busbar.help: the comment {@code <!-- help: id -->} before the paragraph about it, in every language.
 */
class HelpedControlsTest {

	private static final String UI = "org.busbar.ui";
	private static final String BUS = "sim:victron.bms-can?seed=1";
	private static final String CONTEXT = "org.eclipse.ui.help";
	private static final List<String> VIEWS = List.of("frames", "catalogue", "wiring", "trace", "battery", "batteryLink", "plots", "findings", "identification",
			"help",
			"guide");

	private final Set<String> helpless = new TreeSet<>();
	private final Set<String> helped = new TreeSet<>();
	private final Perspective perspective = new Perspective();
	private Path folder = Path.of("");

	@BeforeEach
	void open() throws IOException {
		folder = Files.createTempDirectory("helped");
		InstanceScope.INSTANCE.getNode(UI).put("recording.folder", folder.toString());
		perspective.open();
	}

	@AfterEach
	void close() throws IOException {
		Workbench.closeDialogs();
		perspective.disconnect();
		InstanceScope.INSTANCE.getNode(UI).remove("recording.folder");
		Workbench.inUi(() -> {
			Workbench.page().closeAllEditors(false);
			for (String view : List.of("help", "guide")) {
				Workbench.page().hideView(Workbench.page().findView("org.busbar.ui.view." + view));
			}
			return null;
		});
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
		}
	}

	@Test
	void everyControlOfEveryView() {
		for (String view : VIEWS) {
			perspective.show(view);
			look(Workbench.inUi(() -> Workbench.widget(Composite.class, view + ".view")));
		}
		perspective.connect(BUS);
		for (String view : VIEWS) {
			perspective.show(view);
			Workbench.inUi(() -> {
				look(Workbench.widget(Composite.class, view + ".view"));
				return null;
			});
		}
		perspective.show("findings");
		perspective.show("wiring");
		look(Workbench.window().getShell());
		assertHelped(60);
	}

	@Test
	void everyControlOfASite() throws IOException {
		Path file = SiteFiles.save(folder.resolve("site.busbar"), SiteFiles.site("Helped"));
		perspective.run("openConfiguration", Map.of("org.busbar.ui.command.openConfiguration.file", file.toString()));
		Workbench.await("the editor", () -> perspective.text("configuration.title").equals("Helped"));
		for (String page : ConfigurationEditorTest.PAGES) {
			ConfigurationEditorTest.page(page);
			look(Workbench.inUi(() -> Workbench.widget(Composite.class, "configuration.page." + page)));
		}
		for (String papers : List.of("exportSite", "supportBundle")) {
			dialog(papers, Map.of());
		}
		Workbench.inUi(() -> Workbench.page().closeAllEditors(false));
		dialog("newConfiguration", Map.of(), () -> {
			WizardDialog wizard = Workbench.inUi(() -> (WizardDialog) Workbench.dialogs().getLast().getData());
			for (IWizardPage page : Workbench.inUi(() -> wizard.getCurrentPage().getWizard().getPages())) {
				look(Workbench.inUi(() -> {
					wizard.showPage(page);
					return page.getControl();
				}));
			}
		});
		assertHelped(60);
	}

	@Test
	void everyControlOfEveryDialog() throws IOException {
		Path log = Files.writeString(folder.resolve("two.log"), "(1.000000) can0 351#0102\n(1.100000) can1 351#0102\n");
		dialog("ownFiles", Map.of());
		dialog("chooseConverter", Map.of());
		dialog("guidedCapture", Map.of());
		dialog("guidedCapture", Map.of("org.busbar.ui.command.guidedCapture.device", "kehua", "org.busbar.ui.command.guidedCapture.capture", "frames"));
		dialog("openLog", Map.of("org.busbar.ui.command.openLog.file", log.toString()));
		for (String page : List.of("recording", "company")) {
			Workbench.inUi(() -> {
				PreferenceDialog made = PreferencesUtil.createPreferenceDialogOn(Workbench.window().getShell(), "org.busbar.ui.preferences." + page, null,
						null);
				made.setBlockOnOpen(false);
				made.open();
				look(((IDialogPage) made.getSelectedPage()).getControl());
				return made.close();
			});
		}
		perspective.connect(BUS);
		dialog("acknowledge", Map.of());
		dialog("recordTriggered", Map.of());
		dialog("replayLog", Map.of("org.busbar.ui.command.replayLog.file", log.toString()));
		dialog("arm", Map.of(), () -> {
			for (int what = 0; what < 3; what++) {
				int chosen = what;
				Workbench.inUi(() -> {
					Combo combo = Workbench.widget(Combo.class, "arming.what");
					combo.select(chosen);
					combo.notifyListeners(SWT.Modify, new Event());
					look(combo.getShell());
					return null;
				});
			}
			Display.getDefault().asyncExec(() -> Workbench.widget(Button.class, "arming.compose").notifyListeners(SWT.Selection, new Event()));
			Workbench.await("the signals", () -> perspective.control("signals.bytes") != null);
			look(Workbench.inUi(() -> Workbench.widget(Control.class, "signals.bytes").getShell()));
			Workbench.inUi(() -> {
				Workbench.widget(Control.class, "signals.bytes").getShell().close();
				return null;
			});
		});
		perspective.run("recordAs", Map.of("org.busbar.ui.command.recordAs.file", folder.resolve("bus.pcapng").toString()));
		Workbench.await("a recording", () -> perspective.isEnabled("mark"));
		look(Workbench.inUi(() -> Workbench.widget(Composite.class, "busline")));
		perspective.disconnect();
		assertHelped(60);
	}

	@Test
	void everyCommandHasHelp() {
		Workbench.inUi(() -> {
			for (Command command : PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands()) {
				String id = command.getId();
				if (id.startsWith("org.busbar.ui.command.")) {
					String context = PlatformUI.getWorkbench().getService(ICommandService.class).getHelpContextId(command);
					if (context == null || HelpSystem.getContext(context) == null) {
						helpless.add(id);
					}
				}
			}
			return null;
		});
		assertEquals(Set.of(), helpless);
	}

	private void dialog(String command, Map<String, String> parameters) {
		dialog(command, parameters, () -> {
			// The dialog as it opens is all.
		});
	}

	/** Runs a command that opens a dialog, looks at it, and closes it again. */
	private void dialog(String command, Map<String, String> parameters, Runnable inside) {
		Workbench.await("the command " + command, () -> perspective.isEnabled(command));
		Display.getDefault().asyncExec(() -> perspective.run(command, parameters));
		Workbench.await("the dialog of " + command, () -> !Workbench.dialogs().isEmpty());
		Shell dialog = Workbench.inUi(() -> Workbench.dialogs().getLast());
		look(dialog);
		inside.run();
		Workbench.inUi(() -> {
			dialog.close();
			return null;
		});
		Workbench.await("no dialog", () -> Workbench.dialogs().isEmpty());
	}

	/** Goes through a control and all in it: whatever has an id of ours has to have help. */
	private void look(Control root) {
		Workbench.inUi(() -> {
			Manual manual = Manual.of(Locale.getDefault());
			Deque<Control> open = new ArrayDeque<>(List.of(root));
			while (!open.isEmpty()) {
				Control control = open.removeFirst();
				if (control.getData(Workbench.KEY) instanceof String id) {
					IContext context = control.getData(CONTEXT) instanceof String name ? HelpSystem.getContext(name) : null;
					boolean found = context != null && !context.getText().isBlank() && context.getRelatedTopics().length == 1 && manual.find(id).isPresent();
					(found ? helped : helpless).add(id);
				}
				if (control instanceof Composite composite) {
					open.addAll(List.of(composite.getChildren()));
				}
			}
			return null;
		});
	}

	private void assertHelped(int least) {
		assertEquals(Set.of(), helpless);
		assertFalse(helped.size() < least, () -> "Fewer controls than there are: " + helped);
	}
}
