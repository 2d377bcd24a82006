package org.busbar.can.capture;

/**
 * One block of a mark. A text too long for one block goes on in the blocks that follow at once.
 *
 * @param nanos time: nanoseconds since 1970-01-01 UTC
 * @param kind  what it tells
 * @param part  which part of the text it is, from 0
 * @param parts of how many, at most 255
 * @param text  this part of the text
 */
public record CaptureMark(long nanos, MarkKind kind, int part, int parts, String text) {
}
