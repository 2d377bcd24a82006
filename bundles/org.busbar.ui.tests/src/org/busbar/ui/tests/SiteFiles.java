package org.busbar.ui.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.busbar.api.catalogue.Device;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ConfigurationFile;
import org.busbar.core.configuration.ConfigurationResult;
import org.busbar.core.configuration.KeptContent;
import org.busbar.core.configuration.NewConfiguration;
import org.busbar.core.configuration.SitePlan;
import org.busbar.core.export.LeadStandard;
import org.busbar.core.registry.CatalogueRegistry;
import org.busbar.core.wiring.CableEnd;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Configurations of what is installed, in files. */
final class SiteFiles {

	private SiteFiles() {
	}

	static Catalogue catalogue() {
		BundleContext context = FrameworkUtil.getBundle(SiteFiles.class).getBundleContext();
		return context.getService(context.getServiceReference(CatalogueRegistry.class)).current();
	}

	/** A WeCo battery at a Victron inverter, of which nothing is done yet. */
	static Configuration site(String title) {
		Catalogue catalogue = catalogue();
		return NewConfiguration.of(catalogue, new SitePlan(title, Optional.empty(), end(catalogue.battery("weco")), 2, Optional.empty(),
				end(catalogue.brand("victron")), List.of(), LeadStandard.USUAL, "victron.bms-can", Map.of(), 0, "", List.of(), Optional.empty()));
	}

	private static CableEnd end(Optional<Device> device) {
		return CableEnd.of(device.orElseThrow(), Optional.empty()).orElseThrow();
	}

	static Path save(Path file, Configuration configuration) throws IOException {
		ConfigurationFile.save(file, configuration, KeptContent.NONE);
		return file;
	}

	static Configuration load(Path file) {
		if (ConfigurationFile.load(file) instanceof ConfigurationResult.Loaded loaded) {
			return loaded.configuration();
		}
		throw new AssertionError(ConfigurationFile.load(file).toString());
	}
}
