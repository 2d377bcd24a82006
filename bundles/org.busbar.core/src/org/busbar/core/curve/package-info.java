/** Quantities and signals over time, exact or thinned, out of the frames of a bus. */
@NullMarked
package org.busbar.core.curve;

import org.jspecify.annotations.NullMarked;
