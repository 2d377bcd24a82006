package org.busbar.cli.decode;

import java.nio.charset.StandardCharsets;

import org.busbar.core.export.Csv;

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
		return bytes(',' + Csv.cell(channel) + ',');
	}

	@Override
	public byte[] signal(String id, String message, String signal) {
		return bytes(id + ',' + Csv.cell(message) + ',' + Csv.cell(signal) + ',');
	}

	@Override
	public byte[] value(String value, boolean text, String unit, String label) {
		return bytes(Csv.cell(value) + ',' + Csv.cell(unit) + ',' + Csv.cell(label) + '\n');
	}

	@Override
	public byte[] quantity(String quantity) {
		return bytes(',' + Csv.cell(quantity) + ',');
	}

	@Override
	public byte[] state(String value, boolean text, String unit, String state) {
		return value(value, text, unit, state);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
