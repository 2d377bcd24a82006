package org.busbar.ui.internal.filter;

import java.util.List;

import org.busbar.can.codec.MessageCodec;
import org.jspecify.annotations.Nullable;

/** Which frames are to be seen. Immutable. */
public final class FrameFilter {

	/** Every frame. */
	public static final FrameFilter ALL = new FrameFilter(List.of(), List.of(), Knowledge.ANY);

	private final List<Term> shown;
	private final List<Term> hidden;
	private final Knowledge knowledge;

	/**
	 * @param shown  one of these has to hold, if there is any
	 * @param hidden none of these may hold
	 */
	FrameFilter(List<Term> shown, List<Term> hidden, Knowledge knowledge) {
		this.shown = List.copyOf(shown);
		this.hidden = List.copyOf(hidden);
		this.knowledge = knowledge;
	}

	/** The same terms; whether the protocol has to know the frame is as given. */
	public FrameFilter with(Knowledge other) {
		return new FrameFilter(shown, hidden, other);
	}

	/** Whether nothing is filtered out. */
	public boolean isAll() {
		return shown.isEmpty() && hidden.isEmpty() && knowledge == Knowledge.ANY;
	}

	/** @param codec what decodes the frame; null when the protocol does not know it */
	public boolean matches(int id, int flags, @Nullable MessageCodec codec) {
		return knowledge.includes(codec != null) && (shown.isEmpty() || any(shown, id, flags, codec)) && !any(hidden, id, flags, codec);
	}

	private static boolean any(List<Term> terms, int id, int flags, @Nullable MessageCodec codec) {
		for (Term term : terms) {
			if (term.matches(id, flags, codec)) {
				return true;
			}
		}
		return false;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof FrameFilter filter && shown.equals(filter.shown) && hidden.equals(filter.hidden) && knowledge == filter.knowledge;
	}

	@Override
	public int hashCode() {
		return shown.hashCode() * 31 + hidden.hashCode();
	}

	@Override
	public String toString() {
		return "shown " + shown + ", hidden " + hidden + ", " + knowledge;
	}
}
