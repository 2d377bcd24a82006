package org.busbar.can.dbc;

/**
 * A node of the network.
 *
 * @param name       name
 * @param comment    comment; empty when none
 * @param attributes attributes
 */
public record DbcNode(String name, String comment, DbcAttributes attributes) {
}
