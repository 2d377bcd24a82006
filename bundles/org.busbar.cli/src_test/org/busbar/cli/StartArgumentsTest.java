package org.busbar.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Map;

import org.eclipse.equinox.app.IApplicationContext;
import org.junit.jupiter.api.Test;

class StartArgumentsTest {

	private static final Map<String, Object> FRAMEWORK = Map.of(IApplicationContext.APPLICATION_ARGS, new String[]{"brands"});

	@Test
	void theScriptsArgumentsCountWordForWord() {
		Map<String, String> properties = Map.of("busbar.arguments", "3", "busbar.argument.1", "decode", "busbar.argument.2", "-debug", "busbar.argument.3", "");
		assertArrayEquals(new String[]{"decode", "-debug", ""}, StartArguments.of(properties::get, FRAMEWORK));
	}

	@Test
	void withoutAScriptTheFrameworksRestCounts() {
		assertArrayEquals(new String[]{"brands"}, StartArguments.of(Map.<String, String>of()::get, FRAMEWORK));
		assertArrayEquals(new String[0], StartArguments.of(Map.<String, String>of()::get, Map.of()));
	}
}
