package org.busbar.core.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;

import org.busbar.api.driver.DriverProvider;
import org.busbar.core.protocol.TestProtocol;
import org.junit.jupiter.api.Test;

class DriverServiceTest {

	@Test
	void theHighestRankingMakesTheDriversWhileItIsThere() {
		DriverProvider cyclic = new CyclicDriverProvider(options -> new TestProtocol().effective());
		DriverProvider better = new CyclicDriverProvider(options -> new TestProtocol().effective());
		DriverService drivers = new DriverService();
		drivers.addDriverProvider(cyclic, Map.of("busbar.protocol", "acme.can", "service.ranking", -1000));
		drivers.addDriverProvider(better, Map.of("busbar.protocol", "acme.can"));
		drivers.addDriverProvider(cyclic, Map.of());
		assertEquals(Optional.of(better), drivers.provider("acme.can"));
		drivers.removeDriverProvider(better);
		assertEquals(Optional.of(cyclic), drivers.provider("acme.can"));
		assertEquals(Optional.empty(), drivers.provider("other.can"));
	}
}
