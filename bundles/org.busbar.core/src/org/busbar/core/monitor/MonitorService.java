package org.busbar.core.monitor;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.busbar.api.channel.ConverterUri;
import org.busbar.api.link.LinkProvider;
import org.busbar.api.monitor.BatteryMonitorProvider;

/** What is needed to watch batteries over their own links, and the sessions that do. An OSGi service. Any thread. */
public final class MonitorService {

	private static final Logger LOGGER = System.getLogger(MonitorService.class.getName());

	private final List<Named<BatteryMonitorProvider>> batteries = new CopyOnWriteArrayList<>();
	private final List<Named<LinkProvider>> links = new CopyOnWriteArrayList<>();
	private final List<MonitorSession> sessions = new CopyOnWriteArrayList<>();

	private record Named<T>(String name, T provider) {
	}

	/** Declarative services tells of a battery's link. */
	public void addBattery(BatteryMonitorProvider provider, Map<String, Object> properties) {
		add(batteries, provider, properties.get(BatteryMonitorProvider.BATTERY), BatteryMonitorProvider.BATTERY);
	}

	/** Declarative services tells of a battery's link that goes. */
	public void removeBattery(BatteryMonitorProvider provider) {
		batteries.removeIf(named -> named.provider() == provider);
		close(sessions.stream().filter(session -> battery(session.description().battery()).isEmpty()).toList());
	}

	/** Declarative services tells of a kind of link. */
	public void addLink(LinkProvider provider, Map<String, Object> properties) {
		add(links, provider, properties.get(LinkProvider.SCHEME), LinkProvider.SCHEME);
	}

	/** Declarative services tells of a kind of link that goes. */
	public void removeLink(LinkProvider provider) {
		links.removeIf(named -> named.provider() == provider);
	}

	/** Closes all sessions. */
	public void deactivate() {
		close(sessions());
	}

	private static <T> void add(List<Named<T>> all, T provider, Object name, String property) {
		if (name instanceof String text) {
			all.add(new Named<>(text, provider));
		} else {
			LOGGER.log(Level.WARNING, provider.getClass().getName() + " is not used: its service property " + property + " is missing or not one text.");
		}
	}

	private void close(List<MonitorSession> some) {
		some.forEach(MonitorSession::close);
		sessions.removeAll(some);
	}

	/** Ids of the batteries whose own link is known, sorted. */
	public List<String> batteries() {
		return batteries.stream().map(Named::name).distinct().sorted().toList();
	}

	/** What is known of the own link of this battery. */
	public Optional<BatteryMonitorProvider> battery(String id) {
		return batteries.stream().filter(named -> named.name().equals(id)).map(Named::provider).findFirst();
	}

	/** Schemes of the links that there are, sorted. */
	public List<String> schemes() {
		return links.stream().map(Named::name).distinct().sorted().toList();
	}

	/** What opens links of this scheme. */
	public Optional<LinkProvider> link(String scheme) {
		return links.stream().filter(named -> named.name().equals(scheme)).map(Named::provider).findFirst();
	}

	/** Ports that could be offered at this moment, as URIs, by scheme. A serial port may be a converter's; nothing is opened to find out. */
	public List<LinkProvider.Identifier> ports() {
		List<LinkProvider.Identifier> ports = new ArrayList<>();
		links.stream().sorted(Comparator.comparing(Named::name)).forEach(named -> named.provider().list()
				.forEach(port -> ports.add(new LinkProvider.Identifier(named.name() + ':' + port.id(), port.title(), port.details()))));
		return ports;
	}

	/**
	 * Begins to watch a battery; see {@link MonitorSession#open}.
	 *
	 * @throws IllegalArgumentException when there is no such battery or link; the message is for the user
	 */
	public MonitorSession open(String battery, ConverterUri port, PinCheck check, Optional<SessionKeyConsent> consent) {
		BatteryMonitorProvider provider = battery(battery)
				.orElseThrow(() -> new IllegalArgumentException(Messages.format("battery.unknown", battery, String.join(", ", batteries()))));
		LinkProvider opener = link(port.scheme())
				.orElseThrow(() -> new IllegalArgumentException(Messages.format("link.unknown", port.scheme(), String.join(", ", schemes()))));
		sessions.removeIf(session -> session.status().state() == MonitorState.CLOSED);
		MonitorSession session = MonitorSession.open(provider, opener, port, check, consent);
		sessions.add(session);
		return session;
	}

	/** The sessions that are not closed, in the order in which they were opened. */
	public List<MonitorSession> sessions() {
		return sessions.stream().filter(session -> session.status().state() != MonitorState.CLOSED).toList();
	}
}
