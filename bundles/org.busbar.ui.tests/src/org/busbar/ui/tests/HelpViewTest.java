package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IHelpContentProducer;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The help is read and the guide is ticked off as a user does it. */
class HelpViewTest {

	private final Perspective perspective = new Perspective();

	@BeforeEach
	void open() {
		perspective.open();
		hide();
	}

	@AfterEach
	void close() {
		Workbench.closeDialogs();
		hide();
	}

	private static void hide() {
		Workbench.inUi(() -> {
			for (String view : new String[]{"help", "guide"}) {
				IViewPart part = Workbench.page().findView("org.busbar.ui.view." + view);
				if (part != null) {
					Workbench.page().hideView(part);
				}
			}
			return null;
		});
	}

	private void help(String id) {
		perspective.key(id, SWT.F1, 0);
	}

	/** The line of the page with the caret. To be called on the user interface thread. */
	private static String line() {
		StyledText page = Workbench.widget(StyledText.class, "help.page");
		return page.getLine(page.getLineAtOffset(page.getCaretOffset()));
	}

	private String title() {
		return perspective.text("help.page").lines().findFirst().orElse("");
	}

	@Test
	void f1ShowsThePartAboutTheField() {
		perspective.show("frames");
		help("frames.protocol");
		Workbench.await("the page", () -> Workbench.find(StyledText.class, "help.page") != null && line().startsWith("Protocol that decodes"));
		Workbench.screenshot("help-f1");
		assertEquals("Live Frames", Workbench.inUi(this::title));
		help("frames.tree");
		Workbench.await("the next part", () -> line().startsWith("Identifiers with count"));
		Workbench.inUi(() -> {
			Workbench.widget(ToolItem.class, "help.back").notifyListeners(SWT.Selection, new Event());
			return null;
		});
		assertTrue(Workbench.inUi(HelpViewTest::line).startsWith("Protocol that decodes"));
	}

	@Test
	void f1InADialogOpensAWindowThatCanBeUsed() {
		Display.getDefault().asyncExec(() -> perspective.run("chooseConverter", Map.of()));
		Workbench.await("the dialog", () -> perspective.control("converter.kind") != null);
		Shell dialog = Workbench.inUi(() -> Workbench.widget(Control.class, "converter.kind").getShell());
		Workbench.inUi(() -> {
			dialog.forceActive();
			return null;
		});
		help("converter.bitRate");
		Workbench.await("the window", () -> Workbench.find(StyledText.class, "help.page") != null && line().startsWith("Bit rate of the bus"));
		Workbench.screenshot("help-dialog");
		Shell window = Workbench.inUi(() -> Workbench.widget(Control.class, "help.page").getShell());
		assertEquals(dialog, Workbench.inUi(() -> window.getParent()));
		Workbench.inUi(() -> {
			dialog.close();
			return null;
		});
		assertTrue(Workbench.inUi(window::isDisposed), "it goes with its dialog");
	}

	@Test
	void linksAreFollowedAndWordsAreFound() {
		perspective.show("help");
		Workbench.screenshot("help-contents");
		Workbench.inUi(() -> {
			Workbench.widget(Text.class, "help.search").setText("stopping does");
			return null;
		});
		Workbench.await("the page that was found", () -> line().equals("What stopping does"));
		Workbench.screenshot("help-search");
		Tree tree = Workbench.inUi(() -> Workbench.widget(Tree.class, "help.tree"));
		assertTrue(Workbench.inUi(() -> tree.getItem(0).getText()).startsWith("Acknowledging and sending: What stopping does"));
		Workbench.inUi(() -> {
			Workbench.widget(Text.class, "help.search").setText("thermonuclear");
			return null;
		});
		assertEquals(1, Workbench.inUi(tree::getItemCount));
		Workbench.inUi(() -> {
			Workbench.widget(Text.class, "help.search").setText("");
			return null;
		});
		Workbench.inUi(() -> {
			PlatformUI.getWorkbench().getHelpSystem().displayHelpResource("/org.busbar.help/pages/troubleshooting.html");
			StyledText page = Workbench.widget(StyledText.class, "help.page");
			page.setSelection(page.getText().indexOf("Ports that do not appear") + 2);
			return null;
		});
		perspective.key("help.page", SWT.CR, 0);
		Workbench.await("the page behind the link", () -> line().equals("Ports that do not appear"));
		assertEquals("Converters and ports", Workbench.inUi(this::title));
	}

