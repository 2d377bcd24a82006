package org.busbar.core.identify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.busbar.can.FrameFlags;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.ShippedBundles;
import org.busbar.core.doctor.RecordedBus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recorded traffic is recognised; where two dialects cannot be told apart, both are named. */
class IdentificationTest {

	private static final Catalogue CATALOGUE = ShippedBundles.CATALOGUE;

	private final Identification identification = new Identification(CATALOGUE.protocols());

	@ParameterizedTest
	@CsvSource({"armin-generated,pylontech.lv.1.2", "byd-lvs-venus,victron.bms-can", "deye-lv-gx,deye.pcs.3.3",
			"discover-aes,deye.pcs.3.3|victron.bms-can", "diybms-87-signbug,pylontech.lv.1.2",
			"ecoworthy-cubix100,pylontech.lv.1.2|victron.bms-can", "lg-resu10,deye.pcs.3.3|sma.sunny-island|victron.bms-can",
			"pyl-10-modules,pylontech.lv.1.2",
			"pyl-us2000c-1,deye.pcs.3.3|pylontech.lv.1.2|pylontech.lv.1.3|pylontech.lv.v2|sma.sunny-island|sofar.lv|victron.bms-can",
			"pyl-us5000-4mod,pylontech.lv.1.2", "pyl-us5000-v1.2,pylontech.lv.1.2", "pyl-us5000-v1.3,pylontech.lv.1.3",
			"pylontech-hv-dialogue-by-hand,pylontech.hv", "pylontech-hv-example,pylontech.hv", "rec-bms-250k,sma.sunny-island|victron.bms-can",
			"se-bms-v2-by-hand,schneider.se-bms-v2", "si-emu-356,deye.pcs.3.3|pylontech.lv.1.2|pylontech.lv.v2|sma.sunny-island|sofar.lv|victron.bms-can",
			"si-keepalive,pylontech.lv.1.3|sma.sunny-island|victron.bms-can",
			"si-signbug,deye.pcs.3.3|pylontech.lv.1.2|pylontech.lv.1.3|pylontech.lv.v2|sma.sunny-island|sofar.lv|victron.bms-can",
			"sofar-extended-example,sofar.extended",
			"syssi-unit-351,deye.pcs.3.3|pylontech.lv.1.2|pylontech.lv.1.3|pylontech.lv.v2|sma.sunny-island|sofar.lv|victron.bms-can",
			"syssi-unit-355,pylontech.lv.1.2|pylontech.lv.1.3|sma.sunny-island|victron.bms-can", "victron-doc-307,victron.bms-can",
			"victron-doc-candump,sma.sunny-island|victron.bms-can"})
	void recognises(String vector, String expected) {
		RecordedBus.frames(vector).forEach(frame -> identification.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload()));
		assertEquals(expected, switch (identification.identity()) {
			case Identity.Unknown unknown -> "";
			case Identity.Ambiguous several -> several.candidates().stream().map(Candidate::id).sorted().collect(Collectors.joining("|"));
			case Identity.Clear one -> one.candidate().id();
		});
	}

	@Test
	void everyVectorIsThere() {
		assertEquals(24, RecordedBus.names().size());
	}

	@Test
	void tellsWhatSpokeForIt() {
		RecordedBus.frames("pyl-us5000-v1.2").forEach(frame -> identification.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload()));
		Candidate candidate = assertInstanceOf(Identity.Clear.class, identification.identity()).candidate();
		assertEquals(List.of("+0.3 ProtectionAlarm", "+0.4 ProtectionAlarm: Signature=PN", "+0.2 Request"), candidate.traits());
		assertTrue(candidate.positive());
	}

	@Test
	void knowsNothingOfForeignTraffic() {
		assertEquals(new Identity.Unknown(), identification.identity());
		identification.frame(0, 0x3FF, FrameFlags.EXTENDED, 8, 0);
		identification.frame(0, 0x351, FrameFlags.REMOTE, 8, 0);
		identification.frame(0, 0x7FF, 0, 8, 0);
		assertEquals(new Identity.Unknown(), identification.identity());
		assertTrue(identification.identity().best().isEmpty());
	}
}
