package org.busbar.core.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Comments of documents whose elements share ids, as foreign ones may. */
class XmlCommentsTest {

	private static String moved(String from, String to) {
		return new String(XmlComments.of(from.getBytes(StandardCharsets.UTF_8)).into(to.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
	}

	private static final String SHARED = "<site id=\"s\">\n  <!--one-->\n  <foreign id=\"a\"/>\n  <!--two-->\n  <foreign id=\"a\"/>\n</site>\n";

	@Test
	void elementsOfTheSameIdKeepAllOfTheirComments() {
		String moved = moved(SHARED, "<site id=\"s\">\n  <foreign id=\"a\"/>\n  <foreign id=\"a\"/>\n</site>\n");
		assertEquals("<site id=\"s\">\n  <!--one-->\n  <!--two-->\n  <foreign id=\"a\"/>\n  <foreign id=\"a\"/>\n</site>\n", moved);
	}

	@Test
	void theyAreKeptWhereTheElementsAreGone() {
		String moved = moved(SHARED, "<site id=\"s\">\n</site>\n");
		for (String comment : List.of("<!--one-->", "<!--two-->")) {
			assertTrue(moved.contains(comment), moved);
		}
	}

	@Test
	void anElementInsideOfOneOfItsOwnIdEndsTheSearchForItsPlace() {
		String moved = moved("<site id=\"s\">\n  <foreign id=\"a\">\n    <!--one-->\n    <foreign id=\"a\"/>\n  </foreign>\n</site>\n",
				"<site id=\"s\">\n</site>\n");
		assertTrue(moved.contains("<!--one-->"), moved);
	}
}
