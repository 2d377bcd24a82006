package org.busbar.help.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** The pages as they are shipped: all that is linked is there, in every language alike. */
class PagesTest {

	private static final Path PAGES = Path.of("pages");
	private static final String ENGLISH = Manual.LANGUAGES.getFirst();

	private final Map<String, Manual> manuals = Manual.LANGUAGES.stream()
			.collect(Collectors.toMap(language -> language, language -> Manual.read(PAGES.resolve(language)), (one, other) -> one, TreeMap::new));

	@Test
	void thereAreHelpAndContents() {
		Manual english = manual(ENGLISH);
		assertTrue(english.pages().size() > 20, () -> "Pages: " + english.pages().size());
		assertTrue(english.helped().size() > 150, () -> "Helped: " + english.helped().size());
	}

	@Test
	void theContentsNameEveryPage() throws IOException {
		for (String language : Manual.LANGUAGES) {
			try (Stream<Path> files = Files.list(PAGES.resolve(language))) {
				assertEquals(
						new TreeSet<>(
								files.map(file -> file.getFileName().toString().replace(".md", "")).filter(name -> !name.equals(Manual.CONTENTS)).toList()),
						new TreeSet<>(manual(language).pages().stream().map(HelpPage::name).toList()), language);
			}
		}
	}

	@Test
	void everyLinkLeadsSomewhere() throws IOException {
		String extensions = Files.readString(Path.of("../org.busbar.ui/plugin.xml"));
		List<String> wrong = new ArrayList<>();
		for (Map.Entry<String, Manual> manual : manuals.entrySet()) {
			for (HelpPage page : manual.getValue().pages()) {
				for (Span span : spans(page)) {
					if (!span.link().isEmpty() && !leads(manual.getValue(), page, span, extensions)) {
						wrong.add(manual.getKey() + '/' + page.name() + ": " + span.link());
					}
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	private static boolean leads(Manual manual, HelpPage page, Span span, String extensions) {
		if (span.acts()) {
			return extensions.contains("id=\"" + span.link().substring(span.link().indexOf(':') + 1) + '"');
		}
		return manual.follow(page, span.link())
				.filter(place -> manual.page(place.page()).filter(target -> place.anchor().isEmpty() || target.part(place.anchor()).isPresent())
						.isPresent())
				.isPresent();
	}

	@Test
	void everyLanguageSaysTheSameAboutTheSame() {
		Manual english = manual(ENGLISH);
		for (String language : Manual.LANGUAGES) {
			Manual other = manual(language);
			assertEquals(english.chapters().stream().map(Manual.Chapter::pages).toList(), other.chapters().stream().map(Manual.Chapter::pages).toList(),
					language);
			for (HelpPage page : english.pages()) {
				assertEquals(outline(page), outline(other.page(page.name()).orElseThrow()), language + '/' + page.name());
			}
		}
	}

	/** Blocks with what they help, without their words; of links only where they lead. */
	private static String outline(HelpPage page) {
		return page.parts().stream().map(part -> part.ids() + " " + switch (part.block()) {
			case Block.Heading heading -> "heading " + heading.level();
			case Block.Table table -> "table of " + table.rows().size();
			case Block.Code code -> code.plain();
			case Block block -> block.getClass().getSimpleName();
		} + " " + spans(part.block()).stream().map(span -> span.link().replaceAll("#.*", "#")).filter(link -> !link.isEmpty()).toList())
				.collect(Collectors.joining("\n"));
	}

	@Test
	void everyHelpedPlaceIsThereAndSaysSomething() {
		manuals.forEach((language, manual) -> manual.helped().forEach(id -> {
			Manual.Place place = manual.find(id).orElseThrow();
			HelpPage page = manual.page(place.page()).orElseThrow();
			assertTrue(page.summary(page.part(place.anchor()).orElseThrow()).length() > 15, () -> language + ": " + id);
		}));
	}

	@Test
	void everyPageIsWellFormedHtml() throws Exception {
		for (Manual manual : manuals.values()) {
			for (HelpPage page : manual.pages()) {
				String html = Html.of(manual, page);
				DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
				page.parts().stream().flatMap(part -> page.anchors(part).stream())
						.forEach(anchor -> assertTrue(html.contains("<a id=\"" + anchor + "\"></a>"), anchor));
			}
		}
	}

	private Manual manual(String language) {
		Manual manual = manuals.get(language);
		assertTrue(manual != null, language);
		return manual;
	}

	private static List<Span> spans(HelpPage page) {
		return page.parts().stream().flatMap(part -> spans(part.block()).stream()).toList();
	}

	private static List<Span> spans(Block block) {
		return switch (block) {
			case Block.Heading heading -> heading.text();
			case Block.Paragraph paragraph -> paragraph.text();
			case Block.Callout callout -> callout.text();
			case Block.Item item -> item.text();
			case Block.Code code -> List.of();
			case Block.Table table -> table.rows().stream().flatMap(row -> row.stream().flatMap(List::stream)).toList();
		};
	}
}
