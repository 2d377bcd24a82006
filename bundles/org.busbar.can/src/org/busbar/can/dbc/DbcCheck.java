package org.busbar.can.dbc;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.busbar.can.Payload;
import org.jspecify.annotations.Nullable;

/** What a strict tool would refuse in a message, and what no frame could ever have. */
final class DbcCheck {

	private final DbcProblems problems;
	private final DbcPart.Message message;

	DbcCheck(DbcProblems problems, DbcPart.Message message) {
		this.problems = problems;
		this.message = message;
	}

	/** Tells which messages have the name of another. */
	static void names(DbcProblems problems, Collection<DbcPart.Message> messages) {
		Set<String> names = new HashSet<>();
		for (DbcPart.Message message : messages) {
			if (!names.add(message.name)) {
				problems.add(message.at, "check.message", message.name);
			}
		}
	}

	void check(Set<String> nodes) {
		if (!known(nodes, message.sender)) {
			problems.add(message.at, "check.sender", message.sender, message.name);
		}
		if (message.dlc > Payload.MAX_LENGTH) {
			problems.add(message.at, "check.length", message.name, message.dlc);
		}
		for (DbcPart.Signal part : message.signals.values()) {
			part.read.receivers().stream().filter(name -> !known(nodes, name))
					.forEach(name -> problems.add(part.at, "check.receiver", name, message.name, part.name));
		}
		message.signals.values().stream().filter(part -> part.read.minimum().compareTo(part.read.maximum()) > 0).forEach(part -> problems.add(part.at,
				"check.range", message.name, part.name));
		bits();
		multiplexing();
		for (DbcSignalGroup group : message.groups) {
			group.signals().stream().filter(name -> !message.signals.containsKey(name)).forEach(
					name -> problems.add(message.at, "check.group", group.name(), message.name, name));
		}
	}

	private static boolean known(Set<String> nodes, String name) {
		return nodes.contains(name) || name.equals(DbcTerms.NO_NODE);
	}

	private void bits() {
		DbcSignal[] owners = new DbcSignal[Long.SIZE];
		for (DbcPart.Signal part : message.signals.values()) {
			DbcSignal signal = part.read;
			if (signal.lastByte() >= message.dlc) {
				problems.add(part.at,
						"check.reach", message.name, signal.name(), signal.lastByte(), message.dlc);
			} else if (signal.lastByte() < Payload.MAX_LENGTH && !(part.multiplexing instanceof DbcMultiplexing.Multiplexed)) {
				claim(part, owners);
			}
		}
		Map<Object, DbcSignal[]> byValue = new HashMap<>();
		for (DbcPart.Signal part : message.signals.values()) {
			if (part.multiplexing instanceof DbcMultiplexing.Multiplexed multiplexed && part.read.lastByte() < Math.min(Payload.MAX_LENGTH, message.dlc)) {
				// With a signal that is always there, or with another one of the very same multiplexor value.
				claim(part, byValue.computeIfAbsent(List.of(multiplexed.by(), multiplexed.ranges()), value -> owners.clone()));
			}
		}
	}

	/** Takes the bits of a signal; a bit has one owner, so that this costs no more than the signal has bits. */
	private void claim(DbcPart.Signal part, @Nullable DbcSignal[] owners) {
		DbcSignal signal = part.read;
		@Nullable
		DbcSignal other = null;
		long bits = signal.bits();
		for (int bit = 0; bit < Long.SIZE; bit++) {
			if ((bits >>> bit & 1) != 0) {
				other = other == null ? owners[bit] : other;
				owners[bit] = signal;
			}
		}
		if (other != null) {
			problems.add(part.at, "check.bits", other.name(), signal.name(), message.name);
		}
	}

	/** Whether it is said what decides about every multiplexed signal. */
	private void multiplexing() {
		List<String> deciding = message.signals.values().stream().filter(part -> part.multiplexing instanceof DbcMultiplexing.Multiplexor)
				.map(part -> part.name).toList();
		for (DbcPart.Signal part : message.signals.values()) {
			if (part.multiplexing instanceof DbcMultiplexing.Multiplexed multiplexed && problems.isOpen()) {
				String named = message.name + '.' + part.name;
				if (multiplexed.by().isEmpty()) {
					if (deciding.size() != 1) {
						if (deciding.isEmpty()) {
							problems.add(part.at, "check.undecided", named);
						} else {
							problems.add(part.at, "check.unsaid", String.join(", ", deciding), named, deciding.getFirst());
						}
					}
				} else if (!decides(multiplexed.by())) {
					problems.add(part.at, "check.multiplexor", named, multiplexed.by());
				} else if (dependsOnItself(part)) {
					problems.add(part.at, "check.itself", named);
				}
			}
		}
	}

	private boolean decides(String name) {
		DbcPart.Signal part = message.signals.get(name);
		return part != null && part.multiplexing.decides();
	}

	private boolean dependsOnItself(DbcPart.Signal part) {
		Set<String> seen = new HashSet<>();
		DbcPart.@Nullable Signal next = part;
		while (next != null && next.multiplexing instanceof DbcMultiplexing.Multiplexed multiplexed && !multiplexed.by().isEmpty()) {
			if (!seen.add(next.read.name())) {
				return true;
			}
			next = message.signals.get(multiplexed.by());
		}
		return false;
	}
}
