package org.busbar.core.identify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.can.FrameFlags;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.DataSource;
import org.busbar.core.catalogue.FolderDataSource;
import org.busbar.core.doctor.RecordedBus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recorded traffic is recognised; where two dialects cannot be told apart, both are named. */
class IdentificationTest {

	private static final Catalogue CATALOGUE = CatalogueLoader.load(Stream.of("org.busbar.protocol.pylontech", "org.busbar.brand.victron")
			.map(name -> Path.of("").toAbsolutePath().resolveSibling(name)).<DataSource>map(FolderDataSource::new).toList());

	private final Identification identification = new Identification(CATALOGUE.protocols());

	@ParameterizedTest
	@CsvSource({"armin-generated,pylontech.lv.1.2", "byd-lvs-venus,victron.bms-can", "diybms-87-signbug,pylontech.lv.1.2",
			"ecoworthy-cubix100,pylontech.lv.1.2|victron.bms-can", "pyl-10-modules,pylontech.lv.1.2",
			"pyl-us2000c-1,pylontech.lv.1.2|pylontech.lv.1.3|pylontech.lv.v2|victron.bms-can", "pyl-us5000-4mod,pylontech.lv.1.2", "pyl-us5000-v1.2,pylontech.lv.1.2",
			"pyl-us5000-v1.3,pylontech.lv.1.3", "pylontech-hv-example,pylontech.hv", "pylontech-hv-dialogue-by-hand,pylontech.hv", "rec-bms-250k,victron.bms-can", "victron-doc-307,victron.bms-can",
			"victron-doc-candump,pylontech.lv.1.3|victron.bms-can"})
	void recognises(String vector, String expected) {
		RecordedBus.frames(vector).forEach(frame -> identification.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload()));
		assertEquals(expected, switch (identification.identity()) {
			case Identity.Unknown unknown -> "";
			case Identity.Ambiguous several -> several.candidates().stream().map(Candidate::id).sorted().collect(Collectors.joining("|"));
			case Identity.Clear one -> one.candidate().id();
		});
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
		identification.frame(0, 0x351, FrameFlags.EXTENDED, 8, 0);
		identification.frame(0, 0x351, FrameFlags.REMOTE, 8, 0);
		identification.frame(0, 0x7FF, 0, 8, 0);
		assertEquals(new Identity.Unknown(), identification.identity());
		assertTrue(identification.identity().best().isEmpty());
	}
}
