package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.busbar.can.codec.Codec;
import org.busbar.can.dbc.Dbc;
import org.busbar.can.dbc.DbcReader;
import org.busbar.can.dbc.DbcResult;
import org.busbar.can.dbc.DbcWriter;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** No bytes make the DBC reader throw or hang, and what it accepts is written so that it reads the same again. Fuzzed with {@code -Dbusbar.fuzz}; else only the kept inputs run. */
class DbcFuzz {

	@FuzzTest(maxDuration = "20s")
	void anyBytes(byte[] bytes) throws IOException {
		switch (DbcReader.read(new ByteArrayInputStream(bytes), "fuzz.dbc")) {
			case DbcResult.Refused refused -> assertFalse(refused.problems().isEmpty());
			case DbcResult.Read read -> again(read.dbc());
		}
	}

	private static void again(Dbc dbc) throws IOException {
		Codec.compile(dbc).messages().forEach(message -> message.signals().forEach(signal -> signal.format(-1L)));
		String text = DbcWriter.write(dbc);
		DbcResult result = DbcReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "written.dbc");
		assertEquals(text, result instanceof DbcResult.Read(Dbc same, var warnings) ? DbcWriter.write(same) : result.toString());
	}
}
