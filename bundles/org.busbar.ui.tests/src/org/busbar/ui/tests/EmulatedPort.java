package org.busbar.ui.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.busbar.api.monitor.BatteryMonitorProvider;
import org.busbar.api.monitor.EmulatedBattery;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * A serial server with an emulated battery behind it, which can be switched off and on and can fall silent, and beside which another program can be heard. It
 * counts what is sent to it.
 */
final class EmulatedPort implements AutoCloseable {

	private static final int BUFFER = 256;
	/** What another program asks the battery. */
	private static final byte[] FOREIGN = {0x01, 0x03, 0x00, 0x01, 0x00, 0x01, (byte) 0xD5, (byte) 0xCA};

	private final ServerSocket server;
	private final EmulatedBattery battery;
	private final AtomicInteger messages = new AtomicInteger();
	private final AtomicBoolean restart = new AtomicBoolean();
	private volatile boolean silent;
	private volatile boolean shared;

	/** @param id of the battery */
	EmulatedPort(String id) throws IOException, InvalidSyntaxException {
		BundleContext context = FrameworkUtil.getBundle(EmulatedPort.class).getBundleContext();
		ServiceReference<BatteryMonitorProvider> reference = context
				.getServiceReferences(BatteryMonitorProvider.class, '(' + BatteryMonitorProvider.BATTERY + '=' + id + ')').iterator().next();
		battery = context.getService(reference).emulate(value -> value.unit().equals("V") && value.index() < 17 ? 3.3 + value.index() / 1000.0 : 1);
		server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
		Thread.ofPlatform().daemon().name("emulated-battery").start(this::serve);
	}

	/** What the field of the network wants. */
	String address() {
		return "127.0.0.1:" + server.getLocalPort();
	}

	/** Whether it hears and does not answer. */
	void silent(boolean now) {
		silent = now;
	}

	/** It is switched off and on before it hears anything more: it wants its session key again. */
	void restart() {
		restart.set(true);
	}

	/** Whether another program says something on the line to everybody who opens it. */
	void shared(boolean now) {
		shared = now;
	}

	/** Messages, or parts of them, that came. */
	int messages() {
		return messages.get();
	}

	private void serve() {
		while (!server.isClosed()) {
			try (Socket socket = server.accept(); InputStream in = socket.getInputStream(); OutputStream out = socket.getOutputStream()) {
				if (shared) {
					out.write(FOREIGN);
					out.flush();
				}
				byte[] bytes = new byte[BUFFER];
				for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
					messages.incrementAndGet();
					if (restart.getAndSet(false)) {
						battery.restart();
					}
					byte[] answer = battery.received(bytes, length);
					if (!silent) {
						out.write(answer);
						out.flush();
					}
				}
			} catch (@SuppressWarnings("unused") IOException ended) {
				// The other side has gone, or the test is over.
			}
		}
	}

	@Override
	public void close() {
		try {
			server.close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
