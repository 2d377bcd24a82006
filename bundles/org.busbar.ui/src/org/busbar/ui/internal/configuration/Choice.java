package org.busbar.ui.internal.configuration;

/**
 * One of several values.
 *
 * @param value as the configuration has it
 * @param title as people read it
 */
record Choice(String value, String title) {
}
