package org.busbar.core.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.busbar.api.fact.Confidence;
import org.busbar.api.wiring.Assignment;
import org.busbar.api.wiring.ConnectorType;
import org.busbar.api.wiring.Hazard;
import org.busbar.api.wiring.Pin;
import org.busbar.api.wiring.Socket;

/**
 * What happens when somebody plugs in a lead that joins pin n to pin n, a network patch lead for one.
 *
 * @param meetings which signals meet, in the order of the pins
 * @param outcome  what it leads to as a whole
 */
public record StraightLead(List<Meeting> meetings, Outcome outcome) {

	/** What it leads to when two signals meet, least bad first. */
	public enum Outcome {
		/** Nothing bad. */
		HARMLESS,
		/** Nobody can say, because at one end the pin is not known. */
		UNKNOWN,
		/** The bus does not work. */
		NO_FUNCTION,
		/** A device can be destroyed. */
		DAMAGE
	}

	/**
	 * Two pins of the same number.
	 *
	 * @param pin      the number
	 * @param inverter what the sources see on the inverter's pin; empty when not known
	 * @param battery  what the sources see on the battery's pin; empty when not known
	 * @param outcome  the worst that can come of it
	 */
	public record Meeting(int pin, List<String> inverter, List<String> battery, Outcome outcome) {

		public Meeting {
			inverter = List.copyOf(inverter);
			battery = List.copyOf(battery);
		}
	}

	public StraightLead {
		meetings = List.copyOf(meetings);
	}

	/** Empty when the two connectors differ in form, or the form of one is not known, so that no ready-made lead fits. */
	static Optional<StraightLead> between(Socket inverter, Socket battery) {
		if (inverter.type() != battery.type() || inverter.type() == ConnectorType.UNKNOWN || inverter.type() == ConnectorType.TERMINAL) {
			return Optional.empty();
		}
		List<Meeting> meetings = new ArrayList<>();
		for (Pin pin : inverter.pins()) {
			battery.pins().stream().filter(other -> other.number() == pin.number()).findFirst().map(other -> meeting(pin, other)).ifPresent(meetings::add);
		}
		Outcome outcome = meetings.stream().map(Meeting::outcome).reduce(Outcome.HARMLESS, StraightLead::worse);
		return Optional.of(new StraightLead(meetings, worse(outcome, reaches(meetings) ? Outcome.HARMLESS : Outcome.NO_FUNCTION)));
	}

	private static Meeting meeting(Pin inverter, Pin battery) {
		List<String> here = signals(inverter);
		List<String> there = signals(battery);
		Outcome outcome = here.isEmpty() || there.isEmpty() ? withUnknown(here.isEmpty() ? there : here) : Outcome.HARMLESS;
		for (String signal : here) {
			for (String other : there) {
				outcome = worse(outcome, judge(signal, other));
			}
		}
		return new Meeting(inverter.number(), here, there, outcome);
	}

	private static List<String> signals(Pin pin) {
		return pin.assignments().stream().map(Assignment::signal).distinct().toList();
	}

	/** A pin that is known to be open cannot be harmed by an unknown one, and two unknown ones carry nothing that the cable is made for. */
	private static Outcome withUnknown(List<String> known) {
		return !known.isEmpty() && known.stream().allMatch(Assignment.UNCONNECTED::equals) ? Outcome.HARMLESS : Outcome.UNKNOWN;
	}

	static Outcome judge(String one, String other) {
		SignalKind kind = SignalKind.of(one);
		SignalKind otherKind = SignalKind.of(other);
		if (kind == SignalKind.SUPPLY || otherKind == SignalKind.SUPPLY) {
			boolean open = kind == SignalKind.UNCONNECTED || otherKind == SignalKind.UNCONNECTED;
			return open ? Outcome.HARMLESS : Outcome.DAMAGE;
		}
		if (one.equals(other)) {
			return Outcome.HARMLESS;
		}
		if (kind == SignalKind.CAN || otherKind == SignalKind.CAN) {
			return withCan(kind == SignalKind.CAN ? otherKind : kind);
		}
		boolean harmless = kind == SignalKind.UNCONNECTED || otherKind == SignalKind.UNCONNECTED || kind == SignalKind.GROUND && otherKind == SignalKind.GROUND;
		return harmless ? Outcome.HARMLESS : Outcome.UNKNOWN;
	}

	private static Outcome withCan(SignalKind kind) {
		return switch (kind) {
			case RS485, RS232, SUPPLY -> Outcome.DAMAGE;
			case CAN, GROUND, UNCONNECTED -> Outcome.NO_FUNCTION;
			case OTHER -> Outcome.UNKNOWN;
		};
	}

	/** Whether both CAN conductors can get from one end to the other, as far as anybody knows where they are. */
	private static boolean reaches(List<Meeting> meetings) {
		return List.of("CAN-H", "CAN-L").stream().allMatch(signal -> {
			boolean known = meetings.stream().anyMatch(meeting -> meeting.inverter().contains(signal))
					&& meetings.stream().anyMatch(meeting -> meeting.battery().contains(signal));
			return !known || meetings.stream().anyMatch(meeting -> meeting.inverter().contains(signal) && meeting.battery().contains(signal));
		});
	}

	private static Outcome worse(Outcome one, Outcome other) {
		return one.compareTo(other) >= 0 ? one : other;
	}

	/** The hazard that the lead is; empty when it is harmless. */
	Optional<Hazard> hazard() {
		return switch (outcome) {
			case HARMLESS -> Optional.empty();
			case UNKNOWN -> hazard(Hazard.Level.NOTE, "straight-lead.unknown");
			case NO_FUNCTION -> hazard(Hazard.Level.NO_FUNCTION, "straight-lead.no-function");
			case DAMAGE -> hazard(Hazard.Level.DAMAGE, "straight-lead.damage");
		};
	}

	private Optional<Hazard> hazard(Hazard.Level level, String message) {
		// Where something is known to be wrong, pins that are unknown at both ends would only hide it.
		String met = meetings.stream().filter(meeting -> meeting.outcome() != Outcome.HARMLESS)
				.filter(meeting -> outcome == Outcome.UNKNOWN || !meeting.inverter().isEmpty() || !meeting.battery().isEmpty()).map(StraightLead::describe)
				.collect(Collectors.joining("; "));
		String text = Messages.format(message, met);
		boolean unsure = level != Hazard.Level.DAMAGE && meetings.stream().anyMatch(meeting -> meeting.outcome() == Outcome.UNKNOWN);
		return Optional
				.of(new Hazard("straight-lead", level, unsure ? text + ' ' + Messages.format("straight-lead.rest") : text, Confidence.INFERRED, List.of()));
	}

	private static String describe(Meeting meeting) {
		return Messages.format("straight-lead.meeting", meeting.pin(), describe(meeting.inverter()), describe(meeting.battery()));
	}

	private static String describe(List<String> signals) {
		return signals.isEmpty() ? Messages.format("straight-lead.unknown-pin") : String.join(" / ", signals);
	}
}
