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

	@Test
	void whatIsBehindATagStaysOnItsLine() {
		String plain = "<site id=\"s\">\n  <cable id=\"c\">\n    <wire id=\"w\"/>\n  </cable>\n  <lines>CAN</lines>\n  <lines>RS485</lines>\n</site>\n";
		String commented = plain.replace("\"c\">", "\"c\"> <!--begin-->").replace("</cable>", "</cable> <!--end-->")
				.replace("\"w\"/>", "\"w\"/> <!--one--> <!--two-->")
				.replace("RS485</lines>", "RS485</lines> <!--last-->").replace("  <lines>CAN", "  <!--own line-->\n  <lines>CAN");
		assertEquals(commented, moved(commented, plain));
		String crlf = commented.replace("\n", "\r\n");
		assertEquals(crlf, moved(crlf, plain.replace("\n", "\r\n")));
	}

	@Test
	void behindTheLastTagTheyStayWhereTheyAre() {
		String plain = "<site id=\"s\">\n  <cable id=\"c\"/>\n</site>\n";
		for (String end : List.of("</site> <!--one-->\n", "</site> <!--one--> <!--two-->\n<!--three-->\n", "</site>\n<!--one-->\n<!--two-->\n",
				"</site> <!--one\nline-->\n<!--two-->\n")) {
			String commented = plain.replace("</site>\n", end);
			assertEquals(commented, moved(commented, plain));
		}
	}

	@Test
	void behindATagThatIsGoneItComesToWhatIsLeft() {
		String commented = "<site id=\"s\">\n  <cable id=\"c\"> <!--begin-->\n    <wire id=\"w\"/> <!--wire-->\n  </cable>\n</site>\n";
		assertEquals("<site id=\"s\">\n  <!--wire-->\n  <cable id=\"c\"/> <!--begin-->\n</site>\n",
				moved(commented, "<site id=\"s\">\n  <cable id=\"c\"/>\n</site>\n"));
		assertEquals("<site id=\"s\">\n  <!--begin-->\n  <!--wire-->\n</site>\n", moved(commented, "<site id=\"s\">\n</site>\n"));
	}
}
