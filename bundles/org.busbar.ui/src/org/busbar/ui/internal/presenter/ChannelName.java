package org.busbar.ui.internal.presenter;

import org.busbar.core.observation.Observation;
import org.busbar.core.observation.RecordedBus;

/** What a bus is called where it is written as candump does. */
public final class ChannelName {

	/** What the first interface of a host is called. */
	public static final String USUAL = "can0";

	private ChannelName() {
	}

	/** The name that the log has for the bus, without blanks; that of a first interface for a live bus and for one without a name. */
	public static String of(Observation observation) {
		return observation.recorded().map(RecordedBus::name).map(name -> name.strip().replaceAll("\\s", "_")).filter(name -> !name.isEmpty()).orElse(USUAL);
	}
}
