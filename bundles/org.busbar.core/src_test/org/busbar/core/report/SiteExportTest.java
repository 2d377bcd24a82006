package org.busbar.core.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.imageio.ImageIO;

import org.busbar.can.dbc.DbcReader;
import org.busbar.can.dbc.DbcResult;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.Photo;
import org.busbar.core.photo.SitePhoto;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The files of a site. */
@Tag("long")
class SiteExportTest {

	private static final byte[] FILE = {1, 2, 3};

	private static SiteExport export(Configuration configuration) {
		return SiteExport.of(SampleSite.basis(configuration), FILE, EnumSet.allOf(ExportFormat.class));
	}

	@Test
	void theSameInputGivesTheSameBytes() {
		List<SiteExport.ExportedFile> once = export(SampleSite.configuration()).files();
		List<SiteExport.ExportedFile> again = export(SampleSite.configuration()).files();
		assertEquals(once.stream().map(SiteExport.ExportedFile::name).toList(), again.stream().map(SiteExport.ExportedFile::name).toList());
		for (int i = 0; i < once.size(); i++) {
			assertArrayEquals(once.get(i).content(), again.get(i).content(), once.get(i).name());
		}
	}

	/** Who asks what is in the way is told all of it before anything is made. */
	@Test
	void theNamesAreKnownBeforehand() {
		ReportBasis basis = SampleSite.basis(SampleSite.configuration());
		ReportBasis before = new ReportBasis(basis.configuration(), basis.shown(), basis.drawing(), basis.protocol(), basis.changed(), Optional.empty(),
				basis.photos(), basis.letterhead(), basis.version());
		EnumSet<ExportFormat> all = EnumSet.allOf(ExportFormat.class);
		Set<String> named = new TreeSet<>(SiteExport.names(before, all, true));
		Set<String> made = names(SiteExport.of(basis, FILE, all));
		assertTrue(named.containsAll(made), () -> made + " but named " + named);
		assertEquals(names(SiteExport.of(before, FILE, all)), new TreeSet<>(SiteExport.names(before, all, false)));
		named.removeAll(made);
		assertTrue(Set.of("causes.csv", "findings.csv", "changes.csv").containsAll(named), named::toString);
	}

	private static Set<String> names(SiteExport export) {
		return export.files().stream().map(SiteExport.ExportedFile::name).collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void theArchiveHoldsEverythingSortedAndTheConfiguration() throws IOException {
		SiteExport export = export(SampleSite.configuration());
		assertEquals(List.of(), export.omitted());
		List<String> names = new ArrayList<>(export.files().stream().map(SiteExport.ExportedFile::name).filter(name -> !name.endsWith(".zip")).toList());
		names.add("site.busbar");
		List<String> entries = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(export.files().getLast().content()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				entries.add(entry.getName());
				if (entry.getName().equals("site.busbar")) {
					assertArrayEquals(FILE, zip.readAllBytes());
				}
			}
		}
		assertEquals(names.stream().sorted().toList(), entries);
	}

