package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.busbar.core.configuration.CatalogueChanges;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ConfigurationFile;
import org.busbar.core.configuration.ConfigurationResult;
import org.busbar.core.configuration.ConfigurationText;
import org.busbar.core.configuration.Difference;
import org.busbar.core.configuration.DoctorSite;
import org.busbar.core.configuration.Validation;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Any bytes are a configuration or are refused with a reason; one that is loaded can be saved, and is the same then. Fuzzed with {@code -Dbusbar.fuzz}; else only
 * the kept inputs run.
 */
class ConfigurationFileFuzz {

	private static final Executions EXECUTIONS = new Executions(ConfigurationFileFuzz.class);

	@FuzzTest(maxDuration = "40s")
	void anyBytes(byte[] bytes) {
		switch (ConfigurationFile.read(bytes, "fuzz.busbar")) {
			case ConfigurationResult.Refused refused -> assertFalse(refused.reasons().getFirst().message().isBlank());
			case ConfigurationResult.Loaded loaded -> {
				Configuration configuration = loaded.configuration();
				byte[] saved = ConfigurationFile.bytes(configuration, loaded.kept());
				ConfigurationResult again = ConfigurationFile.read(saved, "again.busbar");
				assertEquals(configuration, again instanceof ConfigurationResult.Loaded second ? second.configuration() : again);
				Validation.problems(configuration);
				ConfigurationText.write(configuration);
				DoctorSite.of(configuration, Shipped.catalogue());
				CatalogueChanges.of(configuration, Shipped.catalogue());
				assertEquals(List.of(), Difference.between(configuration, configuration));
			}
		}
		EXECUTIONS.count();
	}
}
