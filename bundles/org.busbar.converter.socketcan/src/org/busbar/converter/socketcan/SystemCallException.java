package org.busbar.converter.socketcan;

import java.io.IOException;

/** Linux refused a call. */
final class SystemCallException extends IOException {

	static final int NOT_PERMITTED = 1;
	static final int TRY_AGAIN = 11;
	static final int ACCESS_DENIED = 13;
	static final int NO_DEVICE = 19;
	static final int PROTOCOL_UNKNOWN = 93;
	static final int TYPE_UNKNOWN = 94;
	static final int FAMILY_UNKNOWN = 97;
	static final int NETWORK_DOWN = 100;
	static final int NO_BUFFER = 105;
	static final int TIMED_OUT = 110;

	private static final long serialVersionUID = 1L;

	private final int error;

	/**
	 * @param call  its name
	 * @param error number of {@code asm-generic/errno.h}
	 */
	SystemCallException(String call, int error) {
		super(Messages.format("call", call, Integer.toString(error)));
		this.error = error;
	}

	/** Number of {@code asm-generic/errno.h}. */
	int error() {
		return error;
	}
}
