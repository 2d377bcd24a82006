package org.busbar.core.protocol;

/** A protocol was asked for with an option or a value that it does not have. The message lists what exists. */
public class ProtocolOptionException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	public ProtocolOptionException(String message) {
		super(message);
	}
}
