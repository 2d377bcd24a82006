package org.busbar.ui.tests;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;

/** A converter with LAWICEL's firmware behind a serial server on this computer, with a battery at its other end. Counts what it is told. */
final class SlcanDevice implements Closeable {

	private final ServerSocket server;
	private final String version;
	private final String rate;
	private final List<String> commands = new CopyOnWriteArrayList<>();
	private volatile @Nullable Socket plugged;
	private volatile boolean open;
	private volatile String asked = "";
	private volatile boolean absent;

	/** On a bus with 500 kbit/s. */
	SlcanDevice() throws IOException {
		this("V1013", "S6");
	}

	/**
	 * @param version what the firmware says of itself
	 * @param rate    the command for the bit rate of its bus; at another one it hears nothing
	 */
	SlcanDevice(String version, String rate) throws IOException {
		this.version = version;
		this.rate = rate;
		server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
		Thread.ofPlatform().daemon().name("test-slcan").start(this::serve);
	}

	String uri() {
		return "slcan+tcp://127.0.0.1:" + server.getLocalPort() + "?bitrate=500000";
	}

	int port() {
		return server.getLocalPort();
	}

	/** Every command that is more than a question. */
	List<String> commands() {
		return commands;
	}

	/** As if somebody pulled the plug; {@link #plugIn} ends it. */
	void unplug() throws IOException {
		absent = true;
		Socket now = plugged;
		if (now != null) {
			now.close();
		}
	}

	void plugIn() {
		absent = false;
	}

	private void serve() {
		while (!server.isClosed()) {
			try (Socket socket = server.accept()) {
				if (!absent) {
					plugged = socket;
					open = false;
					talk(socket);
				}
			} catch (@SuppressWarnings("unused") IOException ended) {
				open = false;
			}
		}
	}

	private void talk(Socket socket) throws IOException {
		InputStream in = socket.getInputStream();
		OutputStream out = socket.getOutputStream();
		socket.setSoTimeout(20);
		StringBuilder line = new StringBuilder();
		int soc = 0;
		while (!socket.isClosed()) {
			try {
				int next = in.read();
				if (next < 0) {
					return;
				}
				if (next == '\r') {
					out.write(answer(line.toString()).getBytes(StandardCharsets.US_ASCII));
					line.setLength(0);
				} else {
					line.append((char) next);
				}
			} catch (@SuppressWarnings("unused") SocketTimeoutException nothing) {
				if (open && asked.equals(rate)) {
					soc = (soc + 1) % 100;
					out.write(String.format("t3558%02X00640000000000\r", soc).getBytes(StandardCharsets.US_ASCII));
				}
			}
		}
	}

	private String answer(String command) {
		if (command.isEmpty()) {
			return "\r";
		}
		switch (command.charAt(0)) {
			case 'V' :
				return version + "\r";
			case 'N' :
				return "N0001\r";
			case 'F' :
				return "F00\r";
			default :
				commands.add(command);
				asked = command.startsWith("S") ? command : asked;
				open = command.equals("L") || command.equals("O");
				return "\r";
		}
	}

	@Override
	public void close() {
		try {
			server.close();
			unplug();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
