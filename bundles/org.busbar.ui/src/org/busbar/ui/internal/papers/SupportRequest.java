package org.busbar.ui.internal.papers;

import java.nio.file.Path;

/**
 * What the file for somebody who is asked for help is to hold.
 *
 * @param file    where to
 * @param replace whether a file that is there already is replaced
 * @param capture what was heard
 * @param seconds of a live bus
 * @param masked  whether serial numbers are taken out
 */
record SupportRequest(Path file, boolean replace, CaptureSource capture, int seconds, boolean masked) {
}
