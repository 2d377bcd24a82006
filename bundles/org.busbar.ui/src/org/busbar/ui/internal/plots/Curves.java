package org.busbar.ui.internal.plots;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.busbar.core.observation.FrameStore;
import org.busbar.core.observation.Series;
import org.busbar.core.protocol.EffectiveProtocol;

/**
 * The chosen curves over all frames of a bus. They are read bit by bit on a thread that has time for it, and can be looked at by any other.
 */
final class Curves {

	private static final int BATCH = 1 << 16;

	private final FrameStore frames;
	private final EffectiveProtocol protocol;
	private final Map<Curve, Series> series = new LinkedHashMap<>();
	private final CurveReader reader;
	private final long end;
	private volatile long position;

	/** Over all frames, also those that come later. */
	Curves(FrameStore frames, EffectiveProtocol protocol, Collection<Curve> curves) {
		this(frames, protocol, curves, frames.first(), Long.MAX_VALUE);
	}

	/** Over some frames only, by their numbers; so close up that nothing is thinned. */
	Curves(FrameStore frames, EffectiveProtocol protocol, Collection<Curve> curves, long from, long to) {
		this.frames = frames;
		this.protocol = protocol;
		curves.forEach(curve -> series.put(curve, new Series()));
		reader = new CurveReader(protocol, curves, (curve, nanos, value) -> series.get(curve).add(nanos, value));
		position = from;
		end = to;
	}

	EffectiveProtocol protocol() {
		return protocol;
	}

	/** What is plotted. */
	Set<Curve> chosen() {
		return series.keySet();
	}

	Series.Points points(Curve curve) {
		return series.get(curve).points();
	}

	/** Whether it shows these curves of this bus. */
	boolean isOf(FrameStore store, EffectiveProtocol spoken, Collection<Curve> curves) {
		return frames == store && protocol.equals(spoken) && series.keySet().equals(Set.copyOf(curves));
	}

	boolean reading() {
		return position < Math.min(end, frames.end());
	}

	/** Reads some more frames; always called by the same thread. */
	boolean advance() {
		long to = Math.min(Math.min(end, frames.end()), position + BATCH);
		reader.read(frames, position, to);
		position = to;
		return reading();
	}

	/** The units of the curves, each of which gets a pane; states come last. */
	Set<String> units() {
		Set<String> units = new TreeSet<>((one, other) -> {
			boolean first = one.equals(Messages.states);
			return first != other.equals(Messages.states) ? Boolean.compare(first, !first) : one.compareTo(other);
		});
		chosen().forEach(curve -> units.add(curve.unit(Optional.of(protocol))));
		return units;
	}
}
