package org.busbar.ui.internal.presenter;

import java.util.List;
import java.util.Optional;

import org.busbar.can.codec.MessageCodec;
import org.busbar.core.session.LiveFrame;

/**
 * One frame as it is shown. As long as nothing in it changes it is the same object.
 *
 * @param key     tells it from all other rows
 * @param frame   what it shows
 * @param codec   what decodes it; empty when no protocol is chosen or the protocol does not know it
 * @param cells   texts in the order of {@link Column}
 * @param fresh   how fresh the latest change of its bytes is: {@link #FRESHEST} just now, less as it fades, 0 when it is no longer recent
 */
public record FrameRow(long key, LiveFrame frame, Optional<MessageCodec> codec, List<String> cells, int fresh) {

	/** Of a change that has just happened. */
	public static final int FRESHEST = 3;

	public FrameRow {
		cells = List.copyOf(cells);
	}

	/** Whether bytes changed within the last second; these have a dot before them. */
	public boolean changed() {
		return fresh > 0;
	}
}
