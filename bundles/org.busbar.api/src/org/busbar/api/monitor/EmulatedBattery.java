package org.busbar.api.monitor;

import org.osgi.annotation.versioning.ConsumerType;

/** The battery's side of a conversation. It owns no thread, no clock and no link. For one thread. */
@ConsumerType
public interface EmulatedBattery {

	/**
	 * Takes what the host sent and answers it. A message may come in any number of parts.
	 *
	 * @return what the battery sends; empty when it stays silent
	 */
	byte[] received(byte[] bytes, int length);

	/** The battery was switched off and on: what was written into its session is gone. */
	void restart();

	/**
	 * Answers every read with a refusal from now on.
	 *
	 * @param code of the refusal; 0 to answer again
	 */
	void refuse(int code);
}
