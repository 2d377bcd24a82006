package org.busbar.core.configuration;

/**
 * One chosen option of a protocol.
 *
 * @param id     stable identifier within the document
 * @param option id of the option
 * @param value  id of the chosen value
 */
public record ChosenOption(String id, String option, String value) implements Part {
}
