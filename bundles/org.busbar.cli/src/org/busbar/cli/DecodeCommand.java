package org.busbar.cli;

import java.util.LinkedHashMap;
import java.util.Map;

import org.busbar.cli.decode.FrameRows;
import org.busbar.core.protocol.EffectiveProtocol;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code busbar decode LOG} */
@Command(name = "decode")
final class DecodeCommand extends BusbarSubcommand {

	@Parameters(paramLabel = "LOG", descriptionKey = "log")
	String log = "";

	@Option(names = "--protocol", paramLabel = "ID", descriptionKey = "protocol", required = true)
	String protocol = "";

	@Option(names = "--option", paramLabel = "NAME=VALUE", descriptionKey = "option")
	Map<String, String> options = new LinkedHashMap<>();

	@Mixin
	RowOptions rowOptions = new RowOptions();

	@Override
	public Integer call() {
		EffectiveProtocol effective = lookup().protocol(protocol, options);
		FrameRows rows = rowOptions.rows(effective, services().console().out());
		LogFile file = new LogFile(log);
		LogDecoding decoding = new LogDecoding(file.name(), effective.codec(), rows, services().console());
		file.read(services().console(), rows::begin, decoding);
		return decoding.conclude(protocol);
	}
}
