package org.busbar.ui.internal.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.busbar.help.manual.HelpPage;
import org.busbar.help.manual.Manual;
import org.busbar.ui.internal.page.Page;
import org.busbar.ui.internal.page.Page.Form;
import org.busbar.ui.internal.page.Query;
import org.junit.jupiter.api.Test;

/** The pages as text, and what is found in them. */
class PageTextTest {

	private static final Manual MANUAL = Manual.read(Path.of("../org.busbar.help/pages/en"));

	@Test
	void everyPageIsWrittenWholeAndWithAllAnchors() {
		for (HelpPage page : MANUAL.pages()) {
			Page text = PageText.of(MANUAL, page);
			assertEquals(text.text().lines().count(), text.lines().size(), page.name());
			assertEquals(Form.TITLE, text.lines().getFirst());
			page.parts().stream().flatMap(part -> page.anchors(part).stream())
					.forEach(anchor -> assertTrue(text.anchors().containsKey(anchor), () -> page.name() + ": " + anchor));
		}
	}

	@Test
	void anAnchorIsWhereItsPartBegins() {
		Page text = PageText.of(MANUAL, MANUAL.page("arming").orElseThrow());
		assertTrue(text.text().startsWith("What stopping does\n", text.offset("what-stopping-does")));
		assertTrue(text.text().startsWith("Nameplate of the battery", text.offset("arming.nameplate")));
	}

	@Test
	void wordsAreFoundWhereTheyStandAndTitlesComeFirst() {
		List<HelpSearch.Hit> hits = HelpSearch.find(MANUAL, Query.of("stopping does"));
		assertEquals(new Manual.Place("arming", "what-stopping-does"), hits.getFirst().place());
		assertEquals(0, hits.getFirst().rank());
		assertFalse(hits.getFirst().excerpt().isEmpty());
		assertEquals(List.of(), HelpSearch.find(MANUAL, Query.of("")));
		assertEquals(List.of(), HelpSearch.find(MANUAL, Query.of("thermonuclear")));
	}
}
