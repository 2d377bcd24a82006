package org.busbar.core.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.busbar.api.doctor.Site;
import org.busbar.can.Frame;
import org.busbar.core.protocol.EffectiveProtocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Real traffic: the rules speak only where the field reference says that they may. */
class RecordedVectorsTest {

	private static Diagnosis diagnose(String vector, Doctor doctor) {
		RecordedBus.frames(vector).forEach(frame -> doctor.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload()));
		return doctor.diagnosis();
	}

	private static EffectiveProtocol protocol(String id, String frames) {
		return EffectiveProtocol.of(Scene.CATALOGUE.protocol(id).orElseThrow(), frames.isEmpty() ? Map.of() : Map.of("frames", frames));
	}

	/** The worst that is spoken is about the emulators that are known to be wrong; the limits of BYD and Eco-Worthy are worth a remark. */
	@ParameterizedTest
	@CsvSource({"armin-generated,pylontech.lv.1.2,'',''", "byd-lvs-venus,victron.bms-can,'',V-02 info",
			"diybms-87-signbug,pylontech.lv.1.2,'','V-04 error, V-05 error'",
			"ecoworthy-cubix100,victron.bms-can,pylon-mixed,V-02 info", "pyl-10-modules,pylontech.lv.1.2,'',''", "pyl-us2000c-1,pylontech.lv.1.2,'',''",
			"pyl-us5000-4mod,pylontech.lv.1.2,'',''", "pyl-us5000-v1.2,pylontech.lv.1.2,'',''", "pyl-us5000-v1.3,pylontech.lv.1.3,'',''",
			"rec-bms-250k,victron.bms-can,'',''", "si-signbug,sma.sunny-island,'',V-05 error", "si-emu-356,sma.sunny-island,'',''",
			"si-keepalive,sma.sunny-island,'',''", "lg-resu10,sma.sunny-island,'',''", "deye-lv-gx,deye.pcs.3.3,'',V-02 info",
			"victron-doc-307,victron.bms-can,'',''", "victron-doc-candump,victron.bms-can,'',''"})
	void knownProtocol(String vector, String protocol, String frames, String expected) {
		Diagnosis diagnosis = diagnose(vector, new Doctor(Site.UNKNOWN, protocol(protocol, frames)));
		assertEquals(expected, String.join(", ", Scene.found(diagnosis)));
	}

	@ParameterizedTest
	@MethodSource("org.busbar.core.doctor.RecordedBus#names")
	void unknownProtocol(String vector) {
		List<String> known = Map.of("byd-lvs-venus", List.of("V-02 info"), "deye-lv-gx", List.of("V-02 info"), "diybms-87-signbug",
				List.of("V-04 error", "V-05 warning"), "si-signbug", List.of("V-05 warning")).getOrDefault(vector, List.of());
		assertEquals(known, Scene.found(diagnose(vector, new Doctor(Site.UNKNOWN, Scene.CATALOGUE.protocols()))));
	}

	/** A genuine Pylontech set, once a second for as long as every rule wants, with a fault put into it. */
	private static Diagnosis repeated(int spoiled, int dlc, long payload) {
		List<Frame> set = RecordedBus.frames("pyl-us5000-v1.2");
		List<Frame> frames = new ArrayList<>();
		for (long second = 0; second < 90; second++) {
			for (Frame frame : set) {
				boolean fault = frame.id() == spoiled;
				frames.add(new Frame(frame.nanos() + second * 1_000_000_000L, frame.id(), 0, fault ? dlc : frame.dlc(), fault ? payload : frame.payload()));
			}
			frames.add(new Frame(set.getLast().nanos() + second * 1_000_000_000L + 10_000_000L, 0x305, 0, 8, 0));
		}
		Doctor doctor = new Doctor(Scene.site(15, "deye"), Scene.CATALOGUE.protocols());
		frames.forEach(frame -> doctor.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload()));
		return doctor.diagnosis();
	}

	@Test
	void faultsInARecordedSet() {
		assertEquals(List.of(), Scene.found(repeated(0, 0, 0)));
		assertEquals(List.of("V-01 danger"), Scene.found(repeated(0x351, 8, 0x01C2_12C0_12C0_0230L)), "56.0 V on 15 cells");
		assertEquals(List.of("L-05 error", "L-02 error"), Scene.found(repeated(0x351, 8, 0x01C2_0000_0000_0214L)), "both currents 0, and it discharges 27 A");
		assertEquals(List.of("L-04 danger"), Scene.found(repeated(0x351, 8, 0x01C2_12C0_12C0_01E0L)), "48.0 V while it discharges 27 A at 49.86 V");
		assertEquals(List.of("P-02 error"), Scene.found(repeated(0x356, 6, 0x016B_FEF2_01F2L)), "4.98 V");
	}
}
