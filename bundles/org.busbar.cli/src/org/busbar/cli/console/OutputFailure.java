package org.busbar.cli.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Standard output or the file that stands for it takes no more. */
public class OutputFailure extends UncheckedIOException {

	private static final long serialVersionUID = 1L;

	public OutputFailure(IOException cause) {
		super(cause);
	}

	/** Whether the reader at the other end of a pipe has seen enough, as {@code head} does. That is no error. */
	public boolean readerLeft() {
		// There is no other way to tell: neither an exception of its own nor an error number comes through.
		String message = getCause().getMessage();
		return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
	}
}
