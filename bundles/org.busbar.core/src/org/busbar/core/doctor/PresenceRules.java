package org.busbar.core.doctor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.doctor.BatteryLine;
import org.busbar.api.doctor.MessageView;
import org.busbar.api.doctor.Reading;
import org.busbar.api.doctor.Severity;
import org.busbar.api.protocol.ProtocolDescriptor;
import org.busbar.api.protocol.Role;
import org.busbar.api.protocol.Timeout;
import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;

/** Who is there, who answers, and what is missing. */
final class PresenceRules {

	/** Four frames are three periods; less says nothing about timing. */
	private static final int THREE_PERIODS = 4;

	private PresenceRules() {
	}

	/** */
	static Optional<Evidence> framesLost(Examination examination) {
		long lost = examination.view().lost();
		return lost > 0 ? Evidence.of(Long.toString(lost)) : Optional.empty();
	}

	/** E-07. Where the resistance is right the pair is whole, and what is left are sleepers and exchanged wires. */
	static Optional<Evidence> nothingHeard(Examination examination) {
		if (examination.view().frames() > 0 || examination.view().errors() > 0) {
			return Optional.empty();
		}
		double resistance = examination.reading(Reading.RESISTANCE);
		boolean whole = resistance >= examination.threshold("right-from") && resistance <= examination.threshold("right-to");
		return Evidence.of(Examination.number(examination.view().seconds(), 0), whole ? Messages.format("rule.nothing-heard.whole") : "")
				.map(evidence -> whole ? evidence.then("whole") : evidence);
	}

	/** T-01 */
	static Optional<Evidence> batterySilent(Examination examination) {
		long oldest = examination.view().nanos() - (long) (examination.threshold("inverter-silent") * 1e9);
		List<Identifier> battery = examination.rule().identifiers("battery");
		for (MessageView message : examination.view().messages()) {
			if (Examination.isAmong(battery, CanId.key(message.id(), 0)) || message.sender().filter(sender -> sender == Role.BATTERY).isPresent()) {
				return Optional.empty();
			}
		}
		List<MessageView> asking = examination.messages("inverter").stream()
				.filter(message -> message.last() >= oldest && message.count() >= THREE_PERIODS).toList();
		return asking.isEmpty() ? Optional.empty() : Evidence.of(names(asking), Examination.number(examination.view().seconds(), 0));
	}

	/** T-02 */
	static Optional<Evidence> inverterSilent(Examination examination) {
		long measurements = examination.messages("measurements").stream().mapToLong(MessageView::count).max().orElse(0);
		if (measurements < examination.threshold("measurements") || !examination.messages("answers").isEmpty()) {
			return Optional.empty();
		}
		String brand = examination.site().brand();
		boolean known = examination.rule().words("answering-brands").contains(brand);
		String doubt = known ? "" : Messages.format(brand.isEmpty() ? "rule.inverter-silent.untold" : "rule.inverter-silent.other");
		return Evidence.of(Long.toString(measurements), Examination.number(examination.view().seconds(), 0), doubt)
				.map(evidence -> known ? evidence : evidence.as(Severity.INFO));
	}

	/** T-03 */
	static Optional<Evidence> limitsMissing(Examination examination) {
		String brand = examination.site().brand();
		OptionalDouble ofBrand = examination.rule().find(examination.site(), "timeout." + brand).stream().mapToDouble(Double::doubleValue).findFirst();
		if (ofBrand.isPresent()) {
			List<MessageView> ofBrandOnly = examination.messages("watched." + brand);
			return missing(examination, ofBrandOnly.isEmpty() ? examination.messages("watched") : ofBrandOnly, ofBrand.getAsDouble(), "");
		}
		return brand.isEmpty() ? examination.site().protocol().flatMap(protocol -> missing(examination, protocol)) : Optional.empty();
	}

	private static Optional<Evidence> missing(Examination examination, ProtocolDescriptor protocol) {
		return protocol.timeouts().stream().filter(timeout -> timeout.watcher() == Role.INVERTER && !Double.isNaN(timeout.seconds()))
				.flatMap(timeout -> missing(examination, watched(examination, timeout), timeout.seconds(), timeout.reaction()).stream()).findFirst();
	}

	private static List<MessageView> watched(Examination examination, Timeout timeout) {
		return examination.view().messages().stream().filter(message -> timeout.messages().contains(message.name())).toList();
	}

	/** A gap counts while it lasts and until the next frame after the one that ended it, so that no look at the bus misses it; not where frames were lost. */
	private static Optional<Evidence> missing(Examination examination, List<MessageView> watched, double timeout, String reaction) {
		long now = examination.view().nanos();
		for (MessageView message : watched) {
			long intact = examination.view().intactSince();
			long over = message.last() - message.gap() >= intact ? message.gap() : 0;
			double gap = Math.max(now - Math.max(message.last(), intact), over) / 1e9;
			if (message.count() >= THREE_PERIODS && gap > timeout) {
				return Evidence.of(name(message), Examination.number(gap, 1), Examination.number(timeout, 0), reaction.isEmpty() ? "." : ": " + reaction);
			}
		}
		return Optional.empty();
	}

	/** T-07 */
	static Optional<Evidence> messageMissing(Examination examination) {
		ProtocolDescriptor protocol = examination.site().protocol().orElseThrow();
		String required = "required." + protocol.id();
		if (examination.messages(required).stream().noneMatch(message -> message.count() >= THREE_PERIODS)) {
			return Optional.empty();
		}
		String missing = missing(examination, required);
		if (!missing.isEmpty()) {
			return Evidence.of(missing, Messages.format("rule.message-missing.required", protocol.title()));
		}
		String alarms = missing(examination, "alarms." + protocol.id());
		return alarms.isEmpty()
				? Optional.empty()
				: Evidence.of(alarms, Messages.format("rule.message-missing.alarms", protocol.title())).map(evidence -> evidence.as(Severity.INFO));
	}

	/** The identifiers of this name that were not seen; empty when all were. */
	private static String missing(Examination examination, String name) {
		List<Identifier> wanted = examination.rule().identifiers(name);
		List<MessageView> seen = examination.messages(name);
		return wanted.size() == seen.size()
				? ""
				: wanted.stream().filter(one -> seen.stream().noneMatch(message -> message.key() == one.key())).map(one -> "0x" + CanId.format(one.key(), 0))
						.collect(Collectors.joining(", "));
	}

	/** C-16. A bus on which frames are heard is connected, whoever said so or not. */
	static Optional<Evidence> bothLines(Examination examination) {
		Set<BatteryLine> lines = examination.site().lines();
		boolean can = lines.contains(BatteryLine.CAN) || examination.view().frames() > 0;
		return can && lines.contains(BatteryLine.RS485) && examination.rule().words("brands").contains(examination.site().brand())
				? Evidence.of()
				: Optional.empty();
	}

	static String names(List<MessageView> messages) {
		Stream<String> names = messages.stream().map(PresenceRules::name);
		return names.collect(Collectors.joining(", "));
	}

	static String name(MessageView message) {
		return "0x" + CanId.format(message.id(), message.flags() & FrameFlags.EXTENDED);
	}
}
