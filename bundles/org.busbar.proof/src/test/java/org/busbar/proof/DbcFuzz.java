package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.busbar.can.codec.Codec;
import org.busbar.can.dbc.Dbc;
import org.busbar.can.dbc.DbcReader;
import org.busbar.can.dbc.DbcResult;
import org.busbar.can.dbc.DbcWriter;
import org.junit.jupiter.params.provider.MethodSource;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** No bytes make the DBC reader throw or hang, and what it accepts is written so that it reads the same again. Fuzzed with {@code -Dbusbar.fuzz}; else only the kept inputs run. */
class DbcFuzz {

	private static final Executions EXECUTIONS = new Executions(DbcFuzz.class);

	/** What the fuzzer begins with: every construct once. */
	static List<byte[]> corpus() throws IOException {
		List<byte[]> files = new ArrayList<>();
		for (Path file : Project.files(DbcCase.CORPUS, ".dbc")) {
			files.add(Files.readAllBytes(file));
		}
		return files;
	}

	@MethodSource("corpus")
	@FuzzTest(maxDuration = "20s")
	void anyBytes(byte[] bytes) throws IOException {
		switch (DbcReader.read(new ByteArrayInputStream(bytes), "fuzz.dbc")) {
			case DbcResult.Refused refused -> {
				assertFalse(refused.problems().isEmpty());
				assertTrue(refused.problems().stream().allMatch(problem -> problem.line() > 0 && problem.column() > 0), refused::toString);
			}
			case DbcResult.Read read -> again(read.dbc());
		}
		EXECUTIONS.count();
	}

	private static void again(Dbc dbc) throws IOException {
		Codec.compile(dbc).messages().forEach(message -> message.signals().forEach(signal -> signal.format(-1L)));
		String text = DbcWriter.write(dbc);
		DbcResult result = DbcReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "written.dbc");
		assertEquals(dbc, result instanceof DbcResult.Read(Dbc same, var warnings) ? same : result, text);
		assertEquals(text, DbcWriter.write(dbc));
	}
}
