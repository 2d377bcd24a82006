package org.busbar.core.arming;

/**
 * How the sending goes.
 *
 * @param role      what Busbar passes itself off as
 * @param stopping  what stopping does to the other end
 * @param remaining nanoseconds until it stops by itself
 * @param sent      frames that the converter took
 * @param total     frames that are to be sent in all; {@link Long#MAX_VALUE} when it ends only with the time limit
 * @param refused   frames that were not sent: not allowed, or too many
 */
public record ArmedStatus(String role, String stopping, long remaining, long sent, long total, long refused) {
}
