package org.busbar.core.driver;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.busbar.api.driver.DriverProvider;
import org.busbar.api.fact.Confidence;
import org.busbar.api.protocol.ProtocolDescriptor;
import org.busbar.can.dbc.DbcReader;
import org.busbar.can.dbc.DbcResult;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.registry.CatalogueRegistry;
import org.busbar.core.registry.Registration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

class CyclicDriversTest {

	private final Registry registry = new Registry();
	/** Protocols of the services that are registered now, and how often one was registered. */
	private final Set<Object> services = new HashSet<>();
	private int registrations;
	private final CyclicDrivers drivers = new CyclicDrivers();
	private final DriverProvider other = new CyclicDriverProvider(options -> {
		throw new UnsupportedOperationException();
	});

	private static final class Registry implements CatalogueRegistry {

		private final List<Consumer<Catalogue>> listeners = new ArrayList<>();
		private Catalogue catalogue = Catalogue.EMPTY;
		private boolean read;

		void install(LoadedProtocol... protocols) {
			catalogue = new Catalogue(List.of(), List.of(), List.of(protocols), List.of());
			read = true;
			List.copyOf(listeners).forEach(listener -> listener.accept(catalogue));
		}

		@Override
		public Catalogue current() {
			read = true;
			return catalogue;
		}

		@Override
		public Optional<Catalogue> alreadyRead() {
			return read ? Optional.of(catalogue) : Optional.empty();
		}

		@Override
		public void ownFilesChanged() {
			throw new UnsupportedOperationException();
		}

		@Override
		public Registration listen(Consumer<Catalogue> listener) {
			listeners.add(listener);
			return () -> listeners.remove(listener);
		}
	}

	private static LoadedProtocol protocol(String id, String version) {
		return protocol(id, version, 1000);
	}

	private static LoadedProtocol protocol(String id, String version, int cycleTime) {
		String text = """
				BU_: BMS
				BO_ 853 State: 8 BMS
				BA_DEF_ BO_ "GenMsgCycleTime" INT 0 65535;
				BA_DEF_DEF_ "GenMsgCycleTime" %d;
				""".formatted(cycleTime);
		DbcResult.Read read = assertInstanceOf(DbcResult.Read.class, assertDoesNotThrow(
				() -> DbcReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "state.dbc")));
		return new LoadedProtocol(
				new ProtocolDescriptor(id, id, version, Confidence.ONE, List.of(500_000), false, List.of(), List.of(), List.of(), List.of(), "", List.of()),
				Map.of("state.dbc", read.dbc()));
	}

	/** The one method of a bundle context that is used. */
	private BundleContext context() {
		return (BundleContext) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{BundleContext.class}, (proxy, method, arguments) -> {
			assertEquals("registerService", method.getName());
			Object protocol = ((Dictionary<?, ?>) arguments[2]).get(DriverProvider.PROTOCOL);
			assertEquals(true, ((Dictionary<?, ?>) arguments[2]).get("busbar.cyclic"));
			services.add(protocol);
			registrations++;
			return registration(protocol);
		});
	}

	private Object registration(Object protocol) {
		return Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{ServiceRegistration.class}, (proxy, method, arguments) -> {
			assertEquals("unregister", method.getName());
			services.remove(protocol);
			return null;
		});
	}

	@BeforeEach
	void activate() {
		registry.install(protocol("one", "1"), protocol("two", "1"));
		drivers.setCatalogueRegistry(registry);
		drivers.activate(context());
	}

	@Test
	void aCatalogueThatNobodyAskedForIsNotReadForThem() {
		Registry unread = new Registry();
		unread.catalogue = registry.catalogue;
		services.clear();
		CyclicDrivers waiting = new CyclicDrivers();
		waiting.setCatalogueRegistry(unread);
		waiting.activate(context());
		assertFalse(unread.read);
		assertEquals(Set.of(), services);
		unread.install(protocol("one", "1"));
		assertEquals(Set.of("one"), services);
	}

	@Test
	void everyProtocolGetsADriver() {
		assertEquals(Set.of("one", "two"), services);
	}

	@Test
	void whatNamesNoCycleTimeIsNotSent() {
		registry.install(protocol("one", "1"), protocol("three", "1", 0));
		assertEquals(Set.of("one"), services);
	}

	@Test
	void protocolsComeAndGo() {
		registry.install(protocol("two", "1"), protocol("three", "1"));
		assertEquals(Set.of("two", "three"), services);
		assertEquals(3, registrations, "what stays is not registered again");
	}

	@Test
	void anUpdatedProtocolGetsANewDriver() {
		registry.install(protocol("one", "2"), protocol("two", "1"));
		assertEquals(Set.of("one", "two"), services);
		assertEquals(3, registrations);
	}

	@Test
	void whoeverBringsADriverIsPreferredForAsLongAsHeStays() {
		drivers.addDriverProvider(other, Map.of(DriverProvider.PROTOCOL, "one"));
		assertEquals(Set.of("two"), services);
		drivers.removeDriverProvider(other);
		assertEquals(Set.of("one", "two"), services);
	}

	@Test
	void nothingIsLeftBehind() {
		drivers.deactivate();
		assertEquals(Set.of(), services);
		registry.install(protocol("three", "1"));
		assertEquals(Set.of(), services);
	}
}