	@Test
	void everyPageCanBeShown() {
		perspective.show("help");
		int pages = Workbench.inUi(() -> {
			Tree tree = Workbench.widget(Tree.class, "help.tree");
			int count = 0;
			for (int chapter = 0; chapter < tree.getItemCount(); chapter++) {
				for (int page = 0; page < tree.getItem(chapter).getItemCount(); page++) {
					tree.setSelection(tree.getItem(chapter).getItem(page));
					tree.notifyListeners(SWT.Selection, new Event());
					assertEquals(tree.getItem(chapter).getItem(page).getText(), title());
					count++;
				}
			}
			return count;
		});
		assertTrue(pages > 20, () -> "Pages: " + pages);
	}

	/** What the help of a workbench that has one of its own asks for; no browser and no socket is needed to ask. */
	@Test
	void anotherHelpSystemGetsTheSamePages() throws IOException, CoreException {
		IToc toc = Stream.of(HelpSystem.getTocs()).filter(one -> one.getLabel().equals("Busbar Help")).findFirst().orElseThrow();
		assertTrue(toc.getTopics().length > 5, () -> "Chapters: " + toc.getTopics().length);
		for (ITopic chapter : toc.getTopics()) {
			for (ITopic page : chapter.getSubtopics()) {
				assertTrue(content(page.getHref(), Locale.ENGLISH).contains("<h1>"), page.getHref());
				assertTrue(content(page.getHref(), Locale.ENGLISH).contains(page.getLabel()), page.getHref());
			}
		}
		assertTrue(content("/org.busbar.help/pages/live-frames.html", Locale.ITALY).contains("<a id=\"frames.protocol\"></a><strong>Protocollo</strong>"));
	}

	private static String content(String href, Locale locale) throws IOException, CoreException {
		IConfigurationElement producer = Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.help.contentProducer"))
				.filter(one -> one.getContributor().getName().equals("org.busbar.help")).findFirst().orElseThrow();
		IHelpContentProducer pages = (IHelpContentProducer) producer.createExecutableExtension("producer");
		try (InputStream in = pages.getInputStream("org.busbar.help", href.replace("/org.busbar.help/", ""), locale)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void theGuideGoesOnFromStepToStepAndKeepsItsTicks() {
		perspective.show("guide");
		press("guide.again");
		Workbench.screenshot("guide");
		assertTrue(Workbench.inUi(() -> Workbench.widget(Control.class, "guide.button.1.1").isVisible()));
		tick(1);
		Workbench.await("the second step", () -> Workbench.widget(Control.class, "guide.text.2.1").isVisible());
		assertFalse(Workbench.inUi(() -> Workbench.widget(Control.class, "guide.text.1.1").isVisible()));
		assertTrue(Workbench.inUi(() -> perspective.text("guide.outcome")).startsWith("Done: 1 of "));
		Workbench.screenshot("guide-second");
		press("guide.button.3.1");
		Workbench.await("the view of the step", () -> perspective.control("wiring.view") instanceof Control view && view.isVisible());
		IntStream.rangeClosed(2, 9).forEach(HelpViewTest::tick);
		assertEquals("Everything is done.", Workbench.inUi(() -> perspective.text("guide.outcome")));
		press("guide.again");
		assertTrue(Workbench.inUi(() -> perspective.text("guide.outcome")).startsWith("Done: 0 of "));
	}

	@Test
	void theGuideBeginsAtItsFirstLineInALowWindow() {
		Shell shell = Workbench.window().getShell();
		Point before = Workbench.inUi(() -> {
			Point size = shell.getSize();
			shell.setSize(900, 220);
			return size;
		});
		try {
			perspective.show("guide");
			Workbench.await("a low guide", () -> guide().getClientArea().height < guide().getContent().getSize().y);
			scroll();
			press("guide.again");
			Workbench.await("the first line", () -> guide().getOrigin().y == 0);
			Workbench.screenshot("guide-low");
			perspective.show("frames");
			scroll();
			perspective.show("guide");
			Workbench.await("the first line again", () -> guide().getOrigin().y == 0);
		} finally {
			Workbench.inUi(() -> {
				shell.setSize(before);
				return null;
			});
		}
	}

	/** As the focus does that goes to what cannot be seen. */
	private static void scroll() {
		assertTrue(Workbench.inUi(() -> {
			guide().setOrigin(0, guide().getContent().getSize().y);
			return guide().getOrigin().y;
		}) > 0);
	}

	private static ScrolledComposite guide() {
		return (ScrolledComposite) Workbench.widget(Control.class, "guide.outcome").getParent().getParent();
	}

	private static void tick(int step) {
		Workbench.inUi(() -> {
			Button tick = Workbench.widget(Button.class, "guide.step." + step);
			tick.setSelection(true);
			tick.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	private static void press(String id) {
		Workbench.inUi(() -> {
			Workbench.widget(Button.class, id).notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}
}
