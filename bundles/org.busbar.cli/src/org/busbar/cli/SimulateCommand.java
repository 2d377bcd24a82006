package org.busbar.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterProvider;
import org.busbar.api.channel.ConverterUri;
import org.busbar.can.Frame;
import org.busbar.can.log.CandumpWriter;
import org.busbar.cli.console.Output;
import org.busbar.cli.console.OutputFailure;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code busbar simulate} */
@Command(name = "simulate")
final class SimulateCommand extends BusbarSubcommand {

	/** What a log calls the bus; the name that most tools expect. */
	private static final String CHANNEL = "can0";
	private static final String SCHEME = "sim";
	private static final String STANDARD_OUTPUT = "-";

	@Option(names = "--protocol", paramLabel = "ID", descriptionKey = "protocol", required = true)
	String protocol = "";

	@Option(names = "--option", paramLabel = "NAME=VALUE", descriptionKey = "option")
	Map<String, String> options = new LinkedHashMap<>();

	@Option(names = "--seconds", paramLabel = "N", descriptionKey = "simulated-seconds", required = true)
	BigDecimal seconds = BigDecimal.ONE;

	@Option(names = "--seed", paramLabel = "N", descriptionKey = "seed", defaultValue = "1")
	long seed;

	@Option(names = "--out", paramLabel = "LOG", descriptionKey = "out", defaultValue = STANDARD_OUTPUT)
	String log = STANDARD_OUTPUT;

	@Override
	public Integer call() throws InterruptedException {
		if (seconds.signum() <= 0) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.seconds_positive, seconds));
		}
		lookup().protocol(protocol, options);
		ConverterProvider simulator = lookup().converter(SCHEME);
		try {
			if (log.equals(STANDARD_OUTPUT)) {
				simulate(simulator, services().console().out());
			} else {
				simulateToFile(simulator);
			}
		} catch (ChannelException refused) {
			throw new CommandFailure(ExitCode.INPUT, String.valueOf(refused.getMessage()), refused);
		}
		return ExitCode.FINE;
	}

	private void simulateToFile(ConverterProvider simulator) throws ChannelException, InterruptedException {
		try (OutputStream file = Files.newOutputStream(Path.of(log))) {
			Output out = new Output(file);
			simulate(simulator, out);
			out.flush();
		} catch (ChannelException refused) {
			throw refused;
		} catch (IOException | OutputFailure | InvalidPathException e) {
			throw new CommandFailure(ExitCode.INPUT, NLS.bind(Messages.cannot_write, log, e.getMessage()), e);
		}
	}

	/** A simulation waits until its frames are written, so none is lost however fast it runs. */
	private void simulate(ConverterProvider simulator, Output out) throws ChannelException, InterruptedException {
		CandumpWriter writer = new CandumpWriter(out, CHANNEL);
		LiveBus.Listener listener = new LiveBus.Listener() {

			@Override
			public void frame(Frame frame) {
				writer.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload());
			}

			@Override
			public void event(BusEvent event) {
				if (event instanceof BusEvent.Notice notice) {
					tell("{0}", notice.message());
				}
			}

			@Override
			public void idle() {
				// The log is complete only at its end.
			}
		};
		try (LiveBus bus = new LiveBus(simulator, uri(), true)) {
			Optional<BusEvent.Lost> lost = bus.listen(listener, services().stop(), Optional.empty());
			if (lost.isPresent()) {
				throw new CommandFailure(ExitCode.INPUT, lost.get().message());
			}
		}
	}

	private ConverterUri uri() {
		Map<String, String> settings = new LinkedHashMap<>(Map.of("speed", "max", "seconds", seconds.toPlainString(), "seed", Long.toString(seed)));
		options.forEach((id, value) -> settings.put("option." + id, value));
		return new ConverterUri(SCHEME, protocol, settings);
	}
}
