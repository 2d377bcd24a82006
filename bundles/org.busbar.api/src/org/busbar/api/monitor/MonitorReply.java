package org.busbar.api.monitor;

import java.util.List;

/** What was found in the bytes that followed a request. */
public sealed interface MonitorReply {

	/** Nothing decided yet: more bytes may complete it. */
	record Incomplete() implements MonitorReply {
	}

	/**
	 * The values that were asked for.
	 *
	 * @param readings in the order of the registers
	 * @param skipped  bytes before the reply that belong to nothing
	 */
	record Values(List<MonitorReading> readings, int skipped) implements MonitorReply {

		public Values {
			readings = List.copyOf(readings);
		}
	}

	/** The battery took what was written into its session. */
	record Accepted() implements MonitorReply {
	}

	/** No reply that can be used. */
	record Failed(MonitorFault fault) implements MonitorReply {
	}
}
