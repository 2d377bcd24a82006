package org.busbar.core.doctor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.busbar.api.doctor.MessageView;
import org.busbar.api.doctor.Severity;
import org.busbar.api.protocol.ProtocolOption;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.can.Payload;

/** Whether both ends mean the same: identifiers, scales, byte order, one sender, an acknowledging partner. */
final class DialectRules {

	/** A repeated message that is newer than this is what the bus is doing now. */
	private static final long PRESENT = 200_000_000L;

	private DialectRules() {
	}

	/** P-01 */
	static Optional<Evidence> extendedIdentifiers(Examination examination) {
		if (examination.site().protocol().filter(protocol -> examination.rule().words("extended-dialects").contains(protocol.id())).isPresent()) {
			return Optional.empty();
		}
		List<MessageView> extended = examination.messages("extended");
		return extended.isEmpty() ? Optional.empty() : Evidence.of(PresenceRules.names(extended));
	}

	/** P-02 */
	static Optional<Evidence> voltageOffByTen(Examination examination) {
		double voltage = examination.received(Quantity.BATTERY_VOLTAGE);
		return !plausible(examination, voltage) && (plausible(examination, voltage * 10) || plausible(examination, voltage / 10))
				? Evidence.of(Examination.number(voltage, 2), Integer.toString(examination.site().cells()), examination.place(Quantity.BATTERY_VOLTAGE))
				: Optional.empty();
	}

	/** P-03 */
	static Optional<Evidence> limitsBigEndian(Examination examination) {
		Optional<MessageView> limits = examination.messages("limits").stream().findFirst();
		if (limits.isEmpty() || limits.get().dlc() < 2) {
			return Optional.empty();
		}
		int low = Payload.byteAt(limits.get().payload(), 0);
		int high = Payload.byteAt(limits.get().payload(), 1);
		double little = (low | high << 8) * 0.1;
		double big = (low << 8 | high) * 0.1;
		return plausible(examination, big) && !plausible(examination, little)
				? Evidence.of(Examination.number(big, 1), Examination.number(little, 1))
				: Optional.empty();
	}

	private static boolean plausible(Examination examination, double voltage) {
		int cells = examination.site().cells();
		return voltage >= cells * examination.threshold("cell-lowest") && voltage <= cells * examination.threshold("cell-highest");
	}

	/** P-08 */
	static Optional<Evidence> twoBatteries(Examination examination) {
		List<QuantityValue> names = examination.view().recent(Quantity.BATTERY_MANUFACTURER);
		for (int i = 2; i < names.size(); i++) {
			String name = names.get(i).text();
			String before = names.get(i - 1).text();
			if (name.equals(names.get(i - 2).text()) && !name.equals(before)) {
				return Evidence.of(quote(before), quote(name));
			}
		}
		return alternating(examination, Quantity.BATTERY_SOC, "%").or(() -> alternating(examination, Quantity.BATTERY_VOLTAGE, "V"));
	}

	private static String quote(String name) {
		return '"' + name.strip() + '"';
	}

	/** There and back again in most of the triples of neighbouring readings, as when two senders take turns. */
	private static Optional<Evidence> alternating(Examination examination, Quantity quantity, String unit) {
		List<QuantityValue> readings = examination.view().recent(quantity);
		double step = examination.threshold("step");
		if (readings.size() < examination.threshold("readings")) {
			return Optional.empty();
		}
		int triples = readings.size() - 2;
		int alternating = 0;
		for (int i = 0; i < triples; i++) {
			double before = readings.get(i).value();
			double between = readings.get(i + 1).value();
			double after = readings.get(i + 2).value();
			boolean back = Math.abs(before - after) < step / 2;
			if (back && Math.abs(before - between) >= step - Examination.TOLERANCE && Math.abs(after - between) >= step - Examination.TOLERANCE) {
				alternating++;
			}
		}
		if (alternating <= triples / 2) {
			return Optional.empty();
		}
		return Evidence.of(Examination.number(readings.get(readings.size() - 2).value(), 2) + ' ' + unit,
				Examination.number(readings.getLast().value(), 2) + ' ' + unit);
	}

	/**
	 * HV-02. Which address the inverter expects is what somebody chose. The usual one is also what everybody gets who chooses nothing: there the brand knows
	 * better, and without a brand it is only likely.
	 */
	static Optional<Evidence> otherAddress(Examination examination) {
		List<MessageView> answers = examination.messages("answers");
		if (answers.stream().noneMatch(message -> message.count() >= examination.threshold("answers"))) {
			return Optional.empty();
		}
		Optional<ProtocolOption> option = examination.site().protocol().filter(protocol -> examination.rule().words("dialects").contains(protocol.id()))
				.flatMap(protocol -> protocol.options().stream().filter(known -> known.id().equals("address")).findFirst());
		Optional<String> chosen = option.flatMap(known -> examination.chosen(known.id()));
		boolean usual = chosen.isEmpty() || chosen.equals(option.map(ProtocolOption::defaultValue));
		Optional<String> ofBrand = examination.rule().find(examination.site(), "address." + examination.site().brand())
				.map(address -> Examination.number(address, 0));
		Optional<String> expected = usual ? ofBrand.or(() -> chosen) : chosen;
		if (expected.isEmpty() || answers.stream().map(DialectRules::address).anyMatch(expected.get()::equals)) {
			return Optional.empty();
		}
		boolean untold = usual && ofBrand.isEmpty();
		return Evidence.of(answers.stream().map(DialectRules::address).collect(Collectors.joining(", ")), PresenceRules.names(answers), expected.get(),
				untold ? Messages.format("rule.other-address.untold") : "").map(evidence -> untold ? evidence.as(Severity.WARNING) : evidence);
	}

	/** The battery's address is the last digit of what it answers with. */
	private static String address(MessageView answer) {
		return Integer.toString(answer.id() & 0xF);
	}

	/** P-11 */
	static Optional<Evidence> notAcknowledged(Examination examination) {
		double least = examination.threshold(examination.view().lost() > 0 ? "rate-with-losses" : "rate");
		if (examination.view().framesPerSecond() <= least) {
			return Optional.empty();
		}
		Optional<MessageView> loudest = examination.view().messages().stream().max(Comparator.comparingDouble(MessageView::framesPerSecond));
		if (loudest.isEmpty()) {
			return Optional.empty();
		}
		MessageView message = loudest.get();
		long now = examination.view().nanos();
		boolean flood = message.framesPerSecond() > least && message.framesPerSecond() > examination.threshold("share") * examination.view().framesPerSecond();
		boolean identical = now - message.unchanged() >= 1e9 * examination.threshold("identical") && now - message.last() < PRESENT;
		return flood && identical ? Evidence.of(PresenceRules.name(message), Examination.number(message.framesPerSecond(), 0)) : Optional.empty();
	}
}
