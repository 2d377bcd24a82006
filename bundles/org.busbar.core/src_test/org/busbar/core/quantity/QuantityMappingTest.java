package org.busbar.core.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;

import org.busbar.api.quantity.Quantity;
import org.busbar.core.quantity.QuantityMapping.RawFlag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityMappingTest {

	private static QuantityMapping plain(Quantity quantity) {
		return new QuantityMapping(quantity, BigDecimal.ONE, BigDecimal.ZERO, Optional.empty(), 1, 1, false, false);
	}

	@Test
	void aQuantityAlone() {
		assertEquals(plain(Quantity.BATTERY_SOC), QuantityMapping.parse("battery.soc"));
	}

	@Test
	void factorAndOffset() {
		assertEquals(new BigDecimal("-1"), QuantityMapping.parse("battery.current*-1").factor());
		QuantityMapping kelvin = QuantityMapping.parse("cell.temperature.min*1+-273.15");
		assertEquals(BigDecimal.ONE, kelvin.factor());
		assertEquals(new BigDecimal("-273.15"), kelvin.offset());
		assertEquals(new BigDecimal("-273.15"), QuantityMapping.parse("cell.temperature.min+-273.15").offset());
	}

	@Test
	void flags() {
		assertEquals(Optional.of(new RawFlag(1, 2)), QuantityMapping.parse("alarm.over-voltage==1:2").flag());
		assertEquals(Optional.of(new RawFlag(255, 0)), QuantityMapping.parse("request.charge.force==0xFF;decode-only").flag());
	}

	@Test
	void partPriorityAndWords() {
		QuantityMapping part = QuantityMapping.parse("battery.manufacturer#2;prio=3;ascii;decode-only");
		assertEquals(2, part.part());
		assertEquals(3, part.priority());
		assertTrue(part.ascii() && part.decodeOnly());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"battery.colour | no quantity", //
			"battery.soc* | write <quantity>", //
			"battery.soc*0 | factor", //
			"battery.soc==1 | no flag", //
			"battery.soc;prio=0 | prio=0", //
			"battery.soc;often | often", //
			"battery.soc;ascii | number", //
			"battery.manufacturer | add ;ascii", //
			"Battery.soc | write <quantity>"})
	void whatIsWrongIsSaid(String text, String hint) {
		String message = assertThrows(IllegalArgumentException.class, () -> QuantityMapping.parse(text)).getMessage();
		assertTrue(message.contains(hint), message);
	}
}
