package org.busbar.core.curve;

import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.busbar.core.observation.FrameStore;
import org.busbar.core.protocol.EffectiveProtocol;

/**
 * Goes through the frames of a range of time once and hands over the samples of some curves in it: all of them that lie in the range, and of each curve the last
 * before it and the first after it, because lines come from there and go there. Reads on where it stopped, so that it can follow a live bus. For one thread.
 */
public final class CurvePass {

	/** Frames at one go; how often it can be cancelled. */
	private static final int BATCH = 1 << 14;
	/** What a value was when the range begins is found out from so many frames before it, */
	private static final int FRAMES_BEFORE = 1 << 16;
	/** and from so many nanoseconds at least. */
	private static final long NANOS_BEFORE = 300_000_000_000L;
	private static final int FRAMES_AFTER = 1 << 12;

	private final FrameStore frames;
	private final long from;
	private final long to;
	private final CurveSampler.Samples samples;
	private final CurveSampler sampler;
	private final long[] beforeNanos;
	private final double[] beforeValue;
	/** Curves of which there is a sample before the range that was not handed over yet. */
	private final BitSet waiting = new BitSet();
	private final BitSet after = new BitSet();
	private final int count;
	private final long begin;
	private long position;

	/**
	 * @param from first moment of the range: nanoseconds since 1970-01-01 UTC
	 * @param to   its last moment; {@link Long#MAX_VALUE} to follow the bus
	 */
	public CurvePass(FrameStore frames, EffectiveProtocol protocol, List<CurveSource> sources, long from, long to, CurveSampler.Samples samples) {
		this.frames = frames;
		this.from = from;
		this.to = to;
		this.samples = samples;
		count = sources.size();
		beforeNanos = new long[count];
		beforeValue = new double[count];
		sampler = new CurveSampler(protocol, sources, this::sample);
		long earlier = from < Long.MIN_VALUE + NANOS_BEFORE ? from : from - NANOS_BEFORE;
		begin = Math.max(frames.first(), Math.min(frames.find(earlier), frames.find(from) - FRAMES_BEFORE));
		position = begin;
	}

	/**
	 * Reads on, to the end of the range or of the frames.
	 *
	 * @param now       the moment on the clock of the frames; what was not heard until then has a gap
	 * @param cancelled asked now and then; whoever cancels may go on later
	 * @return whether it came to the end
	 */
	public boolean advance(long now, BooleanSupplier cancelled) {
		long end = to == Long.MAX_VALUE ? frames.end() : frames.find(to + 1);
		while (position < end) {
			if (cancelled.getAsBoolean()) {
				return false;
			}
			long next = Math.min(end, position + BATCH);
			frames.read(position, next, sampler);
			position = next;
		}
		if (to != Long.MAX_VALUE) {
			frames.read(position, Math.min(frames.end(), position + FRAMES_AFTER), (nanos, id, flags, dlc, payload) -> {
				if (after.cardinality() < count) {
					sampler.frame(nanos, id, flags, dlc, payload);
				}
			});
			position = Long.MAX_VALUE;
		}
		sampler.advance(Math.min(now, to));
		for (int curve = waiting.nextSetBit(0); curve >= 0; curve = waiting.nextSetBit(curve + 1)) {
			handOverBefore(curve);
		}
		return true;
	}

	/** How much of it is done, from 0 to 1. */
	public double progress() {
		long end = to == Long.MAX_VALUE ? frames.end() : frames.find(to + 1);
		return position >= end ? 1 : (position - begin) / (double) (end - begin);
	}

	private void sample(int curve, long nanos, double value) {
		if (nanos < from) {
			beforeNanos[curve] = nanos;
			beforeValue[curve] = value;
			waiting.set(curve);
			return;
		}
		if (nanos > to) {
			if (after.get(curve)) {
				return;
			}
			after.set(curve);
		}
		if (waiting.get(curve)) {
			handOverBefore(curve);
		}
		samples.sample(curve, nanos, value);
	}

	private void handOverBefore(int curve) {
		waiting.clear(curve);
		if (!Double.isNaN(beforeValue[curve])) {
			samples.sample(curve, beforeNanos[curve], beforeValue[curve]);
		}
	}
}
