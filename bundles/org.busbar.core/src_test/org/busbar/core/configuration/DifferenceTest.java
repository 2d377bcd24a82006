package org.busbar.core.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class DifferenceTest {

	private static List<String> differences(String after) {
		return Difference.between(Documents.loaded(Documents.WHOLE).configuration(), Documents.loaded(after).configuration()).stream()
				.map(one -> one.kind() + " " + one.path() + ": " + one.before() + " > " + one.after()).toList();
	}

	@Test
	void fieldByField() {
		assertEquals(List.of(), differences(Documents.WHOLE));
		assertEquals(List.of("CHANGED title: Cascina Rossa > Cascina"), differences(Documents.WHOLE.replace("title=\"Cascina Rossa\"", "title=\"Cascina\"")));
		assertEquals(List.of("CHANGED cable.length: 3.5 > "), differences(Documents.WHOLE.replace("length=\"3.5\"", "")));
		assertEquals(List.of("CHANGED lines: CAN, RS485 > CAN"), differences(Documents.WHOLE.replace("<lines>RS485</lines>", "")));
		assertEquals(List.of("CHANGED battery.socket.pins[b1].assignments[b1a].signal: CAN-H > CAN-L"),
				differences(Documents.WHOLE.replace("signal=\"CAN-H\" note=\"CiA\"", "signal=\"CAN-L\" note=\"CiA\"")));
	}

	@Test
	void partsAreTheSameWhenTheirIdsAre() {
		assertEquals(List.of("REMOVED limits: 57.6 > "), differences(Documents.WHOLE.replaceFirst("<limits [^>]*/>", "")));
		assertEquals(List.of("REMOVED checks[earth]: Earth > ", "ADDED checks[ground]:  > Earth"),
				differences(Documents.WHOLE.replace("<checks id=\"earth\"", "<checks id=\"ground\"")));
		assertEquals(List.of(), differences(Documents.WHOLE.replaceFirst("(<origins [^>]*/>\\s*)(<origins [^>]*/>\\s*)", "$2$1")),
				"their order is no difference");
	}
}
