package org.busbar.core.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;

import org.busbar.api.quantity.Quantity;
import org.junit.jupiter.api.Test;

/** What quantities are called. */
class QuantityTextsTest {

	@Test
	void aReasonIsTheNameWithoutItsKind() {
		assertEquals("voltage too high", QuantityTexts.reason(Quantity.WARNING_OVER_VOLTAGE));
		assertEquals(QuantityTexts.name(Quantity.BATTERY_VOLTAGE), QuantityTexts.reason(Quantity.BATTERY_VOLTAGE));
	}

	@Test
	void everyAlarmAndWarningHasAReason() {
		Arrays.stream(Quantity.values()).filter(quantity -> quantity.id().startsWith("alarm.") || quantity.id().startsWith("warning."))
				.forEach(quantity -> assertNotEquals(QuantityTexts.name(quantity), QuantityTexts.reason(quantity)));
	}
}
