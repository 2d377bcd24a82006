package org.busbar.cli.decode;

import java.nio.charset.StandardCharsets;

/** Rows as RFC 4180 has them, with line feeds only and a line of names at the beginning. */
public final class CsvFormat implements RowFormat {

	@Override
	public byte[] signalHeader() {
		return bytes("time,channel,id,message,signal,value,unit,label\n");
	}

	@Override
	public byte[] quantityHeader() {
		return bytes("time,quantity,value,unit,state\n");
	}

	@Override
	public byte[] begin() {
		return new byte[0];
	}

	@Override
	public byte[] channel(String channel) {
		return bytes(',' + field(channel) + ',');
	}

	@Override
	public byte[] signal(String id, String message, String signal) {
		return bytes(id + ',' + field(message) + ',' + field(signal) + ',');
	}

	@Override
	public byte[] value(String value, boolean text, String unit, String label) {
		return bytes(field(value) + ',' + field(unit) + ',' + field(label) + '\n');
	}

	@Override
	public byte[] quantity(String quantity) {
		return bytes(',' + field(quantity) + ',');
	}

	@Override
	public byte[] state(String value, boolean text, String unit, String state) {
		return value(value, text, unit, state);
	}

	static String field(String text) {
		boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
		return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
