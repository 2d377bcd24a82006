package org.busbar.converter.socketcan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.busbar.converter.socketcan.CanInterface.Controller;
import org.busbar.converter.socketcan.CanInterface.Listening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkMessagesTest {

	private final LinkMessages messages = new LinkMessages();

	private static ByteBuffer bytes(byte[]... parts) {
		int length = 0;
		for (byte[] part : parts) {
			length += part.length;
		}
		ByteBuffer all = ByteBuffer.allocate(length).order(ByteOrder.nativeOrder());
		for (byte[] part : parts) {
			all.put(part);
		}
		return all.flip();
	}

	@Test
	void theQuestionIsForAllLinks() {
		ByteBuffer question = ByteBuffer.wrap(LinkMessages.question()).order(ByteOrder.nativeOrder());
		assertEquals(32, question.remaining());
		assertEquals(32, question.getInt(0));
		assertEquals(18, question.getShort(4), "RTM_GETLINK");
		assertEquals(0x301, question.getShort(6), "NLM_F_REQUEST, NLM_F_DUMP");
	}

	@Test
	void interfacesOfEveryKind() {
		messages.read(bytes(new Told(1, "lo", 772, Told.UP).message(), Told.virtual(2, "vcan0", true).message()));
		assertFalse(messages.complete());
		messages.read(bytes(Told.controller(3, "can0", true, 500_000, Told.LISTEN_ONLY).message(), Told.done(), Told.virtual(9, "after", true).message()));
		assertTrue(messages.complete());
		assertEquals(0, messages.error());
		assertEquals(List.of(new CanInterface(1, "lo", false, true, "", Optional.empty()), new CanInterface(2, "vcan0", true, true, "vcan", Optional.empty()),
				new CanInterface(3, "can0", true, true, "can", Optional.of(new Controller(500_000, Listening.ON, false, true, false)))), messages.interfaces());
	}

	@Test
	void whatLinuxAnswered() throws IOException {
		try (InputStream in = Objects.requireNonNull(LinkMessagesTest.class.getResourceAsStream("links.txt"))) {
			for (String line : new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().filter(each -> !each.startsWith("#")).toList()) {
				assertFalse(messages.complete());
				messages.read(ByteBuffer.wrap(HexFormat.of().parseHex(line)).order(ByteOrder.LITTLE_ENDIAN));
			}
		}
		assertTrue(messages.complete());
		assertEquals(0, messages.error());
		assertEquals(List.of(new CanInterface(1, "lo", false, true, "", Optional.empty()),
				new CanInterface(2, "can0", true, true, "can", Optional.of(new Controller(250_000, Listening.ON, false, true, false))),
				new CanInterface(3, "can1", true, true, "can", Optional.of(new Controller(500_000, Listening.OFF, false, true, false))),
				new CanInterface(4, "slcan0", true, true, "can", Optional.of(new Controller(500_000, Listening.ON, true, false, false))),
				new CanInterface(5, "vcan0", true, true, "vcan", Optional.empty())), messages.interfaces());
	}

	@ParameterizedTest
	@CsvSource({"0, 2, true, OFF, false, 0", "2, 2, true, ON, false, 0", "2, 2, false, ON, true, 0", "0, 0, true, UNKNOWN, false, 0",
			"0, -1, false, OFF, false, 0", "2, -1, false, ON, false, 0", "34, 34, true, ON, false, 3"})
	void whatAControllerSays(int mode, int supported, boolean parent, Listening listening, boolean serial, int state) {
		messages.read(bytes(Told.controller(3, "can0", false, 250_000, mode, supported, parent, state).message()));
		assertEquals(List.of(new CanInterface(3, "can0", true, false, "can", Optional.of(new Controller(250_000, listening, serial, true, state == 3)))),
				messages.interfaces());
	}

	@Test
	void aBitRateThatIsNotKnownIsNone() {
		messages.read(bytes(Told.controller(3, "slcan0", true, -1, 0).message()));
		assertEquals(0, messages.interfaces().getFirst().bitRate());
	}

	@Test
	void aRefusalIsTold() {
		messages.read(bytes(Told.refused(1)));
		assertTrue(messages.complete());
		assertEquals(1, messages.error());
	}

	@Test
	void whatIsCutOffGivesNoMoreThanCameWhole() {
		ByteBuffer whole = bytes(Told.virtual(2, "vcan0", true).message(), Told.controller(3, "can0", true, 500_000, 0).message(), Told.done());
		for (int length = 0; length < whole.capacity(); length++) {
			LinkMessages cut = new LinkMessages();
			cut.read(whole.duplicate().order(ByteOrder.nativeOrder()).limit(length));
			assertFalse(cut.complete() && length < whole.capacity() - 4, "Complete after " + length);
			assertTrue(cut.interfaces().size() <= 2);
		}
	}

	@Test
	void lengthsThatLieAreNotFollowed() {
		byte[] good = Told.controller(3, "can0", true, 500_000, 0).message();
		List<String> names = new ArrayList<>();
		for (int at = 0; at + 1 < good.length; at++) {
			for (int value : new int[]{0, 1, 3, 5, 0x7F, 0xFF}) {
				byte[] bad = good.clone();
				bad[at] = (byte) value;
				bad[at + 1] = (byte) value;
				LinkMessages read = new LinkMessages();
				read.read(bytes(bad, Told.done()));
				assertTrue(read.interfaces().size() <= 1);
				read.interfaces().forEach(each -> names.add(each.name()));
			}
		}
		assertTrue(names.contains("can0"), "Most bytes are of no matter for the name");
	}
}
