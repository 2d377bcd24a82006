package org.busbar.core.monitor;

import java.util.stream.Collectors;

import org.busbar.api.monitor.MonitorDescription;
import org.busbar.api.monitor.MonitorFault;
import org.busbar.api.monitor.MonitorGroup;

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

	private static String link(MonitorDescription description) {
		return description.link().entrySet().stream().map(option -> option.getKey() + '=' + option.getValue()).sorted().collect(Collectors.joining(", "));
	}
}
