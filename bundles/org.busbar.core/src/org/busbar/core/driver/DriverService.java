package org.busbar.core.driver;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.busbar.api.driver.DriverProvider;

/** OSGi service: finds who makes the drivers of a protocol. Declared in {@code OSGI-INF/drivers.xml}. Safe for use by any thread. */
public final class DriverService {

	private static final String RANKING = "service.ranking";

	private final List<Candidate> candidates = new CopyOnWriteArrayList<>();

	private record Candidate(DriverProvider provider, String protocol, int ranking) {
	}

	/** Declarative services tells of a driver provider. */
	public void addDriverProvider(DriverProvider provider, Map<String, Object> properties) {
		if (properties.get(DriverProvider.PROTOCOL) instanceof String protocol) {
			candidates.add(new Candidate(provider, protocol, properties.get(RANKING) instanceof Integer ranking ? ranking : 0));
		}
	}

	/** Declarative services tells of a driver provider that goes; what it made goes on. */
	public void removeDriverProvider(DriverProvider provider) {
		candidates.removeIf(candidate -> candidate.provider == provider);
	}

	/** Who makes the drivers of the protocol: the service with the highest ranking. */
	public Optional<DriverProvider> provider(String protocol) {
		return candidates.stream().filter(candidate -> candidate.protocol.equals(protocol)).max(Comparator.comparingInt(Candidate::ranking))
				.map(Candidate::provider);
	}
}
