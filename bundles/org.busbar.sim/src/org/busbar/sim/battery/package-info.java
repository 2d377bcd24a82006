/** A battery of LFP cells and its battery management system. */
@NullMarked
package org.busbar.sim.battery;

import org.jspecify.annotations.NullMarked;
