package org.busbar.api.channel;

import org.osgi.annotation.versioning.ConsumerType;

/** One opened bus. Frames go to the sink given at opening, on a thread of the channel. */
@ConsumerType
public interface Channel extends AutoCloseable {

	/** The mode it was opened in; a channel never changes it. */
	Mode mode();

	/** What the device behind it can prove. */
	Capabilities capabilities();

	/** Bit rate in bit/s; 0 when not known. */
	int bitRate();

	/**
	 * Hands a frame to the device. Only the writer of an armed session calls it.
	 *
	 * @return false when it was not accepted: the queue is full, or the channel is not {@link Mode#ARMED}
	 */
	boolean send(int id, int flags, int dlc, long payload);

	/** Ends delivery and releases the device. May be called from any thread, more than once; after it returns the sink is not called any more. */
	@Override
	void close();
}
