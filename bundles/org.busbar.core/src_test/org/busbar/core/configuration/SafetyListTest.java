package org.busbar.core.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A check of Busbar's own is read in the language of the reader, whatever language the site was written in. */
class SafetyListTest {

	private static String words(String id, String title) {
		return new SafetyCheck(id, title, true, "", "", "").words();
	}

	@Test
	void ownChecksAreSaidInTheLanguageOfTheReader() {
		String torque = "DC terminals are tightened to the maker's torque.";
		assertEquals(torque, words("dc-torque", torque));
		assertEquals(torque, words("dc-torque", "I morsetti DC sono serrati con la coppia di serraggio del produttore."));
	}

	@Test
	void whatWasWordedOtherwiseStaysSo() {
		assertEquals("Mind the dog.", words("earth", "Mind the dog."));
		assertEquals("DC terminals are tightened to the maker's torque.", words("own", "DC terminals are tightened to the maker's torque."));
	}
}
