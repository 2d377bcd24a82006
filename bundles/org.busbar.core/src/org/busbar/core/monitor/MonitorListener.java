package org.busbar.core.monitor;

import org.busbar.api.monitor.MonitorSnapshot;

/** Gets what a session learns, on the session's own thread; it must return soon and not wait for anybody. */
public interface MonitorListener {

	/** A round is over. */
	void values(MonitorSnapshot snapshot);

	/** State or fault has changed. */
	void status(MonitorStatus status);
}
