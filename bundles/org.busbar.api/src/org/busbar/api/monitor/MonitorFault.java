package org.busbar.api.monitor;

/** Why there are no values. The texts for people are made from it elsewhere, in the language of the reader. */
public sealed interface MonitorFault {

	/** Not one byte came in time. */
	record Silence() implements MonitorFault {
	}

	/**
	 * Bytes came, and none of them begins a reply.
	 *
	 * @param bytes how many
	 */
	record Garbage(int bytes) implements MonitorFault {
	}

	/**
	 * A reply began and did not end in time.
	 *
	 * @param expected bytes of the whole reply
	 * @param received bytes of it that came
	 */
	record ShortReply(int expected, int received) implements MonitorFault {
	}

	/** A whole reply came whose checksum is that of another session key, or damaged. */
	record WrongChecksum() implements MonitorFault {
	}

	/**
	 * The battery refused the request.
	 *
	 * @param code as it sent it
	 */
	record Refused(int code) implements MonitorFault {
	}

	/**
	 * The battery does not answer with the session key that is known, and nobody has consented to set it: see {@link BatteryMonitor#opening()}.
	 *
	 * @param cause what came instead of an answer
	 */
	record KeyNeeded(MonitorFault cause) implements MonitorFault {
	}

	/**
	 * Bytes were on the line that answer nothing: another program asks the battery, or it is no battery. Nothing is sent while that is so.
	 *
	 * @param bytes how many
	 */
	record OtherProgram(int bytes) implements MonitorFault {
	}

	/**
	 * The link could not be opened.
	 *
	 * @param message for people, in the language of the reader: what is in the way and what to do
	 */
	record NotOpened(String message) implements MonitorFault {
	}

	/**
	 * The link is gone.
	 *
	 * @param message for people, in the language of the reader
	 */
	record Unplugged(String message) implements MonitorFault {
	}
}
