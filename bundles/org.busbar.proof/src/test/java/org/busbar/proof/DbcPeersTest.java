package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.busbar.can.dbc.Dbc;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two independent implementations, canmatrix and candied, get the same values as we do out of 100,000 random frames for every file of a corpus that has all of
 * the grammar, and for every shipped one; half of the frames are encoded by us, and what canmatrix encodes we decode. Where one of them gets something else, the
 * text of the file decides: {@link DbcDisagreement}.
 */
@Tag("long")
class DbcPeersTest {

	@TempDir
	static Path folder;

	private static List<DbcCase> cases = List.of();
	private static final List<List<DbcCase.Sent>> SENT = new ArrayList<>();

	@BeforeAll
	static void ask() throws IOException, InterruptedException {
		cases = DbcCase.all(folder);
		for (DbcCase one : cases) {
			List<DbcCase.Sent> sent = one.sent();
			one.writeFrames(folder, sent);
			SENT.add(sent);
		}
		for (DbcPeer peer : DbcPeer.values()) {
			peer.run(folder, cases);
		}
	}

	@Test
	void everyValueIsTheSameUnlessTheFileDecidesOtherwise() throws IOException {
		Set<DbcDisagreement> met = EnumSet.noneOf(DbcDisagreement.class);
		List<String> differences = new ArrayList<>();
		long compared = 0;
		long frames = 0;
		for (int i = 0; i < cases.size(); i++) {
			DbcCase one = cases.get(i);
			List<DbcCase.Sent> sent = SENT.get(i);
			for (DbcPeer peer : DbcPeer.values()) {
				DbcComparison comparison = new DbcComparison(peer, one, met, differences);
				try (BufferedReader answers = Files.newBufferedReader(peer.answers(folder, one))) {
					comparison.facts(answers.readLine());
					for (DbcCase.Sent frame : sent) {
						comparison.frame(frame, answers.readLine());
					}
				}
				compared += comparison.compared();
			}
			frames += sent.size();
		}
		assertEquals(List.of(), differences.stream().limit(60).toList());
		assertEquals(EnumSet.allOf(DbcDisagreement.class), met, "an exception that nothing needs any more");
		assertTrue(compared > 2 * frames, compared + " values of " + frames + " frames");
	}

	@Test
	void theCorpusHasEveryConstruct() {
		Set<String> sections = new TreeSet<>();
		for (DbcCase one : cases) {
			one.lines().stream().map(line -> line.strip().split("[ :]", 2)[0]).forEach(sections::add);
		}
		assertTrue(sections.containsAll(List.of("NS_", "BS_", "BU_", "VAL_TABLE_", "BO_", "SG_", "EV_", "ENVVAR_DATA_", "BO_TX_BU_", "CM_", "BA_DEF_",
				"BA_DEF_REL_", "BA_DEF_DEF_", "BA_DEF_DEF_REL_", "BA_", "BA_REL_", "VAL_", "SIG_VALTYPE_", "SIG_GROUP_", "SG_MUL_VAL_")), sections::toString);
	}

	@Test
	void whatWeWriteWeReadTheSame() {
		for (DbcCase one : cases) {
			if (one.title().endsWith("as written")) {
				Dbc again = DbcCase.read(one.file());
				assertEquals(one.dbc(), again, one.title());
			}
		}
	}
}
