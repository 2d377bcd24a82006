/** Serial ports, by jSerialComm; the only place that knows that library. */
@NullMarked
package org.busbar.link.serial;

import org.jspecify.annotations.NullMarked;
