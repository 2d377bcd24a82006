package org.busbar.core.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.busbar.core.catalogue.CatalogueProblem.Kind;
import org.junit.jupiter.api.Test;

class ReviewTest {

	private static final String BRAND = """
			<?xml version="1.0" encoding="UTF-8"?>
			<brand:Brand xmlns:brand="https://busbar.org/schema/brand/1" id="acme" name="Acme">
				<sources key="DOC" document="Installation guide"/>
				<models id="one" name="One" sockets="can" note="%model.one"/>
				<sockets id="can" name="CAN" type="RJ45" pinCount="8">
					<pins number="4"><assignments signal="CAN-H" confidence="documented" sources="DOC" note="as printed"/></pins>
				</sockets>
				<hazards id="swap" level="DAMAGE" text="%hazard.swap" confidence="inferred" sources="DOC"/>
				<unknowns id="pin8" what="%unknown.pin8" action="%unknown.pin8.action"/>
			</brand:Brand>
			""";

	private static MemoryDataSource bundle(String xml) {
		return new MemoryDataSource("org.acme.brand", "1.0.0").header("Busbar-Brand", "data/acme.xml, data/gone.xml").file("data/acme.xml", xml);
	}

	private static Review review(String old, String now) throws IOException {
		return Review.of(bundle(BRAND.replace(old, now)));
	}

	private static void assertFinds(Kind kind, int line, String old, String now) throws IOException {
		List<CatalogueProblem> problems = review(old, now).problems();
		assertEquals(1, problems.size(), problems::toString);
		assertEquals(kind, problems.getFirst().kind());
		assertEquals(line, problems.getFirst().line());
		assertEquals("data/acme.xml", problems.getFirst().path());
	}

	@Test
	void nothingIsOwedAndTheKeysAreThose() throws IOException {
		Review review = Review.of(bundle(BRAND));
		assertEquals(List.of(), review.problems(), "a file that is missing is the loader's to tell");
		assertEquals(Set.of("model.one", "hazard.swap", "unknown.pin8", "unknown.pin8.action"), review.keys());
	}

	@Test
	void whatIsOwedIsFound() throws IOException {
		assertFinds(Kind.NO_SOURCE, 6, "documented\" sources=\"DOC\"", "documented\"");
		assertFinds(Kind.NO_ROLE, 7, "\t</sockets>", "\t\t<pins number=\"5\"/>\n\t</sockets>");
		assertFinds(Kind.LITERAL, 8, "%hazard.swap", "Do not swap.");
		assertFinds(Kind.NOTHING_UNKNOWN, 2, "<unknowns id=\"pin8\" what=\"%unknown.pin8\" action=\"%unknown.pin8.action\"/>", "");
	}

	@Test
	void theLoaderSaysWhichKindOfProblemItHas() {
		List<Kind> kinds = CatalogueLoader
				.read(bundle(BRAND.replace("sockets=\"can\"", "sockets=\"rs485\"").replace("sources=\"DOC\" note", "sources=\"GONE\" note")),
						Locale.ROOT)
				.problems().stream().map(CatalogueProblem::kind).distinct().sorted().toList();
		assertEquals(List.of(Kind.FILE, Kind.REFERENCE, Kind.SOURCE_KEY, Kind.TEXT), kinds);
	}
}
