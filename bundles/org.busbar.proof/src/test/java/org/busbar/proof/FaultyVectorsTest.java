package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.busbar.api.doctor.Finding;
import org.busbar.api.doctor.Severity;
import org.busbar.api.doctor.Site;
import org.busbar.core.doctor.Diagnosis;
import org.busbar.core.doctor.Doctor;
import org.busbar.proof.Vector.VectorFrame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonElement;

/** Who published a vector says whether its sender was wrong, and so does the doctor: of every faulty one and of no other, told or not how to read it. */
class FaultyVectorsTest {

	/** The rules that a faulty vector is known by, and those of the same kind. */
	private static final Set<String> RULES = Set.of("V-05", "V-13", "HV-02");
	/** As far apart as in the logs. */
	private static final long APART = 20_000_000;

	static Stream<Vector> faulty() {
		return Vector.all().stream().filter(Vector::faulty);
	}

	static Stream<Vector> sound() {
		return Vector.all().stream().filter(vector -> !vector.faulty());
	}

	private static Doctor told(Vector vector) {
		return new Doctor(Site.UNKNOWN, Shipped.protocol(vector.protocol(), vector.options()));
	}

	private static Doctor asked() {
		return new Doctor(Site.UNKNOWN, Shipped.catalogue().protocols());
	}

	private static List<Finding> findings(Doctor doctor, Vector vector) {
		long nanos = 0;
		for (VectorFrame frame : vector.frames()) {
			nanos += APART;
			doctor.frame(nanos, frame.id(), frame.flags(), frame.dlc(), frame.payload());
		}
		Diagnosis diagnosis = doctor.diagnosis();
		assertTrue(diagnosis.causes().size() <= 3);
		return diagnosis.findings().stream().filter(finding -> RULES.contains(finding.id())).toList();
	}

	/** The values below 0 that the vector itself says its limits have. */
	private static List<String> negative(Vector vector) {
		return vector.frames().stream().filter(frame -> frame.expected() != null).flatMap(frame -> frame.expected().entrySet().stream())
				.filter(entry -> entry.getKey().endsWith("Limit")).map(Map.Entry::getValue).map(JsonElement::getAsBigDecimal)
				.filter(value -> value.signum() < 0).map(value -> value.stripTrailingZeros().toPlainString() + " A").toList();
	}

	@Test
	void theFaultyOnesAreThere() {
		assertEquals(List.of("DIYBMS-87-SIGNBUG", "SI-SIGNBUG"), faulty().map(Vector::name).toList());
	}

	@ParameterizedTest
	@MethodSource("faulty")
	void aFaultIsFlagged(Vector vector) {
		List<String> negative = negative(vector);
		assertFalse(negative.isEmpty());
		Finding error = findings(told(vector), vector).getFirst();
		Finding warning = findings(asked(), vector).getFirst();
		assertEquals(List.of("V-05", Severity.ERROR), List.of(error.id(), error.severity()));
		assertEquals(List.of("V-05", Severity.WARNING), List.of(warning.id(), warning.severity()), "the dialect is a conclusion");
		negative.forEach(value -> {
			assertTrue(error.evidence().contains(value), error::evidence);
			assertTrue(warning.evidence().contains(value), warning::evidence);
		});
	}

	/** The limits alone; no other frame has to come. */
	@ParameterizedTest
	@MethodSource("faulty")
	void oneFrameIsEnough(Vector vector) {
		VectorFrame limits = vector.frames().stream().filter(frame -> frame.id() == 0x351).findFirst().orElseThrow();
		Doctor doctor = told(vector);
		doctor.frame(0, limits.id(), limits.flags(), limits.dlc(), limits.payload());
		assertTrue(doctor.diagnosis().findings().stream().anyMatch(finding -> finding.id().equals("V-05")));
	}

	@ParameterizedTest
	@MethodSource("sound")
	void nothingIsFlaggedWhereNothingIsWrong(Vector vector) {
		assertEquals(List.of(), findings(told(vector), vector));
		assertEquals(List.of(), findings(asked(), vector));
	}
}
