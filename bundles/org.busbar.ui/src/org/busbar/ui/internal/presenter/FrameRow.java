package org.busbar.ui.internal.presenter;

import java.util.List;
import java.util.Optional;

import org.busbar.can.codec.MessageCodec;
import org.busbar.core.session.LiveFrame;

/**
 * One frame as it is shown. As long as nothing in it changes it is the same object.
 *
 * @param key       tells it from all other rows
 * @param frame     what it shows
 * @param codec     what decodes it; empty when no protocol is chosen or the protocol does not know it
 * @param cells     texts in the order of {@link Column}
 * @param changed   whether bytes changed within the last second; these have a dot before them
 * @param freshness how fresh the latest change is, from {@link FramePresenter#FRESHEST} for one of this moment down to 0
 */
public record FrameRow(long key, LiveFrame frame, Optional<MessageCodec> codec, List<String> cells, boolean changed, int freshness) {

	public FrameRow {
		cells = List.copyOf(cells);
	}
}
