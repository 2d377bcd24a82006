package org.busbar.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.core.export.BundleReadme;
import org.busbar.tck.CheckResult.Checked;
import org.busbar.tck.CheckResult.Unreadable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A bundle that fits passes. Broken at one place it breaks the one rule that this place is under, and no other. */
@Tag("long")
class KitTest {

	private static final String MANIFEST = "META-INF/MANIFEST.MF";
	private static final String BRAND = "data/acme.xml";
	private static final String TEXTS = "OSGI-INF/l10n/bundle.properties";
	private static final String ITALIAN = "OSGI-INF/l10n/bundle_it.properties";
	private static final String PROTOCOL = "protocols/acme.can.xml";
	private static final String DBC = "protocols/acme.can.dbc";
	private static final String EXPECTED = "captures/acme.expected.json";

	@TempDir
	Path folder;

	/**
	 * One change that breaks a rule.
	 *
	 * @param rule   the rule
	 * @param path   file that is named
	 * @param change the change
	 */
	record Break(Rule rule, String path, UnaryOperator<Acme> change) {

		@Override
		public String toString() {
			return rule.id() + " in " + path;
		}
	}

	static List<Break> breaks() {
		return List.of(
				new Break(Rule.MANIFEST_DATA, MANIFEST, acme -> acme.remove(MANIFEST, "Busbar-Brand: data/acme.xml").remove(MANIFEST,
						"Busbar-Protocols: protocols/acme.can.xml")),
				new Break(Rule.MANIFEST_EXTENDER, MANIFEST, acme -> acme.replace(MANIFEST, "(!(version>=2.0))", "")),
				new Break(Rule.MANIFEST_EXTENDER, MANIFEST,
						acme -> acme.replace(MANIFEST, "(version>=1.0)(!(version>=2.0))", "(version>=1.1)(!(version>=2.0))")),
				new Break(Rule.MANIFEST_LAZY, MANIFEST, acme -> acme.remove(MANIFEST, "Bundle-ActivationPolicy: lazy")),
				new Break(Rule.MANIFEST_LAZY, MANIFEST, acme -> acme.remove(MANIFEST, "Service-Component: OSGI-INF/*.xml")),
				new Break(Rule.MANIFEST_IMPORTS, MANIFEST,
						acme -> acme.replace(MANIFEST, "Import-Package: ", "Import-Package: org.busbar.core.wiring;version=\"[0.1.0,0.2.0)\",\n ")),
				new Break(Rule.MANIFEST_IMPORTS, MANIFEST,
						acme -> acme.append(MANIFEST, "Require-Bundle: org.busbar.brand.victron;bundle-version=\"[0.1.0,0.2.0)\"\n")),
				new Break(Rule.MANIFEST_RANGES, MANIFEST, acme -> acme.replace(MANIFEST, "driver;version=\"[1.0.0,2.0.0)\"", "driver;version=\"0.1.0\"")),
				new Break(Rule.MANIFEST_TEXTS, MANIFEST, acme -> acme.append(MANIFEST, "Bundle-Description: %bundle.description\n")),
				new Break(Rule.MANIFEST_TEXTS, MANIFEST, acme -> acme.replace(MANIFEST, "%bundle.name", "Acme").remove(TEXTS, "bundle.name = Acme")),
				new Break(Rule.BUILD_INCLUDES, "build.properties", acme -> acme.remove("build.properties", "               captures/,\\")),
				new Break(Rule.DATA_FILE, "data/gone.xml", acme -> acme.replace(MANIFEST, "Brand: data/acme.xml", "Brand: data/acme.xml, data/gone.xml")),
				new Break(Rule.DATA_SYNTAX, BRAND, acme -> acme.replace(BRAND, "<models ", "<models colour=\"red\" ")),
				new Break(Rule.DATA_SYNTAX, BRAND, acme -> acme.replace(BRAND, "</sockets>", "")),
				new Break(Rule.DATA_COMPLETE, BRAND, acme -> acme.replace(BRAND, " level=\"DAMAGE\"", "")),
				new Break(Rule.DATA_UNIQUE, BRAND, acme -> acme.replace(BRAND, "id=\"open\"", "id=\"swap\"")),
				new Break(Rule.DATA_REFERENCE, BRAND, acme -> acme.replace(BRAND, "sockets=\"can\"", "sockets=\"can rs485\"")),
				new Break(Rule.DATA_REFERENCE, PROTOCOL, acme -> acme.replace(PROTOCOL, "message=\"Limits\"", "message=\"Limit\"")),
				new Break(Rule.DATA_VALUE, PROTOCOL, acme -> acme.replace(PROTOCOL, "0.4", "4")),
				new Break(Rule.DATA_ROLES, BRAND, acme -> acme.replace(BRAND, "</sockets>", "<pins number=\"6\"/></sockets>")),
				new Break(Rule.DATA_UNKNOWNS, BRAND,
						acme -> acme.remove(BRAND, "	<unknowns id=\"ground\" what=\"%unknown.ground\" action=\"%unknown.ground.action\"/>")
								.remove(TEXTS, "unknown.ground = Which pin is the ground.").remove(TEXTS, "unknown.ground.action = Measure it.")),
				new Break(Rule.FACT_SOURCE, BRAND,
						acme -> acme.replace(BRAND, "CAN-H\" confidence=\"documented\" sources=\"DOC\"", "CAN-H\" confidence=\"documented\"")),
				new Break(Rule.FACT_SOURCE, PROTOCOL, acme -> acme.replace(PROTOCOL, "silence\" sources=\"DOC\"", "silence\"")),
				new Break(Rule.FACT_SOURCE, DBC, acme -> acme.remove(DBC, "BA_ \"BusbarSource\" SG_ 853 SOC \"DOC\";")),
				new Break(Rule.FACT_SOURCE_KEY, BRAND, acme -> acme.replace(BRAND, "inferred\" sources=\"DOC\"", "inferred\" sources=\"DOC FORUM\"")),
				new Break(Rule.FACT_SOURCE_KEY, DBC, acme -> acme.replace(DBC, "SG_ 853 SOC \"DOC\"", "SG_ 853 SOC \"DOC FORUM\"")),
				new Break(Rule.FACT_CONFIDENCE, DBC, acme -> acme.remove(DBC, "BA_ \"BusbarConfidence\" SG_ 853 SOC 0;")),
				new Break(Rule.TEXT_MISSING, BRAND, acme -> acme.remove(TEXTS, "hazard.swap = Do not swap 4 and 5.")),
				new Break(Rule.TEXT_LITERAL, BRAND, acme -> acme.replace(BRAND, "type=\"RJ45\"", "type=\"RJ45\" note=\"Left of the breaker.\"")),
				new Break(Rule.TEXT_UNUSED, TEXTS, acme -> acme.append(TEXTS, "hazard.gone = Nobody reads this.\n")),
				new Break(Rule.TEXT_TRANSLATION, ITALIAN, acme -> acme.write(ITALIAN, "bundle.name = Acme\n")),
				new Break(Rule.TEXT_TRANSLATION, ITALIAN, acme -> acme.copy(TEXTS, ITALIAN).append(ITALIAN, "hazard.gone = Nessuno.\n")),
				new Break(Rule.PROTOCOL_UNVERIFIED, PROTOCOL, acme -> acme.replace(PROTOCOL, "notes=\"%can.notes\"", "unverified=\"true\"").remove(TEXTS,
						"can.notes = Every second.")),
				new Break(Rule.PROTOCOL_REFERENCE, BRAND, acme -> acme.replace(BRAND, "protocols=\"acme.can\"", "protocols=\"acme.can pylontech.lv.1.2\"")),
				new Break(Rule.PROTOCOL_REFERENCE, BRAND, acme -> acme.replace(BRAND, "acme.can/KeepAlive", "acme.can/StayAlive")),
				new Break(Rule.PROTOCOL_REFERENCE, BRAND, acme -> acme.replace(BRAND, "selects=\"acme.can\"", "selects=\"acme.can.2\"")),
				new Break(Rule.DBC_STRICT, DBC, acme -> acme.append(DBC, "BA_ \"Colour\" BO_ 849 \"red\";\n")),
				new Break(Rule.DBC_ROUND_TRIP, PROTOCOL, acme -> acme.replace("protocols/acme.can.swapped.dbc", " 849 ", " 850 ")),
				new Break(Rule.DBC_SENDER, DBC, acme -> acme.replace(DBC, "State: 8 Battery", "State: 8 Display")),
				new Break(Rule.DBC_QUANTITY, PROTOCOL, acme -> acme.replace(DBC, "limit.charge.current", "limit.current")),
				new Break(Rule.DECODE_TOTAL, PROTOCOL, acme -> acme.replace(DBC, "32|32@1+ (1,0)", "32|32@1+ (1E308,0)")),
				new Break(Rule.CAPTURE_FILES, EXPECTED, acme -> acme.remove(EXPECTED, "  \"source\": \"DOC, example on page 12\",")),
				new Break(Rule.CAPTURE_FILES, MANIFEST, acme -> acme.replace(MANIFEST, "captures/acme.log", "captures/acme.log, captures/gone.log")),
				new Break(Rule.CAPTURE_FILES, "captures/acme.log", acme -> acme.append("captures/acme.log", "no frame\n")),
				new Break(Rule.CAPTURE_DECODES, EXPECTED, acme -> acme.replace(EXPECTED, "53.0", "530")),
				new Break(Rule.CAPTURE_DECODES, EXPECTED, acme -> acme.replace(EXPECTED, "[\"Full\"]", "[]")),
				new Break(Rule.CAPTURE_DECODES, EXPECTED, acme -> acme.replace(EXPECTED, "\"battery.soc\": 88", "\"battery.soc\": 87")),
				new Break(Rule.DRIVER_LOADS, "OSGI-INF/driver.xml", acme -> acme.driver("GoneDrivers")),
				new Break(Rule.DRIVER_LOADS, "OSGI-INF/driver.xml", acme -> acme.driver("NosyDrivers")),
				new Break(Rule.DRIVER_LOADS, "OSGI-INF/driver.xml", acme -> acme.replace("OSGI-INF/driver.xml", "\"acme.can\"", "\"acme.can.2\"")),
				new Break(Rule.DRIVER_TIME, "OSGI-INF/driver.xml", acme -> acme.driver("HangingDrivers")),
				new Break(Rule.DRIVER_FAILS, "OSGI-INF/driver.xml", acme -> acme.driver("ThrowingDrivers")),
				new Break(Rule.DRIVER_TIME, "OSGI-INF/driver.xml", acme -> acme.driver("SlowDrivers")),
				new Break(Rule.DRIVER_FAILS, "OSGI-INF/driver.xml", acme -> acme.driver("OneSidedDrivers")),
				new Break(Rule.DRIVER_UNASKED, "OSGI-INF/driver.xml", acme -> acme.driver("EagerDrivers")),
				new Break(Rule.DRIVER_UNASKED, "OSGI-INF/driver.xml", acme -> acme.driver("HastyDrivers")),
				new Break(Rule.DRIVER_SENDS, "OSGI-INF/driver.xml", acme -> acme.driver("StrayDrivers")),
				new Break(Rule.DRIVER_RESTART, "OSGI-INF/driver.xml", acme -> acme.driver("RememberingDrivers")),
				new Break(Rule.DRIVER_THREAD, "OSGI-INF/driver.xml", acme -> acme.driver("ThreadDrivers")),
				new Break(Rule.README_FORM, "README.md", acme -> acme.replace("README.md", "## Captures", "## Recordings")),
				new Break(Rule.README_CURRENT, "README.md", acme -> acme.append("README.md", BundleReadme.START + "\nOld.\n" + BundleReadme.END + "\n")));
	}

