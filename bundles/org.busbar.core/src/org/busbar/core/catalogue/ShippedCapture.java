package org.busbar.core.catalogue;

/**
 * A recorded bus that a bundle brings along as evidence for its protocols.
 *
 * @param bundle symbolic name of the bundle
 * @param path   path of the recording inside the bundle
 */
public record ShippedCapture(String bundle, String path) {
}
