package org.busbar.help.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.busbar.help.manual.Span.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages may be written in, and that everything else is refused. */
class MarkdownReaderTest {

	@Test
	void readsEveryBlock() {
		HelpPage page = HelpPage.read("page", """
				# Title

				One paragraph
				on two lines.
				<!-- help: a.b c.* -->
				> **Mind** this
				> and this.

				- item `code`
				  goes on
				  - inside
				1. first
				2. second

				```
				sudo  thing
				```

				| one | two |
				|---|---|
				| a `b` | c |
				### Small
				""");
		assertEquals(List.of(new Block.Heading(1, plain("Title")),
				new Block.Paragraph(plain("One paragraph on two lines.")),
				new Block.Callout(List.of(new Span("Mind", Style.STRONG, ""), new Span(" this and this.", Style.PLAIN, ""))),
				new Block.Item(0, 0, List.of(new Span("item ", Style.PLAIN, ""), new Span("code", Style.CODE, ""), new Span(" goes on", Style.PLAIN, ""))),
				new Block.Item(1, 0, plain("inside")),
				new Block.Item(0, 1, plain("first")),
				new Block.Item(0, 2, plain("second")),
				new Block.Code(List.of("sudo  thing")),
				new Block.Table(List.of(List.of(plain("one"), plain("two")),
						List.of(List.of(new Span("a ", Style.PLAIN, ""), new Span("b", Style.CODE, "")), plain("c")))),
				new Block.Heading(3, plain("Small"))), page.parts().stream().map(HelpPage.Part::block).toList());
		HelpPage.Part mind = page.parts().get(2);
		assertEquals(List.of("a.b", "c.*"), mind.ids());
		assertEquals(List.of("a.b"), page.anchors(mind));
		assertEquals(mind, page.part("a.b").orElseThrow());
	}

	@Test
	void linksAreReadInsideOfStrongToo() {
		assertEquals(List.of(new Block.Paragraph(List.of(new Span("go", Style.PLAIN, "other.md#there"), new Span(" * now", Style.PLAIN, "")))),
				HelpPage.read("page", "# T\n\n[go](other.md#there) \\* now").parts().stream().skip(1).map(HelpPage.Part::block).toList());
		assertEquals(List.of(new Span("see ", Style.STRONG, ""), new Span("it", Style.STRONG, "it.md")),
				((Block.Paragraph) HelpPage.read("page", "# T\n\n**see [it](it.md)**").parts().get(1).block()).text());
	}

	@Test
	void headingsAreAnchoredAsRepositoriesDoIt() {
		HelpPage page = HelpPage.read("page", "# T\n## Ports that are busy, or \"forbidden\"\nwords");
		assertEquals(List.of("ports-that-are-busy-or-forbidden"), page.anchors(page.parts().get(1)));
		assertEquals("words", page.summary(page.parts().get(1)));
	}

	@ParameterizedTest
	@ValueSource(strings = {"no title", "# T\n<b>html</b>", "# T\n#### deep", "# T\na * star", "# T\n[no link]", "# T\n```\nopen", "# T\n| a |\n| b |",
			"# T\n| a | b |\n|---|---|\n| c |", "# T\n<!-- help: nobody -->", ""})
	void refusesWhatIsNone(String text) {
		String message = assertThrows(IllegalArgumentException.class, () -> HelpPage.read("page", text)).getMessage();
		assertTrue(message.startsWith("page, line "), message);
	}

	private static List<Span> plain(String text) {
		return List.of(new Span(text, Style.PLAIN, ""));
	}
}