	private static Checked check(Path bundle) {
		return assertInstanceOf(Checked.class, Kit.check(bundle));
	}

	@Test
	void aBundleThatFitsPasses() {
		Checked result = check(Acme.in(folder).folder());
		assertEquals(List.of(), result.problems());
		assertEquals("org.acme.brand", result.bundle());
		assertTrue(result.fits());
	}

	@ParameterizedTest
	@MethodSource("breaks")
	void oneBreakBreaksOneRule(Break broken) {
		Checked result = check(broken.change().apply(Acme.in(folder)).folder());
		assertEquals(Set.of(broken.rule()), result.problems().stream().map(Problem::rule).collect(Collectors.toSet()), () -> result.problems().toString());
		assertEquals(broken.rule().severity() == Severity.WARNING, result.fits());
		for (Problem problem : result.problems()) {
			assertEquals(broken.path(), problem.path());
			assertTrue(problem.message().endsWith("."), problem::message);
		}
	}

	@Test
	void everyRuleCanBeBroken() {
		assertEquals(EnumSet.allOf(Rule.class), breaks().stream().map(Break::rule).collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class))));
	}

	@Test
	void aProblemTellsItsLine() {
		Checked text = check(Acme.in(folder).append("OSGI-INF/l10n/bundle.properties", "gone = Nobody reads this.\n").folder());
		assertEquals(13, text.problems().getFirst().line());
		Checked pin = check(Acme.in(folder.resolve("pin")).replace(BRAND, "\t</sockets>", "\t\t<pins number=\"6\"/>\n\t</sockets>").folder());
		assertEquals(8, pin.problems().getFirst().line());
		Checked source = check(Acme.in(folder.resolve("source")).replace(DBC, "SG_ 853 SOC \"DOC\"", "SG_ 853 SOC \"FORUM\"").folder());
		assertTrue(source.problems().getFirst().line() > 40, source.problems()::toString);
		assertTrue(source.problems().getFirst().toString().matches("org\\.acme\\.brand/protocols/acme\\.can\\.dbc:\\d+: .*FORUM.* \\[fact\\.source-key]"),
				source.problems()::toString);
	}

	@Test
	void aJarIsCheckedLikeItsFolder() throws IOException {
		Path whole = jar(Acme.in(folder.resolve("whole")), "whole.jar");
		assertEquals(List.of(), check(whole).problems());
		Path broken = jar(Acme.in(folder.resolve("broken")).driver("ThreadDrivers"), "broken.jar");
		assertEquals(List.of(Rule.DRIVER_THREAD), check(broken).problems().stream().map(Problem::rule).toList());
	}

	/** A jar as it is built: the classes are at its root. */
	private Path jar(Acme acme, String name) throws IOException {
		Path jar = folder.resolve(name);
		try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true")); Stream<Path> all = Files.walk(acme.folder())) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				Path target = files.getPath("/").resolve(acme.folder().relativize(file).toString().replaceFirst("^bin/", ""));
				Files.createDirectories(target.getParent());
				Files.copy(file, target);
			}
		}
		return jar;
	}

	@Test
	void aProtocolOfACompanionIsThere() {
		Path brand = Acme.in(folder).replace(BRAND, "protocols=\"acme.can\"", "protocols=\"acme.can pylontech.lv.1.2\"").folder();
		Path companion = Path.of("").toAbsolutePath().resolveSibling("org.busbar.protocol.pylontech");
		assertEquals(List.of(), assertInstanceOf(Checked.class, Kit.check(brand, companion)).problems());
	}

	@Test
	void theTextsOfAFragmentAreHeldAgainstThoseOfItsBundle() {
		Acme acme = Acme.in(folder.resolve("acme"));
		Acme fragment = Acme.fragment(folder.resolve("italian")).write(ITALIAN, acme.read(TEXTS));
		assertEquals(List.of(), assertInstanceOf(Checked.class, Kit.check(acme.folder(), fragment.folder())).problems());
		assertEquals(List.of(), assertInstanceOf(Checked.class, Kit.check(fragment.folder(), acme.folder())).problems());

		fragment.remove(ITALIAN, "hazard.swap = Do not swap 4 and 5.");
		Problem problem = assertInstanceOf(Checked.class, Kit.check(acme.folder(), fragment.folder())).problems().getFirst();
		assertEquals(Rule.TEXT_TRANSLATION, problem.rule());
		assertEquals("org.acme.brand.it", problem.bundle());
		assertTrue(problem.message().contains("hazard.swap"), problem::message);
	}

	@Test
	void aFragmentAloneIsNotChecked() {
		Checked alone = check(Acme.fragment(folder).folder());
		assertEquals(List.of(Rule.TEXT_TRANSLATION), alone.problems().stream().map(Problem::rule).toList());
		assertTrue(alone.problems().getFirst().message().contains("org.acme.brand"), alone.problems()::toString);
	}

	@Test
	void itTellsHowManyCapturesThereAre() {
		assertEquals(1, check(Acme.in(folder.resolve("one")).folder()).captures());
		Checked none = check(Acme.in(folder.resolve("none")).remove(MANIFEST, "Busbar-Captures: captures/acme.log").folder());
		assertEquals(0, none.captures());
		assertTrue(none.fits(), "that nobody has a recording is no fault");
	}

	@Test
	void whatIsNoBundleIsSaidToBeNone() throws IOException {
		Path text = Files.writeString(folder.resolve("some.txt"), "no jar");
		for (Path path : List.of(folder, text, folder.resolve("nowhere.jar"))) {
			CheckResult result = Kit.check(path);
			assertTrue(assertInstanceOf(Unreadable.class, result).message().contains(path.toString()));
			assertFalse(result.fits());
		}
	}

	/** Not the name of a class of Java, and what is missing. */
	@Test
	void whatIsNoBundleIsToldInWords(@TempDir Path folder) {
		String empty = assertInstanceOf(Unreadable.class, Kit.check(folder)).message();
		assertTrue(empty.contains("it has no META-INF/MANIFEST.MF"), empty);
		String missing = assertInstanceOf(Unreadable.class, Kit.check(folder.resolve("nowhere"))).message();
		assertTrue(missing.contains("there is no such file or folder"), missing);
		assertFalse((empty + missing).contains("Exception"));
	}

	@Test
	void everyRuleSaysWhatItDemands() {
		assertEquals(Rule.values().length, Arrays.stream(Rule.values()).map(Rule::demand).distinct().count());
		assertEquals(Rule.values().length, Arrays.stream(Rule.values()).map(Rule::id).distinct().count());
	}
}
