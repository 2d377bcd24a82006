package org.busbar.api.catalogue;

/**
 * Something that nobody outside the maker knows, said aloud.
 *
 * @param id     stable identifier within its data file
 * @param what   what is not known
 * @param action how the engineer can find out: what to measure, read or ask
 */
public record Unknown(String id, String what, String action) {
}
