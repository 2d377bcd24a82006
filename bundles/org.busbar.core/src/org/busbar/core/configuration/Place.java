package org.busbar.core.configuration;

/**
 * The place and the people.
 *
 * @param id       stable identifier within the document
 * @param name     what the site is called
 * @param place    address or position; empty when not told
 * @param owner    whose it is; empty when not told
 * @param engineer who commissions it; empty when not told
 * @param note     what else to know; empty when nothing
 */
public record Place(String id, String name, String place, String owner, String engineer, String note) implements Part {
}