	@Test
	void aPhotoWithTheNameOfAPaperStaysOutsideOfTheArchiveAndIsTold(@TempDir Path folder) throws IOException {
		List<SitePhoto> photos = new ArrayList<>();
		for (String name : List.of("Drawing.png", "plug.png", "plug.png")) {
			Path file = Files.write(folder.resolve(name), FILE);
			photos.add(new SitePhoto(new Photo("photo" + photos.size(), name, "", "", "", ""), new SitePhoto.State.Present(file, picture(), 1, 1, true)));
		}
		SiteExport export = SiteExport.of(SampleSite.basis(SampleSite.configuration()).with(photos), FILE, EnumSet.of(ExportFormat.ZIP));
		assertEquals(List.of("The photo Drawing.png has the name of a paper; it is not in the archive. Give it away beside it."), export.omitted());
		List<String> entries = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(export.files().getLast().content()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				entries.add(entry.getName());
			}
		}
		assertTrue(entries.containsAll(List.of("drawing.png", "plug.png")) && !entries.contains("Drawing.png"), entries::toString);
	}

	private static byte[] picture() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
		return bytes.toByteArray();
	}

	@Test
	void onlyWhatIsWantedIsMade() throws IOException {
		SiteExport export = SiteExport.of(SampleSite.basis(SampleSite.configuration()), FILE, EnumSet.of(ExportFormat.ZIP, ExportFormat.DBC));
		assertEquals(List.of("protocol.dbc", "site.zip"), export.files().stream().map(SiteExport.ExportedFile::name).toList());
		DbcResult dbc = DbcReader.read(new ByteArrayInputStream(export.files().getFirst().content()), "protocol.dbc");
		assertTrue(dbc instanceof DbcResult.Read, dbc::toString);
	}

	@Test
	void aLimitIsJudgedByAllThatIsWrongWithIt() {
		String fine = file(export(SampleSite.configuration()), "limits.csv");
		assertTrue(line(fine, "Discharge voltage").contains("fine"), fine);
		String crossed = file(export(SampleSite.with("dischargeVoltage=\"46.0\"", "dischargeVoltage=\"70\"")), "limits.csv");
		assertTrue(line(crossed, "Discharge voltage").contains("error"), crossed);
	}

	private static String line(String csv, String begin) {
		return csv.lines().filter(line -> line.startsWith(begin)).findFirst().orElseThrow(() -> new AssertionError(csv));
	}

	@Test
	void formulasInTablesAreTexts() {
		String csv = file(export(SampleSite.with("DC breaker or isolator", "=HYPERLINK(1)")), "checks.csv");
		assertTrue(csv.contains(",'=HYPERLINK(1) between"), csv);
		assertTrue(csv.startsWith("State,Check,By,When,Note\r\n"), csv);
	}

	@Test
	void wiresThatTheCopiesDoNotGiveAreNotDrawn() {
		Configuration configuration = SampleSite.configuration();
		String there = configuration.cable().orElseThrow().wires().getFirst().batteryPin();
		String other = configuration.battery().orElseThrow().socket().orElseThrow().pins().get(4).id();
		SiteExport export = export(SampleSite.with("batteryPin=\"" + there, "batteryPin=\"" + other));
		assertFalse(export.files().stream().anyMatch(file -> file.name().startsWith("drawing.")), "a wrong drawing");
		assertEquals(1, export.omitted().size(), export.omitted()::toString);
		assertTrue(export.omitted().getFirst().contains("CAN-H 7-5"), export.omitted().getFirst());
		assertTrue(file(export, "report.html").contains("CAN-H 7-5"), "the report does not say why");
	}

	@Test
	void aConfigurationOfNothingIsExportedAsUnknown() {
		Configuration nothing = new Configuration("site", "", "", List.of(), Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of());
		ReportBasis basis = ReportBasis.of(nothing, SampleSite.CATALOGUE, Letterhead.NONE, "1.2.3");
		SiteExport export = SiteExport.of(basis, FILE, EnumSet.allOf(ExportFormat.class));
		assertEquals(2, export.omitted().size(), export.omitted()::toString);
		String html = file(export, "report.html");
		for (String unknown : List.of("There is no drawing.", "There is no cable.", "No protocol is chosen.", "Nothing was measured.",
				"There is no list of safety checks.")) {
			assertTrue(html.contains(unknown), unknown);
		}
		assertEquals(List.of(), wrong(JsonParser.parseString(SiteJson.schema()).getAsJsonObject(), JsonParser.parseString(SiteJson.schema()).getAsJsonObject(),
				JsonParser.parseString(file(export, "site.json")), "$"));
	}

	@Test
	void theSchemaIsThatOfTheRecords() {
		assertEquals(RecordSchema.of(SiteJson.Document.class, SiteJson.SCHEMA, "A site as Busbar exports it"), SiteJson.schema());
	}

	@Test
	void theJsonIsAsTheSchemaSays() {
		JsonObject schema = JsonParser.parseString(SiteJson.schema()).getAsJsonObject();
		for (Configuration one : List.of(SampleSite.configuration(), SampleSite.with("Cascina Rossa", SampleSite.HOSTILE))) {
			JsonElement json = JsonParser.parseString(SiteJson.write(SampleSite.basis(one)));
			assertEquals(List.of(), wrong(schema, schema, json, "$"));
		}
	}

	@Test
	void theSchemaRefusesWhatIsOtherwise() {
		JsonObject schema = JsonParser.parseString(SiteJson.schema()).getAsJsonObject();
		JsonObject json = JsonParser.parseString(SiteJson.write(SampleSite.basis(SampleSite.configuration()))).getAsJsonObject();
		json.remove("busbar");
		json.getAsJsonObject("configuration").addProperty("title", 7);
		assertEquals(List.of("$.busbar is missing", "$.configuration.title is no string"), wrong(schema, schema, json, "$"));
	}

	private static String file(SiteExport export, String name) {
		return export.files().stream().filter(file -> file.name().equals(name)).map(file -> new String(file.content(), StandardCharsets.UTF_8)).findFirst()
				.orElseThrow();
	}

	/** What of the schema language the schema uses. */
	private static List<String> wrong(JsonObject whole, JsonObject schema, JsonElement json, String path) {
		List<String> wrong = new ArrayList<>();
		if (schema.has("$ref")) {
			String name = schema.get("$ref").getAsString().substring("#/$defs/".length());
			wrong.addAll(wrong(whole, whole.getAsJsonObject("$defs").getAsJsonObject(name), json, path));
		}
		if (schema.has("anyOf")) {
			List<List<String>> choices = schema.getAsJsonArray("anyOf").asList().stream().map(one -> wrong(whole, one.getAsJsonObject(), json, path)).toList();
			if (choices.stream().noneMatch(List::isEmpty)) {
				wrong.addAll(choices.getFirst());
			}
		}
		if (schema.has("enum") && !schema.getAsJsonArray("enum").contains(json)) {
			wrong.add(path + " is none of " + schema.get("enum"));
		}
		if (schema.has("type")) {
			List<String> types = schema.get("type").isJsonArray()
					? schema.getAsJsonArray("type").asList().stream().map(JsonElement::getAsString).toList()
					: List.of(schema.get("type").getAsString());
			if (types.stream().noneMatch(type -> is(type, json))) {
				wrong.add(path + " is no " + String.join(" or ", types));
				return wrong;
			}
		}
		if (schema.has("items")) {
			for (int i = 0; i < json.getAsJsonArray().size(); i++) {
				wrong.addAll(wrong(whole, schema.getAsJsonObject("items"), json.getAsJsonArray().get(i), path + '[' + i + ']'));
			}
		}
		if (schema.has("properties")) {
			for (Entry<String, JsonElement> property : schema.getAsJsonObject("properties").entrySet()) {
				Optional.ofNullable(json.getAsJsonObject().get(property.getKey())).ifPresentOrElse(
						value -> wrong.addAll(wrong(whole, property.getValue().getAsJsonObject(), value, path + '.' + property.getKey())),
						() -> wrong.add(path + '.' + property.getKey() + " is missing"));
			}
		}
		return wrong;
	}

	private static boolean is(String type, JsonElement json) {
		return switch (type) {
			case "null" -> json.isJsonNull();
			case "object" -> json.isJsonObject();
			case "array" -> json.isJsonArray();
			case "string" -> json.isJsonPrimitive() && json.getAsJsonPrimitive().isString();
			case "boolean" -> json.isJsonPrimitive() && json.getAsJsonPrimitive().isBoolean();
			case "integer" -> json.isJsonPrimitive() && json.getAsJsonPrimitive().isNumber() && json.getAsBigDecimal().stripTrailingZeros().scale() <= 0;
			default -> json.isJsonPrimitive() && json.getAsJsonPrimitive().isNumber();
		};
	}
}
