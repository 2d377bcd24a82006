package org.busbar.tck;

/**
 * One place where a bundle breaks a rule.
 *
 * @param rule    which rule
 * @param bundle  symbolic name of the bundle
 * @param path    path of the file inside the bundle
 * @param line    line, from 1; 0 when no line says it
 * @param message what is wrong and what to do
 */
public record Problem(Rule rule, String bundle, String path, int line, String message) {

	/** {@code bundle/path:line: message [rule]}, without a line where there is none. */
	@Override
	public String toString() {
		return bundle + '/' + path + (line > 0 ? ":" + line : "") + ": " + message + " [" + rule.id() + ']';
	}
}
