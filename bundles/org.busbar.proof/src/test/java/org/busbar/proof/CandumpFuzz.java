package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.busbar.can.CanId;
import org.busbar.can.Payload;
import org.busbar.can.log.CandumpReader;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** No bytes make the log reader throw, hang or hand on a frame that cannot be. Fuzzed with {@code -Dbusbar.fuzz}; else only the kept inputs run. */
class CandumpFuzz {

	private static final Executions EXECUTIONS = new Executions(CandumpFuzz.class);

	@FuzzTest(maxDuration = "20s")
	void anyBytes(byte[] bytes) throws IOException {
		CandumpReader.read(new ByteArrayInputStream(bytes), "fuzz.log", new CandumpReader.Handler() {

			@Override
			public void frame(String time, String channel, long nanos, int id, int flags, int dlc, long payload) {
				assertTrue(CanId.isValid(id, flags));
				assertTrue(dlc >= 0 && dlc <= 15);
				assertTrue((payload & ~Payload.mask(dlc)) == 0);
			}

			@Override
			public void problem(int line, int column, String message) {
				assertTrue(line > 0 && column > 0 && !message.isBlank());
			}
		});
		EXECUTIONS.count();
	}
}
