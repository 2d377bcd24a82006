package org.busbar.core.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;

import org.busbar.api.doctor.Severity;
import org.busbar.api.doctor.Site;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is wrong, and the doctor says so. */
class HealthySessionsTest {

	private enum Phase {
		REST(0, 3.3, 50, 50, 100),
		CHARGE(40, 3.38, 60, 50, 100),
		DISCHARGE(-60, 3.2, 40, 50, 100),
		TAPER(5, 3.48, 97, 6, 100),
		FULL(0, 3.45, 100, 0, 100),
		EMPTY(0, 2.95, 1, 50, 0);

		private final double current;
		private final double cell;
		private final double soc;
		private final double charge;
		private final double discharge;

		Phase(double current, double cell, double soc, double charge, double discharge) {
			this.current = current;
			this.cell = cell;
			this.soc = soc;
			this.charge = charge;
			this.discharge = discharge;
		}
	}

	static Stream<Arguments> sessions() {
		return Stream.of(Scene.PYLONTECH, Scene.PYLONTECH_13, Scene.VICTRON)
				.flatMap(protocol -> Stream.of(15, 16).flatMap(cells -> Stream.of(Phase.values()).map(phase -> Arguments.of(protocol, cells, phase))));
	}

	private static Scene scene(String protocol, int cells, Phase phase) {
		Scene scene = new Scene(protocol, cells);
		scene.current = phase.current;
		scene.voltage = cells * phase.cell;
		scene.soc = phase.soc;
		scene.chargeCurrent = phase.charge;
		scene.dischargeCurrent = phase.discharge;
		return scene.run(90);
	}

	@ParameterizedTest
	@MethodSource("sessions")
	void nothingIsFoundWhereEverythingIsKnown(String protocol, int cells, Phase phase) {
		Diagnosis diagnosis = scene(protocol, cells, phase).diagnose(Scene.site(cells, "victron"));
		assertEquals(List.of(), Scene.found(diagnosis));
		assertEquals(List.of(), diagnosis.causes());
		assertEquals(Severity.INFO, diagnosis.verdict().severity());
		assertFalse(diagnosis.isAlarming());
	}

	@ParameterizedTest
	@MethodSource("sessions")
	void nothingIsFoundWhereEverythingIsInferred(String protocol, int cells, Phase phase) {
		Diagnosis diagnosis = scene(protocol, cells, phase).diagnose();
		assertEquals(List.of(), Scene.found(diagnosis));
		assertEquals(protocol, diagnosis.inferred().get(Site.PROTOCOL).value());
		assertEquals(Integer.toString(cells), diagnosis.inferred().get(Site.CELLS).value());
	}
}
