package org.busbar.api.channel;

import org.busbar.can.FrameConsumer;
import org.osgi.annotation.versioning.ProviderType;

/** Where a channel delivers. Called on the channel's own thread; returns at once and never throws. */
@ProviderType
public interface FrameSink extends FrameConsumer {

	/** Something other than a frame, in the order in which it happened between the frames. */
	void event(BusEvent event);
}
