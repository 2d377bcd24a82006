package org.busbar.cli;

import java.util.Optional;

import org.busbar.cli.console.Console;
import org.busbar.core.traffic.LogTraffic;
import org.busbar.core.traffic.TrafficJson;
import org.busbar.core.traffic.TrafficText;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code busbar stats LOG}: messages, periods, data lengths, bus load and errors of a log. */
@Command(name = "stats")
final class StatsCommand extends BusbarSubcommand {

	/** That of nearly all batteries. */
	private static final int USUAL_BIT_RATE = 500_000;

	@Parameters(paramLabel = "LOG", descriptionKey = "log")
	String log = "";

	@Option(names = "--bit-rate", paramLabel = "BIT/S", descriptionKey = "stats-bit-rate")
	Optional<Integer> bitRate = Optional.empty();

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	@Override
	public Integer call() {
		if (bitRate.isPresent() && bitRate.get() <= 0) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.bit_rate_positive, bitRate.get()));
		}
		LogFile file = new LogFile(log);
		Counting counting = new Counting(file.name(), services().console());
		file.read(services().console(), counting);
		boolean damaged = counting.conclude();
		int rate = bitRate.orElseGet(() -> counting.traffic.bitRate() > 0 ? counting.traffic.bitRate() : USUAL_BIT_RATE);
		print(json ? TrafficJson.write(counting.traffic, rate) : TrafficText.write(counting.traffic, rate));
		return damaged ? ExitCode.INPUT : ExitCode.FINE;
	}

	/** Counts frames as they are read. */
	static class Counting extends ReadLog {

		final LogTraffic traffic = new LogTraffic();

		Counting(String name, Console console) {
			super(name, console);
		}

		@Override
		public void bus(String name, int rate) {
			traffic.bitRate(rate);
		}

		@Override
		public void frame(@Nullable String time, String channel, long nanos, int id, int flags, int dlc, long payload) {
			traffic.frame(channel, nanos, id, flags, dlc);
		}

		@Override
		public void lost(long count) {
			traffic.lost(count);
		}

		/** Tells of problems, and whether there were any. A log without frames fails. */
		boolean conclude() {
			boolean damaged = concludeProblems();
			if (traffic.buses().isEmpty()) {
				throw new CommandFailure(ExitCode.INPUT, NLS.bind(Messages.no_log, name()));
			}
			return damaged;
		}
	}
}
