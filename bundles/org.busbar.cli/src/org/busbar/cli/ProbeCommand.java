package org.busbar.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.busbar.api.channel.ConverterProbe;
import org.busbar.api.link.LinkProvider;
import org.busbar.core.adapter.PortProbe;
import org.busbar.core.adapter.Ports;
import org.busbar.core.adapter.ProbeText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code busbar probe PORT...}: asks the ports that are named, and only these, which converter is there. */
@Command(name = "probe")
final class ProbeCommand extends BusbarSubcommand {

	private static final String NETWORK = "+tcp";

	@Parameters(paramLabel = "PORT", arity = "1..*", descriptionKey = "probed-port")
	List<String> named = new ArrayList<>();

	@Override
	public Integer call() {
		List<LinkProvider.Identifier> ports = services().converters().ports();
		Ports plugged = Ports.ofThisComputer();
		boolean allKnown = true;
		for (String port : named) {
			PortProbe.Result result = new PortProbe(probes(port.contains(":"))).ask(port, plugged.advice(port, ports));
			print(ProbeText.of(result));
			services().console().out().flush();
			allKnown &= result.known().isPresent();
		}
		return allKnown ? ExitCode.FINE : ExitCode.INPUT;
	}

	/** Those over a network, or those over a serial port. */
	private Map<String, ConverterProbe> probes(boolean network) {
		Map<String, ConverterProbe> probes = new LinkedHashMap<>();
		for (String scheme : services().converters().schemes()) {
			if (scheme.endsWith(NETWORK) == network && services().converters().converter(scheme).orElse(null) instanceof ConverterProbe probe) {
				probes.put(scheme, probe);
			}
		}
		return probes;
	}
}
