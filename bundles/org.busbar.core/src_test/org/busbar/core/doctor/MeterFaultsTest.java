package org.busbar.core.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.busbar.api.doctor.Reading;
import org.busbar.api.doctor.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What was measured is judged without any bus, and what the display shows against the bus. */
class MeterFaultsTest {

	private static Map<Reading, Double> readings(String text) {
		Map<Reading, Double> readings = new EnumMap<>(Reading.class);
		Arrays.stream(text.split(" ")).map(part -> part.split("=")).forEach(part -> readings.put(reading(part[0]), Double.valueOf(part[1])));
		return readings;
	}

	private static Reading reading(String id) {
		return Arrays.stream(Reading.Kind.values()).flatMap(kind -> Reading.of(kind, id).stream()).findFirst().orElseThrow();
	}

	private static String found(Doctor doctor) {
		return String.join(", ", Scene.found(doctor.diagnosis()));
	}

	@ParameterizedTest
	@CsvSource({"R=60,''", "R=56,''", "R=70,''", "R=5,E-01 error", "R=10,E-02 warning", "R=40,E-02 warning", "R=50,E-02 warning", "R=80,E-02 warning",
			"R=120,E-02 warning", "R=500,E-02 warning", "R=200000,E-02 warning", "R=60 R0=120,'A-08 warning'", "R=60 R0=62,''",
			"R=40 R0=60,'A-08 warning, E-02 warning'",
			"R=46 R0=60,E-02 warning", "VG=0.8,''", "VG=1.2,E-03 danger", "VG=-3,E-03 danger", "VH=2.5 VL=2.5,''", "VH=2.6 VL=2.45,''", "VH=2.5,''",
			"VH=14.8,E-04 danger", "VL=48,E-04 danger", "VL=-8,E-04 error", "VH=0,E-04 error",
			"VH=0.5 VL=3,E-04 error", "VH=0 VL=0.1,E-04 error", "VH=-8 VL=0,E-04 error", "VH=12 VL=0,E-04 danger", "VH=0 VL=48,E-04 danger",
			"VH=2.9 VL=2.2,E-05 error", "VH=2.6 VL=2.2,E-04 error", "VHmin=1.6 VLmax=3.4,E-06 error", "VHmin=2.4 VLmax=2.6,''", "length=9,''",
			"length=15,E-08 warning", "length=41,E-08 error"})
	void measured(String text, String expected) {
		Doctor doctor = new Doctor(Site.UNKNOWN.measured(readings(text)), Scene.CATALOGUE.protocols());
		doctor.advance(0);
		assertEquals(expected, found(doctor));
	}

	/** Half of what is judged together is no clean bill. */
	@ParameterizedTest
	@CsvSource({"VH=2.5,VH decides little without VL", "VL=2.5,VL decides little without VH", "VLmax=2.6,VLmax decides little without VHmin",
			"R0=60,R0 decides little without R", "R=60,is wrong with what was measured and told;"})
	void halfMeasured(String text, String expected) {
		Doctor doctor = new Doctor(Site.UNKNOWN.measured(readings(text)), Scene.CATALOGUE.protocols());
		doctor.advance(0);
		String verdict = doctor.diagnosis().verdict().text();
		assertTrue(verdict.contains(expected), verdict);
	}

	/** The one action comes first. */
	@Test
	void aDangerousPinSaysStop() {
		Doctor doctor = new Doctor(Site.UNKNOWN.measured(readings("VH=48")), Scene.CATALOGUE.protocols());
		doctor.advance(0);
		assertTrue(doctor.diagnosis().findings().getFirst().nextTest().startsWith("Stop and unplug"), doctor.diagnosis().toString());
	}

	/** Whose plugs have 100 ohm. */
	@ParameterizedTest
	@CsvSource({"R=50,''", "R=60,''", "R=44,E-02 warning"})
	void sunnyIsland(String text, String expected) {
		Doctor doctor = new Doctor(Scene.site(0, "sma").measured(readings(text)), Scene.CATALOGUE.protocols());
		doctor.advance(0);
		assertEquals(expected, found(doctor));
	}

	@ParameterizedTest
	@CsvSource({"soc=50,''", "soc=53,''", "soc=54,X-10 error", "v=52.8,''", "v=53.3,''", "v=54,X-10 error", "i=2.5,''", "i=-4,X-10 error", "cvl=56,''",
			"cvl=54.4,X-10 error", "ccl=50,''", "ccl=60,X-10 error", "dcl=100,''", "dcl=50,X-10 error", "VDC=52.5,''", "VDC=0,X-14 danger",
			"VDC=54,X-14 danger"})
	void againstTheBus(String text, String expected) {
		Scene scene = new Scene(Scene.VICTRON, 16).run(20);
		assertEquals(expected, String.join(", ", Scene.found(scene.diagnose(Scene.site(16, "victron").measured(readings(text))))));
	}

	@ParameterizedTest
	@CsvSource({"VDC=54,''"})
	void underLoadTheTerminalsMayDiffer(String text, String expected) {
		Scene scene = new Scene(Scene.VICTRON, 16);
		scene.current = -50;
		assertEquals(expected, String.join(", ", Scene.found(scene.run(20).diagnose(Scene.site(16, "victron").measured(readings(text))))));
	}

	@ParameterizedTest
	@EnumSource(Reading.class)
	void everyReadingHasItsName(Reading reading) {
		assertEquals(Optional.of(reading), Reading.of(reading.kind(), reading.id().toLowerCase(java.util.Locale.ROOT)));
		assertEquals(List.of(reading), Arrays.stream(Reading.values()).filter(other -> other.id().equals(reading.id())).toList());
	}
}
