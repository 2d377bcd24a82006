package org.busbar.core.wiring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Model;
import org.busbar.api.doctor.Equipment;
import org.busbar.api.fact.Confidence;
import org.busbar.api.wiring.Assignment;
import org.busbar.api.wiring.Pin;
import org.busbar.api.wiring.Socket;

/**
 * The socket that one end of a cable goes into.
 *
 * @param device  the maker's data
 * @param model   the model that was chosen; empty when the socket was chosen without one
 * @param socket  one of the device's sockets; what a reading has ruled out is no longer in it
 * @param decided the contradictions of the socket that a reading has decided
 */
public record CableEnd(Device device, Optional<Model> model, Socket socket, List<Decided> decided) {

	private static final Set<String> CAN = Set.of("CAN-H", "CAN-L");

	public CableEnd {
		decided = List.copyOf(decided);
	}

	/** An end as the sources describe it. */
	public CableEnd(Device device, Optional<Model> model, Socket socket) {
		this(device, model, socket, List.of());
	}

	/** A device with the socket that a CAN lead to it goes into, as the doctor knows it. */
	public static Equipment equipment(Device device, Optional<Model> model) {
		return new Equipment(device, model, of(device, model).map(CableEnd::socket));
	}

	/**
	 * The socket that a CAN cable to this model goes into: the first of the model's sockets that has a CAN pin, else the model's first.
	 *
	 * @param model one of the device's models; empty for the first one
	 * @return empty when no socket is known
	 */
	public static Optional<CableEnd> of(Device device, Optional<Model> model) {
		Optional<Model> chosen = model.or(() -> device.models().stream().findFirst());
		List<Socket> sockets = chosen.map(one -> sockets(device, one)).orElse(List.of());
		List<Socket> candidates = sockets.isEmpty() && model.isEmpty() ? device.sockets() : sockets;
		Optional<Socket> withCan = candidates.stream().filter(CableEnd::hasCan).findFirst();
		return withCan.or(() -> candidates.stream().findFirst()).map(socket -> new CableEnd(device, chosen, socket));
	}

	/** A socket that was chosen by itself; the model is the first one that has it. */
	public static CableEnd at(Device device, Socket socket) {
		return new CableEnd(device, device.models().stream().filter(model -> model.sockets().contains(socket.id())).findFirst(), socket);
	}

	private static List<Socket> sockets(Device device, Model model) {
		return model.sockets().stream().map(device::socket).flatMap(Optional::stream).toList();
	}

	private static boolean hasCan(Socket socket) {
		// Another network, such as "CAN-H (Xanbus)", is no place for a battery.
		return signals(socket).anyMatch(CAN::contains);
	}

	private static Stream<String> signals(Socket socket) {
		return socket.pins().stream().flatMap(pin -> pin.assignments().stream()).map(Assignment::signal);
	}

	/** The other sockets of the model, or of the device when no model was chosen, that take the same plug. */
	Stream<CableEnd> neighbours() {
		List<Socket> all = model.map(one -> sockets(device, one)).orElse(device.sockets());
		return all.stream().filter(other -> !other.id().equals(socket.id()) && other.type() == socket.type())
				.map(other -> new CableEnd(device, model, other));
	}

	/** Which end of a cable it is: a computer stands where an inverter would. */
	public Device.Kind kind() {
		return device.kind() == Device.Kind.BATTERY ? Device.Kind.BATTERY : Device.Kind.INVERTER;
	}

	/** Whether the sources contradict each other on the pin or on a signal that it may carry. */
	public boolean contested(int number) {
		return connected().distinct().flatMap(signal -> claims(signal).stream())
				.anyMatch(claim -> claim.pin() == number && claim.agreement() == Agreement.CONTRADICTED);
	}

	/** How the sources stand to each other on what a pin carries; empty where none says anything. */
	public Optional<Agreement> agreement(Pin pin) {
		return pin.assignments().stream().map(Assignment::signal).distinct()
				.flatMap(signal -> claims(signal).stream().filter(claim -> claim.pin() == pin.number())).map(PinClaim::agreement).reduce(Agreement::and);
	}

	/** Every signal that any source sees on any pin of the socket. */
	Stream<String> signals() {
		return signals(socket);
	}

	/** Whether any source sees a signal of one of these kinds. */
	boolean carries(Set<SignalKind> kinds) {
		return signals().map(SignalKind::of).anyMatch(kinds::contains);
	}

	/** The pins that any source sees the signal on, with everything said for it. */
	List<PinClaim> claims(String signal) {
		List<Pin> pins = pins(signal);
		boolean read = decided.stream().anyMatch(one -> one.decision().signal().equals(signal));
		return pins.stream().map(pin -> PinClaim.of(signal, pin, pins)).map(claim -> read ? claim.as(Agreement.DECIDED) : claim).toList();
	}

