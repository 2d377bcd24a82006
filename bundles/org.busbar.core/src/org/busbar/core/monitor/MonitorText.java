package org.busbar.core.monitor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.busbar.api.monitor.MonitorDescription;
import org.busbar.api.monitor.MonitorFault;
import org.busbar.api.monitor.MonitorGroup;
import org.busbar.api.monitor.MonitorReading;
import org.busbar.api.monitor.MonitorSnapshot;

/** What people read of a watched battery, in their language. */
public final class MonitorText {

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
			List<MonitorReading> readings = snapshot.readings(group);
			if (!readings.isEmpty()) {
				text.append('\n').append(group(group)).append('\n');
				readings.forEach(reading -> text.append(line(reading)));
			}
		}
		text.append('\n');
		description.sources().forEach(source -> text
				.append(Messages.format("source", source.key(), source.document(), source.place(), source.date()).strip()).append('\n'));
		return text.toString();
	}

	private static String line(MonitorReading reading) {
		String known = reading.value().confidence().map(confidence -> confidence.word() + ' ' + reading.value().source())
				.orElseGet(() -> Messages.format("unknown"));
		String note = reading.value().note().isEmpty() ? "" : " " + reading.value().note();
		return String.format(Locale.ROOT, "  %-40s %14s  [%s]%s\n", reading.value().title(), number(reading), known, note);
	}

	/** The number with its unit: yes or no of what is 0 or 1, and what nobody can explain as a word of the battery. */
	public static String number(MonitorReading reading) {
		if (reading.value().isFlag()) {
			return Messages.format(reading.number() == 0 ? "no" : "yes");
		}
		if (reading.value().group() == MonitorGroup.UNKNOWN) {
			return String.format(Locale.ROOT, "0x%04X", reading.raw());
		}
		// As many decimals as a step of the smallest scale has.
		String number = String.format(Locale.ROOT, "%.3f", reading.number()).replaceAll("\\.?0+$", "");
		return number + (reading.value().unit().isEmpty() ? "" : ' ' + reading.value().unit());
	}

	private static String link(MonitorDescription description) {
		return description.link().entrySet().stream().map(option -> option.getKey() + '=' + option.getValue()).sorted().collect(Collectors.joining(", "));
	}
}
