package org.busbar.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.busbar.can.log.PcapngReader;
import org.busbar.can.log.WrittenFormat;
import org.junit.jupiter.params.provider.MethodSource;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** No bytes make the reader of pcapng of other programs throw, hang or hand on a frame that cannot be. Fuzzed with {@code -Dbusbar.fuzz}; else only the kept inputs run. */
class PcapngFuzz {

	private static final Executions EXECUTIONS = new Executions(PcapngFuzz.class);

	static List<byte[]> corpus() throws IOException {
		return LogFuzzing.logAndLyingLengths(WrittenFormat.PCAPNG);
	}

	@MethodSource("corpus")
	@FuzzTest(maxDuration = "10s")
	void anyBytes(byte[] bytes) throws IOException {
		PcapngReader.read(new ByteArrayInputStream(bytes), LogFuzzing.STRICT);
		EXECUTIONS.count();
	}
}
