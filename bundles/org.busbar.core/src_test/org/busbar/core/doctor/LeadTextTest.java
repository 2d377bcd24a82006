package org.busbar.core.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.busbar.api.doctor.Lead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadTextTest {

	@Test
	void theBatterysPinComesFirst() {
		assertEquals(Optional.of(new Lead.Joining(Map.of(14, 1, 12, 2))), LeadText.parse("1-14, 2-12"));
		assertEquals("1-14,2-12", LeadText.write(new Lead.Joining(Map.of(12, 2, 14, 1))));
		assertEquals("", LeadText.write(new Lead.Untold()));
	}

	@ParameterizedTest
	@ValueSource(strings = {"drawn", "straight", "1-4,2-5,3-2"})
	void whatIsWrittenIsReadAgain(String text) {
		assertEquals(text, LeadText.write(LeadText.parse(text).orElseThrow()));
		assertEquals(LeadText.parse(text), LeadText.parse(" " + text.toUpperCase(Locale.ROOT)));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "1", "1-", "0-1", "1-4,2-4", "1-4,", "crossed", "1-100"})
	void whatIsNoLeadIsNone(String text) {
		assertEquals(Optional.empty(), LeadText.parse(text));
	}
}
