package org.busbar.sim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.busbar.sim.battery.BatteryValues;

/** What the batteries on simulated buses measure at this moment, so that their own links tell the same. An OSGi service of this bundle. Any thread. */
public final class RunningBatteries {

	private final Map<Object, BatteryValues> running = new LinkedHashMap<>();

	/** The battery on a bus measures this from now on. */
	synchronized void publish(Object bus, BatteryValues values) {
		running.put(bus, values);
	}

	/** A bus has ended. */
	synchronized void remove(Object bus) {
		running.remove(bus);
	}

	/** Of the bus that was opened last; empty when none is open. */
	synchronized Optional<BatteryValues> latest() {
		return running.values().stream().reduce((first, second) -> second);
	}
}
