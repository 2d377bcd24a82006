package org.busbar.core.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.busbar.api.doctor.Severity;
import org.junit.jupiter.api.Test;

/** The parts of a configuration at a glance. */
class OutlineTest {

	private static final Configuration WHOLE = Documents.loaded(Documents.WHOLE).configuration();

	private static ConfigurationProblem problem(Severity severity, String path) {
		return new ConfigurationProblem(severity, "id", path, "", "");
	}

	@Test
	void partsStandInTheirOrderWithTheirNames() {
		List<Outline> cable = Outline.of(WHOLE, List.of("cable", "title", "no-such"), List.of());
		assertEquals(List.of("cable"), cable.stream().map(Outline::path).toList());
		assertEquals(WHOLE.cable().orElseThrow().wires().stream().map(wire -> "cable.wires[" + wire.id() + "] " + wire.signal()).toList(),
				cable.getFirst().parts().stream().filter(part -> part.path().startsWith("cable.wires")).map(part -> part.path() + ' ' + part.name()).toList());
		assertEquals(WHOLE.checks().stream().map(SafetyCheck::title).toList(),
				Outline.of(WHOLE, List.of("checks"), List.of()).stream().map(Outline::name).toList());
	}

	@Test
	void theWorstOfWhatIsInAPartCounts() {
		String wire = "cable.wires[" + WHOLE.cable().orElseThrow().wires().getFirst().id() + ']';
		List<ConfigurationProblem> problems = List.of(problem(Severity.INFO, wire), problem(Severity.ERROR, wire + ".colour"),
				problem(Severity.DANGER, "cables"));
		Outline cable = Outline.of(WHOLE, List.of("cable"), problems).getFirst();
		assertEquals(Optional.of(Severity.ERROR), cable.worst());
		assertEquals(Optional.of(Severity.ERROR), cable.parts().stream().filter(part -> part.path().equals(wire)).findFirst().orElseThrow().worst());
		assertEquals(1, cable.parts().stream().filter(part -> part.worst().isPresent()).count());
	}
}
