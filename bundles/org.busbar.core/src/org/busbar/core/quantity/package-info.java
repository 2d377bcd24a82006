/** From signals to values that mean the same for every brand. */
@NullMarked
package org.busbar.core.quantity;

import org.jspecify.annotations.NullMarked;
