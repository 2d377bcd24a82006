package org.busbar.core.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class ConfigurationFileTest {

	@Test
	void whatIsReadIsWrittenAgain() {
		ConfigurationResult.Loaded loaded = Documents.loaded(Documents.WHOLE);
		String written = new String(ConfigurationFile.bytes(loaded.configuration(), loaded.kept()), StandardCharsets.UTF_8);
		assertEquals(loaded.configuration(), Documents.loaded(written).configuration());
		assertTrue(written.contains("later=\"7\"") && written.contains("<wings n=\"2\">") && written.contains("gauge=\"24\""), written);
	}
}
