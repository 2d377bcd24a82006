package org.busbar.ui.internal.papers;

import java.nio.file.Path;

/**
 * What the file for somebody who is asked for help is to hold.
 *
 * @param file    where to
 * @param capture what was heard
 * @param seconds of a live bus
 * @param masked  whether serial numbers are taken out
 */
record SupportRequest(Path file, CaptureSource capture, int seconds, boolean masked) {
}
