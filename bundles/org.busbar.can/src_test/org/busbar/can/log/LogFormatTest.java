package org.busbar.can.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs and shells of Windows write texts of sixteen bits with a mark at their beginning. */
class LogFormatTest {

	@ParameterizedTest
	@CsvSource({"ASC, date Tue Nov 14 10:13:20.000 pm 2023", "TRC, ;$FILEVERSION=1.1",
			"GVRET_CSV, 'Time Stamp,ID,Extended,Dir,Bus,LEN,D1,D2,D3,D4,D5,D6,D7,D8'",
			"CANDUMP, (1700000000.000000) can0 123#11"})
	void aTextIsToldApartInEveryEncoding(LogFormat format, String line) throws IOException {
		for (String encoding : new String[]{"UTF-8", "UTF-16", "x-UTF-16LE-BOM"}) {
			byte[] text = (line + "\r\nmore\r\n").getBytes(Charset.forName(encoding));
			assertEquals(format, LogFormat.open(new ByteArrayInputStream(text)).format(), encoding);
		}
	}
}
