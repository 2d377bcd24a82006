package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An independent implementation of DBC files. The script that drives it stands beside the tests. */
enum DbcPeer {

	/** Debian's python3-canmatrix. */
	CANMATRIX(// It wants a message before what is said of it.
			List.of("BA_ \"GenMsgCycleTime\" BO_ 1792", "CM_ BO_ 1792"), "/usr/bin/python3",
			Project.bundle("org.busbar.proof").resolve("src/test/python/dbc_peer.py").toString()),
	/** The package of npm that releng/lib/peers.sh installs. It decodes and does not encode. */
	CANDIED(// The attributes of relations, and texts that go on in the next line.
			List.of("BA_DEF_REL_ ", "BA_DEF_DEF_REL_ ", "BA_REL_ ", "the second line", "and the third", " SG_ TwentyFour"), "node",
			Project.bundle("org.busbar.proof").resolve("src/test/node/dbc_peer.cjs").toString(),
			Project.ROOT.resolve(".tools/peers/node_modules/candied").toString());

	private final List<String> skipped;
	private final List<String> command;

	/** The lines that it is known not to understand begin like this; none of them says how a frame is decoded but for one, see {@link DbcDisagreement}. */
	DbcPeer(List<String> skipped, String... command) {
		this.skipped = skipped;
		this.command = List.of(command);
	}

	boolean skips(String line) {
		return skipped.stream().anyMatch(line::startsWith);
	}

	/** The file that has its answers about a case. */
	Path answers(Path folder, DbcCase one) {
		return folder.resolve(one.title().replaceAll("[^A-Za-z0-9.-]", "_") + '.' + this);
	}

	/** Answers all cases in one process; each has its frames in the folder. */
	void run(Path folder, List<DbcCase> cases) throws IOException, InterruptedException {
		List<String> jobs = cases.stream().map(one -> String.join("\t", one.file().toString(), one.encoding(), one.frames(folder).toString(),
				answers(folder, one).toString(), Integer.toString(one.encodedEvery()))).toList();
		List<String> whole = new ArrayList<>(command);
		whole.add(Files.write(folder.resolve(this + ".jobs"), jobs).toString());
		Path errors = folder.resolve(this + ".errors");
		Process process = new ProcessBuilder(whole).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(errors.toFile()).start();
		try {
			assertTrue(process.waitFor(10, TimeUnit.MINUTES), this + " hangs");
		} finally {
			process.destroyForcibly();
		}
		String said = Files.readString(errors);
		assertEquals(0, process.exitValue(), () -> this + " failed; releng/test.sh installs it. It said: " + said);
	}
}
