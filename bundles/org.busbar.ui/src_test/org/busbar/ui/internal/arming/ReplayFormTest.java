package org.busbar.ui.internal.arming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.busbar.core.arming.Sending;
import org.busbar.ui.internal.testing.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplayFormTest {

	private static final String LOG = """
			(1.000000) can0 351#3002F401E803C001
			(1.100000) can0 355#32006400
			(1.200000) can0 351#R
			(1.300000) can0 18FF1234#01
			(1.400000) can1 305#00
			""";

	@TempDir
	Path folder = Path.of("");

	private LogReading.State read(String text) throws IOException {
		LogReading reading = new LogReading();
		assertEquals(new LogReading.State.None(), reading.state());
		reading.read(Files.writeString(folder.resolve("two.log"), text));
		Waiting.await(() -> reading.state() instanceof LogReading.State.Done || reading.state() instanceof LogReading.State.Failed);
		return reading.state();
	}

	@Test
	void oneBusOfALogIsSentAgain() throws IOException {
		ReplayForm form = new ReplayForm(read(LOG), 0, "", " 2.5 ", "3");
		Sending.Replayed sending = form.sending(List.of());
		assertEquals("two.log", sending.log().name());
		assertEquals(3, sending.log().frames().size());
		assertEquals(2.5, sending.speed());
		assertEquals(9, sending.total());
		assertTrue(form.summary().orElse("").startsWith("3 frames with 3 identifiers"), form::toString);
		assertTrue(form.summary().orElse("").contains("1 frames are left out"), form::toString);
	}

	@Test
	void onlyTheseIdentifiersAreSent() throws IOException {
		Sending.Replayed sending = new ReplayForm(read(LOG), 0, "355, 18FF1234", "1", "1").sending(List.of());
		assertEquals(List.of(0x355, 0x18FF1234), sending.log().frames().stream().map(frame -> frame.id()).toList());
	}

	@ParameterizedTest
	@CsvSource({"0, 35, 1, 1, is no identifier", "0, '', fast, 1, The speed", "0, '', 0, 1, more than 0", "0, '', 1, often, How often", "0, '', 1, -1, passes",
			"-1, '', 1, 1, several buses"})
	void whatIsWrongIsSaid(int bus, String ids, String speed, String passes, String part) throws IOException {
		ReplayForm form = new ReplayForm(read(LOG), bus, ids, speed, passes);
		String reason = String.valueOf(assertThrows(IllegalArgumentException.class, () -> form.sending(List.of())).getMessage());
		assertTrue(reason.contains(part), reason);
	}

	@Test
	void aLogThatCannotBeReadSaysWhy() throws IOException {
		ReplayForm form = new ReplayForm(read("no log at all"), 0, "", "1", "1");
		assertEquals(Optional.empty(), form.summary());
		assertThrows(IllegalArgumentException.class, () -> form.sending(List.of()));
	}

	@Test
	void whatWasGivenUpIsForgotten() throws IOException {
		LogReading reading = new LogReading();
		reading.read(Files.writeString(folder.resolve("two.log"), LOG));
		reading.cancel();
		assertEquals(new LogReading.State.None(), reading.state());
	}
}
