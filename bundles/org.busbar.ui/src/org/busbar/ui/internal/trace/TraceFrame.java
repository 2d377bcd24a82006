package org.busbar.ui.internal.trace;

import java.util.OptionalLong;

import org.busbar.can.Frame;

/**
 * A frame in a row.
 *
 * @param number its number in the store
 * @param frame  the frame
 * @param gap    nanoseconds since the frame in the row above; empty in the first row
 */
record TraceFrame(long number, Frame frame, OptionalLong gap) {
}
