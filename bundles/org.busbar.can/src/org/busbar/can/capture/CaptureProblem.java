package org.busbar.can.capture;

/**
 * Something that is not as it should be in a capture.
 *
 * @param offset  where, in bytes from the beginning of the file
 * @param message what is wrong
 */
public record CaptureProblem(long offset, String message) {
}
