/** Finding out the bit rate of a bus without ever acknowledging on it. */
@NullMarked
package org.busbar.core.bitrate;

import org.jspecify.annotations.NullMarked;
