package org.busbar.core.configuration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.doctor.Severity;
import org.busbar.api.fact.Confidence;
import org.busbar.api.protocol.Role;
import org.busbar.core.wiring.Cable;

/** Whether the cable is whole, and every wire ends where the sources or a reading say that it may. */
final class CableChecks {

	private static final String WIRES = "cable.wires";
	private static final String GROUND = "GND";

	private final Configuration configuration;
	private final Problems problems;

	private CableChecks(Configuration configuration, Problems problems) {
		this.configuration = configuration;
		this.problems = problems;
	}

	static void check(Configuration configuration, Problems problems) {
		new CableChecks(configuration, problems).check();
	}

	private void check() {
		Optional<SiteCable> cable = configuration.cable();
		if (cable.isEmpty()) {
			problems.add(Severity.ERROR, "cable", "cable");
			return;
		}
		cable.get().decisions().stream().filter(decision -> decision.reading().isBlank()).forEach(
				decision -> problems.add(Severity.WARNING, "decision", Problems.path("cable.decisions", decision) + ".reading", decision.signal(),
						decision.pin()));
		for (Role side : Role.values()) {
			wires(cable.get(), side);
		}
		cable.get().wires().stream().filter(wire -> wire.confidence() == Confidence.INFERRED)
				.forEach(wire -> problems.add(Severity.WARNING, "wire.inferred", Problems.path(WIRES, wire), wire.signal()));
		complete(cable.get());
	}

	/** A cable of CAN needs its pair; any other one needs a wire at all. */
	private void complete(SiteCable cable) {
		boolean can = Stream.of(Role.values()).flatMap(side -> pins(side).stream()).flatMap(pin -> pin.assignments().stream())
				.anyMatch(assignment -> Cable.NEEDED.contains(assignment.signal()) && !assignment.signal().equals(GROUND));
		if (!can && !cable.wires().isEmpty()) {
			return;
		}
		for (String signal : Cable.NEEDED) {
			if (cable.wires().stream().noneMatch(wire -> wire.signal().equals(signal))) {
				String claims = Stream.of(Role.values()).map(side -> claims(side, signal)).filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
				problems.add(signal.equals(GROUND) ? Severity.INFO : Severity.ERROR,
						signal.equals(GROUND) ? "wire.ground" : claims.isEmpty() ? "wire.unknown" : "wire.open",
						WIRES, signal, claims);
			}
		}
	}

	/** The pins that sources see a signal on at one end. */
	private String claims(Role side, String signal) {
		String numbers = pins(side).stream().filter(pin -> carries(pin, signal)).map(pin -> Integer.toString(pin.number())).collect(Collectors.joining(", "));
		return numbers.isEmpty() ? "" : Messages.format("claims", configuration.equipment(side).map(Equipment::name).orElse(""), numbers);
	}

	private void wires(SiteCable cable, Role side) {
		Map<String, CopiedPin> pins = pins(side).stream().collect(Collectors.toMap(CopiedPin::id, Function.identity(), (one, other) -> one));
		Map<String, SiteWire> taken = new HashMap<>();
		String feature = side == Role.BATTERY ? ".batteryPin" : ".inverterPin";
		for (SiteWire wire : cable.wires()) {
			String id = side == Role.BATTERY ? wire.batteryPin() : wire.inverterPin();
			String path = Problems.path(WIRES, wire) + feature;
			String device = configuration.equipment(side).map(Equipment::name).orElse("");
			CopiedPin pin = pins.get(id);
			if (pin == null) {
				problems.add(Severity.ERROR, "wire.nowhere", path, wire.signal(), device);
				continue;
			}
			SiteWire other = taken.putIfAbsent(id, wire);
			if (other != null) {
				problems.add(Severity.DANGER, "wire.shared", path, wire.signal(), other.signal(), pin.number(), device);
			}
			landing(wire, pin, side, path, device);
		}
	}

	private void landing(SiteWire wire, CopiedPin pin, Role side, String path, String device) {
		boolean decided = configuration.cable().stream().flatMap(cable -> cable.decisions().stream())
				.anyMatch(decision -> decision.side() == side && decision.signal().equals(wire.signal()) && decision.pin() == pin.number());
		if (decided) {
			return;
		}
		List<String> signals = pin.assignments().stream().map(CopiedAssignment::signal).distinct().toList();
		if (!signals.contains(wire.signal())) {
			problems.add(Severity.DANGER, signals.isEmpty() ? "wire.guessed" : "wire.wrong", path, wire.signal(), pin.number(), device,
					String.join(", ", signals));
		} else if (signals.size() > 1) {
			List<String> others = new ArrayList<>(signals);
			others.remove(wire.signal());
			problems.add(Severity.ERROR, "wire.contradicted", path, wire.signal(), pin.number(), device, String.join(", ", others));
		}
	}

	private static boolean carries(CopiedPin pin, String signal) {
		return pin.assignments().stream().anyMatch(assignment -> assignment.signal().equals(signal));
	}

	private List<CopiedPin> pins(Role side) {
		return configuration.equipment(side).flatMap(Equipment::socket).map(CopiedSocket::pins).orElse(List.of());
	}
}
