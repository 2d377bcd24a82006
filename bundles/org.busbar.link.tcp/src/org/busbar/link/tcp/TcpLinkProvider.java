package org.busbar.link.tcp;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketOption;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Map;

import org.busbar.api.link.Link;
import org.busbar.api.link.LinkProvider;

/** Connects to {@code host:port}; a leading {@code //} as in a URI is allowed. Never listens for connections. */
public final class TcpLinkProvider implements LinkProvider {

	private static final int CONNECT_MILLIS = 3000;
	/** Seconds of silence, seconds between two questions, questions. Named as text, because not every system has all of them. */
	private static final Map<String, Integer> KEEP_ALIVE = Map.of("TCP_KEEPIDLE", 3, "TCP_KEEPINTERVAL", 1, "TCP_KEEPCOUNT", 3);
	private static final int HIGHEST_PORT = 65535;

	@Override
	public List<Identifier> list() {
		return List.of();
	}

	@Override
	@SuppressWarnings("resource") // The link is the result.
	public Link open(String id, Map<String, String> options) throws IOException {
		String name = id.startsWith("//") ? id.substring(2) : id;
		Socket socket = new Socket();
		try {
			InetSocketAddress address = address(name);
			if (address.isUnresolved()) {
				throw new IOException(Messages.format("unknown", name));
			}
			socket.setTcpNoDelay(true);
			keepAlive(socket);
			connect(socket, address, name);
			return new TcpLink(name, socket);
		} catch (IOException e) {
			socket.close();
			throw e;
		}
	}

	/** A bus may be silent for long, and a device that has lost its network or its power says nothing either: the system asks whether it is still there. */
	@SuppressWarnings({"unchecked", "resource"}) // The options of these names are whole numbers; setting one gives the same socket.
	static void keepAlive(Socket socket) throws IOException {
		socket.setKeepAlive(true);
		for (SocketOption<?> option : socket.supportedOptions()) {
			Integer value = KEEP_ALIVE.get(option.name());
			if (value != null) {
				socket.setOption((SocketOption<Integer>) option, value);
			}
		}
	}

	private static void connect(Socket socket, InetSocketAddress address, String name) throws IOException {
		try {
			socket.connect(address, CONNECT_MILLIS);
		} catch (ConnectException e) {
			throw new IOException(Messages.format("refused", name), e);
		} catch (SocketTimeoutException e) {
			throw new IOException(Messages.format("silent", name), e);
		} catch (IOException e) {
			throw new IOException(Messages.format("failed", name, e.getMessage()), e);
		}
	}

	private static InetSocketAddress address(String name) throws IOException {
		int colon = name.lastIndexOf(':');
		try {
			int port = Integer.parseInt(name.substring(colon + 1));
			if (colon > 0 && port > 0 && port <= HIGHEST_PORT) {
				return new InetSocketAddress(name.substring(0, colon).replaceAll("^\\[|\\]$", ""), port);
			}
		} catch (NumberFormatException e) {
			throw new IOException(Messages.format("form", name), e);
		}
		throw new IOException(Messages.format("form", name));
	}
}
