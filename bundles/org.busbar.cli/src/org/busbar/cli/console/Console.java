package org.busbar.cli.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import picocli.CommandLine;

/** Where commands read and write: what was asked for goes to standard output, messages go to standard error, both as UTF-8. Nothing of it is ever closed. */
public final class Console {

	private final InputStream in;
	private final Output out;
	private final PrintWriter help;
	private final PrintWriter err;

	public Console(InputStream in, OutputStream out, OutputStream err) {
		this.in = in;
		this.out = new Output(out);
		help = new PrintWriter(this.out.stream(), true, StandardCharsets.UTF_8);
		this.err = new PrintWriter(err, true, StandardCharsets.UTF_8);
	}

	/** Standard output. */
	public Output out() {
		return out;
	}

	/** Prints a message. */
	public void tell(String message) {
		err.println(message);
	}

	/** Whether every message so far has gone somewhere: not when the terminal or the connection that it goes to is gone. */
	public boolean heard() {
		return !err.checkError();
	}

	/** Prints where a failure came from. */
	public void tell(Throwable failure) {
		failure.printStackTrace(err);
	}

	/** Lets help texts go where everything goes. */
	public void attach(CommandLine line) {
		line.setOut(help);
		line.setErr(err);
	}

	/** Standard input. Before it waits for more, it shows what has come of the input so far, so that a live bus can be piped through. */
	public InputStream input() {
		return new InputStream() {

			@Override
			public int read() throws IOException {
				flushIfWaiting();
				return in.read();
			}

			@Override
			public int read(byte[] bytes, int offset, int length) throws IOException {
				flushIfWaiting();
				return in.read(bytes, offset, length);
			}

			private void flushIfWaiting() throws IOException {
				if (in.available() == 0) {
					out.flush();
				}
			}
		};
	}
}
