package org.busbar.cli.console;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard output with a buffer, for many small pieces. Text is written as UTF-8. A reader that has gone away, or a full disk, ends the command by an
 * {@link OutputFailure}. For one thread at a time.
 */
public final class Output implements Appendable {

	private final OutputStream target;
	private final byte[] buffer = new byte[1 << 16];
	private int count;

	public Output(OutputStream target) {
		this.target = target;
	}

	/** Writes a byte. */
	public void write(int value) {
		if (count == buffer.length) {
			drain();
		}
		buffer[count] = (byte) value;
		count++;
	}

	/** Writes bytes. */
	public void write(byte[] bytes) {
		write(bytes, 0, bytes.length);
	}

	/** Writes {@code length} of the bytes from {@code offset} on. */
	public void write(byte[] bytes, int offset, int length) {
		if (length > buffer.length - count) {
			drain();
			if (length > buffer.length) {
				write(() -> target.write(bytes, offset, length));
				return;
			}
		}
		System.arraycopy(bytes, offset, buffer, count, length);
		count += length;
	}

	/** Writes text that is known to be plain ASCII; quicker than {@link #text}. */
	public void ascii(String text) {
		for (int i = 0; i < text.length(); i++) {
			write(text.charAt(i));
		}
	}

	@Override
	public Output append(CharSequence text) {
		text(text.toString());
		return this;
	}

	@Override
	public Output append(CharSequence text, int start, int end) {
		return append(text.subSequence(start, end));
	}

	@Override
	public Output append(char character) {
		return append(Character.toString(character));
	}

	/** Writes text as UTF-8. */
	public void text(String text) {
		write(text.getBytes(StandardCharsets.UTF_8));
	}

	/** Hands on what was written so far. */
	public void flush() {
		drain();
		write(target::flush);
	}

	/** The same output for those who want a stream. Closing it flushes. */
	public OutputStream stream() {
		return new OutputStream() {

			@Override
			public void write(int value) {
				Output.this.write(value);
			}

			@Override
			public void write(byte[] bytes, int offset, int length) {
				Output.this.write(bytes, offset, length);
			}

			@Override
			public void flush() {
				Output.this.flush();
			}

			@Override
			public void close() {
				Output.this.flush();
			}
		};
	}

	private void drain() {
		int length = count;
		count = 0;
		write(() -> target.write(buffer, 0, length));
	}

	private interface Write {
		void run() throws IOException;
	}

	private static void write(Write write) {
		try {
			write.run();
		} catch (IOException e) {
			throw new OutputFailure(e);
		}
	}
}
