package org.busbar.converter;

import org.busbar.can.CanId;
import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Frames of a classic bus, for properties. */
public final class AnyFrame {

	private AnyFrame() {
	}

	/** Data frames and remote frames. */
	public static Arbitrary<Frame> withRemote() {
		return of(Arbitraries.of(0, FrameFlags.EXTENDED, FrameFlags.REMOTE, FrameFlags.EXTENDED | FrameFlags.REMOTE));
	}

	/** Data frames. */
	public static Arbitrary<Frame> data() {
		return of(Arbitraries.of(0, FrameFlags.EXTENDED));
	}

	/** Sizes of pieces. */
	public static Arbitrary<int[]> sizes() {
		return Arbitraries.integers().between(1, 40).array(int[].class).ofMinSize(1).ofMaxSize(10);
	}

	private static Arbitrary<Frame> of(Arbitrary<Integer> kinds) {
		return Combinators.combine(Arbitraries.integers().between(0, CanId.MAX_EXTENDED), kinds, Arbitraries.integers().between(0, Payload.MAX_LENGTH),
				Arbitraries.longs()).as(
						(id, flags, dlc, payload) -> new Frame(0, (flags & FrameFlags.EXTENDED) != 0 ? id : id & CanId.MAX_STANDARD, flags, dlc,
								(flags & FrameFlags.REMOTE) != 0 ? 0 : payload & Payload.mask(dlc)));
	}
}
