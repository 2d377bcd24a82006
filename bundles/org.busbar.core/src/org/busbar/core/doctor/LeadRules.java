package org.busbar.core.doctor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.doctor.Equipment;
import org.busbar.api.doctor.Fact;
import org.busbar.api.doctor.Installation;
import org.busbar.api.doctor.Lead;
import org.busbar.api.doctor.Reading;
import org.busbar.api.doctor.Severity;
import org.busbar.api.fact.Confidence;
import org.busbar.api.wiring.Assignment;
import org.busbar.api.wiring.Pin;
import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.CableEnd;
import org.busbar.core.wiring.Contradiction;
import org.busbar.core.wiring.Judgement;
import org.busbar.core.wiring.Mistake;
import org.busbar.core.wiring.PinMeeting;

/** What the data lead joins, by what is known of the two sockets. No bus is needed; where one is heard, the lead has shown that it works. */
final class LeadRules {

	static final Map<String, RuleFunction> FUNCTIONS = Map.of("C-01", LeadRules::damaging, "C-02", LeadRules::contradicted, "C-03", LeadRules::exchanged,
			"C-04",
			LeadRules::shiftedRow, "C-05", LeadRules::groundJoined);

	private static final List<String> PAIR = List.of("CAN-H", "CAN-L");
	private static final String GROUND = "GND";
	/** A row is shifted when more than one pin is. */
	private static final int SHIFTED = 2;

	private LeadRules() {
	}

	/** C-01 */
	static Optional<Evidence> damaging(Examination examination) {
		Optional<Cable> cable = cable(examination);
		if (cable.isEmpty()) {
			return Optional.empty();
		}
		return examination.site().installation().lead() instanceof Lead.Untold
				? ifStraight(examination, cable.get())
				: joins(meetings(examination, cable.get()));
	}

	/** Nobody said which lead it is, and the bus does not say that it works. */
	private static Optional<Evidence> ifStraight(Examination examination, Cable cable) {
		return straight(cable).filter(mistake -> !heard(examination) && mistake.judgement() == Judgement.DAMAGE)
				.flatMap(mistake -> Evidence.of(Messages.format("rule.lead-damaging.straight", met(mistake.meetings(), Judgement.DAMAGE))))
				.map(evidence -> evidence.as(Severity.INFO));
	}

	private static Optional<Evidence> joins(List<PinMeeting> meetings) {
		String harm = met(meetings, Judgement.DAMAGE);
		if (!harm.isEmpty()) {
			return Evidence.of(Messages.format("rule.lead-damaging.told", harm));
		}
		// Of a pair that is exchanged C-03 speaks.
		boolean astray = !meetings.isEmpty() && meetings.stream().noneMatch(LeadRules::isExchanged)
				&& !PAIR.stream().allMatch(signal -> meetings.stream().anyMatch(meeting -> joins(meeting, signal)));
		String unknown = met(meetings, Judgement.UNKNOWN);
		if (astray) {
			return Evidence.of(Messages.format("rule.lead-damaging.astray", unknown.isEmpty() ? met(meetings, Judgement.NO_FUNCTION) : unknown))
					.map(evidence -> evidence.as(Severity.ERROR));
		}
		return unknown.isEmpty()
				? Optional.empty()
				: Evidence.of(Messages.format("rule.lead-damaging.unknown", unknown)).map(evidence -> evidence.as(Severity.WARNING));
	}

	private static boolean joins(PinMeeting meeting, String signal) {
		return meeting.inverter().contains(signal) && meeting.battery().contains(signal);
	}

	private static String met(List<PinMeeting> meetings, Judgement judgement) {
		return meetings.stream().filter(meeting -> meeting.judgement() == judgement).map(PinMeeting::text).distinct().collect(Collectors.joining("; "));
	}

	private static Optional<Mistake> straight(Cable cable) {
		return cable.mistakes().stream().filter(mistake -> mistake.kind() == Mistake.Kind.STRAIGHT_LEAD).findFirst();
	}

	/** What the lead that was told joins; nothing where it is made after the drawing, which joins only what belongs together. */
	private static List<PinMeeting> meetings(Examination examination, Cable cable) {
		return switch (examination.site().installation().lead()) {
			case Lead.Untold untold -> List.of();
			case Lead.Drawn drawn -> List.of();
			case Lead.Straight straight -> straight(cable).map(Mistake::meetings).orElse(List.of());
			case Lead.Joining joining -> cable.meetings(joining.pins());
		};
	}

