/** The scheme {@code sim}: a battery and an inverter that talk on a bus made of numbers. */
@NullMarked
package org.busbar.sim;

import org.jspecify.annotations.NullMarked;
