package org.busbar.core.curve;

import java.math.BigDecimal;
import java.util.Arrays;

import org.busbar.can.codec.MessageCodec;
import org.busbar.can.codec.SignalCodec;
import org.busbar.can.dbc.DbcSignal;
import org.busbar.core.quantity.MappedSignal;
import org.busbar.core.quantity.QuantityTracker;
import org.busbar.core.quantity.RawValue;

/** Samples of one signal; a gap comes when its message stays away for three times as long as it usually does. */
public final class SignalCurve {

	private static final int PERIODS_UNTIL_GAP = 3;
	/** Weight of the newest period in the mean. */
	private static final double NEWEST = 0.125;

	private final SignalCodec signal;
	private final boolean state;
	private final long[] notAvailable;
	private final int curve;
	private final CurveSampler.Samples samples;
	private final double cycle;
	private double period;
	private boolean heard;
	private boolean gap = true;
	private long last;

	SignalCurve(MessageCodec message, SignalCodec signal, int curve, CurveSampler.Samples samples) {
		this.signal = signal;
		this.curve = curve;
		this.samples = samples;
		state = isState(signal.signal());
		notAvailable = signal.signal().attribute(MappedSignal.NOT_AVAILABLE).map(list -> rawValues(signal.signal(), list)).orElse(new long[0]);
		cycle = message.message().attribute(QuantityTracker.CYCLE_TIME).map(Double::parseDouble).orElse(0.0) * 1e6;
	}

	/** Whether the values of a signal are states rather than numbers: a single bit, or counts with names. Their curve holds the count. */
	public static boolean isState(DbcSignal signal) {
		boolean counts = signal.type() == DbcSignal.ValueType.INTEGER && signal.factor().compareTo(BigDecimal.ONE) == 0 && signal.offset().signum() == 0;
		return counts && (signal.length() == 1 || signal.unit().isEmpty() && !signal.labels().isEmpty());
	}

	private static long[] rawValues(DbcSignal signal, String list) {
		try {
			return Arrays.stream(list.split(",")).map(String::strip).filter(text -> !text.isEmpty()).mapToLong(text -> RawValue.of(signal, raw(text)))
					.toArray();
		} catch (@SuppressWarnings("unused") IllegalArgumentException malformed) {
			// The protocol's own check tells of it; here every value is a value.
			return new long[0];
		}
	}

	private static long raw(String text) {
		return text.startsWith("0x") || text.startsWith("0X") ? Long.parseUnsignedLong(text.substring(2), 16) : Long.parseLong(text);
	}

	void frame(long nanos, int dlc, long payload) {
		advance(nanos);
		if (heard) {
			double since = nanos - (double) last;
			if (!gap) {
				period = period == 0 ? since : period + (since - period) * NEWEST;
			}
		}
		heard = true;
		last = nanos;
		gap = false;
		if (signal.active(payload)) {
			samples.sample(curve, nanos, value(dlc, payload));
		}
	}

	/** Time went on. */
	void advance(long nanos) {
		double usual = Math.max(cycle, period);
		if (!gap && usual > 0 && nanos - last > usual * PERIODS_UNTIL_GAP) {
			gap = true;
			samples.sample(curve, last, Double.NaN);
		}
	}

	private double value(int dlc, long payload) {
		if (!signal.present(dlc)) {
			return Double.NaN;
		}
		long raw = signal.raw(payload);
		for (long none : notAvailable) {
			if (raw == none) {
				return Double.NaN;
			}
		}
		return state ? raw : signal.physical(payload);
	}
}
