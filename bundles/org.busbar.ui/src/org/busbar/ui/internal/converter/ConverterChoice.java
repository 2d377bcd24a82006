package org.busbar.ui.internal.converter;

import java.util.List;
import java.util.Optional;

import org.busbar.api.channel.ConverterUri;
import org.busbar.core.bitrate.BitRateSearch;
import org.eclipse.osgi.util.NLS;

/**
 * What the fields of the dialog say.
 *
 * @param scheme  kind of converter and link
 * @param target  port, host or protocol
 * @param bitRate as it is written, or {@link #AUTO}; counts only where a real bus is meant
 */
record ConverterChoice(String scheme, String target, String bitRate) {

	/** Bit rates that batteries and inverters have, the usual one first. */
	static final List<String> BIT_RATES = List.of("500000", "250000", "125000", "1000000");

	/** In the place of a bit rate: Busbar finds it out. */
	static final String AUTO = "auto";

	private static final int HIGHEST = 1_000_000;
	private static final List<String> WITHOUT_BIT_RATE = List.of("sim", "replay", "socketcan");

	/** What a text names, as far as it is a converter; else an SLCAN port, which most have. */
	static ConverterChoice of(String text) {
		try {
			ConverterUri uri = ConverterUri.parse(text.strip());
			return new ConverterChoice(uri.scheme(), uri.target(), uri.options().getOrDefault(BitRateSearch.BIT_RATE, BIT_RATES.getFirst()));
		} catch (@SuppressWarnings("unused") IllegalArgumentException other) {
			return new ConverterChoice("slcan", "", BIT_RATES.getFirst());
		}
	}

	/** Whether the bit rate of the bus has to be told. */
	boolean hasBitRate() {
		return !WITHOUT_BIT_RATE.contains(scheme);
	}

	/** Whether the bit rate is to be found out first. */
	boolean findsBitRate() {
		return hasBitRate() && bitRate.strip().equalsIgnoreCase(AUTO);
	}

	/** The same with another bit rate, in bit/s. */
	ConverterChoice at(int rate) {
		return new ConverterChoice(scheme, target, Integer.toString(rate));
	}

	private boolean isNetwork() {
		return scheme.endsWith("+tcp");
	}

	/** What is missing or wrong; empty when it can be opened. */
	Optional<String> problem() {
		String place = target.strip();
		if (place.isEmpty() || place.equals("//")) {
			return Optional.of(isNetwork() ? Messages.no_host : Messages.no_target);
		}
		if (isNetwork() && !place.matches("(//)?[^:/?&]+:\\d{1,5}")) {
			return Optional.of(NLS.bind(Messages.wrong_host, place));
		}
		if (hasBitRate() && !findsBitRate() && !isBitRate(bitRate.strip())) {
			return Optional.of(NLS.bind(Messages.wrong_rate, bitRate));
		}
		return Optional.empty();
	}

	private static boolean isBitRate(String text) {
		return text.matches("\\d{4,7}") && Integer.parseInt(text) <= HIGHEST;
	}

	/** What opens it. */
	String uri() {
		String place = target.strip().replace("%", "%25").replace("?", "%3F");
		String address = isNetwork() && !place.startsWith("//") ? "//" + place : place;
		return scheme + ':' + address + (hasBitRate() ? '?' + BitRateSearch.BIT_RATE + '=' + bitRate.strip() : "");
	}

	/** What has to be told of a kind of converter beside its bit rate. */
	static String targetTitle(String scheme) {
		if (scheme.endsWith("+tcp")) {
			return Messages.target_host;
		}
		return switch (scheme) {
			case "sim" -> Messages.target_protocol;
			case "replay" -> Messages.target_file;
			case "socketcan" -> Messages.target_interface;
			default -> Messages.target_port;
		};
	}

	/** Whether a kind of converter is at a serial port, as far as that is known of it. */
	static boolean isPort(String scheme) {
		return targetTitle(scheme).equals(Messages.target_port);
	}

	/** What people call a kind of converter; that of somebody else is called by its scheme. */
	static String kind(String scheme) {
		return switch (scheme) {
			case "slcan" -> Messages.kind_slcan;
			case "slcan+tcp" -> Messages.kind_slcan_tcp;
			case "gvret" -> Messages.kind_gvret;
			case "gvret+tcp" -> Messages.kind_gvret_tcp;
			case "seeed" -> Messages.kind_seeed;
			case "seeed+tcp" -> Messages.kind_seeed_tcp;
			case "socketcan" -> Messages.kind_socketcan;
			case "sim" -> Messages.kind_sim;
			case "replay" -> Messages.kind_replay;
			default -> scheme;
		};
	}
}
