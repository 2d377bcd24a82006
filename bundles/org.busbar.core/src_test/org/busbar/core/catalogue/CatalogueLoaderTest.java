package org.busbar.core.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.busbar.api.catalogue.Device;
import org.busbar.api.fact.Confidence;
import org.busbar.api.protocol.ProtocolDescriptor;
import org.busbar.api.protocol.Role;
import org.busbar.api.protocol.Signature;
import org.busbar.api.wiring.ConnectorType;
import org.busbar.api.wiring.Hazard;
import org.busbar.api.wiring.Pin;
import org.busbar.api.wiring.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueLoaderTest {

	private static final String NAMESPACE = "xmlns:brand=\"https://busbar.org/schema/brand/1\"";
	private static final String BRAND = """
			<?xml version="1.0" encoding="UTF-8"?>
			<brand:Brand xmlns:brand="https://busbar.org/schema/brand/1" id="acme" name="Acme">
				<sources key="DOC" document="Installation guide" place="page 7" date="2024-05-01"/>
				<models id="one" name="One" sockets="can" protocols="acme.can" note="%model.one"/>
				<sockets id="can" name="CAN" type="RJ45" pinCount="8" note="left of the breaker">
					<pins number="4"><assignments signal="CAN-H" confidence="documented" sources="DOC"/></pins>
					<pins number="5">
						<assignments signal="CAN-L" confidence="documented" sources="DOC"/>
						<assignments signal="GND" confidence="one" sources="DOC" note="a forum"/>
					</pins>
					<hazards id="swap" level="DAMAGE" text="%hazard.swap" confidence="inferred" sources="DOC"/>
				</sockets>
				<settings id="profile" path="Menu &gt; CAN" value="Lithium" confidence="manual" sources="DOC"/>
				<unknowns id="pin8" what="Pin 8" action="Measure it."/>
			</brand:Brand>
			""";
	private static final String PROTOCOL = """
			<brand:Protocol xmlns:brand="https://busbar.org/schema/brand/1" id="acme.can" title="Acme CAN" confidence="several"
					bitRates="500000 250000" answers="true">
				<sources key="DOC" document="Protocol" place="" date=""/>
				<layers path="protocols/acme.dbc"/>
				<layers path="protocols/swapped.dbc" option="order" value="swapped"/>
				<options id="order" title="Byte order" defaultValue="plain"><values id="plain" title="Plain"/><values id="swapped" title="Swapped"/></options>
				<timeouts watcher="INVERTER" messages="Limits" seconds="3" reaction="It stops." sources="DOC"/>
				<timeouts watcher="BATTERY" messages="Limits" reaction="It opens the contactor."/>
				<signatures kind="VALUE" message="Limits" value="ChargeVoltage=53" weight="0.4"/>
			</brand:Protocol>
			""";
	private static final String DBC = """
			VERSION ""

			NS_ :

			BS_:

			BU_: Battery Inverter

			BO_ 849 Limits: 8 Battery
			 SG_ ChargeVoltage : 0|16@1+ (0.1,0) [0|100] "V" Inverter

			""";

	private static MemoryDataSource brandBundle(String xml) {
		return new MemoryDataSource("org.acme.brand", "1.2.3").header("Busbar-Brand", "data/acme.xml").file("data/acme.xml", xml)
				.file("OSGI-INF/l10n/bundle.properties", "model.one=The only one\nhazard.swap=Do not swap.\n")
				.file("OSGI-INF/l10n/bundle_it.properties", "hazard.swap=Non scambiare: è pericoloso.\n");
	}

	private static MemoryDataSource protocolBundle() {
		return new MemoryDataSource("org.acme.protocol", "1.0.0").header("Busbar-Protocols", "protocols/acme.xml").file("protocols/acme.xml", PROTOCOL)
				.file("protocols/acme.dbc", DBC).file("protocols/swapped.dbc", DBC);
	}

	private static Catalogue load(DataSource... sources) {
		return CatalogueLoader.load(List.of(sources), Locale.ENGLISH);
	}

	private static CatalogueProblem onlyProblem(Catalogue catalogue) {
		assertEquals(1, catalogue.problems().size(), () -> catalogue.problems().toString());
		return catalogue.problems().get(0);
	}

	private static void assertSays(CatalogueProblem problem, String... parts) {
		for (String part : parts) {
			assertTrue(problem.message().contains(part), () -> "'" + part + "' is not in: " + problem);
		}
	}

	@Test
	void readsABrand() {
		Catalogue catalogue = load(brandBundle(BRAND), protocolBundle());
		assertEquals(List.of(), catalogue.problems());
		Device acme = catalogue.brand("acme").orElseThrow();
		assertEquals(Device.Kind.INVERTER, acme.kind());
		assertEquals("Acme", acme.name());
		assertEquals("1.2.3", acme.version());
		assertEquals(List.of("can"), acme.model("one").orElseThrow().sockets());
		assertEquals(List.of("acme.can"), acme.model("one").orElseThrow().protocols());
		Socket can = acme.socket("can").orElseThrow();
		assertEquals(ConnectorType.RJ45, can.type());
		assertEquals("left of the breaker", can.note());
		Pin five = can.pins().get(4);
		assertTrue(five.contradicted());
		assertEquals(Confidence.ONE, five.assignments().get(1).confidence());
		assertEquals("a forum", five.assignments().get(1).note());
		assertEquals(Hazard.Level.DAMAGE, can.hazards().get(0).level());
		assertEquals("Menu > CAN", acme.settings().get(0).path());
		assertEquals(Confidence.MANUAL, acme.settings().get(0).confidence());
		assertEquals("Measure it.", acme.unknowns().get(0).action());
		assertEquals("page 7", acme.sources().get(0).place());
	}

	@Test
	void fillsThePinsThatNobodyKnows() {
		List<Pin> pins = load(brandBundle(BRAND)).brand("acme").orElseThrow().sockets().get(0).pins();
		assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8), pins.stream().map(Pin::number).toList());
		assertEquals(List.of(4, 5), pins.stream().filter(Pin::known).map(Pin::number).toList());
	}

	@Test
	void readsAProtocolWithItsLayers() {
		LoadedProtocol loaded = load(protocolBundle()).protocol("acme.can").orElseThrow();
		ProtocolDescriptor descriptor = loaded.descriptor();
		assertEquals(List.of(500_000, 250_000), descriptor.bitRates());
		assertEquals(Confidence.SEVERAL, descriptor.confidence());
		assertTrue(descriptor.answers());
		assertTrue(descriptor.layers().get(0).unconditional());
		assertEquals("swapped", descriptor.layers().get(1).value());
		assertEquals("plain", descriptor.option("order").orElseThrow().defaultValue());
		assertEquals(Role.INVERTER, descriptor.timeouts().get(0).watcher());
		assertEquals(3, descriptor.timeouts().get(0).seconds());
		assertTrue(Double.isNaN(descriptor.timeouts().get(1).seconds()));
		assertEquals(Signature.Kind.VALUE, descriptor.signatures().get(0).kind());
		assertEquals(0.4, descriptor.signatures().get(0).weight());
		assertEquals("Limits", loaded.layers().get("protocols/acme.dbc").messages().get(0).name());
		assertEquals(2, loaded.layers().size());
	}

	@Test
	void takesTheTextsOfTheLocaleAndElseTheGeneralOnes() {
		Device italian = CatalogueLoader.load(List.of(brandBundle(BRAND)), Locale.ITALY).brand("acme").orElseThrow();
		assertEquals("Non scambiare: è pericoloso.", italian.sockets().get(0).hazards().get(0).text());
		assertEquals("The only one", italian.models().get(0).note());
		Device english = CatalogueLoader.load(List.of(brandBundle(BRAND)), Locale.UK).brand("acme").orElseThrow();
		assertEquals("Do not swap.", english.sockets().get(0).hazards().get(0).text());
	}

	@Test
	void takesTheTextsFromWhereTheManifestSays() {
		DataSource source = brandBundle(BRAND).header("Bundle-Localization", "l10n/texts").file("l10n/texts.properties",
				"model.one=Elsewhere\nhazard.swap=x\n");
		assertEquals("Elsewhere", load(source).brand("acme").orElseThrow().models().get(0).note());
	}

	@Test
	void aMissingTextIsReportedAndShownAsItsKey() {
		Catalogue catalogue = load(brandBundle(BRAND.replace("%model.one", "%model.two")), protocolBundle());
		assertEquals("model.two", catalogue.brand("acme").orElseThrow().models().get(0).note());
		assertSays(onlyProblem(catalogue), "%model.two", "bundle.properties");
	}

	@Test
	void brokenXmlNamesLineAndColumnAndTheRestGoesOn() {
		Catalogue catalogue = load(brandBundle(BRAND.replace("name=\"CAN\" type", "name=\"CAN type")), protocolBundle());
		CatalogueProblem problem = onlyProblem(catalogue);
		assertEquals("org.acme.brand", problem.bundle());
		assertEquals("data/acme.xml", problem.path());
		assertEquals(5, problem.line());
		assertTrue(problem.column() > 1);
		assertSays(problem, "The XML is broken");
		assertTrue(catalogue.brand("acme").isEmpty());
		assertTrue(catalogue.protocol("acme.can").isPresent());
	}

	@Test
	void anEntityIsNeverResolved(@TempDir Path folder) throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "s3cret");
		String attack = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n<brand:Brand " + NAMESPACE + " id=\"acme\" name=\"&e;\"/>";
		Catalogue catalogue = load(brandBundle(attack));
		assertTrue(catalogue.brands().isEmpty());
		assertSays(onlyProblem(catalogue), "DOCTYPE");
		assertFalse(catalogue.problems().toString().contains("s3cret"));
	}

	@Test
	void entitiesThatGrowAreRefused() {
		String attack = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>\n<brand:Brand " + NAMESPACE + " id=\"acme\" name=\"&b;\"/>";
		assertSays(onlyProblem(load(brandBundle(attack))), "DOCTYPE");
	}

	@Test
	void aNewerSchemaIsNamed() {
		CatalogueProblem problem = onlyProblem(load(brandBundle(BRAND.replace("schema/brand/1", "schema/brand/2")), protocolBundle()));
		assertSays(problem, "https://busbar.org/schema/brand/2", "this Busbar reads https://busbar.org/schema/brand/1", "Update Busbar");
		assertEquals(2, problem.line());
	}

	@Test
	void anUnknownAttributeIsReportedAndTheBrandStays() {
		Catalogue catalogue = load(brandBundle(BRAND.replace("<models id=\"one\"", "<models id=\"one\" colour=\"red\"")), protocolBundle());
		assertTrue(catalogue.brand("acme").isPresent());
		CatalogueProblem problem = onlyProblem(catalogue);
		assertEquals(4, problem.line());
		assertSays(problem, "'colour'", "<models>");
	}

	@Test
	void anIdInTwoBundlesNamesBoth() {
		MemoryDataSource other = new MemoryDataSource("org.zebra", "9.0.0").header("Busbar-Brand", "z.xml").file("z.xml",
				"<brand:Brand " + NAMESPACE + " id=\"acme\" name=\"Zebra\"/>");
		Catalogue catalogue = load(other, brandBundle(BRAND), protocolBundle());
		assertEquals("Acme", catalogue.brand("acme").orElseThrow().name());
		assertEquals(1, catalogue.brands().size());
		assertSays(onlyProblem(catalogue), "org.zebra 9.0.0", "org.acme.brand 1.2.3", "'acme'");
	}

	@Test
	void ofOneBundleTheNewestVersionCounts() {
		MemoryDataSource newer = new MemoryDataSource("org.acme.brand", "1.10.0").header("Busbar-Brand", "z.xml").file("z.xml",
				"<brand:Brand " + NAMESPACE + " id=\"acme\" name=\"Newer\"/>");
		assertEquals("Newer", load(brandBundle(BRAND), newer).brand("acme").orElseThrow().name());
	}

	@Test
	void tellsWhichBundleShipsWhat() {
		Catalogue catalogue = load(brandBundle(BRAND), protocolBundle());
		assertEquals(new Origin(Origin.Kind.BRAND, "acme", "org.acme.brand", "1.2.3", "data/acme.xml",
				"e16020667c5bdb07007a71459a1d7a22bee4c838707cd768ba774661007a360f"),
				catalogue.origin(Origin.Kind.BRAND, "acme").orElseThrow());
		assertEquals("org.acme.protocol", catalogue.origin(Origin.Kind.PROTOCOL, "acme.can").orElseThrow().bundle());
		assertTrue(catalogue.origin(Origin.Kind.BATTERY, "acme").isEmpty());
	}

	@Test
	void aBrandAndABatteryMayShareAnId() {
		MemoryDataSource both = new MemoryDataSource("org.both", "1.0.0").header("Busbar-Brand", "a.xml").header("Busbar-Battery", "b.xml")
				.file("a.xml", "<brand:Brand " + NAMESPACE + " id=\"both\" name=\"Both\"/>")
				.file("b.xml", "<brand:Battery " + NAMESPACE + " id=\"both\" name=\"Both\"/>");
		Catalogue catalogue = load(both);
		assertEquals(List.of(), catalogue.problems());
		assertTrue(catalogue.brand("both").isPresent());
		assertEquals(Device.Kind.BATTERY, catalogue.battery("both").orElseThrow().kind());
	}

	@Test
	void aMissingDbcLeavesTheProtocolOutAndTellsItsModels() {
		MemoryDataSource without = new MemoryDataSource("org.acme.protocol", "1.0.0").header("Busbar-Protocols", "protocols/acme.xml")
				.file("protocols/acme.xml", PROTOCOL).file("protocols/acme.dbc", DBC);
		Catalogue catalogue = load(brandBundle(BRAND), without);
		assertTrue(catalogue.protocols().isEmpty());
		assertEquals(2, catalogue.problems().size());
		assertSays(catalogue.problems().get(0), "'acme.can'", "model one");
		assertSays(catalogue.problems().get(1), "protocols/swapped.dbc");
		assertEquals(5, catalogue.problems().get(1).line());
	}

	@Test
	void aBrokenDbcIsNamed() {
		Catalogue catalogue = load(protocolBundle().file("protocols/swapped.dbc", "this is no DBC\n"));
		assertTrue(catalogue.protocols().isEmpty());
		assertTrue(catalogue.problems().stream().anyMatch(problem -> problem.path().equals("protocols/swapped.dbc") && problem.line() > 0),
				() -> catalogue.problems().toString());
	}

	@Test
	void aMissingDocumentIsNamed() {
		CatalogueProblem problem = onlyProblem(load(new MemoryDataSource("org.acme", "1.0.0").header("Busbar-Brand", "data/none.xml")));
		assertEquals("data/none.xml", problem.path());
		assertSays(problem, "Busbar-Brand");
	}

	@Test
	void aDocumentUnderTheWrongHeaderIsRefused() {
		assertSays(onlyProblem(load(new MemoryDataSource("org.acme", "1.0.0").header("Busbar-Battery", "a.xml").file("a.xml", BRAND))), "Busbar-Battery",
				"<brand:Battery>");
	}

	@Test
	void anUnknownSocketAndSourceAreReported() {
		String xml = BRAND.replace("sockets=\"can\"", "sockets=\"can nowhere\"").replace("\"manual\" sources=\"DOC\"", "\"manual\" sources=\"DUC\"");
		Catalogue catalogue = load(brandBundle(xml), protocolBundle());
		assertEquals(List.of("can"), catalogue.brand("acme").orElseThrow().models().get(0).sockets());
		assertEquals(List.of(4, 13), catalogue.problems().stream().map(CatalogueProblem::line).toList());
		assertSays(catalogue.problems().get(0), "'nowhere'", "can");
		assertSays(catalogue.problems().get(1), "'DUC'", "DOC");
	}

	@Test
	void anUnknownConfidenceWordIsRefused() {
		CatalogueProblem problem = onlyProblem(load(brandBundle(BRAND.replace("confidence=\"inferred\"", "confidence=\"probable\""))));
		assertEquals(11, problem.line());
		assertSays(problem, "'probable'", "documented, several, manual, one, inferred");
	}

	@Test
	void aFactWithoutConfidenceIsRefused() {
		assertSays(onlyProblem(load(brandBundle(BRAND.replace(" confidence=\"inferred\"", "")))), "<hazards> has no confidence");
	}

	@Test
	void twoSocketsWithOneIdAreRefused() {
		assertSays(onlyProblem(load(brandBundle(BRAND.replace("<settings", "<sockets id=\"can\" name=\"Second\"/><settings")))), "two <sockets>", "'can'");
	}

	@Test
	void aPinBeyondTheSocketIsRefused() {
		assertSays(onlyProblem(load(brandBundle(BRAND.replace("pins number=\"4\"", "pins number=\"9\"")))), "no pin 9");
	}

	@Test
	void anAbsurdPinCountCostsNoMemory() {
		assertSays(onlyProblem(load(brandBundle(BRAND.replace("pinCount=\"8\"", "pinCount=\"2000000000\"")))), "2000000000 pins", "pinCount");
	}

	@Test
	void aLayerMayDependOnSeveralOptions() {
		String both = PROTOCOL.replace("option=\"order\" value=\"swapped\"", "option=\"order sign\" value=\"swapped minus\"").replace(
				"<timeouts watcher=\"INVERTER\"",
				"<options id=\"sign\" title=\"Sign\" defaultValue=\"plus\"><values id=\"plus\" title=\"+\"/><values id=\"minus\" title=\"-\"/></options>"
						+ "<timeouts watcher=\"INVERTER\"");
		Catalogue catalogue = load(protocolBundle().file("protocols/acme.xml", both));
		assertEquals(List.of(), catalogue.problems());
		assertEquals(List.of("order", "sign"), catalogue.protocol("acme.can").orElseThrow().descriptor().layers().get(1).options());
		assertSays(onlyProblem(load(protocolBundle().file("protocols/acme.xml", both.replace("swapped minus", "swapped")))), "2 options and 1 values");
		assertSays(onlyProblem(load(protocolBundle().file("protocols/acme.xml", both.replace("swapped minus", "swapped less")))), "'less'", "option sign");
	}

	@Test
	void aProtocolMaySayThatItNeverMetARealDevice() {
		assertFalse(load(protocolBundle()).protocol("acme.can").orElseThrow().descriptor().unverified());
		String untried = PROTOCOL.replace("answers=\"true\"", "answers=\"true\" unverified=\"true\"");
		assertTrue(load(protocolBundle().file("protocols/acme.xml", untried)).protocol("acme.can").orElseThrow().descriptor().unverified());
	}

	@Test
	void aLayerOfAnOptionThatIsNotThereIsRefused() {
		Catalogue catalogue = load(protocolBundle().file("protocols/acme.xml", PROTOCOL.replace("value=\"swapped\"", "value=\"reversed\"")));
		assertTrue(catalogue.protocols().isEmpty());
		assertSays(onlyProblem(catalogue), "'reversed'", "plain, swapped");
	}

	@Test
	void aTimeoutOfAMessageThatIsNotThereIsReported() {
		Catalogue catalogue = load(protocolBundle().file("protocols/acme.xml", PROTOCOL.replace("messages=\"Limits\" seconds", "messages=\"Limit\" seconds")));
		assertTrue(catalogue.protocol("acme.can").isPresent());
		assertSays(onlyProblem(catalogue), "'Limit'", "Limits");
	}

	@Test
	void aSourceThatFailsHurtsNoOther() {
		DataSource failing = new DataSource() {
			private final MemoryDataSource like = brandBundle(BRAND);

			@Override
			public String name() {
				return "org.failing";
			}

			@Override
			public String version() {
				return "1.0.0";
			}

			@Override
			public Map<String, String> headers() {
				return like.headers();
			}

			@Override
			public InputStream open(String path) throws IOException {
				throw new IOException("the disk is gone");
			}
		};
		Catalogue catalogue = load(failing, protocolBundle());
		assertTrue(catalogue.protocol("acme.can").isPresent());
		assertTrue(catalogue.problems().stream().allMatch(problem -> problem.bundle().equals("org.failing") && problem.message().contains("the disk is gone")));
		assertFalse(catalogue.problems().isEmpty());
	}

	@Test
	void theOrderOfTheSourcesDoesNotMatter() {
		assertEquals(load(brandBundle(BRAND), protocolBundle()), load(protocolBundle(), brandBundle(BRAND)));
	}
}
