package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** Run in a language in which every text stands in brackets: a text without them is written into the code. */
class PseudoLocaleTest {

	private static final Predicate<String> HAS_WORDS = Pattern.compile("\\p{L}{2,}").asPredicate();

	private final FramesView view = new FramesView();

	@Test
	void everyTextIsTranslated() {
		view.open();
		assertTranslated(view.texts());
		view.connect("sim:victron.bms-can");
		Workbench.await("three 0x351", () -> view.count("351") >= 3);
		Workbench.screenshot("pseudo");
		assertTranslated(view.texts());
		view.disconnect();
		assertTranslated(view.texts());
		view.connect("nothing");
		Workbench.await("a message", () -> !view.label("busline.message").isEmpty());
		assertTranslated(view.texts().stream().filter(text -> !text.contains("nothing")).toList());
	}

	@Test
	void namesInTheRegistryAreTranslated() {
		var perspective = PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId("org.busbar.ui.perspective.commissioning");
		var frames = PlatformUI.getWorkbench().getViewRegistry().find("org.busbar.ui.view.frames");
		assertTranslated(List.of(perspective.getLabel(), frames.getLabel()));
	}

	private static void assertTranslated(List<String> texts) {
		assertTrue(texts.stream().anyMatch(text -> text.contains("\u27E6")), () -> "The language is not in force: " + texts);
		assertEquals(List.of(), texts.stream().filter(HAS_WORDS).filter(text -> !text.contains("\u27E6")).toList());
	}
}
