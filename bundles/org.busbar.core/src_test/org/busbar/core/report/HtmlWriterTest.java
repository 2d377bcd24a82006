package org.busbar.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The report as HTML. */
class HtmlWriterTest {

	@Test
	void theSameInputGivesTheSameBytes() {
		assertEquals(html(), html());
	}

	private static String html() {
		return HtmlWriter.write(SiteReport.of(SampleSite.basis(SampleSite.configuration())));
	}

	@Test
	void holdsEverySectionAndTheDrawingAndIsShort() {
		String html = html();
		List<String> ids = new ArrayList<>();
		Matcher sections = Pattern.compile("<section id=\"([^\"]+)\">").matcher(html);
		while (sections.find()) {
			ids.add(sections.group(1));
		}
		assertEquals(
				List.of("site", "checks", "hazards", "drawing", "wiring", "settings", "protocol", "limits", "measurements", "tests", "open", "bus", "sources"),
				ids);
		assertTrue(html.contains("<svg"), "no drawing");
		assertTrue(html.contains("Voltage: 52 to 52.87 V"), "no plot");
		assertTrue(html.getBytes(StandardCharsets.UTF_8).length < 1_000_000, () -> "long: " + html.length());
	}

	@Test
	void onATelephoneOnlyWhatIsTooWideForItIsTakenApart() {
		String html = html();
		assertTrue(html.contains("<table class=\"messages narrow\">"), "messages");
		assertTrue(html.contains("<table class=\"crimp-battery narrow\">"), "crimp list");
		assertTrue(html.contains("<table class=\"hazards wide\">"), "hazards");
	}

	@Test
	void everyIdIsThereOnce() {
		Matcher ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(html());
		List<String> all = new ArrayList<>();
		while (ids.find()) {
			all.add(ids.group(1));
		}
		assertEquals(all.stream().distinct().toList(), all);
	}

	@Test
	void needsNothingFromElsewhere() {
		String html = html();
		assertFalse(html.contains("<script"), "script");
		assertFalse(Pattern.compile("(src|href|url)\\s*[=(]\\s*\"?(https?:|//)").matcher(html).find(), "something from elsewhere");
	}

	@Test
	void hostileTextsAreShownAndNotObeyed() {
		String html = HtmlWriter.write(SiteReport.of(SampleSite.basis(SampleSite.with("Cascina Rossa", SampleSite.HOSTILE))));
		assertFalse(html.contains("<script"), "a script came in");
		assertFalse(html.contains("<img"), "an element came in");
		assertFalse(html.contains("\u202e"), "the direction of writing was turned");
		assertTrue(html.contains("&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;"), "the text is not shown");
		assertEquals(1, Pattern.compile("</title>\n<style>").matcher(html).results().count());
	}

	@Test
	void whatIsOpenIsShownWithSignAndWord() {
		String html = html();
		assertTrue(html.contains("[  ] not done"), "unticked checks");
		assertTrue(html.contains("Safety checks that nobody has ticked: 8."), "their number");
		assertTrue(html.contains("<td data-column=\"Judgement\">\u25a0 error</td>") || html.contains("\u25b2 danger"), "judgements");
		assertTrue(html.contains("<dd class=\"missing\">? unknown</dd>"), "unknown facts");
	}
}
