package org.busbar.api.channel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Monotonic time that goes on while the computer sleeps. On Linux the clock of the Java runtime stands still meanwhile, so that everything that comes after an
 * hour of sleep would be dated an hour too early, and the hour would be no gap; how long the computer has been up counts the sleep, and no hand sets it. On Windows
 * the clock of the runtime goes on by itself. Any thread.
 */
final class SleepClock {

	private static final Path UPTIME = Path.of("/proc/uptime");
	private static final long BETWEEN_LOOKS = 100_000_000L;
	/** Less is how coarse and how late the uptime is read. */
	private static final long SHORTEST_SLEEP = 1_000_000_000L;

	private final LongSupplier monotonic;
	private final Supplier<OptionalLong> uptime;
	private final OptionalLong aheadAtFirst;
	private volatile long lookedAt;
	private volatile long slept;

	/**
	 * @param monotonic nanoseconds since any moment
	 * @param uptime    nanoseconds since the computer was started, with its sleep; empty where it is not known
	 */
	SleepClock(LongSupplier monotonic, Supplier<OptionalLong> uptime) {
		this.monotonic = monotonic;
		this.uptime = uptime;
		aheadAtFirst = ahead();
		lookedAt = monotonic.getAsLong();
	}

	/** That of this computer. */
	static SleepClock ofComputer() {
		return new SleepClock(System::nanoTime, Files.isReadable(UPTIME) ? SleepClock::uptime : OptionalLong::empty);
	}

	/** Nanoseconds since any moment. Never decreases. */
	long nanos() {
		if (monotonic.getAsLong() - lookedAt >= BETWEEN_LOOKS) {
			look();
		}
		return slept + monotonic.getAsLong();
	}

	private synchronized void look() {
		lookedAt = monotonic.getAsLong();
		OptionalLong ahead = ahead();
		if (ahead.isPresent() && aheadAtFirst.isPresent()) {
			long now = ahead.getAsLong() - aheadAtFirst.getAsLong();
			slept = now - slept >= SHORTEST_SLEEP ? now : slept;
		}
	}

	/** The uptime first: what goes by between the two makes the sleep too short and never too long. */
	private OptionalLong ahead() {
		OptionalLong up = uptime.get();
		return up.isPresent() ? OptionalLong.of(up.getAsLong() - monotonic.getAsLong()) : up;
	}

	/** Seconds with two decimals, then something else. */
	private static OptionalLong uptime() {
		try {
			String text = Files.readString(UPTIME);
			return OptionalLong.of((long) (Double.parseDouble(text.substring(0, text.indexOf(' '))) * 1e9));
		} catch (@SuppressWarnings("unused") IOException | RuntimeException unreadable) {
			return OptionalLong.empty();
		}
	}
}
