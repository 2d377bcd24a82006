package org.busbar.core.wiring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.fact.Confidence;
import org.busbar.api.wiring.Assignment;
import org.busbar.api.wiring.Hazard;
import org.busbar.api.wiring.Pin;
import org.busbar.api.wiring.Socket;

/**
 * A cable between an inverter and a battery, computed from what is known of their two sockets. What nobody knows is missing here too: no pin is invented.
 *
 * @param inverter     the inverter's end
 * @param battery      the battery's end
 * @param wires        the wiring table: CAN-H, CAN-L, GND, then what else both ends carry; of one signal the best known row first
 * @param missing      signals that the cable needs and whose pins are not known
 * @param straightLead what a lead from pin n to pin n would do; empty where such a lead does not fit
 * @param hazards      those of the sockets, of the devices, and those that follow from the pins
 */
public record Cable(CableEnd inverter, CableEnd battery, List<CableWire> wires, List<MissingPin> missing, Optional<StraightLead> straightLead,
		List<CableHazard> hazards) {

	/** The conductors of a CAN cable. */
	public static final List<String> NEEDED = List.of("CAN-H", "CAN-L", "GND");

	private static final Set<SignalKind> HARMFUL_TO_CAN = EnumSet.of(SignalKind.SUPPLY, SignalKind.RS485, SignalKind.RS232);

	public Cable {
		wires = List.copyOf(wires);
		missing = List.copyOf(missing);
		hazards = List.copyOf(hazards);
	}

	/** The cable between two sockets whatever the models. */
	public static Cable between(Device inverter, Socket inverterSocket, Device battery, Socket batterySocket) {
		return between(new CableEnd(inverter, Optional.empty(), inverterSocket), new CableEnd(battery, Optional.empty(), batterySocket));
	}

	/** The cable between two ends. */
	public static Cable between(CableEnd inverter, CableEnd battery) {
		List<CableWire> wires = wires(inverter, battery);
		Optional<StraightLead> straightLead = StraightLead.between(inverter.socket(), battery.socket());
		List<CableHazard> hazards = new ArrayList<>();
		contradiction(inverter, battery, wires).ifPresent(hazard -> hazards.add(new CableHazard(hazard, Optional.empty())));
		for (CableEnd end : List.of(inverter, battery)) {
			Stream.concat(end.socket().hazards().stream(), end.device().hazards().stream())
					.forEach(hazard -> hazards.add(new CableHazard(hazard, Optional.of(end.device()))));
		}
		straightLead.flatMap(StraightLead::hazard).ifPresent(hazard -> hazards.add(new CableHazard(hazard, Optional.empty())));
		// The worst first; List.sort keeps the order of those that are equally bad.
		hazards.sort(Comparator.comparing(hazard -> hazard.hazard().level()));
		return new Cable(inverter, battery, wires, missing(inverter, battery), straightLead, hazards);
	}

	private static List<CableWire> wires(CableEnd inverter, CableEnd battery) {
		Set<String> signals = new LinkedHashSet<>(NEEDED);
		Set<String> shared = inverter.signals().filter(Cable::mayBeJoined).collect(Collectors.toCollection(TreeSet::new));
		shared.retainAll(battery.signals().collect(Collectors.toSet()));
		signals.addAll(shared);
		List<CableWire> wires = new ArrayList<>();
		for (String signal : signals) {
			List<CableWire> rows = new ArrayList<>();
			for (PinClaim atInverter : inverter.claims(signal)) {
				for (PinClaim atBattery : battery.claims(signal)) {
					rows.add(new CableWire(signal, atInverter, atBattery));
				}
			}
			rows.sort(Comparator.comparing(CableWire::confidence).thenComparing(row -> row.inverter().confidence())
					.thenComparing(row -> row.battery().confidence()));
			wires.addAll(rows);
		}
		return wires;
	}

	/** Two supplies are never joined, even where both ends name them alike. */
	private static boolean mayBeJoined(String signal) {
		SignalKind kind = SignalKind.of(signal);
		return kind != SignalKind.SUPPLY && kind != SignalKind.UNCONNECTED;
	}

	private static List<MissingPin> missing(CableEnd inverter, CableEnd battery) {
		List<MissingPin> missing = new ArrayList<>();
		for (String signal : NEEDED) {
			for (CableEnd end : List.of(inverter, battery)) {
				if (end.claims(signal).isEmpty()) {
					missing.add(new MissingPin(signal, end.device().kind(), Messages.format("missing." + signal, end.title())));
				}
			}
		}
		return missing;
	}

	private static Optional<Hazard> contradiction(CableEnd inverter, CableEnd battery, List<CableWire> wires) {
		List<CableWire> contradicted = wires.stream().filter(CableWire::contradicted).toList();
		if (contradicted.isEmpty()) {
			return Optional.empty();
		}
		String signals = contradicted.stream().map(CableWire::signal).distinct().collect(Collectors.joining(", "));
		boolean harmful = contradicted.stream()
				.anyMatch(row -> mayCarryHarm(inverter.socket(), row.inverter()) || mayCarryHarm(battery.socket(), row.battery()));
		return Optional.of(new Hazard("contradicted-pins", harmful ? Hazard.Level.DAMAGE : Hazard.Level.NO_FUNCTION,
				Messages.format(harmful ? "contradicted.damage" : "contradicted.no-function", signals), Confidence.INFERRED, List.of()));
	}

	/** Whether any source sees something on the pin that can destroy a CAN transceiver. */
	private static boolean mayCarryHarm(Socket socket, PinClaim claim) {
		return socket.pins().stream().filter(pin -> pin.number() == claim.pin()).map(Pin::assignments).flatMap(List::stream).map(Assignment::signal)
				.map(SignalKind::of).anyMatch(HARMFUL_TO_CAN::contains);
	}
}
