package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.charset.StandardCharsets;

import org.busbar.api.channel.ConverterUri;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** No text makes the converter parser fail otherwise than by saying why. Fuzzed with {@code -Dbusbar.fuzz}; else only the kept inputs run. */
class ConverterUriFuzz {

	private static final Executions EXECUTIONS = new Executions(ConverterUriFuzz.class);

	@FuzzTest(maxDuration = "10s")
	void anyText(byte[] bytes) {
		try {
			ConverterUri.parse(new String(bytes, StandardCharsets.UTF_8));
		} catch (IllegalArgumentException refused) {
			assertNotNull(refused.getMessage());
		}
		EXECUTIONS.count();
	}
}
