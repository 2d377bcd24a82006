/** A CAN bus as a matter of time: who sends when, and for how long. */
@NullMarked
package org.busbar.sim.bus;

import org.jspecify.annotations.NullMarked;
