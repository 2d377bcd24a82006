package org.busbar.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ConverterProvider;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.busbar.api.driver.DriverProvider;
import org.busbar.core.registry.CatalogueRegistry;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** The services find each other: protocol data becomes a driver, the drivers become a simulated bus. */
class SimulatedBusTest {

	private final BundleContext context = FrameworkUtil.getBundle(SimulatedBusTest.class).getBundleContext();

	@Test
	void aProtocolThatIsDataAloneDrivesTheSimulatedBus() throws Exception {
		service(CatalogueRegistry.class, "").current();
		assertNotNull(service(DriverProvider.class, "(" + DriverProvider.PROTOCOL + "=victron.bms-can)"));
		ConverterProvider simulator = service(ConverterProvider.class, "(" + ConverterProvider.SCHEME + "=sim)");
		Set<Integer> ids = new TreeSet<>();
		CountDownLatch end = new CountDownLatch(1);
		AtomicReference<BusEvent> last = new AtomicReference<>(new BusEvent.Notice(0, "nothing yet"));
		try (Channel channel = simulator.open(ConverterUri.parse("sim:victron.bms-can?speed=max&seconds=3&seed=1"), Mode.LISTEN, new FrameSink() {
			@Override
			public void frame(long nanos, int id, int flags, int dlc, long payload) {
				ids.add(id);
			}

			@Override
			public void event(BusEvent event) {
				last.set(event);
				if (event instanceof BusEvent.End) {
					end.countDown();
				}
			}
		})) {
			assertEquals(Mode.LISTEN, channel.mode());
			assertEquals(true, end.await(30, TimeUnit.SECONDS), () -> "Last event: " + last.get());
		}
		assertEquals(true, ids.containsAll(Set.of(0x305, 0x307, 0x351, 0x355, 0x356, 0x35A)), ids::toString);
	}

	private <T> T service(Class<T> type, String filter) throws Exception {
		ServiceTracker<T, T> tracker = new ServiceTracker<>(context,
				context.createFilter("(&(objectClass=" + type.getName() + ")" + filter + ")"), null);
		tracker.open();
		try {
			T service = tracker.waitForService(30_000);
			assertNotNull(service, () -> "No " + type.getSimpleName() + ' ' + filter);
			ServiceReference<T> reference = tracker.getServiceReference();
			assertNotNull(reference);
			return service;
		} finally {
			tracker.close();
		}
	}
}
