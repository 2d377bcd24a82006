package org.busbar.api.monitor;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * The host's side of a conversation with a battery, as far as it is a matter of bytes. It owns no thread, no clock and no link, and it keeps nothing between
 * two calls: what a reply means depends on its request and on the bytes alone, however they were split on their way. For one thread.
 */
@ConsumerType
public interface BatteryMonitor {

	/** The requests of one round, in the order in which they are sent. All of them read; one that does not is never sent. */
	List<MonitorRequest> round();

	/**
	 * The message that writes into the state of the battery's session, without which some batteries answer nothing. It is sent only with the consent of a person.
	 * Empty where there is none.
	 */
	Optional<MonitorRequest> opening();

	/**
	 * Looks for the reply to a request in what was received since it was sent. What stands before the reply is skipped.
	 *
	 * @param nanos    when the last of it was received: nanoseconds since 1970-01-01 UTC
	 * @param received what was received, from its beginning; not changed
	 * @param length   how many bytes of it
	 * @param over     whether the time is over and nothing more will come; then the answer is never {@link MonitorReply.Incomplete}
	 */
	MonitorReply reply(MonitorRequest request, long nanos, byte[] received, int length, boolean over);
}
