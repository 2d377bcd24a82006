/** An inverter that charges and discharges a battery. */
@NullMarked
package org.busbar.sim.inverter;

import org.jspecify.annotations.NullMarked;
