package org.busbar.core.driver;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.busbar.api.driver.DriverProvider;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.quantity.QuantityTracker;
import org.busbar.core.registry.CatalogueRegistry;
import org.busbar.core.registry.Registration;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;

/**
 * Offers a {@link CyclicDriverProvider} as a service for each protocol of the catalogue that has no other driver provider. Follows protocols and providers as
 * they come and go; no lock is held while services are registered. The first ones come with the first reading of the catalogue, which others ask for. Declared in {@code OSGI-INF/cyclic-drivers.xml}.
 */
public final class CyclicDrivers {

	/** Service property by which our own services are told from others. */
	static final String CYCLIC = "busbar.cyclic";

	private static final Logger LOGGER = System.getLogger(CyclicDrivers.class.getName());
	/** Below every provider that somebody wrote, for the moment in which both are there. */
	private static final int RANKING = -1000;

	/** How many changes nobody has looked at yet; whoever raises it from 0 does the work until it is 0 again. */
	private final AtomicInteger changes = new AtomicInteger();
	private final List<Other> others = new CopyOnWriteArrayList<>();
	/** Touched only by the thread that does the work. */
	private final Map<String, Offered> offered = new HashMap<>();
	private volatile @Nullable CatalogueRegistry registry;
	/** Null while we offer nothing. */
	private volatile @Nullable BundleContext context;
	private @Nullable Registration listening;

	private record Other(DriverProvider provider, String protocol) {
	}

	private record Offered(LoadedProtocol protocol, ServiceRegistration<DriverProvider> registration) {
	}

	/** Bound before {@link #activate}. */
	public void setCatalogueRegistry(CatalogueRegistry catalogueRegistry) {
		registry = catalogueRegistry;
	}

	/** Bound for every driver provider that is not one of ours. */
	public void addDriverProvider(DriverProvider provider, Map<String, Object> properties) {
		if (properties.get(DriverProvider.PROTOCOL) instanceof String protocol) {
			others.add(new Other(provider, protocol));
			changed();
		}
	}

	/** Unbound when such a provider goes. */
	public void removeDriverProvider(DriverProvider provider) {
		others.removeIf(other -> other.provider == provider);
		changed();
	}

	/** Offers what is there and follows what comes. */
	public void activate(BundleContext bundleContext) {
		context = bundleContext;
		CatalogueRegistry bound = registry;
		if (bound != null) {
			listening = bound.listen(catalogue -> changed());
		}
		changed();
	}

	/** Takes all of it back. */
	public void deactivate() {
		context = null;
		if (listening != null) {
			listening.close();
		}
		changed();
	}

	private void changed() {
		if (changes.getAndIncrement() == 0) {
			int seen;
			do {
				seen = changes.get();
				offer(context);
			} while (changes.addAndGet(-seen) != 0);
		}
	}

	private void offer(@Nullable BundleContext target) {
		Map<String, LoadedProtocol> wanted = target == null ? Map.of() : wanted();
		offered.entrySet().removeIf(entry -> {
			boolean obsolete = !entry.getValue().protocol.equals(wanted.get(entry.getKey()));
			if (obsolete) {
				withdraw(entry.getValue().registration);
			}
			return obsolete;
		});
		if (target != null) {
			wanted.forEach((id, protocol) -> offered.computeIfAbsent(id, missing -> new Offered(protocol, register(target, protocol))));
		}
	}

	private Map<String, LoadedProtocol> wanted() {
		CatalogueRegistry bound = registry;
		Map<String, LoadedProtocol> wanted = new HashMap<>();
		if (bound != null) {
			bound.alreadyRead().orElse(Catalogue.EMPTY).protocols().stream().filter(CyclicDrivers::isSent)
					.forEach(protocol -> wanted.put(protocol.descriptor().id(), protocol));
		}
		others.forEach(other -> wanted.remove(other.protocol));
		return wanted;
	}

	private static ServiceRegistration<DriverProvider> register(BundleContext target, LoadedProtocol protocol) {
		Dictionary<String, Object> properties = new Hashtable<>(
				Map.of(DriverProvider.PROTOCOL, protocol.descriptor().id(), CYCLIC, true, Constants.SERVICE_RANKING, RANKING));
		return target.registerService(DriverProvider.class, new CyclicDriverProvider(options -> EffectiveProtocol.of(protocol, options)), properties);
	}

	private static void withdraw(ServiceRegistration<DriverProvider> registration) {
		try {
			registration.unregister();
		} catch (IllegalStateException alreadyGone) {
			LOGGER.log(Level.DEBUG, "The framework took the service back when the bundle stopped.", alreadyGone);
		}
	}

	/** Of a DBC file that names no cycle times, nobody knows what to send. */
	private static boolean isSent(LoadedProtocol protocol) {
		return protocol.layers().values().stream().flatMap(dbc -> dbc.messages().stream())
				.anyMatch(message -> message.attribute(QuantityTracker.CYCLE_TIME).filter(text -> !text.equals("0")).isPresent());
	}
}
