package org.busbar.core.acceptance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** How the inverter follows one current limit down. Both the limit and the current are positive numbers of the same direction. */
final class LimitStep {

	/** A smaller step is not a test. */
	private static final double STEP = 10;
	/** A ramp that is no longer than this is one step. */
	private static final long RAMP = 10 * Figures.SECOND;
	/** As much above the limit is obeyed: the tolerance of L-01. */
	private static final double AMPERE = 2;
	private static final double PART = 0.05;
	/** A step that takes longer is not obeyed (L-01). */
	static final long MOST = 30 * Figures.SECOND;
	/** So long an inverter is given to adapt (SMA-TI 4.2). */
	private static final long ADAPTING = 10 * Figures.SECOND;

	private record Limit(long nanos, double ampere) {
	}

	/**
	 * A step down that the current had to follow.
	 *
	 * @param from      A before
	 * @param to        A after
	 * @param start     when it had come down
	 * @param nanos     how long the current stayed above it, or has stayed up to now
	 * @param overshoot the most above the limit after the time for adapting, in A
	 * @param obeyed    whether it follows at last
	 */
	record Step(double from, double to, long start, long nanos, double overshoot, boolean obeyed) {
	}

	private final Deque<Limit> recent = new ArrayDeque<>();
	private final List<Step> done = new ArrayList<>();
	private double current = Double.NaN;
	private double from;
	private double to;
	/** When it began to come down. */
	private long began;
	private long start;
	private double overshoot;
	private boolean waiting;
	private int untested;

	void limit(long nanos, double ampere) {
		recent.add(new Limit(nanos, ampere));
		while (nanos - recent.getFirst().nanos() > RAMP) {
			recent.remove();
		}
		double before = recent.stream().mapToDouble(Limit::ampere).max().orElse(ampere);
		if (waiting) {
			if (ampere < to && nanos - began <= RAMP) {
				// It goes on coming down: the inverter has its time anew. What comes down later is a step of its own.
				start = nanos;
				to = ampere;
			} else if (!(current > highest(ampere))) {
				rose(nanos);
			}
		} else if (before - ampere >= STEP) {
			waiting = current > highest(ampere);
			from = before;
			to = ampere;
			began = nanos;
			start = nanos;
			overshoot = 0;
			untested += waiting ? 0 : 1;
			recent.clear();
			recent.add(new Limit(nanos, ampere));
		}
	}

	/** The limit rose again before the inverter had followed: that ends the step, but does not obey it. */
	private void rose(long nanos) {
		waiting = false;
		if (nanos - start > MOST) {
			done.add(new Step(from, to, start, nanos - start, overshoot, false));
		}
	}

	void current(long nanos, double ampere) {
		current = ampere;
		if (!waiting) {
			return;
		}
		if (ampere <= highest(to)) {
			waiting = false;
			done.add(new Step(from, to, start, nanos - start, overshoot, true));
		} else if (nanos - start > ADAPTING) {
			overshoot = Math.max(overshoot, ampere - to);
		}
	}

	/** All steps up to now. */
	List<Step> steps(long now) {
		List<Step> all = new ArrayList<>(done);
		if (waiting) {
			all.add(new Step(from, to, start, now - start, overshoot, false));
		}
		return all;
	}

	/** Steps that proved nothing, because the current was below them anyway. */
	int untested() {
		return untested;
	}

	private static double highest(double limit) {
		return limit + Math.max(AMPERE, limit * PART);
	}
}
