package org.busbar.ui.internal.plots;

import java.util.List;

import org.busbar.core.curve.CurveSource;
import org.busbar.core.observation.FrameStore;
import org.busbar.core.protocol.EffectiveProtocol;

/**
 * Which curves are wanted.
 *
 * @param frames   the bus
 * @param protocol what its frames mean
 * @param sources  what to draw
 * @param from     first moment: nanoseconds since 1970-01-01 UTC
 * @param to       last moment; {@link Long#MAX_VALUE} to follow the bus
 * @param now      the moment on the clock of the frames
 */
record CurveQuestion(FrameStore frames, EffectiveProtocol protocol, List<CurveSource> sources, long from, long to, long now) {

	/** Whether an answer to this goes on from an answer to the other. */
	boolean continues(CurveQuestion other) {
		return frames == other.frames && protocol == other.protocol && sources.equals(other.sources) && from == other.from && to == other.to;
	}
}
