package org.busbar.cli;

import java.math.BigDecimal;
import java.time.Duration;

import org.busbar.api.channel.ConverterUri;
import org.busbar.core.bitrate.BitRateResult;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code busbar bitrate}: at which rate a bus runs, found by listening only. */
@Command(name = "bitrate")
final class BitRateCommand extends BusbarSubcommand {

	private static final BigDecimal MILLIS_PER_SECOND = BigDecimal.valueOf(1000);
	private static final BigDecimal LONGEST = BigDecimal.valueOf(3600);

	@Option(names = "--converter", paramLabel = "URI", descriptionKey = "converter", required = true)
	String converter = "";

	@Option(names = "--seconds", paramLabel = "N", descriptionKey = "bitrate-seconds", defaultValue = "3")
	BigDecimal seconds = BigDecimal.ONE;

	@Override
	public Integer call() throws InterruptedException {
		if (seconds.signum() <= 0 || seconds.compareTo(LONGEST) > 0) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.seconds_positive, seconds));
		}
		ConverterUri uri = uri(converter);
		Duration each = Duration.ofMillis(Math.max(1, seconds.multiply(MILLIS_PER_SECOND).longValue()));
		return switch (findBitRate(uri, each)) {
			case BitRateResult.Found found -> {
				print(Integer.toString(found.bitRate()) + '\n');
				tell("{0}", found.text());
				yield ExitCode.FINE;
			}
			case BitRateResult.Refused refused -> throw new CommandFailure(ExitCode.INPUT, refused.text());
			case BitRateResult.Silent silent -> nothing(silent);
			case BitRateResult.NoneFits none -> nothing(none);
			case BitRateResult.Cancelled cancelled -> nothing(cancelled);
		};
	}

	private int nothing(BitRateResult result) {
		tell("{0}", result.text());
		return ExitCode.FOUND;
	}
}
