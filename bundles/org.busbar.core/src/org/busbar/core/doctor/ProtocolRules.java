package org.busbar.core.doctor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.busbar.api.doctor.BusView;
import org.busbar.api.doctor.Equipment;
import org.busbar.api.doctor.MessageView;
import org.busbar.api.doctor.Reading;
import org.busbar.api.doctor.Severity;
import org.busbar.api.protocol.ProtocolDescriptor;
import org.busbar.api.quantity.Quantity;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.core.quantity.QuantityTexts;

/** What one brand or one dialect asks for. */
final class ProtocolRules {

	static final Map<String, RuleFunction> FUNCTIONS = Map.ofEntries(Map.entry("P-04", ProtocolRules::shortFrames), Map.entry("P-05", ProtocolRules::noModules),
			Map.entry("P-06", ProtocolRules::fineStateZero), Map.entry("P-07", ProtocolRules::outsideAccepted), Map.entry("P-09", ProtocolRules::chatter),
			Map.entry("P-10", ProtocolRules::alarmsUnseen), Map.entry("P-12", ProtocolRules::extendedAnswer), Map.entry("P-14", ProtocolRules::otherInverter),
			Map.entry("P-16", ProtocolRules::nameless), Map.entry("SMA-02", ProtocolRules::strangers), Map.entry("HV-01", ProtocolRules::pollsUnanswered),
			Map.entry("HV-03", ProtocolRules::forbidden), Map.entry("P-13", ProtocolRules::notAccepted), Map.entry("X-11", ProtocolRules::alarmsDisagree),
			Map.entry("DEY-03", ProtocolRules::clockWrong), Map.entry("VIC-03", ProtocolRules::heldLower));

	private static final int MODULES_BYTE = 4;
	private static final int FINE_STATE_BYTE = 4;
	private static final int ALARM_BYTES = 2;
	private static final int RAISED = 1;
	private static final int CLEAR = 2;
	private static final double QUARTER = 15;
	/** The three letters of Victron in 0x307. */
	private static final String VICTRON_LETTERS = "VIC";
	private static final int VICTRON_AT = 4;

	private ProtocolRules() {
	}

	/** P-04 */
	static Optional<Evidence> shortFrames(Examination examination) {
		List<MessageView> brief = examination.messages("battery").stream().filter(message -> message.dlc() < Payload.MAX_LENGTH).toList();
		return examination.isBrand() && !brief.isEmpty() ? Evidence.of(PresenceRules.names(brief)) : Optional.empty();
	}

	/** P-05 */
	static Optional<Evidence> noModules(Examination examination) {
		// An extension of the dialect has something else in that byte.
		boolean dialect = examination.isDialect() && examination.view().latest(Quantity.MODULES_ONLINE).isPresent();
		return examination.messages("modules").stream()
				.filter(message -> dialect && message.dlc() > MODULES_BYTE && Payload.byteAt(message.payload(), MODULES_BYTE) == 0).findFirst()
				.flatMap(message -> Evidence.of(PresenceRules.name(message)));
	}

	/** P-06 */
	static Optional<Evidence> fineStateZero(Examination examination) {
		return examination.messages("state").stream()
				.filter(message -> examination.isBrand() && message.dlc() >= FINE_STATE_BYTE + 2 && word(message, 0) > 0 && word(message, FINE_STATE_BYTE) == 0)
				.findFirst().flatMap(message -> Evidence.of(PresenceRules.name(message), Integer.toString(word(message, 0))));
	}

	private static int word(MessageView message, int at) {
		return Payload.byteAt(message.payload(), at) | Payload.byteAt(message.payload(), at + 1) << Byte.SIZE;
	}

	/** P-07 */
	static Optional<Evidence> outsideAccepted(Examination examination) {
		if (!examination.isBrand()) {
			return Optional.empty();
		}
		List<String> outside = new ArrayList<>();
		outside(examination, outside, Quantity.LIMIT_CHARGE_VOLTAGE, "cvl");
		outside(examination, outside, Quantity.LIMIT_DISCHARGE_VOLTAGE, "dvl");
		outside(examination, outside, Quantity.LIMIT_CHARGE_CURRENT, "current");
		outside(examination, outside, Quantity.LIMIT_DISCHARGE_CURRENT, "current");
		return outside.isEmpty() ? Optional.empty() : Evidence.of(String.join(", ", outside));
	}

	private static void outside(Examination examination, List<String> outside, Quantity quantity, String range) {
		double value = examination.received(quantity);
		if (value < examination.threshold(range + "-from") - Examination.TOLERANCE || value > examination.threshold(range + "-to") + Examination.TOLERANCE) {
			outside.add(QuantityTexts.name(quantity) + " = " + Examination.number(value, 1) + ' ' + QuantityTexts.unit(quantity.unit()) + " ("
					+ examination.place(quantity) + ')');
		}
	}

	/** P-09 */
	static Optional<Evidence> chatter(Examination examination) {
		BusView view = examination.view();
		if (view.framesPerSecond() <= examination.threshold("rate")) {
			return Optional.empty();
		}
		return BusRules.loudest(view)
				.flatMap(loudest -> Evidence.of(Examination.number(view.framesPerSecond(), 0), PresenceRules.name(loudest)));
	}

