package org.busbar.core.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.busbar.api.doctor.Finding;
import org.busbar.api.doctor.Site;
import org.busbar.can.Frame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A code on the display is told with its meaning, and the bus says whether it shows why. */
class CodeFaultsTest {

	private static Site showing(String brand, int cells, String told) {
		return ToldSite.telling(ToldSite.of(brand, "", cells), told);
	}

	private static Finding finding(Diagnosis diagnosis, String id) {
		return diagnosis.findings().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
	}

	private static String evidence(Scene scene, Site site, String id) {
		return finding(scene.diagnose(site), id).evidence();
	}

	private static Scene deye() {
		return new Scene(Scene.PYLONTECH, 15);
	}

	@ParameterizedTest
	@CsvSource({"deye,code=W31,DEY-01 warning", "deye,code=w31,DEY-01 warning", "deye,code=F58,DEY-01 warning", "victron,code=#67,VIC-01 error",
			"victron,code=67,VIC-01 error", "schneider,code=W90,SCH-01 warning", "schneider,code=F90,SCH-01 warning", "schneider,code=F76,SCH-01 warning",
			"studer,code=225,STU-01 warning", "studer,code=235,STU-01 warning", "studer,code=7059,STU-01 warning", "sma,code=F952,SMA-03 warning",
			"sma,code=F921,SMA-03 warning", "voltronic,code=61,VOL-02 warning", "'',code=W31,DEY-01 warning", "victron,code=W31,D-01 info",
			"deye,code=W99,D-01 info", "deye,code=W31 code=W99,'DEY-01 warning, D-01 info'", "deye,type=lithium,''"})
	void aCodeNeedsNoBus(String brand, String told, String expected) {
		assertEquals(expected, ToldSite.found(showing(brand, 0, told)));
	}

	@Test
	void withoutABusNothingIsHeldAgainstIt() {
		Doctor doctor = new Doctor(showing("deye", 0, "code=W31"), Scene.CATALOGUE.protocols());
		doctor.advance(0);
		assertEquals("W31: the inverter does not believe a value of the battery (by several sources). Without a bus nothing can be held against it.",
				finding(doctor.diagnosis(), "DEY-01").evidence());
	}

	@Test
	void aFewFramesProveNothing() {
		String evidence = evidence(deye().run(3), showing("deye", 15, "code=W31"), "DEY-01");
		assertTrue(evidence.contains("too short to hold it against the bus"), evidence);
	}

	@Test
	void aCodeOfAnotherBrandIsNamed() {
		Doctor doctor = new Doctor(showing("schneider", 0, "code=F952"), Scene.CATALOGUE.protocols());
		doctor.advance(0);
		assertEquals("Nobody here knows what F952 means on this inverter. It is known of inverters of sma.", finding(doctor.diagnosis(), "D-01").evidence());
	}

	/** The example that the field reference gives: 5.2 V in 0x356. */
	@Test
	void theBusShowsWhy() {
		Scene scene = deye();
		scene.voltage = 5.2;
		String evidence = evidence(scene.run(20), showing("deye", 15, "code=W31"), "DEY-01");
		assertTrue(evidence.contains("The bus shows why: The pack voltage in 0x356 reads 5.2 V"), evidence);
		Scene absurd = deye();
		absurd.chargeVoltage = 0.1;
		String other = evidence(absurd.run(20), showing("deye", 15, "code=F58"), "DEY-01");
		assertTrue(other.contains("The bus shows why: The charge voltage limit (0x351) is 0.1 V"), other);
	}

	@Test
	void aHealthyBusIsNotTheCable() {
		String value = evidence(deye().run(20), showing("deye", 15, "code=W31"), "DEY-01");
		assertTrue(value.endsWith("every frame and value is as it should be; it is not the cable."), value);
		String loss = evidence(new Scene(Scene.VICTRON, 16).run(20), showing("victron", 16, "code=#67"), "VIC-01");
		assertTrue(loss.endsWith("the frames came in time: they are fine on the wire."), loss);
		String errors = evidence(deye().run(20), showing("studer", 15, "code=7059"), "STU-01");
		assertTrue(errors.endsWith("there were no such errors."), errors);
	}

	/** A silence as long as the inverter's patience, and one that is shorter. */
	@Test
	void aSilenceOfTheBusExplainsALoss() {
		String enough = evidence(new Scene(Scene.VICTRON, 16).run(10).pause(12).run(20), showing("schneider", 16, "code=W90"), "SCH-01");
		assertTrue(enough.contains("The bus was silent for 12.9") || enough.contains("The bus was silent for 13"), enough);
		String brief = evidence(new Scene(Scene.VICTRON, 16).run(10).pause(5).run(20), showing("schneider", 16, "code=W90"), "SCH-01");
		assertTrue(brief.endsWith("they are fine on the wire."), brief);
	}

	/** The alarm that the Sunny Island repeats, and another one. */
	@Test
	void anAlarmOfTheBattery() {
		Scene high = new Scene(Scene.VICTRON, 16).spoil(frame -> frame.id() == 0x35A ? new Frame(frame.nanos(), 0x35A, 0, 8, 0x04) : frame).run(20);
		String raised = evidence(high, showing("sma", 16, "code=F921"), "SMA-03");
		assertTrue(raised.endsWith("The battery raises this alarm (0x35A)."), raised);
		String other = evidence(high, showing("sma", 16, "code=F922"), "SMA-03");
		assertTrue(other.endsWith("the battery raised no such alarm."), other);
	}

	@Test
	void severalCodesAreToldTogether() {
		String evidence = evidence(deye().run(20), showing("deye", 15, "code=W31 code=F58"), "DEY-01");
		assertTrue(evidence.startsWith("F58: ") && evidence.contains(" W31: "), evidence);
		assertEquals(List.of("DEY-01 warning"), Scene.found(deye().run(20).diagnose(showing("deye", 15, "code=W31 code=F58"))));
	}
}
