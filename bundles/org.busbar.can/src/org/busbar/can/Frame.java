package org.busbar.can;

/**
 * One frame as an object, for tests, commands and tables.
 *
 * @param nanos   time stamp: nanoseconds since 1970-01-01 UTC
 * @param id      arbitration identifier, without flag bits
 * @param flags   bits of {@link FrameFlags}
 * @param dlc     data length code as on the wire, 0 to 15; above 8 the frame carries eight bytes
 * @param payload data bytes as {@link Payload} packs them; bytes past the DLC are 0
 */
public record Frame(long nanos, int id, int flags, int dlc, long payload) {
}
