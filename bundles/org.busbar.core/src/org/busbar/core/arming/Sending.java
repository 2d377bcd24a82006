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

	/**
	 * Frames of a log once more; Busbar is a tool then and plays nobody.
	 *
	 * @param log    the frames
	 * @param speed  so much faster than the log
	 * @param passes how often the log is sent; 0 for as long as Busbar may send
	 * @param known  protocols by which limits in them are recognized
	 */
	record Replayed(ReplayLog log, double speed, int passes, List<EffectiveProtocol> known) implements Sending {

		/** The highest speed. */
		public static final double HIGHEST_SPEED = 1000;

		/** @throws IllegalArgumentException when the speed or the number is none */
		public Replayed {
			known = List.copyOf(known);
			if (!(speed > 0 && speed <= HIGHEST_SPEED) || passes < 0) {
				throw new IllegalArgumentException(Messages.format("replay.speed", HIGHEST_SPEED));
			}
		}
	}

	/** How many frames it is in all; {@link Long#MAX_VALUE} when it ends only with the time limit. */
	default long total() {
		return switch (this) {
			case Played played -> Long.MAX_VALUE;
			case Frames sent -> sent.frames().stream().allMatch(frame -> frame.count() > 0)
					? sent.frames().stream().mapToLong(PlannedFrame::count).sum()
					: Long.MAX_VALUE;
			case Replayed replayed -> replayed.passes() > 0 ? (long) replayed.passes() * replayed.log().frames().size() : Long.MAX_VALUE;
		};
	}
}
