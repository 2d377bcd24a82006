package org.busbar.ui.internal.plots;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.busbar.core.curve.CurveReader;
import org.busbar.core.observation.Series;
import org.jspecify.annotations.Nullable;

/** Computes curves, and of a live bus only what is new since the last time. */
final class CurveWork implements Background.Work<CurveQuestion, List<Series.Points>> {

	/** More than pixels side by side on most screens, few enough to be drawn in no time. */
	static final int POINTS = 3000;

	private static final long INTERIM_NANOS = 250_000_000L;

	private @Nullable CurveQuestion last;
	private @Nullable CurveReader reader;

	@Override
	public Optional<List<Series.Points>> answer(CurveQuestion question, Consumer<List<Series.Points>> interim, BooleanSupplier cancelled) {
		CurveReader reading = reader;
		if (reading == null || last == null || !question.continues(last)) {
			reading = new CurveReader(question.frames(), question.protocol(), question.sources(), question.from(), question.to(), POINTS);
			reader = reading;
		}
		last = question;
		CurveReader in = reading;
		long[] told = {System.nanoTime()};
		boolean complete = in.advance(question.now(), () -> {
			if (System.nanoTime() - told[0] > INTERIM_NANOS) {
				told[0] = System.nanoTime();
				interim.accept(in.points());
			}
			return cancelled.getAsBoolean();
		});
		return complete ? Optional.of(in.points()) : Optional.empty();
	}
}
