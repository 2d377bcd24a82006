package org.busbar.can.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.busbar.can.capture.CaptureProblem;
import org.junit.jupiter.api.Test;

/** A log may be bad in every line, and few of its messages are read by anybody. */
class BadLinesTest {

	private interface Reader {

		void read(InputStream in, LogHandler handler) throws IOException;
	}

	private static List<String> messages(Reader reader, String begin, String bad) throws IOException {
		List<String> messages = new ArrayList<>();
		reader.read(new ByteArrayInputStream((begin + bad.repeat(50)).getBytes(StandardCharsets.US_ASCII)), new LogHandler() {

			@Override
			public boolean wantsMessages() {
				return messages.size() < 2;
			}

			@Override
			public void frame(String channel, long nanos, int id, int flags, int dlc, long payload) {
				messages.add("a frame");
			}

			@Override
			public void problem(int line, int column, String message) {
				messages.add(message);
			}

			@Override
			public void problem(CaptureProblem problem) {
				messages.add(problem.message());
			}
		});
		assertEquals(50, messages.size(), messages::toString);
		assertEquals(48, messages.stream().filter(String::isEmpty).count());
		return messages.subList(0, 2);
	}

	@Test
	void messagesThatNobodyWantsAreNotMade() throws IOException {
		String asc = "expected a data byte, found \"GG\"";
		assertEquals(List.of(asc, asc), messages(AscReader::read, "base hex timestamps absolute\n", " 1.5 1 355 Rx d 1 GG\n"));
		assertEquals(List.of(asc, asc), messages(TrcReader::read, ";$FILEVERSION=1.1\n", "1) 1.5 Rx 0355 1 GG\n"));
		assertEquals(List.of(asc, asc), messages(GvretCsvReader::read, "Time Stamp,ID,Extended,Bus,LEN\n", "5,355,false,0,1,GG\n"));
	}
}
