package org.busbar.cli;

import java.util.Optional;
import java.util.function.Function;

import org.busbar.api.catalogue.Device;
import org.busbar.core.advice.Advice;
import org.busbar.core.advice.AdviceJson;
import org.busbar.core.advice.AdviceText;
import org.busbar.core.advice.Partner;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code busbar advise}: which protocol a battery and an inverter should speak, what is lost, and what to set. */
@Command(name = "advise")
final class AdviseCommand extends BusbarSubcommand {

	@Option(names = "--battery", paramLabel = "BATTERY[:MODEL]", descriptionKey = "advise-battery", required = true)
	String battery = "";

	@Option(names = "--brand", paramLabel = "BRAND[:MODEL]", descriptionKey = "advise-brand", required = true)
	String brand = "";

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	@Override
	public Integer call() {
		Advice advice = Advice.of(services().catalogue(), partner(battery, lookup()::battery), partner(brand, lookup()::brand));
		print(json ? AdviceJson.write(advice) : AdviceText.write(advice));
		return advice.pairs().isEmpty() ? ExitCode.FOUND : ExitCode.FINE;
	}

	/** The other commands part maker and model by a slash; both will do. */
	private Partner partner(String text, Function<String, Device> devices) {
		String[] parts = text.split("[:/]", 2);
		Device device = devices.apply(parts[0]);
		return new Partner(device, parts.length > 1 ? Optional.of(lookup().model(device, parts[1])) : Optional.empty());
	}
}