	/** P-10 */
	static Optional<Evidence> alarmsUnseen(Examination examination) {
		String name = examination.view().latest(Quantity.BATTERY_MANUFACTURER).map(value -> value.text().strip()).orElse("");
		boolean unseen = examination.isBrand() && examination.isDialect() && !examination.messages("pylontech-alarms").isEmpty()
				&& examination.messages("alarms").isEmpty() && !examination.rule().words("names").contains(name);
		return unseen ? Evidence.of(name) : Optional.empty();
	}

	/** P-12 */
	static Optional<Evidence> extendedAnswer(Examination examination) {
		boolean usual = examination.site().protocol().filter(protocol -> examination.rule().words("extended-dialects").contains(protocol.id())).isPresent();
		return !usual && !examination.messages("answers").isEmpty() ? Evidence.of() : Optional.empty();
	}

	/** P-14. Only Victron signs its frames. */
	static Optional<Evidence> otherInverter(Examination examination) {
		String brand = examination.site().brand();
		return examination.messages("signed").stream().filter(message -> !brand.isEmpty() && !examination.isBrand() && isVictron(message)).findFirst()
				.flatMap(message -> Evidence.of(PresenceRules.name(message), brand));
	}

	private static boolean isVictron(MessageView message) {
		for (int i = 0; i < VICTRON_LETTERS.length(); i++) {
			if (Payload.byteAt(message.payload(), VICTRON_AT + i) != VICTRON_LETTERS.charAt(i)) {
				return false;
			}
		}
		return message.dlc() >= VICTRON_AT + VICTRON_LETTERS.length();
	}

	/** P-16 */
	static Optional<Evidence> nameless(Examination examination) {
		if (!examination.isDialect()) {
			return Optional.empty();
		}
		Optional<String> name = examination.view().latest(Quantity.BATTERY_MANUFACTURER).map(value -> value.text());
		boolean talks = !examination.messages("battery").isEmpty();
		boolean readable = name.isPresent() && !name.get().isBlank() && name.get().chars().allMatch(letter -> letter >= ' ' && letter < 0x7F);
		return talks && !readable ? Evidence.of(Messages.format(name.isEmpty() ? "rule.nameless.absent" : "rule.nameless.unreadable")) : Optional.empty();
	}

	/** P-13. The versions of a family are alike in what matters; an inverter that answers takes the frames for something. */
	static Optional<Evidence> notAccepted(Examination examination) {
		String spoken = examination.site().protocol().map(ProtocolDescriptor::id).orElse("");
		List<String> accepted = examination.site().installation().inverter().map(Equipment::protocols).orElse(List.of());
		boolean fits = accepted.isEmpty() || spoken.isEmpty() || accepted.stream().map(ProtocolRules::family).anyMatch(family(spoken)::equals);
		if (fits) {
			return Optional.empty();
		}
		boolean answered = !examination.messages("answers").isEmpty();
		String title = examination.site().protocol().map(ProtocolDescriptor::title).orElse(spoken);
		return Evidence.of(title, examination.site().installation().inverter().map(one -> one.device().name()).orElse(""), String.join(", ", accepted))
				.map(evidence -> answered ? evidence.as(Severity.WARNING) : evidence);
	}

	/** The first two names of an id: {@code pylontech.lv}. */
	private static String family(String protocol) {
		String[] names = protocol.split("\\.");
		return names.length < 2 ? protocol : names[0] + '.' + names[1];
	}

	/** A pair that is neither raised nor told to be clear says nothing. */
	static Optional<Evidence> alarmsDisagree(Examination examination) {
		double oldest = examination.view().nanos() - 1e9 * examination.threshold("present");
		Optional<MessageView> bits = current(examination, "bits", oldest);
		Optional<MessageView> pairs = current(examination, "pairs", oldest);
		if (bits.isEmpty() || pairs.isEmpty()) {
			return Optional.empty();
		}
		List<String> contradicted = examination.rule().words("alarms").stream().filter(alarm -> disagree(alarm, bits.get().payload(), pairs.get().payload()))
				.map(alarm -> reason(alarm.substring(0, alarm.indexOf('=')))).toList();
		return contradicted.isEmpty()
				? Optional.empty()
				: Evidence.of(PresenceRules.name(bits.get()), PresenceRules.name(pairs.get()), String.join(", ", contradicted));
	}

	private static String reason(String alarm) {
		return Quantity.of("alarm." + alarm).map(QuantityTexts::reason).orElse(alarm);
	}

	private static Optional<MessageView> current(Examination examination, String name, double oldest) {
		return examination.messages(name).stream().filter(message -> message.last() >= oldest && message.dlc() >= ALARM_BYTES).findFirst();
	}

	/** @param alarm {@code name=bit/first bit of the pair} */
	private static boolean disagree(String alarm, long bits, long pairs) {
		int slash = alarm.indexOf('/');
		long bit = bits >> Integer.parseInt(alarm.substring(alarm.indexOf('=') + 1, slash)) & 1;
		long pair = pairs >> Integer.parseInt(alarm.substring(slash + 1)) & 3;
		return bit == 1 ? pair == CLEAR : pair == RAISED;
	}

