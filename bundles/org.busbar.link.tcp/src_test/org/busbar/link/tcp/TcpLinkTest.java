package org.busbar.link.tcp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketOption;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

import org.busbar.api.link.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
@SuppressWarnings("resource") // The streams are closed with their sockets.
class TcpLinkTest {

	private final TcpLinkProvider provider = new TcpLinkProvider();
	private ServerSocket server;
	private Link link;
	private Socket device;

	TcpLinkTest() throws IOException {
		server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
		link = provider.open("127.0.0.1:" + server.getLocalPort(), Map.of());
		device = server.accept();
	}

	@BeforeEach
	void connected() {
		assertTrue(device.isConnected());
	}

	@AfterEach
	void closeAll() throws IOException {
		link.close();
		device.close();
		server.close();
	}

	@Test
	void bytesGoBothWays() throws IOException {
		link.write("hello".getBytes(StandardCharsets.US_ASCII), 1, 3);
		assertArrayEquals("ell".getBytes(StandardCharsets.US_ASCII), device.getInputStream().readNBytes(3));
		device.getOutputStream().write(new byte[]{1, 2});
		byte[] buffer = new byte[10];
		int count = 0;
		while (count < 2) {
			count += link.read(buffer, count + 5, 5 - count, 1_000);
		}
		assertArrayEquals(new byte[]{0, 0, 0, 0, 0, 1, 2, 0, 0, 0}, buffer);
		assertEquals(0, link.read(buffer, 0, 10, 1), "Nothing came");
		assertEquals(0, link.read(buffer, 0, 10, 0), "No time is no waiting for ever");
	}

	@Test
	void aDeviceThatHangsUpIsGone() throws IOException {
		device.close();
		IOException gone = assertThrows(IOException.class, () -> link.read(new byte[1], 0, 1, 10_000));
		assertTrue(gone.getMessage().contains("127.0.0.1:" + server.getLocalPort() + " is gone"), gone::getMessage);
	}

	@Test
	void aDeviceThatLostItsNetworkIsNoticedWithinSeconds() throws IOException {
		try (Socket socket = new Socket()) {
			TcpLinkProvider.keepAlive(socket);
			assertTrue(socket.getKeepAlive());
			Map<String, Object> seconds = new TreeMap<>();
			for (SocketOption<?> option : socket.supportedOptions()) {
				if (option.name().startsWith("TCP_KEEP")) {
					seconds.put(option.name(), socket.getOption(option));
				}
			}
			assertEquals(Map.of("TCP_KEEPIDLE", 3, "TCP_KEEPINTERVAL", 1, "TCP_KEEPCOUNT", 3), seconds);
		}
	}

	@Test
	void closingEndsAWaitingRead() throws InterruptedException {
		AtomicReference<String> said = new AtomicReference<>("");
		Thread reader = Thread.ofPlatform().start(() -> said.set(assertThrows(IOException.class, () -> link.read(new byte[1], 0, 1, 600_000)).getMessage()));
		while (reader.getState() == Thread.State.NEW) {
			Thread.onSpinWait();
		}
		link.close();
		reader.join();
		assertTrue(said.get().endsWith(" is closed."), said::get);
	}

	@Test
	void closingEndsAWriteThatTheDeviceDoesNotTakeAndThrowsTheRestAway() throws Exception {
		Thread writer = Thread.ofPlatform().start(() -> assertThrows(IOException.class, () -> {
			while (true) {
				link.write(new byte[1 << 16], 0, 1 << 16);
			}
		}));
		// The thread runs until the buffers are full.
		long before = -1;
		int same = 0;
		while (same < 20) {
			long available = device.getInputStream().available();
			same = available == before ? same + 1 : 0;
			before = available;
			Thread.sleep(5);
		}
		link.close();
		writer.join();
		assertThrows(IOException.class, () -> device.getInputStream().readAllBytes(), "The connection was reset");
	}

	@Test
	void whatWasWrittenBeforeTheEndArrives() throws IOException {
		link.write("C\r".getBytes(StandardCharsets.US_ASCII), 0, 2);
		link.close();
		link.close();
		assertEquals("C\r", new String(device.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "host", ":23", "host:", "host:port", "host:0", "host:65536", "//"})
	void aPlaceIsHostAndPort(String id) {
		IOException refused = assertThrows(IOException.class, () -> provider.open(id, Map.of()));
		assertTrue(refused.getMessage().contains("Write host:port"), refused::getMessage);
	}

	@Test
	void aRefusedConnectionIsToldWithTheRemedy() throws IOException {
		server.close();
		IOException refused = assertThrows(IOException.class, () -> provider.open("//127.0.0.1:" + server.getLocalPort(), Map.of()));
		assertTrue(refused.getMessage().contains("refuses the connection"), refused::getMessage);
		assertEquals(List.of(), provider.list());
	}

	@Test
	void anUnknownHostIsTold() {
		IOException refused = assertThrows(IOException.class, () -> provider.open("no-such-host.invalid:23", Map.of()));
		assertTrue(refused.getMessage().contains("no host of the name"), refused::getMessage);
	}
}
