package org.busbar.core.arming;

import java.util.List;
import java.util.Map;

import org.busbar.api.driver.DriverProvider;
import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.core.protocol.EffectiveProtocol;

/** What Busbar is to send. */
public sealed interface Sending {

	/**
	 * One end of a dialect, by its driver.
	 *
	 * @param role     which end
	 * @param protocol the dialect with its options
	 * @param drivers  makes the driver
	 * @param values   what the end knows of itself; nothing else is made up
	 */
	record Played(Role role, EffectiveProtocol protocol, DriverProvider drivers, Map<Quantity, Double> values) implements Sending {

		public Played {
			values = Map.copyOf(values);
		}
	}

	/**
	 * Frames as the user wrote them; Busbar is a tool then and plays nobody.
	 *
	 * @param frames one or more
	 * @param known  protocols by which limits in them are recognized
	 */
	record Frames(List<PlannedFrame> frames, List<EffectiveProtocol> known) implements Sending {

		public Frames {
			frames = List.copyOf(frames);
			known = List.copyOf(known);
		}
	}
}
