package org.busbar.converter.line;

import java.io.IOException;

import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;

/** How one opened converter is spoken to. Each thread that calls a method is named there; none calls two at once before {@link #begin} has returned. */
public interface LineProtocol {

	/** Nothing to write. */
	byte[] NOTHING = {};

	/**
	 * Sets the device up and opens the bus, on the thread that opens.
	 *
	 * @return what the device can prove
	 * @throws IOException with a message for the user; nothing more is sent then but {@link #end}
	 */
	Capabilities begin(Wire wire, Mode mode) throws IOException;

	/**
	 * Takes what the device sent, on the reading thread.
	 *
	 * @param length so many bytes of the buffer
	 * @param nanos  when they came, on the host's clock
	 */
	void received(byte[] bytes, int length, long nanos, FrameSink sink);

	/** What to write to send a frame, on the thread that sends; {@link #NOTHING} when the device cannot. */
	byte[] frame(int id, int flags, int dlc, long payload);

	/** What to ask once a second, on the writing thread; only what is read-only for the bus. */
	default byte[] regular() {
		return NOTHING;
	}

	/** How many answers to {@link #regular} came so far, so that a device that has stopped answering is noticed; 0 for who never answers. Any thread. */
	default int answers() {
		return 0;
	}

	/** Whether the device was found to stamp its frames, where that is not known before. Any thread. */
	default boolean stamps() {
		return false;
	}

	/** Whether the device refuses one frame after the other, so that nothing of what is sent gets to the bus. Any thread. */
	default boolean refusing() {
		return false;
	}

	/** What closes the bus. */
	byte[] end();
}
