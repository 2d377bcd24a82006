package org.busbar.core.wiring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.fact.Confidence;
import org.busbar.api.wiring.Hazard;
import org.busbar.api.wiring.Socket;

/**
 * A cable between an inverter and a battery, computed from what is known of their two sockets. What nobody knows is missing here too: no pin is invented.
 *
 * @param inverter       the inverter's end
 * @param battery        the battery's end
 * @param wires          the wiring table: CAN-H, CAN-L, GND, then what else both ends carry and a CAN cable may join; of one signal the best known row first
 * @param contradictions what must be read or measured before the cable is made whole; those of the inverter first
 * @param missing        signals that the cable needs and whose pins are not known
 * @param mistakes       the hazard table: what a straight lead and what a plug in a neighbouring socket would connect
 * @param hazards        those of the sockets, of the devices, and those that follow from contradictions
 */
public record Cable(CableEnd inverter, CableEnd battery, List<CableWire> wires, List<Contradiction> contradictions, List<MissingPin> missing,
		List<Mistake> mistakes, List<CableHazard> hazards) {

	private static final String GROUND = "GND";

	/** The conductors of a CAN cable. */
	public static final List<String> NEEDED = List.of("CAN-H", "CAN-L", GROUND);

	/** What a socket of a serial port carries. */
	static final Set<SignalKind> SERIAL = EnumSet.of(SignalKind.RS232, SignalKind.RS485);

	public Cable {
		wires = List.copyOf(wires);
		contradictions = List.copyOf(contradictions);
		missing = List.copyOf(missing);
		mistakes = List.copyOf(mistakes);
		hazards = List.copyOf(hazards);
	}

	/** The cable between two sockets whatever the models. */
	public static Cable between(Device inverter, Socket inverterSocket, Device battery, Socket batterySocket) {
		return between(new CableEnd(inverter, Optional.empty(), inverterSocket), new CableEnd(battery, Optional.empty(), batterySocket));
	}

	/** The cable between two ends as the sources describe them. */
	public static Cable between(CableEnd inverter, CableEnd battery) {
		Set<String> signals = signals(inverter, battery);
		List<CableWire> wires = wires(signals, inverter, battery);
		List<Contradiction> contradictions = Stream.of(inverter, battery).flatMap(end -> end.contradictions(signals).stream()).toList();
		return new Cable(inverter, battery, wires, contradictions, missing(inverter, battery), Mistake.with(inverter, battery, conceivable(wires)),
				hazards(inverter, battery, contradictions));
	}

	/**
	 * The cable between two ends after readings on the devices: the rows that a reading has ruled out fall away.
	 *
	 * @param inverter  as the sources describe it
	 * @param battery   as the sources describe it
	 * @param decisions at most one for each contradiction and each pin that is missing
	 * @throws DecisionException when the sources neither contradict each other there nor leave it open, or none of them names that pin
	 */
	public static Cable between(CableEnd inverter, CableEnd battery, List<Decision> decisions) {
		return between(inverter.decide(of(inverter, decisions)), battery.decide(of(battery, decisions)));
	}

	private static List<Decision> of(CableEnd end, List<Decision> decisions) {
		return decisions.stream().filter(decision -> decision.end() == end.kind()).toList();
	}

	private static Set<String> signals(CableEnd inverter, CableEnd battery) {
		Set<String> signals = new LinkedHashSet<>(needed(inverter, battery));
		// Where both ends have CAN, a serial port beside it belongs to another cable.
		boolean can = inverter.carries(EnumSet.of(SignalKind.CAN)) && battery.carries(EnumSet.of(SignalKind.CAN));
		Set<String> shared = inverter.signals().filter(Cable::mayBeJoined).filter(signal -> !can || !SERIAL.contains(SignalKind.of(signal)))
				.collect(Collectors.toCollection(TreeSet::new));
		shared.retainAll(battery.signals().collect(Collectors.toSet()));
		signals.addAll(shared);
		return signals;
	}

	/** The conductors of CAN or, where no end has CAN and one has a serial port, those of the port. */
	private static List<String> needed(CableEnd inverter, CableEnd battery) {
		if (!serial(inverter, battery)) {
			return NEEDED;
		}
		return Stream.of(inverter, battery).flatMap(CableEnd::signals).filter(Cable::mayBeJoined).distinct().toList();
	}

	/** Whether it is the lead of a serial port and no CAN cable. */
	public boolean serial() {
		return serial(inverter, battery);
	}

	/** Whether the two sockets can be for each other: not where it is known of all pins of one of them that they are for something else. */
	public boolean possible() {
		return foreign().isEmpty();
	}

	/** The ends that no battery's CAN belongs to. */
	public List<CableEnd> foreign() {
		return serial() ? List.of() : Stream.of(inverter, battery).filter(CableEnd::isForOthers).toList();
	}

	/** The pins without which nothing works: a CAN cable may do without a ground. */
	public List<MissingPin> lacking() {
		return missing.stream().filter(one -> serial() || !one.signal().equals(GROUND)).toList();
	}

	private static boolean serial(CableEnd inverter, CableEnd battery) {
		List<CableEnd> ends = List.of(inverter, battery);
		return ends.stream().noneMatch(end -> end.carries(EnumSet.of(SignalKind.CAN))) && ends.stream().anyMatch(end -> end.carries(SERIAL));
	}

	private static List<CableWire> wires(Set<String> signals, CableEnd inverter, CableEnd battery) {
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

	/**
	 * The wires to make: of each signal on whose pins the sources do not contradict each other, the best known row. A ground alone is no cable: it would only join
	 * two devices that nothing else does.
	 */
	public List<CableWire> made() {
		List<CableWire> made = made(wires);
		return made.stream().allMatch(wire -> wire.signal().equals(GROUND)) ? List.of() : made;
	}

	private static List<CableWire> made(List<CableWire> wires) {
		Set<String> done = new HashSet<>();
		return wires.stream().filter(wire -> !wire.contradicted() && done.add(wire.signal())).toList();
	}

	/** The wires to make, and those that somebody may make where the sources contradict each other. */
	private static List<CableWire> conceivable(List<CableWire> wires) {
		Collection<CableWire> made = made(wires);
		return wires.stream().filter(wire -> wire.contradicted() || made.contains(wire)).toList();
	}

	/** What no source tells a pin of and a measurement may: without it the cable is not whole, those of the inverter first. */
	public List<Contradiction> measurable() {
		return Stream.of(inverter, battery)
				.flatMap(end -> missing.stream().filter(one -> one.end() == end.kind()).flatMap(one -> end.unknown(one.signal()).stream())).toList();
	}

	/**
	 * What pins meet in a lead that is there already.
	 *
	 * @param pins the pin at the battery's end by the pin at the inverter's end; one that the socket does not have carries nothing that is known
	 */
	public List<PinMeeting> meetings(Map<Integer, Integer> pins) {
		return pins.entrySet().stream().map(join -> PinMeeting.of(inverter, join.getKey(), battery, join.getValue()))
				.sorted(Comparator.comparingInt(PinMeeting::inverterPin)).toList();
	}

	/** One of the two ends. */
	public CableEnd end(Device.Kind kind) {
		return inverter.kind() == kind ? inverter : battery;
	}

	/** What the cable rests on beside the sources: the readings, those of the inverter first. */
	public List<Decided> decided() {
		return Stream.of(inverter, battery).flatMap(end -> end.decided().stream()).toList();
	}

	private static List<MissingPin> missing(CableEnd inverter, CableEnd battery) {
		List<MissingPin> missing = new ArrayList<>();
		for (String signal : needed(inverter, battery)) {
			for (CableEnd end : List.of(inverter, battery)) {
				if (end.claims(signal).isEmpty()) {
					missing.add(new MissingPin(signal, end.kind(), action(end, signal, serial(inverter, battery))));
				}
			}
		}
		return missing;
	}

	private static String action(CableEnd end, String signal, boolean serial) {
		if (serial) {
			return Messages.format("missing.other", end.title(), signal);
		}
		if (!end.isForOthers()) {
			return Messages.forSignal("missing", signal, end.title(), signal);
		}
		return Messages.format(end.isSerialAdapter() ? "absent.serial" : "absent", end.title(), signal);
	}

	private static List<CableHazard> hazards(CableEnd inverter, CableEnd battery, List<Contradiction> contradictions) {
		List<CableHazard> hazards = new ArrayList<>();
		hazard("contradicted", contradictions).ifPresent(hazards::add);
		List<Contradiction> decided = Stream.of(inverter, battery).flatMap(end -> end.decided().stream()).map(Decided::contradiction).toList();
		hazard("decided", decided.stream().filter(one -> !one.unknown()).toList()).ifPresent(hazards::add);
		hazard("measured", decided.stream().filter(Contradiction::unknown).toList()).ifPresent(hazards::add);
		for (CableEnd end : List.of(inverter, battery)) {
			mixed(end).ifPresent(hazards::add);
			Stream.concat(end.socket().hazards().stream(), end.device().hazards().stream())
					.forEach(hazard -> hazards.add(new CableHazard(hazard, Optional.of(end.device()))));
		}
		// The worst first; List.sort keeps the order of those that are equally bad.
		hazards.sort(Comparator.comparing(hazard -> hazard.hazard().level()));
		return hazards;
	}

	/** Warnings of readings that no one source gives together. They are among the {@link #hazards}, but too grave to stand there alone. */
	public List<String> mixtures() {
		return Stream.of(inverter, battery).flatMap(end -> mixed(end).stream()).map(hazard -> hazard.hazard().text()).toList();
	}

	/** Readings that each follow another source: together they are a pin-out that no source gives. */
	private static Optional<CableHazard> mixed(CableEnd end) {
		String signals = end.decided().stream().filter(one -> end.decided().stream().anyMatch(one::mixedWith))
				.map(one -> one.decision().signal() + '=' + one.decision().pin()).collect(Collectors.joining(", "));
		return signals.isEmpty()
				? Optional.empty()
				: Optional.of(new CableHazard(new Hazard("mixed-pins", Hazard.Level.DAMAGE, Messages.format("mixed", signals, end.title()),
						Confidence.INFERRED, List.of()), Optional.empty()));
	}

	private static Optional<CableHazard> hazard(String name, List<Contradiction> contradictions) {
		if (contradictions.isEmpty()) {
			return Optional.empty();
		}
		String signals = contradictions.stream().map(Contradiction::signal).distinct().collect(Collectors.joining(", "));
		boolean harmful = contradictions.stream().anyMatch(one -> one.harmful() || one.unknown());
		Hazard hazard = new Hazard(name + "-pins", harmful ? Hazard.Level.DAMAGE : Hazard.Level.NO_FUNCTION,
				Messages.format(name + (harmful ? ".damage" : ".no-function"), signals), Confidence.INFERRED, List.of());
		return Optional.of(new CableHazard(hazard, Optional.empty()));
	}
}
