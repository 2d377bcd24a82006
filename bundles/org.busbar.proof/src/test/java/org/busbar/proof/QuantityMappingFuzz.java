package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.charset.StandardCharsets;

import org.busbar.core.quantity.QuantityMapping;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** No text makes the mapping parser fail otherwise than by saying why. Fuzzed with {@code -Dbusbar.fuzz}; else only the kept inputs run. */
class QuantityMappingFuzz {

	private static final Executions EXECUTIONS = new Executions(QuantityMappingFuzz.class);

	@FuzzTest(maxDuration = "10s")
	void anyText(byte[] bytes) {
		try {
			QuantityMapping.parse(new String(bytes, StandardCharsets.UTF_8));
		} catch (IllegalArgumentException refused) {
			assertNotNull(refused.getMessage());
		}
		EXECUTIONS.count();
	}
}
