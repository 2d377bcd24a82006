package org.busbar.converter.gvret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;

import org.busbar.can.Frame;
import org.busbar.converter.Delivered;
import org.busbar.proof.Executions;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** No bytes make the parser fail, deliver what is no frame, or miss the frame that comes after them. Fuzzed with {@code -Dbusbar.fuzz}; else only the kept inputs run. */
class GvretFuzz {

	private static final Executions EXECUTIONS = new Executions(GvretFuzz.class);
	private static final byte[] GOOD = HexFormat.of().parseHex("00".repeat(100) + "F1000000000051030000" + "01AA00" + "F1000000000051030000" + "01AA00");

	@FuzzTest(maxDuration = "10s")
	void anyBytes(byte[] bytes) {
		GvretParser parser = new GvretParser("gvret:fuzz", 0);
		Delivered delivered = new Delivered();
		parser.received(bytes, bytes.length, 1_000_000_000L, delivered);
		parser.received(GOOD, GOOD.length, 2_000_000_000L, delivered);
		assertEquals(new Frame(0, 0x351, 0, 1, 0xAA), delivered.frames().getLast());
		EXECUTIONS.count();
	}
}
