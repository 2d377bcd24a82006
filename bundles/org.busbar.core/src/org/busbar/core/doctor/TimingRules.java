package org.busbar.core.doctor;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.busbar.api.doctor.MessageView;
import org.busbar.api.doctor.Silence;
import org.busbar.api.quantity.Quantity;

/** How often and how regularly messages come. */
final class TimingRules {

	static final Map<String, RuleFunction> FUNCTIONS = Map.of("T-04", TimingRules::narrowMargin, "T-05", TimingRules::tooFast, "T-06",
			TimingRules::answerMissing, "T-08", TimingRules::frozen, "T-09", TimingRules::unusualPeriod);

	/** Four frames are three periods; less says nothing about timing. */
	private static final int THREE_PERIODS = 4;

	private TimingRules() {
	}

	/** T-04. A battery that is slow by nature is no fault. */
	static Optional<Evidence> narrowMargin(Examination examination) {
		Optional<Double> timeout = examination.rule().find(examination.site(), "timeout." + examination.site().brand());
		if (timeout.isEmpty() || isSlowByNature(examination)) {
			return Optional.empty();
		}
		for (MessageView message : examination.messages("watched")) {
			double gap = Math.max(examination.view().nanos() - message.last(), message.gap()) / 1e9;
			if (message.count() >= THREE_PERIODS && gap > timeout.get() * examination.threshold("part") && gap <= timeout.get()) {
				return Evidence.of(PresenceRules.name(message), Examination.number(gap, 1), Examination.number(timeout.get(), 0));
			}
		}
		return Optional.empty();
	}

	private static boolean isSlowByNature(Examination examination) {
		List<String> slow = examination.rule().words("slow-batteries");
		String name = examination.view().latest(Quantity.BATTERY_MANUFACTURER).map(value -> value.text().strip()).orElse("");
		return slow.stream().anyMatch(battery -> examination.site().battery().startsWith(battery) || name.equalsIgnoreCase(battery));
	}

	/** T-05 */
	static Optional<Evidence> tooFast(Examination examination) {
		if (!examination.isBrand()) {
			return Optional.empty();
		}
		for (MessageView message : examination.messages("battery")) {
			double period = examination.view().period(message.key());
			if (period < examination.threshold("shortest")) {
				return Evidence.of(PresenceRules.name(message), Examination.number(period * 1e3, 0));
			}
		}
		return Optional.empty();
	}

	/** T-06. While everything was silent nobody could be missed. */
	static Optional<Evidence> answerMissing(Examination examination) {
		long now = examination.view().nanos();
		for (MessageView message : examination.messages("answers")) {
			if ((now - message.last()) / 1e9 <= examination.threshold("missing")) {
				continue;
			}
			boolean batteryTalks = examination.messages("battery").stream()
					.anyMatch(sent -> now - sent.last() < 1e9 * examination.threshold("present"));
			double silent = examination.view().silences().stream().filter(silence -> silence.start() >= message.last()).mapToDouble(Silence::seconds).sum();
			double gap = (now - message.last()) / 1e9 - silent;
			if (batteryTalks && message.count() >= THREE_PERIODS && gap > examination.threshold("missing")) {
				return Evidence.of(PresenceRules.name(message), Examination.number(gap, 1));
			}
		}
		return Optional.empty();
	}

	/** T-08 */
	static Optional<Evidence> frozen(Examination examination) {
		double current = examination.value(Quantity.BATTERY_CURRENT);
		long now = examination.view().nanos();
		for (MessageView message : examination.messages("measurements")) {
			double seconds = (now - message.unchanged()) / 1e9;
			boolean alive = now - message.last() < 1e9 * examination.threshold("present");
			if (alive && seconds >= examination.threshold("frozen") && Math.abs(current) >= examination.threshold("ampere")) {
				return Evidence.of(PresenceRules.name(message), Examination.duration(seconds),
						Examination.number(examination.value(Quantity.BATTERY_VOLTAGE), 2), Examination.number(current, 1));
			}
		}
		return Optional.empty();
	}

	/** T-09 */
	static Optional<Evidence> unusualPeriod(Examination examination) {
		if (!examination.isDialect() || examination.isBrand() || isSlowByNature(examination)) {
			return Optional.empty();
		}
		for (MessageView message : examination.messages("watched")) {
			double period = examination.view().period(message.key());
			if (period < examination.threshold("shortest") || period > examination.threshold("longest")) {
				return Evidence.of(PresenceRules.name(message), Examination.number(period, 2));
			}
		}
		return Optional.empty();
	}
}
