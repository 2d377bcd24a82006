package org.busbar.ui.tests;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Display;

/** How long the user interface takes to answer, asked five hundred times a second: whatever task keeps its thread busy is waited for. */
final class AnswerTimes {

	private static final long EVERY_NANOS = 2_000_000;
	private static final double NANOS_PER_MILLI = 1e6;
	private static final int[] MILLIS = {1, 2, 4, 8, 16, 33, 66, 133, 266, 533};

	private final long[] nanos;
	private int count;

	private AnswerTimes(int most) {
		nanos = new long[most];
	}

	/** Asks for so many seconds. To be called on a thread that is not the user interface's. */
	static AnswerTimes during(int seconds) throws InterruptedException {
		AnswerTimes times = new AnswerTimes((int) (TimeUnit.SECONDS.toNanos(seconds) / EVERY_NANOS) + 1);
		Semaphore answered = new Semaphore(0);
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
		for (long next = System.nanoTime(); next < end && times.count < times.nanos.length; next += EVERY_NANOS) {
			long asked = System.nanoTime();
			Display.getDefault().asyncExec(answered::release);
			answered.acquire();
			times.nanos[times.count++] = System.nanoTime() - asked;
			TimeUnit.NANOSECONDS.sleep(Math.max(0, next + EVERY_NANOS - System.nanoTime()));
			next = Math.max(next, System.nanoTime() - EVERY_NANOS);
		}
		Arrays.sort(times.nanos, 0, times.count);
		return times;
	}

	/** Percentiles, and how many answers took how long. */
	String histogram() {
		StringBuilder text = new StringBuilder(
				String.format(Locale.ROOT, "answers %d, p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, p99.9 %.1f ms, longest %.1f ms%n", count,
						percentile(50), percentile(90), percentile(99), percentile(99.9), percentile(100)));
		int begin = 0;
		for (int limit : MILLIS) {
			int end = begin;
			while (end < count && nanos[end] < limit * NANOS_PER_MILLI) {
				end++;
			}
			text.append(String.format(Locale.ROOT, "  below %4d ms %8d%n", limit, end - begin));
			begin = end;
		}
		return text.append(String.format(Locale.ROOT, "  longer        %8d%n", count - begin)).toString();
	}

	private double percentile(double percent) {
		return count == 0 ? 0 : nanos[(int) Math.max(0, Math.ceil(percent / 100 * count) - 1)] / NANOS_PER_MILLI;
	}
}
