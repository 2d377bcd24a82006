package org.busbar.tck.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.busbar.core.catalogue.Catalogue;
import org.busbar.tck.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import picocli.CommandLine;

@Tag("long")
class CheckCommandTest {

	private static final String BUNDLES = Path.of("").toAbsolutePath().getParent().toString();
	private static final String PROTOCOLS = BUNDLES + "/org.busbar.protocol.pylontech";
	private static final String VICTRON = BUNDLES + "/org.busbar.brand.victron";

	@TempDir
	Path folder;

	private record Result(int exitCode, String out, String err) {
	}

	private static Result run(String... arguments) {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		CheckExtension extension = new CheckExtension();
		CommandLine line = new CommandLine(extension.command(() -> Catalogue.EMPTY));
		line.setResourceBundle(extension.texts());
		line.setOut(new PrintWriter(out));
		line.setErr(new PrintWriter(err, true));
		int exitCode = line.execute(arguments);
		return new Result(exitCode, out.toString(), err.toString());
	}

	/** A manifest that names no data. */
	private Path empty() throws IOException {
		Path manifest = folder.resolve("META-INF/MANIFEST.MF");
		Files.createDirectories(manifest.getParent());
		Files.writeString(manifest, "Manifest-Version: 1.0\nBundle-SymbolicName: org.acme.empty\n");
		return folder;
	}

	@Test
	void bundlesThatFitTogetherAreFine() {
		Result result = run(VICTRON, PROTOCOLS, "--json");
		assertEquals("", result.err());
		assertEquals("org.busbar.brand.victron", JsonParser.parseString(result.out()).getAsJsonArray().get(0).getAsJsonObject().get("bundle").getAsString());
		assertTrue(run(VICTRON, PROTOCOLS).out().contains("org.busbar.brand.victron fits; remarks: 0. Captures: 2.\n"));
	}

	@Test
	void aBrandAloneMissesTheProtocolOfAnother() {
		Result result = run(VICTRON);
		assertEquals(1, result.exitCode());
		assertTrue(result.out().contains("pylontech.lv.1.2") && result.out().contains("[protocol.reference]"), result.out());
	}

	@Test
	void problemsComeAsTextAndAsJson() throws IOException {
		Result text = run(empty().toString());
		assertEquals(1, text.exitCode());
		assertTrue(text.out().contains("error: org.acme.empty/META-INF/MANIFEST.MF: The manifest names no data."), text.out());
		assertTrue(text.out().endsWith("org.acme.empty does not fit; problems: 4. It has no capture.\n"), text.out());
		JsonObject json = JsonParser.parseString(run(empty().toString(), "--json").out()).getAsJsonArray().get(0).getAsJsonObject();
		assertEquals(false, json.get("fits").getAsBoolean());
		JsonObject problem = json.getAsJsonArray("problems").get(0).getAsJsonObject();
		assertEquals("manifest.data", problem.get("rule").getAsString());
		assertEquals("error", problem.get("severity").getAsString());
	}

	@Test
	void whatCannotBeReadIsBadInput() {
		Result result = run(folder.toString(), PROTOCOLS);
		assertEquals(3, result.exitCode());
		assertTrue(result.err().contains(folder.toString()), result.err());
		assertTrue(result.out().contains("org.busbar.protocol.pylontech"), "the others are checked all the same");
	}

	@Test
	void theRulesAreListed() {
		Result result = run("--rules");
		assertEquals(0, result.exitCode());
		assertEquals(Rule.values().length, result.out().lines().count());
		assertTrue(result.out().contains("text.unused "), result.out());
		assertEquals(Rule.values().length, JsonParser.parseString(run("--rules", "--json").out()).getAsJsonArray().size());
	}

	@Test
	void withoutABundleItAsksForOne() {
		Result result = run();
		assertEquals(2, result.exitCode());
		assertTrue(result.err().contains("Which bundle?"), result.err());
	}

	@Test
	void theHelpHasItsTexts() {
		Result result = run("--help");
		assertTrue(result.out().contains("--rules") && result.out().contains("List the rules instead."), result.out());
	}
}
