package org.busbar.core.session;

import java.util.OptionalDouble;

/**
 * What is counted over a whole session.
 *
 * @param frames          frames shown, of every kind but error frames
 * @param errorFrames     reports of bus errors
 * @param fdFrames        CAN FD frames among the frames
 * @param unlisted        frames of identifiers that found no place any more because too many were seen
 * @param dropped         frames lost because this host was too slow
 * @param lostBefore      frames that the device says were lost before they reached the host
 * @param losses          times that the device reported a loss, with or without a number
 * @param framesPerSecond frames of the last second of bus time
 * @param load            part of the bit rate in use during the last second, 0 to 1; without stuff bits, so the wire is up to a fifth fuller. Empty when the
 *                        bit rate is not known
 */
public record BusTotals(long frames, long errorFrames, long fdFrames, long unlisted, long dropped, long lostBefore, long losses, double framesPerSecond,
		OptionalDouble load) {
}
