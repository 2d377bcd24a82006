/**
 * Captures: one recorded bus in a pcapng file that Wireshark reads and that survives a crash.
 * <p>
 * A capture is a section header, the interface of the bus (LINKTYPE_CAN_SOCKETCAN), an interface named {@code marks}, and then blocks of exactly 72 bytes each,
 * so that block {@code n} is found by arithmetic. Times are nanoseconds since 1970-01-01 UTC, all numbers of pcapng little endian.
 */
@NullMarked
package org.busbar.can.capture;

import org.jspecify.annotations.NullMarked;
