package org.busbar.converter.socketcan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The real calls, as far as every Linux has them. */
@Timeout(20)
@EnabledOnOs(OS.LINUX)
class LibcTest {

	private static final int NETLINK = 16;
	private static final int RAW = 3;

	private final Libc libc = new Libc();

	@Test
	void theKernelTellsItsInterfaces() throws Exception {
		CanInterface loopback = Interfaces.read(libc).named("lo").orElseThrow();
		assertFalse(loopback.can());
		assertEquals(Files.readString(Path.of("/sys/class/net/lo/ifindex")).strip(), Integer.toString(loopback.index()));
	}

	@Test
	void wakingEndsAWaitForEverAndTheNextOne() throws Exception {
		int socket = libc.socket(NETLINK, RAW, 0);
		int waker = libc.waker();
		try {
			libc.wake(waker);
			assertEquals(0, libc.poll(socket, SystemCalls.READABLE, waker, -1));
			assertEquals(0, libc.poll(socket, SystemCalls.READABLE, waker, 0), "It is quiet again");
			Thread waiting = Thread.ofPlatform().start(() -> {
				try {
					libc.poll(socket, SystemCalls.READABLE, waker, -1);
				} catch (SystemCallException e) {
					throw new IllegalStateException(e);
				}
			});
			libc.wake(waker);
			waiting.join();
			assertEquals(SystemCalls.WRITABLE, libc.poll(socket, SystemCalls.READABLE | SystemCalls.WRITABLE, waker, -1));
			assertFalse(libc.receive(socket, new Message(64, 0)), "Nothing is waited for");
		} finally {
			libc.close(socket);
			libc.close(waker);
		}
	}

	@Test
	void errorsHaveTheNumbersOfTheKernel() {
		SystemCallException refused = assertThrows(SystemCallException.class, () -> libc.socket(255, RAW, 0));
		assertEquals(SystemCallException.FAMILY_UNKNOWN, refused.error());
		assertEquals("the call socket of Linux ended with error 97", refused.getMessage());
		assertEquals(9, libc.send(-1, new byte[4]), "EBADF");
		assertEquals(9, assertThrows(SystemCallException.class, () -> libc.receive(-1, new Message(4, 4))).error());
		assertEquals(9, assertThrows(SystemCallException.class, () -> libc.bind(-1, new byte[4])).error());
		assertEquals(9, assertThrows(SystemCallException.class, () -> libc.option(-1, 1, 1, 1)).error());
	}

	/** Many kernels of virtual machines and containers have no CAN; the message for that is that of the kernel here, or the one for an interface that is not there. */
	@Test
	void anInterfaceThatIsNotThereIsRefusedWithTheReason() {
		String message = assertThrows(ChannelException.class,
				() -> new SocketCanConverter().open(ConverterUri.parse("socketcan:no-such-can"), Mode.LISTEN, new Heard())).getMessage();
		boolean can = Files.exists(Path.of("/proc/net/can"));
		assertTrue(message.contains(can ? "there is no interface no-such-can" : "sudo modprobe can-raw"), message);
		assertFalse(new SocketCanConverter().suggestions().contains("socketcan:lo"));
	}
}