	private List<Pin> pins(String signal) {
		return socket.pins().stream().filter(pin -> pin.assignments().stream().anyMatch(assignment -> assignment.signal().equals(signal))).toList();
	}

	/** The signals of the socket whose pin the sources do not agree on. */
	public List<Contradiction> contradictions() {
		return contradictions(connected().distinct().toList());
	}

	/** Sources that see nothing on different pins do not contradict each other. */
	private Stream<String> connected() {
		return signals().filter(signal -> !signal.equals(Assignment.UNCONNECTED));
	}

	/** Those of the signals whose pin the sources do not agree on. */
	List<Contradiction> contradictions(Collection<String> signals) {
		return signals.stream().filter(signal -> claims(signal).stream().anyMatch(claim -> claim.agreement() == Agreement.CONTRADICTED))
				.map(signal -> new Contradiction(kind(), signal, pins(signal), Messages.forSignal("decide", signal))).toList();
	}

	/** A signal of a CAN cable that no source tells a pin of, with the pins that it may be on; empty when a source tells one or every pin is known. */
	Optional<Contradiction> unknown(String signal) {
		List<Pin> free = socket.pins().stream().filter(pin -> !pin.known()).toList();
		return free.isEmpty() || isForOthers() || !Cable.NEEDED.contains(signal) || !claims(signal).isEmpty()
				? Optional.empty()
				: Optional.of(new Contradiction(kind(), signal, free, Messages.forSignal("decide", signal)));
	}

	/**
	 * This end after readings: what they have ruled out falls away.
	 *
	 * @throws DecisionException when the sources neither contradict each other there nor leave it open, or none of them names that pin
	 */
	CableEnd decide(List<Decision> decisions) {
		List<Decided> all = new ArrayList<>();
		for (Decision decision : decisions) {
			Contradiction contradiction = contradictions(List.of(decision.signal())).stream().findFirst().or(() -> unknown(decision.signal())).orElseThrow(
					() -> new DecisionException(Messages.format("decision.agreed", decision.signal(), title())));
			if (!contradiction.pins().contains(decision.pin())) {
				throw new DecisionException(contradiction.unknown()
						? Messages.format("decision.carried", decision.pin(), title(), contradiction.pins())
						: Messages.format("decision.unseen", decision.signal(), title(), decision.pin(), contradiction.pins()));
			}
			if (all.stream().map(Decided::decision)
					.anyMatch(other -> other.pin() == decision.pin() || other.signal().equals(decision.signal()))) {
				throw new DecisionException(Messages.format("decision.twice", decision.pin(), title(), decision.signal()));
			}
			all.add(new Decided(contradiction, decision));
		}
		return new CableEnd(device, model, without(decisions), all);
	}

	private Socket without(List<Decision> decisions) {
		List<Pin> pins = socket.pins().stream()
				.map(pin -> new Pin(pin.number(),
						Stream.concat(pin.assignments().stream().filter(assignment -> remains(pin, assignment, decisions)), measured(pin, decisions)).toList()))
				.toList();
		return new Socket(socket.id(), socket.name(), socket.type(), pins, socket.note(), socket.hazards());
	}

	/** What a reading says of a pin that the sources say nothing of. */
	private static Stream<Assignment> measured(Pin pin, List<Decision> decisions) {
		return decisions.stream().filter(decision -> !pin.known() && decision.pin() == pin.number()).map(decision -> new Assignment(decision.signal(),
				Confidence.INFERRED, List.of(), Messages.format("measured", decision.reading().isBlank() ? "-" : decision.reading().strip())));
	}

	/** A decided pin carries its signal alone, and the signal is on no other pin. */
	private static boolean remains(Pin pin, Assignment assignment, List<Decision> decisions) {
		return decisions.stream().allMatch(decision -> (decision.pin() == pin.number()) == decision.signal().equals(assignment.signal()));
	}

	/** Whether no pin can carry the CAN of a battery: sources say of every pin what it carries, or it is the serial port of a computer. */
	boolean isForOthers() {
		return !socket.pins().isEmpty() && !hasCan(socket) && (unknownPins().isEmpty() || isSerialAdapter());
	}

	/** Whether it is the plug of a serial adapter, whose free pins are no place to look for CAN: RS232 has up to 15 V both ways. */
	boolean isSerialAdapter() {
		return device.kind() == Device.Kind.COMPUTER && carries(Cable.SERIAL);
	}

	/** The numbers of the pins that no source says anything of. They stay unconnected. */
	public List<Integer> unknownPins() {
		return socket.pins().stream().filter(pin -> !pin.known()).map(Pin::number).toList();
	}

	/** Maker and socket for a sentence. */
	public String title() {
		return device.name() + ' ' + socket.name();
	}
}
