package org.busbar.converter.socketcan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.Capabilities.Proof;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.Mode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class SocketCanConverterTest {

	private final Heard heard = new Heard();
	private final FakeKernel kernel = new FakeKernel().with(new Told(1, "lo", 772, Told.UP)).with(Told.virtual(2, "vcan0", true))
			.with(Told.controller(3, "can1", false, 0, 0)).with(Told.controller(4, "can0", true, 500_000, Told.LISTEN_ONLY))
			.with(Told.controller(5, "can2", true, 250_000, 0)).with(Told.controller(6, "old0", true, 500_000, 0, 0, true, 0))
			.with(Told.controller(7, "slcan0", true, 500_000, Told.LISTEN_ONLY, Told.LISTEN_ONLY, false, 0))
			.with(Told.controller(8, "off0", true, 500_000, Told.LISTEN_ONLY, Told.LISTEN_ONLY, true, 3));
	private final SocketCanConverter converter = new SocketCanConverter(() -> kernel, "Linux");

	@AfterEach
	void nothingIsLeftOpen() {
		assertEquals(0, kernel.open());
	}

	private String refused(String uri, Mode mode) {
		String message = assertThrows(ChannelException.class, () -> converter.open(ConverterUri.parse("socketcan:" + uri), mode, heard)).getMessage();
		assertEquals(List.of(), heard.all());
		return message;
	}

	private void contains(String part, String message) {
		assertTrue(message.contains(part), () -> "\"" + part + "\" is not in: " + message);
	}

	@Test
	void theOnesThatThereAreAreSuggestedRealOnesAndThoseInUseFirst() {
		assertEquals(List.of("socketcan:can0", "socketcan:can2", "socketcan:off0", "socketcan:old0", "socketcan:slcan0", "socketcan:can1", "socketcan:vcan0"),
				converter.suggestions());
		assertEquals(List.of(), new SocketCanConverter(() -> kernel, "Mac OS X").suggestions());
		assertEquals(List.of(), new SocketCanConverter(() -> kernel.refuse("socket 16", 1), "Linux").suggestions());
	}

	@Test
	void elsewhereThanOnLinuxItIsSaidWhatToUse() {
		ChannelException refused = assertThrows(ChannelException.class, () -> new SocketCanConverter(() -> {
			throw new AssertionError("Nothing native is touched");
		}, "Windows 11").open(ConverterUri.parse("socketcan:can0"), Mode.LISTEN, heard));
		contains("this is Windows 11", refused.getMessage());
	}

	@Test
	void whereJavaMayNotCallNativeCodeTheOptionIsNamed() {
		ChannelException refused = assertThrows(ChannelException.class, () -> new SocketCanConverter(() -> {
			throw new IllegalCallerException("Illegal native access");
		}, "Linux").open(ConverterUri.parse("socketcan:can0"), Mode.LISTEN, heard));
		contains("--enable-native-access=ALL-UNNAMED", refused.getMessage());
	}

	@Test
	void aMachineThatIsNotKnownIsTold() {
		SocketCanConverter other = new SocketCanConverter(() -> {
			throw new UnsupportedOperationException("recvmsg");
		}, "Linux");
		contains("does not have recvmsg",
				assertThrows(ChannelException.class, () -> other.open(ConverterUri.parse("socketcan:can0"), Mode.LISTEN, heard)).getMessage());
		assertEquals(List.of(), other.suggestions());
	}

	@ParameterizedTest
	@ValueSource(ints = {SystemCallException.FAMILY_UNKNOWN, SystemCallException.PROTOCOL_UNKNOWN, SystemCallException.TYPE_UNKNOWN})
	void aKernelWithoutCanIsTold(int error) {
		kernel.refuse("socket 29", error);
		contains("sudo modprobe can-raw", refused("can0", Mode.LISTEN));
	}

	@ParameterizedTest
	@CsvSource({"socket 29, 1", "socket 29, 13", "socket 16, 1", "bind, 1", "setsockopt, 1"})
	void whoMayNotIsTold(String call, int error) {
		kernel.refuse(call, error);
		contains("may not be opened by this program", refused("can0", Mode.LISTEN));
	}

	@Test
	void otherErrorsAreToldWithTheirCall() {
		kernel.refuse("bind", 19);
		assertEquals("socketcan:can0: the call bind of Linux ended with error 19.", refused("can0", Mode.LISTEN));
		kernel.answerEnd(Told.refused(95));
		assertEquals("socketcan:can0: the call RTM_GETLINK of Linux ended with error 95.", refused("can0", Mode.LISTEN));
	}

	@Test
	void anAnswerAboutTheInterfacesThatDoesNotEndIsNotWaitedForForEver() {
		kernel.answerEnd(new byte[0]);
		assertEquals("socketcan:can0: the call poll of Linux ended with error 110.", refused("can0", Mode.LISTEN));
	}

	@Test
	void anInterfaceThatIsNotThereIsToldWithThoseThatAre() {
		contains("no interface can9. CAN interfaces: can0, can2, off0, old0, slcan0, can1, vcan0.", refused("can9", Mode.LISTEN));
		contains("No interface is named", refused("", Mode.LISTEN));
		contains("can0, can2", refused("", Mode.LISTEN));
		contains("lo is no CAN interface. CAN interfaces: can0, ", refused("lo", Mode.LISTEN));
	}

	@Test
	void whereNoneIsThereThatIsSaid() {
		for (String name : List.of("vcan0", "can0", "can1", "can2", "old0", "slcan0", "off0")) {
			kernel.without(name);
		}
		contains("CAN interfaces: none is there.", refused("can0", Mode.LISTEN));
	}

	@Test
	void anInterfaceThatIsDownIsToldWithTheCommand() {
		contains("type: sudo ip link set can1 up type can bitrate 500000 listen-only on", refused("can1", Mode.LISTEN));
		contains("type: sudo ip link set can1 up type can bitrate 250000 listen-only on", refused("can1?bitrate=250000", Mode.LISTEN));
		contains("type: sudo ip link set can1 up type can bitrate 500000 listen-only off", refused("can1", Mode.ARMED));
		kernel.with(Told.virtual(9, "vcan1", false));
		assertTrue(refused("vcan1?bitrate=250000", Mode.LISTEN).endsWith("type: sudo ip link set vcan1 up"));
	}

	@Test
	void anotherBitRateIsToldWithTheCommand() {
		String message = refused("can0?bitrate=250000", Mode.LISTEN);
		contains("runs at 500000 bit/s, not at 250000", message);
		contains("type: sudo ip link set can0 down && sudo ip link set can0 up type can bitrate 250000 listen-only on", message);
		assertTrue(refused("old0?bitrate=125000", Mode.LISTEN).endsWith("sudo ip link set old0 up type can bitrate 125000"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"ACKNOWLEDGE", "ARMED"})
	void anInterfaceThatOnlyListensDoesNoMore(Mode mode) {
		String message = refused("can0", mode);
		contains("only listens", message);
		contains("type: sudo ip link set can0 down && sudo ip link set can0 up type can bitrate 500000 listen-only off", message);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "x", "0", "-5", "500k"})
	void aBitRateIsANumber(String rate) throws ChannelException {
		if (rate.isEmpty()) {
			converter.open(ConverterUri.parse("socketcan:can0?bitrate="), Mode.LISTEN, heard).close();
		} else {
			contains("\"" + rate + "\" is no bit rate", refused("can0?bitrate=" + rate, Mode.LISTEN));
		}
	}

	@Test
	void optionsAreThoseOfTheOtherConverters() throws ChannelException {
		contains("no option \"baud\". Options: bitrate, mode.", refused("can0?baud=1", Mode.LISTEN));
		contains("not mode=armed", refused("can0?mode=armed", Mode.LISTEN));
		converter.open(ConverterUri.parse("socketcan:can0?mode=listen&bitrate=500000"), Mode.LISTEN, heard).close();
	}

	/** What is proven, and what is told before the first frame. */
	@ParameterizedTest
	@CsvSource({"can0, PROVEN, ''", "slcan0, CLAIMED, Open it as slcan", "can2, IMPOSSIBLE, type: sudo ip link set can2 down && "
			+ "sudo ip link set can2 up type can bitrate 250000 listen-only on", "old0, IMPOSSIBLE, cannot be set up to listen only",
			"vcan0, IMPOSSIBLE, it is a virtual interface",
			"off0, PROVEN, type: sudo ip link set off0 type can restart"})
	void listeningIsProvenByTheKernelOnly(String name, Proof proof, String notice) throws Exception {
		try (Channel channel = converter.open(ConverterUri.parse("socketcan:" + name), Mode.LISTEN, heard)) {
			assertEquals(proof, channel.capabilities().listenOnly());
			if (notice.isEmpty()) {
				channel.close();
				assertEquals(List.of(), heard.all());
			} else {
				assertEquals(List.of("Notice"), heard.await(1));
				contains(notice, heard.said());
			}
		}
	}

	@ParameterizedTest
	@CsvSource({"can2, ACKNOWLEDGE, 250000", "can2, ARMED, 250000", "vcan0, ARMED, 0", "vcan0?bitrate=125000, LISTEN, 125000"})
	void bitRateAndModeAreThoseOfTheChannel(String target, Mode mode, int bitRate) throws Exception {
		try (Channel channel = converter.open(ConverterUri.parse("socketcan:" + target), mode, heard)) {
			assertEquals(mode, channel.mode());
			assertEquals(bitRate, channel.bitRate());
			boolean controller = target.startsWith("can");
			assertEquals(new Capabilities(Proof.IMPOSSIBLE, false, controller, controller), channel.capabilities());
			channel.close();
			assertTrue(mode == Mode.LISTEN || heard.all().isEmpty(), "Only who listens wants to be told");
		}
	}
}
