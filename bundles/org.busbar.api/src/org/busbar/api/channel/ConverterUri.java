package org.busbar.api.channel;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a bus is: {@code scheme:target?option=value&option=value}.
 *
 * @param scheme  which converter: {@code sim}, {@code slcan}, {@code slcan+tcp}
 * @param target  which device or protocol; may be empty
 * @param options the options in the order in which they were written
 */
public record ConverterUri(String scheme, String target, Map<String, String> options) {

	public ConverterUri {
		options = Map.copyOf(options);
	}

	/**
	 * Reads the written form. Percent signs escape as in any URI.
	 *
	 * @throws IllegalArgumentException when there is no scheme, an option has no value, or one is there twice; the message says which
	 */
	public static ConverterUri parse(String text) {
		int colon = text.indexOf(':');
		if (colon <= 0) {
			throw new IllegalArgumentException(Messages.format("scheme", text));
		}
		int query = text.indexOf('?', colon);
		String target = text.substring(colon + 1, query < 0 ? text.length() : query);
		Map<String, String> options = new LinkedHashMap<>();
		if (query >= 0 && query + 1 < text.length()) {
			for (String part : text.substring(query + 1).split("&")) {
				int equals = part.indexOf('=');
				if (equals <= 0) {
					throw new IllegalArgumentException(Messages.format("option", part, text));
				}
				String name = decode(part.substring(0, equals));
				if (options.put(name, decode(part.substring(equals + 1))) != null) {
					throw new IllegalArgumentException(Messages.format("option.twice", name, text));
				}
			}
		}
		return new ConverterUri(text.substring(0, colon), decode(target), options);
	}

	private static String decode(String text) {
		return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
	}
}
