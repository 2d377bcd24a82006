/**
 * The constants and the primitive form of a CAN frame.
 * <p>
 * On the way of a frame nothing is allocated: a frame is five numbers, handed from call to call. {@link org.busbar.can.Frame} is for everything that is
 * not on that way.
 */
@NullMarked
@Version("1.0.0")
package org.busbar.can;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
