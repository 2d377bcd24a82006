package org.busbar.core.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.busbar.api.doctor.Finding;
import org.busbar.api.doctor.Reading;
import org.busbar.api.doctor.Severity;
import org.busbar.api.doctor.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class DiagnosisTest {

	private static Diagnosis silentInverter() {
		return new Scene(Scene.PYLONTECH, 15).without(0x305).run(14).diagnose(Scene.site(15, "deye"));
	}

	@Test
	void whatWasSeenOnceHasOneMoment() {
		Finding once = new Finding("V-02", Severity.INFO, 1_700_000_000_000_000_000L, 1_700_000_000_000_000_000L, 1, "High.", "Watch.", "");
		assertTrue(DiagnosisText.write(once).contains(" 2023-11-14T22:13:20Z, came up: 1"), DiagnosisText.write(once));
	}

	@Test
	void oneVerdictAndAtMostThreeCauses() {
		Diagnosis diagnosis = silentInverter();
		assertEquals(new Verdict(Severity.ERROR, "The battery sent 14 measurements (0x356) in 13 s, and the inverter never answered.", true),
				diagnosis.verdict());
		assertEquals(List.of("inverter-protocol", "wrong-socket", "inverter-off"), diagnosis.causes().stream().map(Cause::id).toList());
		assertEquals(0.6, diagnosis.causes().getFirst().weight());
		assertEquals("Read the battery page of the inverter's display (10 s).", diagnosis.causes().getFirst().nextTest());
		assertTrue(diagnosis.isAlarming());
	}

	@Test
	void aSharedCauseWeighsMore() {
		Scene scene = new Scene(Scene.PYLONTECH, 15);
		scene.dischargeVoltage = 60;
		Diagnosis diagnosis = scene.without(0x359).run(18).diagnose(Scene.site(15, "deye"));
		assertEquals(List.of("T-07 error", "V-04 error"), Scene.found(diagnosis));
		assertEquals("battery-protocol", diagnosis.causes().getFirst().id());
		assertTrue(diagnosis.causes().getFirst().weight() > diagnosis.causes().get(1).weight());
	}

	/** However many lesser things are found beside it. */
	@Test
	void theCausesAreThoseOfTheVerdict() {
		Scene scene = new Scene(Scene.VICTRON, 16);
		scene.chargeVoltage = 60;
		Diagnosis diagnosis = scene.run(20).diagnose(Scene.site(16, "victron").measured(Map.of(Reading.RESISTANCE, 120.0, Reading.LENGTH, 15.0)));
		assertEquals(List.of("V-01 danger", "E-02 warning", "E-08 warning"), Scene.found(diagnosis));
		assertEquals(RuleBook.shipped().rule("V-01").definition().causes().stream().map(CauseDefinition::id).collect(Collectors.toSet()),
				diagnosis.causes().stream().map(Cause::id).collect(Collectors.toSet()));
	}

	/** A multimeter knows no time of day. */
	@Test
	void withoutABusThereIsNoTime() {
		Doctor doctor = new Doctor(Site.UNKNOWN.measured(Map.of(Reading.RESISTANCE, 120.0)), Scene.CATALOGUE.protocols());
		doctor.advance(0);
		JsonObject finding = JsonParser.parseString(DiagnosisJson.write(doctor.diagnosis())).getAsJsonObject().getAsJsonArray("findings").get(0)
				.getAsJsonObject();
		assertFalse(finding.has("first") && !finding.get("first").isJsonNull());
	}

	@Test
	void writesTheJsonThatIsPromised() {
		JsonObject json = JsonParser.parseString(DiagnosisJson.write(silentInverter())).getAsJsonObject();
		assertEquals(List.of("verdict", "causes", "findings", "inferred"), List.copyOf(json.keySet()));
		assertEquals(Set.of("severity", "text"), json.getAsJsonObject("verdict").keySet());
		assertEquals("error", json.getAsJsonObject("verdict").get("severity").getAsString());
		assertEquals(Set.of("id", "weight", "text", "nextTest"), json.getAsJsonArray("causes").get(0).getAsJsonObject().keySet());
		JsonObject finding = json.getAsJsonArray("findings").get(0).getAsJsonObject();
		assertEquals(Set.of("id", "severity", "first", "last", "count", "evidence", "nextTest", "source"), finding.keySet());
		assertEquals("1700000010.000000000", finding.get("first").getAsString());
		assertEquals(1, finding.get("count").getAsInt());
		JsonObject inferred = JsonParser.parseString(DiagnosisJson.write(new Scene(Scene.VICTRON, 16).run(5).diagnose())).getAsJsonObject()
				.getAsJsonObject("inferred");
		assertEquals("victron.bms-can", inferred.getAsJsonObject("protocol").get("value").getAsString());
		assertEquals(16, inferred.getAsJsonObject("cells").get("value").getAsInt());
	}

	@Test
	void writesATextForPeople() {
		assertEquals("""
				ERROR: The battery sent 14 measurements (0x356) in 13 s, and the inverter never answered.

				Probable causes
				   60 %  The inverter is not set to this lithium protocol.
				         Next: Read the battery page of the inverter's display (10 s).
				   20 %  The lead is in the wrong socket.
				         Next: Compare the sockets of both devices with the wiring drawing.
				   10 %  The inverter is off.
				         Next: Look at the inverter's display.

				Findings
				  T-02  ERROR  The battery sent 14 measurements (0x356) in 13 s, and the inverter never answered.
				               Next: Read the battery page of the inverter's display: battery type and lithium protocol.
				               2023-11-14T22:13:30Z to 2023-11-14T22:13:33.025Z, came up: 1
				               Source: YamBMS behaviour notes (Deye answers 0x356); Sol-Ark CAN Bus Protocol V1.3; PYLON CANBUS Protocol v1.2; \
				Victron CANBUS BMS Protocol
				""", DiagnosisText.write(silentInverter()));
	}

	@Test
	void aWordForEveryVerdict() {
		assertEquals("ERROR", DiagnosisText.word(silentInverter()));
		Diagnosis fine = new Scene(Scene.PYLONTECH, 15).run(90).diagnose();
		assertEquals("FINE", DiagnosisText.word(fine));
		assertTrue(fine.verdict().conclusive());
		assertEquals("Nothing wrong was found in 630 frames over 1 min 29 s.", fine.verdict().text());
		assertEquals("Nothing wrong was found in 25,207 frames over 1 h 0 min.", new Scene(Scene.PYLONTECH, 15).run(3601).diagnose().verdict().text());
		Diagnosis brief = new Scene(Scene.PYLONTECH, 15).run(3).diagnose();
		assertEquals("UNDECIDED", DiagnosisText.word(brief));
		assertFalse(brief.verdict().conclusive());
	}

	@Test
	void saysWhyASilentInverterMayBeFine() {
		String untold = new Scene(Scene.PYLONTECH, 15).without(0x305).run(14).diagnose(Scene.site(15, "")).verdict().text();
		assertTrue(untold.endsWith("never answered. Some brands never do: say which inverter is connected."), untold);
		String other = new Scene(Scene.PYLONTECH, 15).without(0x305).run(14).diagnose(Scene.site(15, "solax")).verdict().text();
		assertTrue(other.endsWith("never answered. This brand is not known to answer, so that may be normal."), other);
	}

	@Test
	void saysWhatItCouldNotJudge() {
		assertEquals("Nothing was heard yet.", new Doctor(Site.UNKNOWN, Scene.CATALOGUE.protocols()).diagnosis().verdict().text());
		assertTrue(new Scene(Scene.PYLONTECH, 15).run(3).diagnose().verdict().text().contains("too short"));
		assertFalse(new Scene(Scene.PYLONTECH, 15).run(20).diagnose().verdict().text().contains("too short"));
		Doctor foreign = new Doctor(Site.UNKNOWN, Scene.CATALOGUE.protocols());
		foreign.frame(1, 0x7FF, 0, 0, 0);
		assertEquals("One frame over 0 s belongs to no protocol that is known here, so the values were not judged.", foreign.diagnosis().verdict().text());
		assertEquals("", foreign.diagnosis().inferred().get(Site.PROTOCOL).value());
	}

	/** Asking early and often changes nothing. */
	@Test
	void isTheSameHoweverOftenItIsAskedFor() {
		Scene scene = new Scene(Scene.VICTRON, 16).run(10).pause(5).run(10);
		Doctor asked = new Doctor(Site.UNKNOWN, Scene.CATALOGUE.protocols());
		scene.frames.forEach(frame -> {
			asked.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload());
			asked.diagnosis();
		});
		assertEquals(scene.diagnose(), asked.diagnosis());
		assertEquals(List.of("T-03 error"), Scene.found(asked.diagnosis()));
	}

	/** A small computer boots in 1970, or two logs were joined the wrong way round: no silence, and what comes afterwards is examined too. */
	@ParameterizedTest
	@ValueSource(longs = {-3_600, -20, 50 * 365 * 86_400L})
	void aClockThatIsSetIsNoSilence(long step) {
		Scene scene = new Scene(Scene.PYLONTECH, 15).run(30);
		scene.pause(step).run(30);
		Doctor doctor = new Doctor(Scene.site(15, "victron"), Scene.effective(Scene.PYLONTECH));
		Diagnosis healthy = scene.diagnose(doctor);
		assertEquals(List.of(), Scene.found(healthy));
		assertEquals("Nothing wrong was found in 420 frames over 58.1 s.", healthy.verdict().text());
		assertEquals(1, doctor.clockSteps());
		scene.chargeVoltage = 58.4;
		long now = scene.frames.getLast().nanos();
		Finding finding = scene.run(5).diagnose(Scene.site(15, "victron")).findings().getFirst();
		assertEquals("V-01", finding.id());
		assertTrue(finding.first() > now && finding.last() <= scene.frames.getLast().nanos(), "times are those that the log shows");
	}

	@Test
	void framesOutOfOrderSetNoClock() {
		Scene scene = new Scene(Scene.PYLONTECH, 15);
		for (int i = 0; i < 30; i++) {
			scene.run(1).pause(i % 2 == 0 ? -0.9 : 0.9);
		}
		Doctor doctor = new Doctor(Scene.site(15, "victron"), Scene.effective(Scene.PYLONTECH));
		scene.diagnose(doctor);
		assertEquals(0, doctor.clockSteps());
	}

	@Test
	void aSilenceOfANightIsOne() {
		assertEquals(List.of("T-03 error"), Scene.found(new Scene(Scene.PYLONTECH, 15).run(30).pause(12 * 3600).run(30).diagnose(Scene.site(15, "victron"))));
	}
}
