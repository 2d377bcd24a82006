package org.busbar.sim;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.busbar.api.link.Link;
import org.busbar.api.link.LinkProvider;
import org.busbar.api.monitor.BatteryMonitorProvider;
import org.busbar.sim.battery.BatteryValues;
import org.busbar.sim.battery.SimulatedBattery;

/**
 * Opens {@code sim:<battery id>}: the own link of a battery that is simulated. It tells what the battery on the simulated bus tells that was opened last in this
 * program; while there is none, a battery of its own rests. Safe for use by several threads.
 */
public final class SimulatedLinks implements LinkProvider {

	private static final int CELLS = 16;
	private static final double CAPACITY = 100;
	private static final double SOC = 54;
	private static final double TEMPERATURE = 25;

	private final List<BatteryMonitorProvider> batteries = new CopyOnWriteArrayList<>();
	private final BatteryValues resting = new SimulatedBattery(1, CELLS, CAPACITY, SOC, TEMPERATURE, Set.of()).values();
	private RunningBatteries running = new RunningBatteries();

	/** Declarative services hands over where running batteries are known. */
	public void running(RunningBatteries known) {
		running = known;
	}

	/** Declarative services tells of a battery whose own link is known. */
	public void addBattery(BatteryMonitorProvider battery) {
		batteries.add(battery);
	}

	/** Declarative services tells of a battery that goes; what is open goes on. */
	public void removeBattery(BatteryMonitorProvider battery) {
		batteries.remove(battery);
	}

	@Override
	public List<Identifier> list() {
		return batteries.stream().map(BatteryMonitorProvider::description)
				.map(battery -> new Identifier(battery.battery(), Messages.format("link.title", battery.name()), Map.of())).toList();
	}

	@Override
	public Link open(String id, Map<String, String> options) throws IOException {
		LinkSettings settings = LinkSettings.of(options);
		BatteryMonitorProvider provider = batteries.stream().filter(battery -> battery.description().battery().equals(id)).findFirst()
				.orElseThrow(() -> new IOException(Messages.format("link.unknown", id,
						batteries.stream().map(battery -> battery.description().battery()).sorted().collect(Collectors.joining(", ")))));
		return new SimulatedBatteryLink("sim:" + id, settings, provider.emulate(new LinkValues(settings, () -> running.latest().orElse(resting))));
	}
}
