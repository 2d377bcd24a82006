package org.busbar.core.configuration;

/**
 * One data file that facts were copied from.
 *
 * @param id      stable identifier within the document
 * @param bundle  symbolic name of the bundle
 * @param version version of the bundle
 * @param path    path of the file inside the bundle
 * @param hash    SHA-256 of the file in lower-case hexadecimal
 */
public record CopyOrigin(String id, String bundle, String version, String path, String hash) implements Part {
}
