package org.busbar.api.link;

import java.io.IOException;

import org.osgi.annotation.versioning.ConsumerType;

/** An open connection that carries bytes. One thread reads, one thread writes; {@link #close()} may come from any and ends a waiting read. */
@ConsumerType
public interface Link extends AutoCloseable {

	/**
	 * Reads what is there, waiting for the first byte at most {@code timeoutMillis}.
	 *
	 * @return number of bytes read; 0 when the time went by without one
	 * @throws IOException when the link is gone; the message says which link and why
	 */
	int read(byte[] buffer, int offset, int length, int timeoutMillis) throws IOException;

	/**
	 * Writes all bytes.
	 *
	 * @throws IOException when the link is gone or did not take the bytes within its time limit
	 */
	void write(byte[] bytes, int offset, int length) throws IOException;

	@Override
	void close();
}
