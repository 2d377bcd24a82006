/** What the wiring data of two devices makes of the cable between them. */
@NullMarked
package org.busbar.core.wiring;

import org.jspecify.annotations.NullMarked;
