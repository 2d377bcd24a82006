/** CAN interfaces of Linux. */
@NullMarked
package org.busbar.converter.socketcan;

import org.jspecify.annotations.NullMarked;
