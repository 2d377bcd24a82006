package org.busbar.ui.internal.plots;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.busbar.core.curve.CurveMeasurement;
import org.busbar.core.curve.CurveSource;
import org.busbar.core.observation.FrameStore;
import org.busbar.core.protocol.EffectiveProtocol;

/**
 * What is to be measured between two moments.
 *
 * @param frames   the bus
 * @param protocol what its frames mean
 * @param sources  which curves
 * @param first    the earlier moment: nanoseconds since 1970-01-01 UTC
 * @param second   the later moment
 * @param heard    up to where there were frames
 */
record MeasureQuestion(FrameStore frames, EffectiveProtocol protocol, List<CurveSource> sources, long first, long second, long heard) {

	/** For {@link Background}. */
	Optional<List<CurveMeasurement>> answer(@SuppressWarnings("unused") Consumer<List<CurveMeasurement>> interim, BooleanSupplier cancelled) {
		return CurveMeasurement.of(frames, protocol, sources, first, second, heard, cancelled);
	}
}
