package org.busbar.api.channel;

import java.io.IOException;

/** A channel could not be opened. The message is for the user: what, where, what to do. */
public class ChannelException extends IOException {

	private static final long serialVersionUID = 1L;

	public ChannelException(String message) {
		super(message);
	}

	public ChannelException(String message, Throwable cause) {
		super(message, cause);
	}
}
