package org.busbar.api.monitor;

import java.util.function.ToDoubleFunction;

import org.osgi.annotation.versioning.ConsumerType;

/** Knows the own link of one maker's batteries. An OSGi service with the property {@value #BATTERY}. Any thread. */
@ConsumerType
public interface BatteryMonitorProvider {

	/** Service property: id of the battery as its data have it, {@code weco}. */
	String BATTERY = "busbar.battery";

	/** What the link gives and what has to be known before it is used. Always the same. */
	MonitorDescription description();

	/** The host's side of one conversation. */
	BatteryMonitor monitor();

	/**
	 * The battery's side of one conversation, for the simulator and for tests.
	 *
	 * @param values gives the present number of a value, in its unit; {@link Double#NaN} where there is none, which is sent as zero
	 */
	EmulatedBattery emulate(ToDoubleFunction<MonitorValue> values);
}