	private static boolean heard(Examination examination) {
		return examination.view().frames() > 0;
	}

	private static Optional<Cable> cable(Examination examination) {
		Installation installation = examination.site().installation();
		Optional<CableEnd> inverter = installation.inverter().flatMap(LeadRules::end);
		Optional<CableEnd> battery = installation.battery().flatMap(LeadRules::end);
		return inverter.isPresent() && battery.isPresent() ? Optional.of(Cable.between(inverter.get(), battery.get())) : Optional.empty();
	}

	private static Optional<CableEnd> end(Equipment equipment) {
		return equipment.socket().map(socket -> new CableEnd(equipment.device(), equipment.model(), socket));
	}

	/** C-02. What a reading has decided is no longer in the socket. */
	static Optional<Evidence> contradicted(Examination examination) {
		if (heard(examination)) {
			return Optional.empty();
		}
		List<Contradiction> open = cable(examination).map(Cable::contradictions).orElse(List.of()).stream()
				.filter(contradiction -> PAIR.contains(contradiction.signal())).toList();
		String which = open.stream().map(one -> one.signal() + ": " + one.pins().stream().map(String::valueOf).collect(Collectors.joining(" / ")))
				.collect(Collectors.joining("; "));
		return open.isEmpty() ? Optional.empty() : Evidence.of(which);
	}

	/** C-03 */
	static Optional<Evidence> exchanged(Examination examination) {
		return cable(examination).map(cable -> meetings(examination, cable)).orElse(List.of()).stream().filter(LeadRules::isExchanged).findFirst()
				.flatMap(meeting -> Evidence.of(Integer.toString(meeting.batteryPin()), Integer.toString(meeting.inverterPin()), meeting.text()));
	}

	private static boolean isExchanged(PinMeeting meeting) {
		boolean pair = Stream.of(meeting.inverter(), meeting.battery()).allMatch(signals -> signals.stream().anyMatch(PAIR::contains));
		return pair && meeting.inverter().stream().noneMatch(meeting.battery()::contains);
	}

	/** C-04. The WeCo manual counts the pins of this plug otherwise than the maker. */
	static Optional<Evidence> shiftedRow(Examination examination) {
		Lead lead = examination.site().installation().lead();
		Optional<Cable> cable = cable(examination);
		if (!examination.isBrand() || cable.isEmpty() || !(lead instanceof Lead.Joining joining)) {
			return Optional.empty();
		}
		List<Pin> shifted = cable.get().inverter().socket().pins().stream()
				.filter(pin -> joining.pins().containsKey(pin.number()) && followsManual(pin, joining.pins().get(pin.number()), cable.get().battery()))
				.toList();
		return shifted.size() >= SHIFTED
				? Evidence.of(shifted.stream().map(pin -> Integer.toString(pin.number())).collect(Collectors.joining("/")))
				: Optional.empty();
	}

	/** Whether the battery's signal is one that only the manual sees on this pin, and the maker another. */
	private static boolean followsManual(Pin pin, int batteryPin, CableEnd battery) {
		List<String> joined = battery.socket().pins().stream().filter(other -> other.number() == batteryPin).flatMap(other -> other.assignments().stream())
				.map(Assignment::signal).toList();
		boolean manual = pin.assignments().stream().anyMatch(one -> one.confidence() == Confidence.MANUAL && joined.contains(one.signal()));
		boolean maker = pin.assignments().stream().anyMatch(one -> one.confidence() == Confidence.DOCUMENTED && joined.contains(one.signal()));
		return manual && !maker && pin.assignments().stream().anyMatch(one -> one.confidence() == Confidence.DOCUMENTED);
	}

	/** C-05. Once the grounds were measured, E-03 judges. */
	static Optional<Evidence> groundJoined(Examination examination) {
		Optional<Cable> cable = cable(examination);
		boolean unsure = !examination.isTold(Fact.ISOLATED_PORT, "yes") && Double.isNaN(examination.reading(Reading.GROUNDS));
		if (cable.isEmpty() || !unsure) {
			return Optional.empty();
		}
		boolean joined = examination.site().installation().lead() instanceof Lead.Drawn
				? cable.get().made().stream().anyMatch(wire -> wire.signal().equals(GROUND))
				: meetings(examination, cable.get()).stream().anyMatch(meeting -> joins(meeting, GROUND));
		return joined ? Evidence.of() : Optional.empty();
	}
}
