package org.busbar.cli;

import java.time.Duration;
import java.util.concurrent.Callable;

import org.busbar.api.channel.ConverterUri;
import org.busbar.core.bitrate.BitRateResult;
import org.busbar.core.bitrate.BitRateSearch;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all commands have in common. The exit code is what {@link #call} returns. */
abstract class BusbarSubcommand implements Callable<Integer> {

	@Spec
	@Nullable
	CommandSpec spec;

	@Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
	boolean help;

	/** What the command works with. picocli has named the command by the time it runs one. */
	Services services() {
		if (spec != null && spec.root().userObject() instanceof BusbarCommand busbar) {
			return busbar.services();
		}
		throw new IllegalStateException("A command runs below busbar only");
	}

	/** Finds by id, or fails with the ids that there are. */
	Lookup lookup() {
		return new Lookup(services());
	}

	/** Where a bus is, as the user wrote it. */
	static ConverterUri uri(String text) {
		try {
			return ConverterUri.parse(text);
		} catch (IllegalArgumentException malformed) {
			throw new CommandFailure(ExitCode.USAGE, String.valueOf(malformed.getMessage()), malformed);
		}
	}

	/**
	 * Where a bus is and at which bit rate, as the user wrote it; where the rate was left open it is found by listening only, or the command fails and says why
	 * not.
	 */
	ConverterUri bus(String text) throws InterruptedException {
		ConverterUri uri = uri(text);
		if (!BitRateSearch.isWanted(uri)) {
			return uri;
		}
		BitRateResult result = findBitRate(uri, BitRateSearch.USUAL_TIME);
		if (result instanceof BitRateResult.Found found) {
			tell("{0}", found.text());
			return BitRateSearch.at(uri, found.bitRate());
		}
		throw new CommandFailure(ExitCode.INPUT, result.text());
	}

	/** Listens at one bit rate after the other, for so long at each, and tells what was heard. */
	BitRateResult findBitRate(ConverterUri uri, Duration each) throws InterruptedException {
		return new BitRateSearch(lookup().converter(uri.scheme()), uri, each).search(attempt -> tell("{0}", attempt.text()), services().stop()::made);
	}

	/** Prints what was asked for. */
	void print(String text) {
		services().console().out().text(text);
	}

	/** Prints a message. */
	void tell(String message, Object... arguments) {
		services().console().tell(NLS.bind(message, arguments));
	}

	/** Prints what is wrong with the data of the bundles, so that nobody wonders why something is missing. */
	void tellProblems() {
		services().catalogue().problems().forEach(problem -> tell(Messages.warning, problem));
	}
}
