package org.busbar.core.trigger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.Unit;
import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.core.doctor.Doctor;

/** Reads one condition. What is wrong is an {@link IllegalArgumentException} with a message that says what, and how it is written. */
final class ConditionReader {

	/** Between two frames of a bus that works; less would fire all the time. */
	private static final double SHORTEST_SILENCE = 0.1;
	private static final double LONGEST_SILENCE = 86_400;
	private static final double NANOS = 1e9;
	private static final int NIBBLE = 4;

	private static final Pattern FRAME = Pattern.compile("(?:0x)?(\\p{XDigit}{3}|\\p{XDigit}{8})(?:#((?:[\\p{XDigit}.]{2}){0,8}))?");
	private static final Pattern FRAME_LIKE = Pattern.compile("(?:0x)?\\p{XDigit}+(#.*)?");
	private static final Pattern COMPARED = Pattern.compile("([a-z][a-z.-]*)\\s*([<>=!]+)\\s*(\\S*)");
	private static final Pattern SILENCE = Pattern.compile("silence\\s*>\\s*(\\S+?)\\s*s?");
	private static final Pattern FINDING = Pattern.compile("finding\\s*:\\s*(\\S+)");

	private ConditionReader() {
	}

	static Condition read(String text) {
		if (text.isEmpty()) {
			throw wrong("trigger.empty", Trigger.FORMS);
		}
		if (FRAME_LIKE.matcher(text).matches()) {
			return frame(text);
		}
		Matcher silence = SILENCE.matcher(text);
		if (silence.matches()) {
			return silence(number(silence.group(1)));
		}
		Matcher compared = COMPARED.matcher(text);
		if (compared.matches() && !compared.group(1).equals("silence")) {
			return compared(compared.group(1), compared.group(2), compared.group(3));
		}
		Matcher finding = FINDING.matcher(text);
		if (finding.matches()) {
			return finding(finding.group(1));
		}
		return switch (text) {
			case "error" -> new Condition.ErrorReported();
			case "alarm" -> new Condition.AlarmRises(Optional.empty());
			case "finding" -> new Condition.Found(Optional.empty());
			default -> alarm(text);
		};
	}

	private static Condition frame(String text) {
		Matcher matcher = FRAME.matcher(text);
		if (!matcher.matches()) {
			throw wrong("trigger.frame", text);
		}
		int flags = matcher.group(1).length() > 3 ? FrameFlags.EXTENDED : 0;
		int id = (int) Long.parseLong(matcher.group(1), 16);
		if (!CanId.isValid(id, flags)) {
			throw wrong("trigger.identifier", text);
		}
		String data = matcher.group(2) == null ? "" : matcher.group(2);
		int length = data.length() / 2;
		long mask = 0;
		long bits = 0;
		for (int i = 0; i < length; i++) {
			int byteMask = 0;
			int value = 0;
			for (int digit = 2 * i; digit < 2 * i + 2; digit++) {
				boolean any = data.charAt(digit) == '.';
				byteMask = byteMask << NIBBLE | (any ? 0 : 0xF);
				value = value << NIBBLE | (any ? 0 : Character.digit(data.charAt(digit), 16));
			}
			mask = Payload.withByte(mask, i, byteMask);
			bits = Payload.withByte(bits, i, value);
		}
		return new Condition.Seen(CanId.key(id, flags), length, mask, bits);
	}

	private static Condition silence(double seconds) {
		if (seconds < SHORTEST_SILENCE || seconds > LONGEST_SILENCE) {
			throw wrong("trigger.silence", SHORTEST_SILENCE, LONGEST_SILENCE);
		}
		return new Condition.Silence((long) (seconds * NANOS));
	}

	private static Condition compared(String id, String sign, String number) {
		Quantity quantity = quantity(id);
		if (quantity.unit() == Unit.TEXT) {
			throw wrong("trigger.text", id);
		}
		// One sign of equality is what most would write first.
		Comparison comparison = Comparison.of(sign.equals("=") ? "==" : sign).orElseThrow(() -> wrong("trigger.comparison", sign));
		return new Condition.Compared(quantity, comparison, number(number));
	}

	private static Condition finding(String rule) {
		if (!Doctor.rules().contains(rule)) {
			throw wrong("trigger.rule", rule, String.join(", ", Doctor.rules()));
		}
		return new Condition.Found(Optional.of(rule));
	}

	private static Condition alarm(String text) {
		if (!Trigger.looksLikeQuantity(text)) {
			throw wrong("trigger.unknown", text, Trigger.FORMS);
		}
		Quantity quantity = quantity(text);
		if (!isAlarm(quantity)) {
			throw wrong("trigger.bare", text);
		}
		return new Condition.AlarmRises(Optional.of(quantity));
	}

	/** Whether the quantity says that something is wrong. */
	static boolean isAlarm(Quantity quantity) {
		return quantity.unit() == Unit.FLAG && (quantity.id().startsWith("alarm.") || quantity.id().startsWith("warning."));
	}

	private static Quantity quantity(String id) {
		return Quantity.of(id).orElseThrow(() -> Trigger.near(id).isEmpty()
				? wrong("trigger.unknown", id, Trigger.FORMS)
				: wrong("trigger.quantity", id, String.join(", ", Trigger.near(id))));
	}

	private static double number(String text) {
		try {
			double number = Double.parseDouble(text);
			if (Double.isFinite(number)) {
				return number;
			}
		} catch (NumberFormatException malformed) {
			throw new IllegalArgumentException(Messages.format("trigger.number", text), malformed);
		}
		throw wrong("trigger.number", text);
	}

	private static IllegalArgumentException wrong(String key, Object... arguments) {
		return new IllegalArgumentException(Messages.format(key, arguments));
	}
}
