package org.busbar.core.bitrate;

import java.util.List;
import java.util.stream.Collectors;

/** What came of the search for the bit rate. */
public sealed interface BitRateResult {

	/** What was heard at each rate that was tried, in order. */
	List<Attempt> attempts();

	/** What it means and what to do next, for the user. */
	String text();

	/**
	 * The bus runs at this rate.
	 *
	 * @param bitRate  in bit/s
	 * @param attempts what was heard
	 */
	record Found(int bitRate, List<Attempt> attempts) implements BitRateResult {

		public Found {
			attempts = List.copyOf(attempts);
		}

		@Override
		public String text() {
			return Messages.format("found", bitRate / 1000, attempts.getLast().frames());
		}
	}

	/**
	 * Nothing moved at any rate: not even an error.
	 *
	 * @param attempts what was heard
	 */
	record Silent(List<Attempt> attempts) implements BitRateResult {

		public Silent {
			attempts = List.copyOf(attempts);
		}

		@Override
		public String text() {
			return Messages.format("silent", rates(attempts));
		}
	}

	/**
	 * There are signals, and no rate fits them.
	 *
	 * @param attempts what was heard
	 */
	record NoneFits(List<Attempt> attempts) implements BitRateResult {

		public NoneFits {
			attempts = List.copyOf(attempts);
		}

		@Override
		public String text() {
			return Messages.format("none-fits", rates(attempts));
		}
	}

	/**
	 * The search was given up before it could say anything.
	 *
	 * @param attempts what was heard until then
	 */
	record Cancelled(List<Attempt> attempts) implements BitRateResult {

		public Cancelled {
			attempts = List.copyOf(attempts);
		}

		@Override
		public String text() {
			return Messages.format("cancelled");
		}
	}

	/**
	 * It cannot be tried with this converter: it does not prove that it only listens, it has no bit rate to choose, or it went away.
	 *
	 * @param attempts what was heard until then
	 * @param reason   why, and what to do
	 */
	record Refused(List<Attempt> attempts, String reason) implements BitRateResult {

		public Refused {
			attempts = List.copyOf(attempts);
		}

		@Override
		public String text() {
			return reason;
		}
	}

	private static String rates(List<Attempt> attempts) {
		return attempts.stream().map(attempt -> Integer.toString(attempt.bitRate() / 1000)).collect(Collectors.joining(", "));
	}
}
