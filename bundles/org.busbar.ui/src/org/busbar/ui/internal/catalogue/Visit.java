package org.busbar.ui.internal.catalogue;

/**
 * Where the reader was.
 *
 * @param topic  what the page was about
 * @param offset place of the caret
 */
record Visit(Topic topic, int offset) {
}
