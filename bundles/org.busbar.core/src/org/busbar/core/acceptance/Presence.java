package org.busbar.core.acceptance;

import org.busbar.api.protocol.Role;

/** What looks at who is there. */
interface Presence {

	/**
	 * A frame came.
	 *
	 * @param sender of it; {@link BusState#last} still is that before it
	 */
	void heard(Role sender);
}
