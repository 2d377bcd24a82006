package org.busbar.core.catalogue;

import java.util.List;

import org.busbar.api.catalogue.Device;

/**
 * What one bundle ships, read and checked as far as that goes without the other bundles.
 *
 * @param bundle     symbolic name of the bundle
 * @param version    its version
 * @param devices    its inverter brands and batteries
 * @param protocols  its protocols
 * @param references the protocols that its models name
 * @param captures   paths of its recorded buses
 * @param problems   what is wrong with it
 */
public record BundleData(String bundle, String version, List<Shipped<Device>> devices, List<Shipped<LoadedProtocol>> protocols,
		List<ProtocolReference> references, List<String> captures, List<CatalogueProblem> problems) {

	/**
	 * One thing that a bundle ships.
	 *
	 * @param <T>  what it is
	 * @param path file that it was read from
	 * @param hash SHA-256 of that file in lower-case hexadecimal
	 * @param item the thing itself
	 */
	public record Shipped<T>(String path, String hash, T item) {
	}

	/**
	 * A model's word that it speaks a protocol; the protocol may be in any bundle.
	 *
	 * @param path     file that says so
	 * @param line     line of the model
	 * @param column   column of the model
	 * @param model    id of the model
	 * @param protocol id of the protocol
	 */
	public record ProtocolReference(String path, int line, int column, String model, String protocol) {
	}

	public BundleData {
		devices = List.copyOf(devices);
		protocols = List.copyOf(protocols);
		references = List.copyOf(references);
		captures = List.copyOf(captures);
		problems = List.copyOf(problems);
	}
}
