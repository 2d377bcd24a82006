package org.busbar.model.document;

/**
 * Something wrong in a document.
 *
 * @param line    line, from 1; 0 when not known
 * @param column  column, from 1; 0 when not known
 * @param message what is wrong and what to do
 */
public record DocumentProblem(int line, int column, String message) {
}
