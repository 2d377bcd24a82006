package org.busbar.core.wiring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.wiring.ConnectorType;
import org.busbar.api.wiring.Pin;
import org.busbar.api.wiring.Socket;

/**
 * A mistake that is easily made with a cable, and what would come of it: one row of the cable's hazard table.
 *
 * @param kind      which mistake
 * @param inverter  the socket that the inverter's end of the lead is in
 * @param battery   the socket that the battery's end of the lead is in
 * @param meetings  which pins the lead joins, in the order of the inverter's pins; at least one
 * @param judgement the worst that can come of it as a whole
 */
public record Mistake(Kind kind, Socket inverter, Socket battery, List<PinMeeting> meetings, Judgement judgement) {

	/** How often the mistake happens, the most frequent first. */
	public enum Kind {
		/** A lead that joins pin n to pin n, a network patch lead for one, between the right sockets. */
		STRAIGHT_LEAD,
		/** The right lead with its inverter's end in another socket of the inverter. */
		INVERTER_NEIGHBOUR,
		/** The right lead with its battery's end in another socket of the battery. */
		BATTERY_NEIGHBOUR
	}

	private static final Set<ConnectorType> READY_MADE = Set.of(ConnectorType.RJ45, ConnectorType.TWO_ROW_BLOCK, ConnectorType.DE9);

	public Mistake {
		meetings = List.copyOf(meetings);
	}

	/** The mistakes that the forms of the sockets allow. */
	static List<Mistake> with(CableEnd inverter, CableEnd battery, List<CableWire> wires) {
		List<Mistake> mistakes = new ArrayList<>();
		straightLead(inverter, battery).ifPresent(mistakes::add);
		if (!wires.isEmpty()) {
			inverter.neighbours().map(other -> wrongSocket(Kind.INVERTER_NEIGHBOUR, other, battery, wires)).forEach(mistakes::add);
			battery.neighbours().map(other -> wrongSocket(Kind.BATTERY_NEIGHBOUR, inverter, other, wires)).forEach(mistakes::add);
		}
		return mistakes;
	}

	/** Empty when the two connectors differ in form, or no ready-made lead has plugs for it. */
	private static Optional<Mistake> straightLead(CableEnd inverter, CableEnd battery) {
		ConnectorType type = inverter.socket().type();
		if (type != battery.socket().type() || !READY_MADE.contains(type)) {
			return Optional.empty();
		}
		Set<Integer> shared = battery.socket().pins().stream().map(Pin::number).collect(Collectors.toSet());
		List<PinMeeting> meetings = inverter.socket().pins().stream().map(Pin::number).filter(shared::contains)
				.map(number -> PinMeeting.of(inverter, number, battery, number)).toList();
		if (meetings.isEmpty()) {
			return Optional.empty();
		}
		Judgement worst = worst(meetings);
		return Optional.of(
				new Mistake(Kind.STRAIGHT_LEAD, inverter.socket(), battery.socket(), meetings, reaches(meetings) ? worst : worst.and(Judgement.NO_FUNCTION)));
	}

	private static Mistake wrongSocket(Kind kind, CableEnd inverter, CableEnd battery, List<CableWire> wires) {
		List<PinMeeting> meetings = wires.stream().map(wire -> PinMeeting.of(inverter, wire.inverter().pin(), battery, wire.battery().pin())).distinct()
				.sorted(Comparator.comparingInt(PinMeeting::inverterPin)).toList();
		return new Mistake(kind, inverter.socket(), battery.socket(), meetings, worst(meetings));
	}

	private static Judgement worst(List<PinMeeting> meetings) {
		return meetings.stream().map(PinMeeting::judgement).reduce(Judgement.HARMLESS, Judgement::and);
	}

	/** Whether both CAN conductors can get from one end to the other, as far as anybody knows where they are. */
	private static boolean reaches(List<PinMeeting> meetings) {
		return Stream.of("CAN-H", "CAN-L").allMatch(signal -> {
			boolean known = meetings.stream().anyMatch(meeting -> meeting.inverter().contains(signal))
					&& meetings.stream().anyMatch(meeting -> meeting.battery().contains(signal));
			return !known || meetings.stream().anyMatch(meeting -> meeting.inverter().contains(signal) && meeting.battery().contains(signal));
		});
	}

	/** Whether the lead joins a pin that nobody knows, so that it may do worse than the judgement says. */
	public boolean unsure() {
		return judgement != Judgement.DAMAGE && meetings.stream().anyMatch(meeting -> meeting.judgement() == Judgement.UNKNOWN);
	}

	/** The mistake in a few words, in the language of the reader. */
	public String title() {
		return title(kind, List.of(kind == Kind.INVERTER_NEIGHBOUR ? inverter : battery));
	}

	/** The title of mistakes that differ in nothing but the wrong socket. */
	public static String title(Kind kind, List<Socket> wrong) {
		return Messages.format("mistake." + kind, wrong.stream().map(Socket::name).collect(Collectors.joining(", ")));
	}

	/** What comes of it and why, in the language of the reader. */
	public String text() {
		String verdict = Messages.format("judgement." + judgement);
		if (judgement == Judgement.UNKNOWN) {
			boolean nothingKnown = meetings.stream().allMatch(meeting -> meeting.judgement() == Judgement.UNKNOWN);
			return verdict + ": " + (nothingKnown ? Messages.format("judgement.nothing-known") : met(Judgement.UNKNOWN)) + '.';
		}
		String met = met(judgement);
		String text = verdict + ": " + (met.isEmpty() ? Messages.format("judgement.not-reached") : met) + '.';
		return unsure() ? text + ' ' + Messages.format("judgement.unsure", met(Judgement.UNKNOWN)) : text;
	}

	private String met(Judgement wanted) {
		return meetings.stream().filter(meeting -> meeting.judgement() == wanted).map(PinMeeting::text).distinct().collect(Collectors.joining("; "));
	}
}
