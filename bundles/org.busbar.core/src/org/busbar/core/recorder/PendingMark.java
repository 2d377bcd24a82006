package org.busbar.core.recorder;

import org.busbar.can.capture.MarkKind;

/**
 * A mark that is to be written.
 *
 * @param nanos time on the clock of the frames; 0 when there was no frame yet
 */
record PendingMark(long nanos, MarkKind kind, String text) {
}
