package org.busbar.model.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.busbar.model.brand.Brand;
import org.busbar.model.brand.Confidence;
import org.busbar.model.configuration.Configuration;
import org.busbar.model.configuration.Wire;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {

	private static final String BRAND = "<brand:Brand xmlns:brand=\"https://busbar.org/schema/brand/1\" id=\"acme\" name=\"Acme\" extra=\"kept\">\n"
			+ "<sockets id=\"can\" name=\"CAN\" type=\"RJ45\" pinCount=\"8\">"
			+ "<pins number=\"4\"><assignments signal=\"CAN-H\" confidence=\"several\" sources=\"A B\"/></pins>"
			+ "<wings n=\"2\"><feather/></wings></sockets>\n</brand:Brand>";

	private static final String CONFIGURATION = """
			<configuration:Configuration xmlns:configuration="https://busbar.org/schema/configuration/1" id="site" title="Site">
				<battery id="b" deviceId="weco" deviceName="WeCo">
					<socket id="bs" socketId="can" name="CAN"><pins id="b2" number="2"/></socket>
				</battery>
				<inverter id="i" deviceId="victron" deviceName="Victron">
					<socket id="is" socketId="ve-can" name="VE.Can"><pins id="i7" number="7"/></socket>
				</inverter>
				<cable id="c"><wires id="w" signal="CAN-H" inverterPin="i7" batteryPin="b2" confidence="documented"/></cable>
			</configuration:Configuration>
			""";

	private static DocumentResult read(String xml) throws IOException {
		return DocumentReader.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "data/acme.xml");
	}

	private static DocumentResult.Read accepted(String xml) throws IOException {
		return assertInstanceOf(DocumentResult.Read.class, read(xml));
	}

	private static DocumentProblem refused(String xml) throws IOException {
		List<DocumentProblem> problems = assertInstanceOf(DocumentResult.Refused.class, read(xml)).problems();
		assertEquals(1, problems.size(), problems::toString);
		return problems.get(0);
	}

	@Test
	void readsAndKnowsThePlaceOfEveryObject() throws IOException {
		Document document = accepted(BRAND).document();
		Brand brand = (Brand) document.root();
		assertEquals(List.of("A", "B"), brand.getSockets().get(0).getPins().get(0).getAssignments().get(0).getSources());
		assertEquals(Confidence.SEVERAL, brand.getSockets().get(0).getPins().get(0).getAssignments().get(0).getConfidence());
		assertEquals(1, document.location(brand).line());
		assertEquals(2, document.location(brand.getSockets().get(0)).line());
	}

	@Test
	void unknownContentIsReportedAndWrittenAgain() throws IOException {
		DocumentResult.Read read = accepted(BRAND);
		assertEquals(List.of(1, 2), read.warnings().stream().map(DocumentProblem::line).toList());
		assertTrue(read.warnings().get(0).message().contains("'extra'"));
		assertTrue(read.warnings().get(1).message().contains("'wings'"));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		read.document().save(out, Map.of());
		String written = out.toString(StandardCharsets.UTF_8);
		assertTrue(written.contains("extra=\"kept\"") && written.contains("<wings n=\"2\">") && written.contains("<feather/>"), written);
		assertEquals(2, accepted(written).warnings().size());
	}

	@Test
	void aDoctypeIsRefused() throws IOException {
		assertTrue(refused("<!DOCTYPE brand [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + BRAND.replace("name=\"Acme\"", "name=\"&e;\"")).message()
				.contains("DOCTYPE"));
	}

	/** The sentences of the refusals do not matter here: what matters is that nobody connects. */
	@Test
	void nothingInADocumentReachesTheNetwork() throws IOException {
		try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
			String away = "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ':' + server.getLocalPort() + "/away";
			read(BRAND.replace("https://busbar.org/schema/brand/1", away));
			read("<a:Brand xmlns:a=\"" + away + "\"/>");
			read(BRAND.replace("<feather/>", "<a:feather xmlns:a=\"" + away + "\"/>"));
			read(BRAND.replace(" id=\"", " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"" + away + ' ' + away + "\" id=\""));
			read(BRAND.replace("<feather/>", "<feather href=\"" + away + "#f\"/>"));
			server.setSoTimeout(1);
			assertThrows(SocketTimeoutException.class, server::accept);
		}
	}

	@Test
	void aDocumentOfNothingButDepthIsRefused() throws IOException {
		String deep = "<x>".repeat(60) + "</x>".repeat(60);
		assertTrue(refused(BRAND.replace("<feather/>", deep)).message().contains("deeper than 50"));
		accepted(BRAND.replace("<feather/>", "<x>".repeat(30) + "</x>".repeat(30)));
	}

	@Test
	void brokenMarkupNamesLineAndColumn() throws IOException {
		DocumentProblem problem = refused("<brand:Brand xmlns:brand=\"https://busbar.org/schema/brand/1\">\n  <sockets\n</brand:Brand>");
		assertEquals(3, problem.line());
		assertTrue(problem.column() > 0);
		assertTrue(problem.message().matches("The XML is broken here\\. .* What the parser says: \".+\"\\."), problem.message());
	}

	@Test
	void otherSchemasAreNamed() throws IOException {
		assertTrue(refused(BRAND.replace("brand/1", "brand/2")).message().contains("this Busbar reads https://busbar.org/schema/brand/1"));
		assertTrue(refused(BRAND.replace("busbar.org", "example.org")).message().contains("no schema of Busbar"));
		assertTrue(refused("<Brand/>").message().contains("no namespace"));
		assertTrue(refused(BRAND.replace("brand:Brand", "brand:Brnd")).message().contains("not known in the schema"));
	}

	@Test
	void anEmptyDocumentIsRefused() throws IOException {
		assertTrue(refused("").message().startsWith("The document is empty."));
		assertTrue(refused(" \n\t").message().startsWith("The document is empty."));
		assertTrue(refused("<?xml version=\"1.0\"?>").message().startsWith("The XML is broken"));
	}

	@Test
	void aWordThatTheSchemaDoesNotHaveNamesTheOnesItHas() throws IOException {
		assertTrue(refused(BRAND.replace("\"several\"", "\"surely\"")).message().contains("Write one of documented, several, manual, one, inferred."));
	}

	@Test
	void aConfigurationRefersToItsOwnObjectsById() throws IOException {
		Configuration configuration = (Configuration) accepted(CONFIGURATION).document().root();
		Wire wire = configuration.getCable().getWires().get(0);
		assertSame(configuration.getInverter().getSocket().getPins().get(0), wire.getInverterPin());
		assertSame(configuration.getBattery().getSocket().getPins().get(0), wire.getBatteryPin());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		configuration.eResource().save(out, Map.of());
		assertTrue(out.toString(StandardCharsets.UTF_8).contains("inverterPin=\"i7\""), out.toString(StandardCharsets.UTF_8));
	}

	@Test
	void aReferenceToNothingIsRefused() throws IOException {
		DocumentProblem problem = refused("""
				<configuration:Configuration xmlns:configuration="https://busbar.org/schema/configuration/1" id="site" title="Site">
					<cable id="c"><wires id="w" signal="CAN-H" inverterPin="i7" confidence="documented"/></cable>
				</configuration:Configuration>
				""");
		assertEquals(2, problem.line());
		assertTrue(problem.message().contains("i7"), problem::message);
	}

	@Test
	void moreThanAnyDocumentHasIsRefusedAtOnce() throws IOException {
		String deep = "<x>".repeat(100_000) + "</x>".repeat(100_000);
		assertTrue(refused(BRAND.replace("<feather/>", deep)).message().contains("deeper than 50"));
		String many = "<x/>".repeat(DocumentReader.MOST_ELEMENTS);
		DocumentProblem parts = refused(BRAND.replace("<feather/>", many));
		assertTrue(parts.message().contains("more than 5000 elements") && parts.line() == 2, parts.toString());
		StringBuilder names = new StringBuilder();
		for (int i = 0; i < DocumentReader.MOST_NAMES; i++) {
			names.append("<x").append(i).append("/>");
		}
		assertTrue(refused(BRAND.replace("<feather/>", names)).message().contains("more than 300 different names"));
		assertTrue(refused(BRAND.replace("extra=\"kept\"", "extra=\"" + "k".repeat(DocumentReader.LONGEST) + '"')).message().contains("longer than 2 MB"));
		assertTrue(refused(CONFIGURATION.replace("confidence=\"documented\"",
				"confidence=\"documented\" sources=\"" + "i7 ".repeat(DocumentReader.MOST_REFERENCES + 1) + '"')).message()
				.contains("more than 20000 references"));
	}

	@Test
	void noEntityGrows() throws IOException {
		String laughs = "<!DOCTYPE b [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + BRAND.replace("name=\"Acme\"", "name=\"&b;\"");
		assertTrue(refused(laughs).message().contains("DOCTYPE"));
	}

	@Test
	void noNameOfAClassReachesTheReader() throws IOException {
		byte[] broken = BRAND.replace("Acme", "Ac\u00e9me").getBytes(StandardCharsets.ISO_8859_1);
		DocumentResult.Refused refused = assertInstanceOf(DocumentResult.Refused.class,
				DocumentReader.read(new ByteArrayInputStream(broken), "data/acme.xml"));
		assertTrue(refused.problems().stream().noneMatch(problem -> problem.message().contains("Exception")), refused::toString);
	}
}
