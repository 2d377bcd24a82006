package org.busbar.cli;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Option;

/** {@code --from}, {@code --to} and {@code --id}: which frames of a log are meant. */
final class FrameSelection {

	/** Whoever writes so many seconds means those since 1970. */
	private static final BigDecimal SINCE_1970 = BigDecimal.valueOf(100_000_000);
	private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);
	private static final int EXTENDED_DIGITS = 8;

	@Option(names = "--from", paramLabel = "TIME", descriptionKey = "selected-from")
	Optional<String> from = Optional.empty();

	@Option(names = "--to", paramLabel = "TIME", descriptionKey = "selected-to")
	Optional<String> to = Optional.empty();

	@Option(names = "--id", paramLabel = "ID", split = ",", descriptionKey = "selected-id")
	String[] ids = {};

	/** Decides frame by frame. */
	static final class Selected {

		private final Optional<Bound> from;
		private final Optional<Bound> to;
		private final Set<Integer> keys;
		private boolean begun;
		private long lowest;
		private long highest = Long.MAX_VALUE;

		private Selected(Optional<Bound> from, Optional<Bound> to, Set<Integer> keys) {
			this.from = from;
			this.to = to;
			this.keys = keys;
		}

		boolean has(long nanos, int id, int flags) {
			if (!begun) {
				begun = true;
				lowest = from.map(bound -> bound.nanos(nanos)).orElse(Long.MIN_VALUE);
				highest = to.map(bound -> bound.nanos(nanos)).orElse(Long.MAX_VALUE);
			}
			return nanos >= lowest && nanos <= highest && (keys.isEmpty() || (flags & FrameFlags.ERROR) == 0 && keys.contains(CanId.key(id, flags)));
		}
	}

	private record Bound(long value, boolean sinceFirst) {

		long nanos(long first) {
			return sinceFirst ? first + value : value;
		}
	}

	/** What was chosen; fails with a message for the user. */
	Selected selected() {
		Set<Integer> keys = new HashSet<>();
		Arrays.stream(ids).map(FrameSelection::key).forEach(keys::add);
		return new Selected(from.map(text -> bound("--from", text)), to.map(text -> bound("--to", text)), keys);
	}

	private static int key(String text) {
		String digits = text.strip().toLowerCase(Locale.ROOT).replaceFirst("^0x", "");
		try {
			int id = Integer.parseInt(digits, 16);
			int flags = digits.length() >= EXTENDED_DIGITS || id > CanId.MAX_STANDARD ? FrameFlags.EXTENDED : 0;
			if (CanId.isValid(id, flags)) {
				return CanId.key(id, flags);
			}
		} catch (@SuppressWarnings("unused") NumberFormatException none) {
			// Told below.
		}
		throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.id_form, text));
	}

	private static Bound bound(String option, String text) {
		try {
			BigDecimal seconds = new BigDecimal(text);
			return new Bound(seconds.multiply(NANOS).longValueExact(), seconds.compareTo(SINCE_1970) < 0);
		} catch (@SuppressWarnings("unused") ArithmeticException | NumberFormatException other) {
			return new Bound(instant(option, text), false);
		}
	}

	private static long instant(String option, String text) {
		try {
			String written = text.replace(' ', 'T');
			Instant instant = written.matches(".*(Z|[+-]\\d{2}(:?\\d{2})?)$") && written.contains("T")
					? OffsetDateTime.parse(written).toInstant()
					: LocalDateTime.parse(written).toInstant(ZoneOffset.UTC);
			return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000_000L), instant.getNano());
		} catch (DateTimeException | ArithmeticException e) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.time_form, option, text), e);
		}
	}
}
