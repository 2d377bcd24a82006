package org.busbar.core.wiring;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.busbar.api.wiring.Assignment;
import org.busbar.api.wiring.Pin;
import org.busbar.api.wiring.Socket;

/**
 * Two pins that one conductor joins.
 *
 * @param inverterPin number at the inverter's end
 * @param inverter    what the sources see there; empty when not known
 * @param batteryPin  number at the battery's end
 * @param battery     what the sources see there; empty when not known
 * @param judgement   the worst that can come of it
 * @param text        what meets what, the more dangerous first, in the language of the reader: {@code V+ (supply) on CAN-H}
 */
public record PinMeeting(int inverterPin, List<String> inverter, int batteryPin, List<String> battery, Judgement judgement, String text) {

	/** The kinds whose names do not say to everybody what is dangerous about them. */
	private static final Set<SignalKind> EXPLAINED = EnumSet.of(SignalKind.SUPPLY, SignalKind.RS485, SignalKind.RS232);

	public PinMeeting {
		inverter = List.copyOf(inverter);
		battery = List.copyOf(battery);
	}

	/** A pin that is not known has no signals, and what meets it is never harmless; nor is what meets a pin that the sources contradict each other on. */
	static PinMeeting of(CableEnd inverter, int inverterPin, CableEnd battery, int batteryPin) {
		List<String> here = signals(inverter.socket(), inverterPin);
		List<String> there = signals(battery.socket(), batteryPin);
		if (here.isEmpty() || there.isEmpty()) {
			List<String> known = (here.isEmpty() ? there : here).stream().map(PinMeeting::explained).toList();
			String text = known.isEmpty() ? Messages.format("meeting.both-unknown") : Messages.format("meeting.unknown", String.join(" / ", known));
			return new PinMeeting(inverterPin, here, batteryPin, there, Judgement.UNKNOWN, text);
		}
		Judgement worst = Judgement.HARMLESS;
		String text = "";
		for (String signal : here) {
			for (String other : there) {
				Judgement judgement = Judgement.of(signal, other);
				if (text.isEmpty() || judgement.compareTo(worst) > 0) {
					worst = judgement;
					text = describe(signal, other);
				}
			}
		}
		if (worst == Judgement.HARMLESS && (inverter.contested(inverterPin) || battery.contested(batteryPin))) {
			return new PinMeeting(inverterPin, here, batteryPin, there, Judgement.UNKNOWN, Messages.format("meeting.contested", text));
		}
		return new PinMeeting(inverterPin, here, batteryPin, there, worst, text);
	}

	private static List<String> signals(Socket socket, int number) {
		Optional<Pin> pin = socket.pins().stream().filter(one -> one.number() == number).findFirst();
		return pin.stream().flatMap(one -> one.assignments().stream()).map(Assignment::signal).distinct().toList();
	}

	private static String describe(String signal, String other) {
		// What drives stands before what suffers.
		boolean swap = rank(other) > rank(signal);
		return Messages.format("meeting", explained(swap ? other : signal), swap ? signal : other);
	}

	private static int rank(String signal) {
		return switch (SignalKind.of(signal)) {
			case SUPPLY -> 3;
			case RS232 -> 2;
			case RS485 -> 1;
			case CAN, GROUND, UNCONNECTED, OTHER -> 0;
		};
	}

	private static String explained(String signal) {
		SignalKind kind = SignalKind.of(signal);
		if (!EXPLAINED.contains(kind)) {
			return signal;
		}
		String explanation = Messages.format("kind." + kind);
		return signal.toLowerCase(Locale.ROOT).contains(explanation.toLowerCase(Locale.ROOT)) ? signal : signal + " (" + explanation + ')';
	}
}
