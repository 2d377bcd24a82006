/** The protocol of the Seeed and Waveshare USB-CAN analysers. */
@NullMarked
package org.busbar.converter.seeed;

import org.jspecify.annotations.NullMarked;
