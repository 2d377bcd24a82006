package org.busbar.cli.decode;

import java.nio.charset.StandardCharsets;

import org.busbar.core.export.Json;

/** Rows as JSON objects, one a line. The time is a text, so that it stays as it is in the log. */
public final class JsonLinesFormat implements RowFormat {

	@Override
	public byte[] signalHeader() {
		return new byte[0];
	}

	@Override
	public byte[] quantityHeader() {
		return new byte[0];
	}

	@Override
	public byte[] begin() {
		return bytes("{\"time\":\"");
	}

	@Override
	public byte[] channel(String channel) {
		return bytes("\",\"channel\":" + Json.quote(channel));
	}

	@Override
	public byte[] signal(String id, String message, String signal) {
		return bytes(",\"id\":\"" + id + "\",\"message\":" + Json.quote(message) + ",\"signal\":" + Json.quote(signal) + ",\"value\":");
	}

	@Override
	public byte[] value(String value, boolean text, String unit, String label) {
		return bytes(value(value, text) + ",\"unit\":" + Json.quote(unit) + ",\"label\":" + Json.quote(label) + "}\n");
	}

	@Override
	public byte[] quantity(String quantity) {
		return bytes("\",\"quantity\":\"" + quantity + "\",\"value\":");
	}

	@Override
	public byte[] state(String value, boolean text, String unit, String state) {
		return bytes(value(value, text) + ",\"unit\":" + Json.quote(unit) + ",\"state\":\"" + state + "\"}\n");
	}

	private static String value(String value, boolean text) {
		return text ? Json.quote(value) : isJson(value) ? value : "null";
	}

	/** JSON has no word for the floating point values that are no number or infinite. */
	private static boolean isJson(String number) {
		return !number.isEmpty() && Character.isDigit(number.charAt(number.length() - 1));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
