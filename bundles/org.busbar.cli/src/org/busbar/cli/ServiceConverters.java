package org.busbar.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.busbar.api.channel.ConverterProvider;
import org.busbar.api.link.LinkProvider;
import org.busbar.core.registry.CatalogueRegistry;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The converters that are OSGi services at the moment of the question. */
final class ServiceConverters implements Converters {

	private final BundleContext context;
	private final CatalogueRegistry catalogue;

	ServiceConverters(BundleContext context, CatalogueRegistry catalogue) {
		this.context = context;
		this.catalogue = catalogue;
	}

	@Override
	public Optional<ConverterProvider> converter(String scheme) {
		// What a simulated battery or inverter says comes with the catalogue.
		catalogue.current();
		// getServiceReferences gives no order; of several the one with the highest ranking opens the bus.
		return references().stream().filter(reference -> scheme.equals(reference.getProperty(ConverterProvider.SCHEME))).max(ServiceReference::compareTo)
				.map(context::getService);
	}

	@Override
	public List<String> schemes() {
		TreeSet<String> schemes = new TreeSet<>();
		for (ServiceReference<ConverterProvider> reference : references()) {
			if (reference.getProperty(ConverterProvider.SCHEME) instanceof String scheme) {
				schemes.add(scheme);
			}
		}
		return List.copyOf(schemes);
	}

	@Override
	public List<LinkProvider.Identifier> ports() {
		try {
			return context.getServiceReferences(LinkProvider.class, "(" + LinkProvider.SCHEME + "=serial)").stream().max(ServiceReference::compareTo)
					.map(context::getService).map(LinkProvider::list).orElse(List.of());
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	private Collection<ServiceReference<ConverterProvider>> references() {
		try {
			return context.getServiceReferences(ConverterProvider.class, null);
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException(e);
		}
	}
}
