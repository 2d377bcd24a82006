package org.busbar.api.protocol;

import java.util.List;
import java.util.Optional;

import org.busbar.api.fact.Confidence;
import org.busbar.api.fact.Source;

/**
 * What spans the messages of a dialect. Bits, scales, cycle times, senders and the mapping to quantities are in the DBC layers and nowhere else.
 *
 * @param id         stable identifier: {@code victron.bms-can}
 * @param title      its name for people
 * @param version    version of the bundle that ships the descriptor
 * @param confidence how well the dialect as a whole is known
 * @param bitRates   bit rates in bit/s, the usual one first
 * @param answers    whether an inverter sends only after it has heard the battery
 * @param layers     DBC files, later ones over earlier ones
 * @param options    choices
 * @param timeouts   reactions to silence
 * @param signatures traits for identification
 * @param notes      what else to know; empty when nothing
 * @param sources    the source list
 * @param unverified whether what Busbar sends in this dialect never met a real device
 */
public record ProtocolDescriptor(String id, String title, String version, Confidence confidence, List<Integer> bitRates, boolean answers, List<Layer> layers,
		List<ProtocolOption> options, List<Timeout> timeouts, List<Signature> signatures, String notes, List<Source> sources,
		boolean unverified) {

	public ProtocolDescriptor {
		bitRates = List.copyOf(bitRates);
		layers = List.copyOf(layers);
		options = List.copyOf(options);
		timeouts = List.copyOf(timeouts);
		signatures = List.copyOf(signatures);
		sources = List.copyOf(sources);
	}

	/** A dialect about which nothing is said of real devices. */
	public ProtocolDescriptor(String id, String title, String version, Confidence confidence, List<Integer> bitRates, boolean answers, List<Layer> layers,
			List<ProtocolOption> options, List<Timeout> timeouts, List<Signature> signatures, String notes, List<Source> sources) {
		this(id, title, version, confidence, bitRates, answers, layers, options, timeouts, signatures, notes, sources, false);
	}

	public Optional<ProtocolOption> option(String optionId) {
		return options.stream().filter(option -> option.id().equals(optionId)).findFirst();
	}
}
