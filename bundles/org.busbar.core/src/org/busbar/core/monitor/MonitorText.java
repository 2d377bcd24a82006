package org.busbar.core.monitor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.busbar.api.monitor.MonitorDescription;
import org.busbar.api.monitor.MonitorFault;
import org.busbar.api.monitor.MonitorGroup;
import org.busbar.api.monitor.MonitorReading;
import org.busbar.api.monitor.MonitorSnapshot;
import org.busbar.api.monitor.MonitorValue;
import org.busbar.api.quantity.Unit;
import org.busbar.core.quantity.QuantityTexts;

/** What people read of a watched battery, in their language. */
public final class MonitorText {

	/** In a line. */
	private static final int WORDS = 4;

	private MonitorText() {
	}

	/** One sentence that says what it is doing. */
	public static String state(MonitorState state) {
		return Messages.format("state." + state.name());
	}

	/** What went wrong and what to do. */
	public static String fault(MonitorDescription description, MonitorFault fault) {
		return switch (fault) {
			case MonitorFault.Silence silence -> Messages.format("fault.silence", description.reply().toMillis());
			case MonitorFault.Garbage garbage -> Messages.format("fault.garbage", garbage.bytes(), link(description));
			case MonitorFault.ShortReply cut -> Messages.format("fault.short", cut.received(), cut.expected());
			case MonitorFault.WrongChecksum wrong -> Messages.format("fault.checksum");
			case MonitorFault.Refused refused -> Messages.format("fault.refused", refused.code());
			case MonitorFault.KeyNeeded needed -> Messages.format("fault.key", fault(description, needed.cause()), description.opening().orElse(""));
			case MonitorFault.OtherProgram other -> Messages.format("fault.other", other.bytes());
			case MonitorFault.NotOpened refused -> refused.message();
			case MonitorFault.Unplugged gone -> Messages.format("fault.unplugged", gone.message());
		};
	}

	/** What went wrong in a round, and with which requests, so that nobody takes the other values for missing or these for new. */
	static String fault(MonitorDescription description, MonitorFault fault, List<String> failed) {
		return failed.isEmpty() ? fault(description, fault) : Messages.format("fault.some", String.join(", ", failed), fault(description, fault));
	}

	/** The heading of a group. */
	public static String group(MonitorGroup group) {
		return Messages.format("group." + group.name());
	}

	/** One line with what matters most. */
	public static String line(MonitorSnapshot snapshot) {
		return snapshot.readings().values().stream().filter(reading -> reading.value().quantity().isPresent())
				.map(reading -> reading.value().title() + ' ' + number(reading)).collect(Collectors.joining(", "));
	}

	/** All that the battery says, by groups, with how well each is known; what nobody can explain comes last, as it is sent. */
	public static String snapshot(MonitorDescription description, MonitorSnapshot snapshot) {
		StringBuilder text = new StringBuilder(description.name()).append('\n');
		for (MonitorGroup group : MonitorGroup.values()) {
			List<MonitorReading> readings = snapshot.readings(group).stream().filter(reading -> isThere(reading, snapshot)).toList();
			if (!readings.isEmpty()) {
				text.append('\n').append(group(group)).append('\n').append(group == MonitorGroup.UNKNOWN ? words(readings) : lines(readings));
			}
		}
		text.append('\n');
		description.sources().forEach(source -> text
				.append(Messages.format("source", source.key(), source.document(), source.place(), source.date()).strip()).append('\n'));
		return text.toString();
	}

	/** A module that is not there says that it has no voltage; so does a cell beyond those that the battery says it has. */
	private static boolean isThere(MonitorReading reading, MonitorSnapshot snapshot) {
		int index = reading.value().index();
		return switch (reading.value().group()) {
			case MODULES -> snapshot.number("module." + index + ".voltage").orElse(1) > 0;
			case CELLS -> reading.number() != 0 || index <= snapshot.number("pack.cells").orElse(index);
			default -> true;
		};
	}

	/** Each note once, below. */
	private static String lines(List<MonitorReading> readings) {
		List<String> notes = readings.stream().map(reading -> reading.value().note()).filter(note -> !note.isEmpty()).distinct().toList();
		StringBuilder text = new StringBuilder();
		readings.forEach(reading -> text.append(line(reading, notes.indexOf(reading.value().note()) + 1)));
		for (int i = 0; i < notes.size(); i++) {
			text.append("  (").append(i + 1).append(") ").append(notes.get(i)).append('\n');
		}
		return text.toString();
	}

	/** Several in a line: nobody can read them one by one either. */
	private static String words(List<MonitorReading> readings) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < readings.size(); i++) {
			MonitorReading reading = readings.get(i);
			text.append(String.format(Locale.ROOT, "  %-13s %s", reading.value().title(), number(reading)))
					.append(i % WORDS == WORDS - 1 || i == readings.size() - 1 ? '\n' : ' ');
		}
		return text.toString();
	}

	/** @param note number of its note; 0 when it has none */
	private static String line(MonitorReading reading, int note) {
		String known = reading.value().confidence().map(confidence -> Messages.format("confidence." + confidence.word()) + ", " + reading.value().source())
				.orElseGet(() -> Messages.format("unknown"));
		return String.format(Locale.ROOT, "  %-40s %14s  [%s]%s\n", reading.value().title(), number(reading), known, note == 0 ? "" : " (" + note + ')');
	}

	/** The number with its unit: yes or no of what is 0 or 1, and what nobody can explain or what cannot be as a word of the battery. */
	public static String number(MonitorReading reading) {
		if (!reading.isPossible()) {
			return Messages.format("cannot-be", String.format(Locale.ROOT, "0x%04X", reading.raw()));
		}
		if (reading.value().isFlag()) {
			return Messages.format(reading.number() == 0 ? "no" : "yes");
		}
		if (reading.value().group() == MonitorGroup.UNKNOWN) {
			return String.format(Locale.ROOT, "0x%04X", reading.raw());
		}
		return number(reading.value(), reading.number());
	}

	/** A number of a value, or a difference of two, with its unit and as many decimals as the scale of its register has. */
	public static String number(MonitorValue value, double number) {
		// A difference that is rounded away has no sign.
		String text = BigDecimal.valueOf(number).setScale(value.decimals(), RoundingMode.HALF_EVEN).toPlainString();
		String unit = unit(value);
		return unit.isEmpty() ? text : text + ' ' + unit;
	}

	/** The unit as people write it; empty where there is none. */
	public static String unit(MonitorValue value) {
		return value.isFlag()
				? ""
				: Arrays.stream(Unit.values()).filter(unit -> unit.symbol().equals(value.unit())).findFirst().map(QuantityTexts::unit).orElse(value.unit());
	}

	private static String link(MonitorDescription description) {
		return description.link().entrySet().stream().map(option -> option.getKey() + '=' + option.getValue()).sorted().collect(Collectors.joining(", "));
	}
}
