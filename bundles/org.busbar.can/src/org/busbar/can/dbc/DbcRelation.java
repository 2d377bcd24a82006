package org.busbar.can.dbc;

import java.util.OptionalInt;

/**
 * An attribute of a node together with something that it sends, receives or uses ({@code BA_REL_}). Nothing in Busbar uses it; it is kept so that a file can be
 * written again.
 *
 * @param target    what the two are
 * @param attribute name of the attribute
 * @param node      name of the node
 * @param message   {@link DbcMessage#key} of the message that it is about; empty for an environment variable
 * @param object    name of the signal or environment variable; empty for a message
 * @param value     the value; of an enumeration its word
 */
public record DbcRelation(DbcAttributeDefinition.Target target, String attribute, String node, OptionalInt message, String object, String value) {
}
