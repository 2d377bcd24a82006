package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.busbar.core.trigger.Trigger;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** No text makes the parser of triggers fail otherwise than by saying where and why. Fuzzed with {@code -Dbusbar.fuzz}; else only the kept inputs run. */
class TriggerFuzz {

	private static final Executions EXECUTIONS = new Executions(TriggerFuzz.class);

	@FuzzTest(maxDuration = "10s")
	void anyText(byte[] bytes) {
		try {
			Trigger trigger = Trigger.parse(new String(bytes, StandardCharsets.UTF_8));
			assertEquals(trigger, Trigger.parse(trigger.toString()));
		} catch (IllegalArgumentException refused) {
			assertTrue(String.valueOf(refused.getMessage()).startsWith("Column "), refused::getMessage);
		}
		EXECUTIONS.count();
	}
}
