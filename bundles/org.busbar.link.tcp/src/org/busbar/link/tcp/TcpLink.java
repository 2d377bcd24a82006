package org.busbar.link.tcp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;

import org.busbar.api.link.Link;

/** One connection. A device that takes no bytes is waited for by whoever writes, until the link is closed. */
final class TcpLink implements Link {

	private final String name;
	private final Socket socket;
	private final InputStream in;
	private final OutputStream out;
	private volatile boolean writing;

	/** @param socket connected */
	TcpLink(String name, Socket socket) throws IOException {
		this.name = name;
		this.socket = socket;
		in = socket.getInputStream();
		out = socket.getOutputStream();
	}

	@Override
	public int read(byte[] buffer, int offset, int length, int timeoutMillis) throws IOException {
		try {
			// Zero would wait for ever.
			socket.setSoTimeout(Math.max(1, timeoutMillis));
			int count = in.read(buffer, offset, length);
			if (count < 0) {
				throw new IOException(Messages.format("gone", name, Messages.format("closed.peer")));
			}
			return count;
		} catch (@SuppressWarnings("unused") SocketTimeoutException nothing) {
			return 0;
		} catch (IOException e) {
			throw explained(e);
		}
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		try {
			writing = true;
			out.write(bytes, offset, length);
			writing = false;
		} catch (IOException e) {
			throw explained(e);
		}
	}

	private IOException explained(IOException e) {
		if (socket.isClosed()) {
			return new IOException(Messages.format("closed", name), e);
		}
		String message = String.valueOf(e.getMessage());
		return message.contains(name) ? e : new IOException(Messages.format("gone", name, message), e);
	}

	@Override
	public void close() {
		try {
			if (writing) {
				// The device takes nothing: what it has not taken is thrown away, so that it does not get it when nobody expects that any more.
				socket.setSoLinger(true, 0);
			}
			socket.close();
		} catch (IOException e) {
			System.getLogger(TcpLink.class.getName()).log(System.Logger.Level.DEBUG, "Closing the connection to " + name + " failed.", e);
		}
	}
}
