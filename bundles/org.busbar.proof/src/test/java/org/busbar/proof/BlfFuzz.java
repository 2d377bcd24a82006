package org.busbar.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.busbar.can.log.BlfReader;
import org.busbar.can.log.WrittenFormat;
import org.junit.jupiter.params.provider.MethodSource;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** No bytes make the reader of Vector BLF throw, hang or hand on a frame that cannot be. Fuzzed with {@code -Dbusbar.fuzz}; else only the kept inputs run. */
class BlfFuzz {

	private static final Executions EXECUTIONS = new Executions(BlfFuzz.class);

	static List<byte[]> corpus() throws IOException {
		return LogFuzzing.logAndLyingLengths(WrittenFormat.BLF);
	}

	@MethodSource("corpus")
	@FuzzTest(maxDuration = "10s")
	void anyBytes(byte[] bytes) throws IOException {
		BlfReader.read(new ByteArrayInputStream(bytes), LogFuzzing.STRICT);
		EXECUTIONS.count();
	}
}
