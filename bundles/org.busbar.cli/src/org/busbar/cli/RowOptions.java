package org.busbar.cli;

import org.busbar.cli.console.Output;
import org.busbar.cli.decode.CsvFormat;
import org.busbar.cli.decode.FrameRows;
import org.busbar.cli.decode.JsonLinesFormat;
import org.busbar.cli.decode.QuantityRows;
import org.busbar.cli.decode.RowFormat;
import org.busbar.cli.decode.SignalRows;
import org.busbar.core.protocol.EffectiveProtocol;

import picocli.CommandLine.Option;

/** {@code --format} and {@code --quantities}: which rows decoded frames become. */
final class RowOptions {

	enum Format {
		CSV,
		JSONL
	}

	@Option(names = "--format", paramLabel = "csv|jsonl", descriptionKey = "row-format", defaultValue = "csv")
	Format format = Format.CSV;

	@Option(names = "--quantities", descriptionKey = "quantities")
	boolean quantities;

	FrameRows rows(EffectiveProtocol protocol, Output out) {
		RowFormat rowFormat = switch (format) {
			case CSV -> new CsvFormat();
			case JSONL -> new JsonLinesFormat();
		};
		return quantities ? new QuantityRows(protocol, rowFormat, out) : new SignalRows(protocol.codec(), rowFormat, out);
	}
}
