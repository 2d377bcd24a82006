package org.busbar.core.wiring;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Model;
import org.busbar.api.catalogue.Unknown;
import org.busbar.api.fact.Source;
import org.busbar.api.protocol.ProtocolDescriptor;
import org.busbar.api.protocol.Role;
import org.busbar.api.protocol.Timeout;

/**
 * Where a converter meets a CAN cable, and what the two ends do while the lead is unplugged for it. All of it is from the data of the devices and of the
 * protocols that the two may speak; what no source says is unknown and is told as that.
 *
 * @param conductors the wires that the converter is joined to
 * @param unmade     signals that it needs and whose pins are not settled
 * @param silences   what an end does when the other falls silent, protocol by protocol, the inverter first
 * @param hazards    what else the devices' data say of a lost battery and of their sockets for a second plug
 * @param unknowns   what no source says of a lost battery
 * @param unsaid     protocols of both ends that say nothing of a silent battery; empty where the device itself does
 */
public record Tap(List<CableWire> conductors, List<String> unmade, List<Silence> silences, List<CableHazard> hazards, List<Unknown> unknowns,
		List<ProtocolDescriptor> unsaid) {

	private static final List<String> NEEDED = List.of("CAN-H", "CAN-L");
	/** Ids of brands' data. */
	private static final String LOSS = "loss";
	private static final String FREE_SOCKET = "free-socket";

	/**
	 * What one end does when the other falls silent.
	 *
	 * @param protocol whose descriptor says it
	 * @param timeout  after how long, and what
	 */
	public record Silence(ProtocolDescriptor protocol, Timeout timeout) {

		/** Where it stands. */
		public List<Source> sources() {
			return protocol.sources().stream().filter(source -> timeout.sources().contains(source.key())).toList();
		}
	}

	public Tap {
		conductors = List.copyOf(conductors);
		unmade = List.copyOf(unmade);
		silences = List.copyOf(silences);
		hazards = List.copyOf(hazards);
		unknowns = List.copyOf(unknowns);
		unsaid = List.copyOf(unsaid);
	}

	/**
	 * The tap of a cable; empty when it is no CAN cable between an inverter and a battery, or none can be between these sockets.
	 *
	 * @param protocols finds a descriptor by its id
	 */
	public static Optional<Tap> of(Cable cable, Function<String, Optional<ProtocolDescriptor>> protocols) {
		Device inverter = cable.inverter().device();
		if (cable.serial() || !cable.possible() || inverter.kind() != Device.Kind.INVERTER || cable.battery().kind() != Device.Kind.BATTERY) {
			return Optional.empty();
		}
		List<CableWire> conductors = cable.made().stream().filter(wire -> Cable.NEEDED.contains(wire.signal())).toList();
		Set<String> made = conductors.stream().map(CableWire::signal).collect(Collectors.toSet());
		List<ProtocolDescriptor> spoken = spoken(cable).stream().flatMap(id -> protocols.apply(id).stream()).toList();
		List<Silence> silences = Stream.of(Role.INVERTER, Role.BATTERY)
				.flatMap(watcher -> spoken.stream().flatMap(
						protocol -> protocol.timeouts().stream().filter(timeout -> timeout.watcher() == watcher)
								.map(timeout -> new Silence(protocol, timeout))))
				.toList();
		List<CableHazard> hazards = cable.hazards().stream()
				.filter(hazard -> hazard.hazard().id().startsWith(LOSS) || hazard.hazard().id().equals(FREE_SOCKET)).toList();
		List<Unknown> unknowns = inverter.unknowns().stream().filter(unknown -> unknown.id().startsWith(LOSS)).toList();
		boolean said = !unknowns.isEmpty() || hazards.stream().anyMatch(Tap::isLoss);
		return Optional.of(new Tap(conductors, NEEDED.stream().filter(signal -> !made.contains(signal)).toList(), silences, hazards, unknowns,
				said ? List.of() : spoken.stream().filter(protocol -> silences.stream().noneMatch(silence -> speaksOf(silence, protocol))).toList()));
	}

	/** Whether nobody says anything of a lost battery, not even that it is unknown. */
	public boolean unspoken() {
		return silences.isEmpty() && unknowns.isEmpty() && unsaid.isEmpty() && hazards.stream().noneMatch(Tap::isLoss);
	}

	private static boolean isLoss(CableHazard hazard) {
		return hazard.hazard().id().startsWith(LOSS);
	}

	private static boolean speaksOf(Silence silence, ProtocolDescriptor protocol) {
		return silence.protocol().equals(protocol) && silence.timeout().watcher() == Role.INVERTER;
	}

	/** What both may speak; where the battery's data name nothing of it, what the inverter does. */
	private static Set<String> spoken(Cable cable) {
		Set<String> inverter = spoken(cable.inverter());
		Set<String> both = new LinkedHashSet<>(inverter);
		both.retainAll(spoken(cable.battery()));
		return both.isEmpty() ? inverter : both;
	}

	private static Set<String> spoken(CableEnd end) {
		return end.model().map(Stream::of).orElseGet(() -> end.device().models().stream()).map(Model::protocols).flatMap(List::stream)
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}
}