	/** DEY-03. Nobody knows the time zone, so whole quarters of an hour are one; a clock that stands is none. */
	static Optional<Evidence> clockWrong(Examination examination) {
		double oldest = examination.view().nanos() - 1e9 * examination.threshold("standing");
		if (examination.messages("clock").stream().noneMatch(message -> message.unchanged() >= oldest)) {
			return Optional.empty();
		}
		int heartbeat = examination.rule().identifiers("clock").getFirst().key();
		double year = part(examination, heartbeat, "Year");
		double month = part(examination, heartbeat, "Month");
		double day = part(examination, heartbeat, "Day");
		double hour = part(examination, heartbeat, "Hour");
		double minute = part(examination, heartbeat, "Minute");
		boolean set = examination.isDialect() && month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour <= 23 && minute <= 59 && year >= 0;
		if (!set) {
			return Optional.empty();
		}
		double shown = LocalDate.of((int) year, (int) month, 1).plusDays((long) day - 1).toEpochDay() * 1440.0 + hour * 60 + minute;
		double apart = shown - examination.view().nanos() / 60e9;
		double rest = Math.abs(apart - Math.rint(apart / QUARTER) * QUARTER);
		boolean known = examination.view().nanos() / 60e9 >= examination.threshold("from-minute");
		return known && (Math.abs(apart) > examination.threshold("zones") || rest > examination.threshold("minutes"))
				? Evidence.of(Examination.number(year, 0) + '-' + two(month) + '-' + two(day) + ' ' + two(hour) + ':' + two(minute))
				: Optional.empty();
	}

	private static double part(Examination examination, int id, String signal) {
		return examination.view().signal(id, signal).orElse(Double.NaN);
	}

	private static String two(double number) {
		return String.format(Locale.ROOT, "%02.0f", number);
	}

	/** VIC-03 */
	static Optional<Evidence> heldLower(Examination examination) {
		double shown = examination.reading(Reading.DISPLAYED_CHARGE_VOLTAGE_LIMIT);
		double sent = examination.value(Quantity.LIMIT_CHARGE_VOLTAGE);
		return isHeldLower(examination, shown, sent)
				? Evidence.of(Examination.number(shown, 1), Examination.number(sent, 1), examination.place(Quantity.LIMIT_CHARGE_VOLTAGE))
				: Optional.empty();
	}

	/** Whether a GX does what it is made to do with 15 cells of Pylontech. Thresholds of two rules, so that they never speak together. */
	static boolean isHeldLower(Examination examination, double shown, double sent) {
		String name = examination.view().latest(Quantity.BATTERY_MANUFACTURER).map(value -> value.text().strip()).orElse("");
		boolean concerned = examination.rule().words("held-brands").contains(examination.site().brand())
				&& examination.rule().words("held-names").contains(name)
				&& examination.site().cells() == (int) examination.threshold("held-cells");
		return concerned && sent <= examination.threshold("held-limit") + Examination.TOLERANCE && shown < sent
				&& shown >= examination.threshold("held-from") - Examination.TOLERANCE && shown <= examination.threshold("held-to") + Examination.TOLERANCE;
	}

	/** SMA-02 */
	static Optional<Evidence> strangers(Examination examination) {
		List<MessageView> strangers = examination.view().messages().stream()
				.filter(message -> message.name().isEmpty() && FrameFlags.carriesData(message.flags())).toList();
		return examination.isBrand() && examination.isDialect() && !strangers.isEmpty() ? Evidence.of(PresenceRules.names(strangers)) : Optional.empty();
	}

	/** HV-01. No answer means none at any address. */
	static Optional<Evidence> pollsUnanswered(Examination examination) {
		int first = examination.rule().identifiers("answers-from").getFirst().key();
		int last = examination.rule().identifiers("answers-to").getFirst().key();
		boolean answered = examination.view().messages().stream()
				.anyMatch(message -> message.key() >= first && message.key() <= last && examination.messages("polls").stream().noneMatch(message::equals));
		return examination.messages("polls").stream().filter(message -> !answered && message.count() >= examination.threshold("polls")).findFirst()
				.flatMap(message -> Evidence.of(Long.toString(message.count()), PresenceRules.name(message)));
	}

	/** HV-03 */
	static Optional<Evidence> forbidden(Examination examination) {
		if (!examination.isDialect()) {
			return Optional.empty();
		}
		boolean charge = examination.value(Quantity.REQUEST_CHARGE_ENABLE) == 0 && !examination.isFull();
		boolean discharge = examination.value(Quantity.REQUEST_DISCHARGE_ENABLE) == 0 && !examination.isEmpty();
		String which = charge && discharge ? "both" : charge ? "charge" : "discharge";
		return charge || discharge
				? Evidence.of(Messages.format("rule.forbidden." + which),
						examination.place(charge ? Quantity.REQUEST_CHARGE_ENABLE : Quantity.REQUEST_DISCHARGE_ENABLE))
				: Optional.empty();
	}
}
