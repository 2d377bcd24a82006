package org.busbar.converter.seeed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;

import org.busbar.can.Frame;
import org.busbar.converter.Delivered;
import org.busbar.proof.Executions;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** No bytes make the parser fail, deliver what is no frame, or miss the frame that comes after them. Fuzzed with {@code -Dbusbar.fuzz}; else only the kept inputs run. */
class SeeedFuzz {

	private static final Executions EXECUTIONS = new Executions(SeeedFuzz.class);
	private static final byte[] GOOD = HexFormat.of().parseHex("00".repeat(30) + "AAC15103AA55" + "AAC15103AA55");

	@FuzzTest(maxDuration = "10s")
	void anyBytes(byte[] bytes) {
		SeeedParser parser = new SeeedParser("seeed:fuzz");
		Delivered delivered = new Delivered();
		parser.received(bytes, bytes.length, 1_000_000_000L, delivered);
		parser.received(GOOD, GOOD.length, 2_000_000_000L, delivered);
		assertEquals(new Frame(0, 0x351, 0, 1, 0xAA), delivered.frames().getLast());
		EXECUTIONS.count();
	}
}
