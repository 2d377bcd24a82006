package org.busbar.sim;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterProvider;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.busbar.api.driver.DriverProvider;
import org.busbar.api.protocol.Role;

/**
 * Opens {@code sim:<protocol id>}: a battery and an inverter that talk the protocol through the same drivers that would talk to a real partner. Safe for use by
 * several threads.
 */
public final class SimulatedConverter implements ConverterProvider {

	private static final String RANKING = "service.ranking";

	private final List<Candidate> candidates = new CopyOnWriteArrayList<>();

	private RunningBatteries running = new RunningBatteries();

	private record Candidate(DriverProvider provider, String protocol, int ranking) {
	}

	/** Declarative services hands over where running batteries are known. */
	public void running(RunningBatteries batteries) {
		running = batteries;
	}

	/** Declarative services tells of a driver provider that came; the service with the highest ranking makes the drivers of its protocol. */
	public void addDriverProvider(DriverProvider provider, Map<String, Object> properties) {
		if (properties.get(DriverProvider.PROTOCOL) instanceof String protocol) {
			candidates.add(new Candidate(provider, protocol, properties.get(RANKING) instanceof Integer ranking ? ranking : 0));
		}
	}

	/** Declarative services tells of a driver provider that goes; what is open goes on with the drivers it has. */
	public void removeDriverProvider(DriverProvider provider) {
		candidates.removeIf(candidate -> candidate.provider == provider);
	}

	@Override
	public Channel open(ConverterUri uri, Mode mode, FrameSink sink) throws ChannelException {
		SimulationSettings settings = SimulationSettings.of(uri);
		if (mode != Mode.LISTEN && !settings.hears()) {
			throw new ChannelException(Messages.format("deaf", settings.busBitRate(), settings.bitRate()));
		}
		DriverProvider provider = provider(settings.protocol());
		if (settings.battery() && !provider.roles().contains(Role.BATTERY)) {
			throw new ChannelException(Messages.format("no-battery", settings.protocol()));
		}
		boolean canInvert = provider.roles().contains(Role.INVERTER);
		if (!canInvert && settings.inverter().orElse(false)) {
			throw new ChannelException(Messages.format("no-inverter", settings.protocol()));
		}
		boolean inverter = canInvert && settings.inverter().orElse(true);
		if (!settings.battery() && !inverter) {
			throw new ChannelException(Messages.format("nobody"));
		}
		long start = settings.startNanos().orElseGet(SimulatedConverter::wallNanos);
		try {
			SimulatedChannel channel = new SimulatedChannel(settings, provider, inverter, start, mode, sink, running);
			channel.start();
			return channel;
		} catch (RuntimeException refused) {
			throw new ChannelException(
					Messages.format("not-started", settings.protocol(), Objects.requireNonNullElse(refused.getMessage(), refused.toString())),
					refused);
		}
	}

	@Override
	public List<String> suggestions() {
		return protocols().map(protocol -> "sim:" + protocol).toList();
	}

	private DriverProvider provider(String protocol) throws ChannelException {
		Optional<Candidate> best = candidates.stream().filter(candidate -> candidate.protocol.equals(protocol))
				.max(Comparator.comparingInt(Candidate::ranking));
		if (best.isPresent()) {
			return best.get().provider;
		}
		List<String> present = protocols().toList();
		throw new ChannelException(present.isEmpty()
				? Messages.format("no-driver.none", protocol)
				: Messages.format("no-driver", protocol, String.join(", ", present)));
	}

	private Stream<String> protocols() {
		return candidates.stream().map(Candidate::protocol).distinct().sorted();
	}

	private static long wallNanos() {
		Instant now = Instant.now();
		return now.getEpochSecond() * 1_000_000_000L + now.getNano();
	}
}
