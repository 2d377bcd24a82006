package org.busbar.cli.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;

import org.busbar.core.export.Csv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowFormatTest {

	private static String text(byte[] piece) {
		return new String(piece, StandardCharsets.UTF_8);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', value = {"plain|plain", "a,b|\"a,b\"", "say \"x\"|\"say \"\"x\"\"\"", "°C|°C"})
	void csvQuotesWhatItMust(String field, String written) {
		assertEquals(written, Csv.cell(field));
	}

	@Test
	void csvQuotesLineBreaks() {
		assertEquals("\"a\nb\",V,\"c\rd\"\n", text(new CsvFormat().value("a\nb", true, "V", "c\rd")));
	}

	@Test
	void jsonEscapesTexts() {
		assertEquals("\"a\\\"\\u0000b\",\"unit\":\"\",\"label\":\"\"}\n", text(new JsonLinesFormat().value("a\"\u0000b", true, "", "")));
	}

	@ParameterizedTest
	@CsvSource({"53.2,53.2", "-0.1,-0.1", "1e3,1e3", "NaN,null", "Infinity,null", "-Infinity,null", "'',null"})
	void jsonHasNoWordForWhatIsNoNumber(String value, String written) {
		assertEquals(written + ",\"unit\":\"V\",\"label\":\"\"}\n", text(new JsonLinesFormat().value(value, false, "V", "")));
	}

	@ParameterizedTest
	@CsvSource({"53.2,53.2", "45,45", "-0.1,-0.1", "0,0", "-0.0,0", "1e-7,0.00000010", "123456789012,123456789012", "NaN,", "Infinity,"})
	void numbersHaveNoExponent(double value, String written) {
		assertEquals(written == null ? "" : written, QuantityRows.number(value));
	}

	@ParameterizedTest
	@CsvSource({"0,0.000000", "1700000000000001000,1700000000.000001", "999999999,0.999999999"})
	void timeHasSixDecimals(long nanos, String written) {
		assertEquals(written, FrameTime.format(nanos));
	}
}
