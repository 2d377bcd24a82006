package org.acme.driver;

import org.busbar.core.export.Json;

/** Uses what is not open to brands. The framework would not let it be loaded either. */
public final class NosyDrivers extends AcmeDrivers {

	public NosyDrivers() {
		Json.quote("acme");
	}
}
