/** Guided captures: recordings in steps that find out what is not public about the bus of a device. */
@NullMarked
package org.busbar.core.guided;

import org.jspecify.annotations.NullMarked;
