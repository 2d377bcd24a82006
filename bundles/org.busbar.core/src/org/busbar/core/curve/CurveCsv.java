package org.busbar.core.curve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.DoublePredicate;

import org.busbar.core.observation.FrameStore;
import org.busbar.core.protocol.EffectiveProtocol;

/** Exact samples as comma separated values: one line for each moment that has any, one column for each curve, empty where it has none. */
public final class CurveCsv {

	private static final int NANO_DIGITS = 9;

	private final Appendable out;
	private final long from;
	private final long to;
	private final double[] values;
	private long moment = Long.MIN_VALUE;

	private CurveCsv(Appendable out, long from, long to, int count) {
		this.out = out;
		this.from = from;
		this.to = to;
		values = new double[count];
	}

	/**
	 * Writes a range of time.
	 *
	 * @param from     first moment: nanoseconds since 1970-01-01 UTC
	 * @param to       last moment
	 * @param titles   one for each source
	 * @param progress told now and then how much is done, from 0 to 1; false cancels
	 * @throws IOException           when it cannot be written
	 * @throws CancellationException when it was cancelled
	 */
	public static void write(Appendable out, FrameStore frames, EffectiveProtocol protocol, List<CurveSource> sources, List<String> titles, long from, long to,
			DoublePredicate progress) throws IOException {
		out.append("time,epoch_seconds");
		for (String title : titles) {
			out.append(',').append(quoted(title));
		}
		out.append("\r\n");
		CurveCsv csv = new CurveCsv(out, from, to, sources.size());
		try {
			CurvePass pass = new CurvePass(frames, protocol, sources, from, to, csv::sample);
			if (!pass.advance(from, () -> !progress.test(pass.progress()))) {
				throw new CancellationException();
			}
			csv.line();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private void sample(int curve, long nanos, double value) {
		// A gap is told of late, and by no frame: there is no line for it.
		if (nanos < from || nanos > to || nanos < moment) {
			return;
		}
		if (nanos > moment) {
			line();
			Arrays.fill(values, Double.NaN);
			moment = nanos;
		}
		if (!Double.isNaN(value)) {
			values[curve] = value;
		}
	}

	private void line() {
		if (moment == Long.MIN_VALUE) {
			return;
		}
		try {
			out.append(DateTimeFormatter.ISO_INSTANT.format(Instant.EPOCH.plusNanos(moment))).append(',')
					.append(BigDecimal.valueOf(moment, NANO_DIGITS).toPlainString());
			for (double value : values) {
				out.append(',');
				if (!Double.isNaN(value)) {
					out.append(Double.isInfinite(value) ? Double.toString(value) : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
				}
			}
			out.append("\r\n");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String quoted(String text) {
		return '"' + text.replace("\"", "\"\"") + '"';
	}
}
