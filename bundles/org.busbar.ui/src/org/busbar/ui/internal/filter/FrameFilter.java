package org.busbar.ui.internal.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.eclipse.osgi.util.NLS;

/** Which frames are wanted: a text of words that all have to be true of a frame. Whether one is, depends on identifier and flags alone. Immutable. */
public final class FrameFilter {

	/** Wants every frame. */
	public static final FrameFilter ALL = new FrameFilter(List.of());

	private static final Pattern ID = Pattern.compile("(0x)?([0-9a-f?]{1,8})", Pattern.CASE_INSENSITIVE);
	private static final Pattern RANGE = Pattern.compile("(?:0x)?([0-9a-f]{1,8})-(?:0x)?([0-9a-f]{1,8})", Pattern.CASE_INSENSITIVE);
	private static final String FROM = "from:";
	private static final String IS = "is:";
	private static final Map<String, Condition> KINDS = Map.of("known", (id, flags, names) -> names.message(id, flags) != null, "unknown",
			(id, flags, names) -> names.message(id, flags) == null, "error", (id, flags, names) -> (flags & FrameFlags.ERROR) != 0, "remote",
			(id, flags, names) -> (flags & FrameFlags.REMOTE) != 0, "extended", (id, flags, names) -> (flags & FrameFlags.EXTENDED) != 0);

	private final List<Condition> conditions;

	/** One word of the text. */
	@FunctionalInterface
	private interface Condition {
		boolean holds(int id, int flags, FrameNames names);
	}

	/** What came of reading a text. */
	public sealed interface Result {

		/** It can be used. */
		record Filter(FrameFilter filter) implements Result {
		}

		/** It cannot; the message says why and what to write. */
		record Refused(String message) implements Result {
		}
	}

	private FrameFilter(List<Condition> conditions) {
		this.conditions = List.copyOf(conditions);
	}

	/** Reads what the user wrote. */
	public static Result parse(String text) {
		List<Condition> conditions = new ArrayList<>();
		try {
			for (String word : text.strip().split("\\s+")) {
				if (!word.isEmpty()) {
					conditions.add(condition(word));
				}
			}
		} catch (IllegalArgumentException refused) {
			return new Result.Refused(String.valueOf(refused.getMessage()));
		}
		return new Result.Filter(conditions.isEmpty() ? ALL : new FrameFilter(conditions));
	}

	/** Whether it wants every frame. */
	public boolean isAll() {
		return conditions.isEmpty();
	}

	/** Whether a frame is wanted. */
	public boolean wants(int id, int flags, FrameNames names) {
		for (Condition condition : conditions) {
			if (!condition.holds(id, flags, names)) {
				return false;
			}
		}
		return true;
	}

	private static Condition condition(String word) {
		if (word.startsWith("!")) {
			if (word.length() == 1) {
				throw new IllegalArgumentException(NLS.bind(Messages.empty_word, word));
			}
			Condition positive = condition(word.substring(1));
			return (id, flags, names) -> !positive.holds(id, flags, names);
		}
		String lower = word.toLowerCase(Locale.ROOT);
		if (lower.startsWith(FROM)) {
			return from(lower.substring(FROM.length()));
		}
		if (lower.startsWith(IS)) {
			return kind(lower.substring(IS.length()));
		}
		List<Condition> ids = ids(lower);
		return ids.isEmpty() ? (id, flags, names) -> names.mentions(id, flags, lower)
				: (id, flags, names) -> ids.stream().anyMatch(one -> one.holds(id, flags, names));
	}

	private static Condition from(String node) {
		if (node.isEmpty()) {
			throw new IllegalArgumentException(NLS.bind(Messages.empty_word, FROM));
		}
		return (id, flags, names) -> names.isFrom(id, flags, node);
	}

	private static Condition kind(String kind) {
		Condition condition = KINDS.get(kind);
		if (condition == null) {
			throw new IllegalArgumentException(NLS.bind(Messages.bad_word, IS + kind, String.join(", ", KINDS.keySet().stream().sorted().map(IS::concat).toList())));
		}
		return condition;
	}

	/** The identifiers of a list such as {@code 351,35?,300-3FF}; empty when one of its parts is none, so that the whole is a word. */
	private static List<Condition> ids(String word) {
		List<Condition> ids = new ArrayList<>();
		for (String part : word.split(",", -1)) {
			Matcher range = RANGE.matcher(part);
			if (range.matches()) {
				ids.add(range(part, Long.parseLong(range.group(1), 16), Long.parseLong(range.group(2), 16)));
				continue;
			}
			Matcher one = ID.matcher(part);
			// "face" may be a word or an identifier; an identifier is written with three digits, with eight, with a ? or with 0x.
			if (!one.matches() || one.group(1) == null && one.group(2).length() != 3 && one.group(2).length() != 8 && one.group(2).indexOf('?') < 0) {
				return List.of();
			}
			ids.add(digits(one.group(2)));
		}
		return ids;
	}

	private static Condition range(String written, long first, long last) {
		if (first > last) {
			throw new IllegalArgumentException(NLS.bind(Messages.bad_range, written));
		}
		return (id, flags, names) -> id >= first && id <= last;
	}

	/** A ? stands for any digit; leading zeros do not count. */
	private static Condition digits(String written) {
		String digits = written.replaceFirst("^0+(?=.)", "");
		if (digits.indexOf('?') < 0) {
			long wanted = Long.parseLong(digits, 16);
			return (id, flags, names) -> id == wanted;
		}
		Pattern pattern = Pattern.compile("0*" + written.replace("?", "[0-9A-F]"), Pattern.CASE_INSENSITIVE);
		return (id, flags, names) -> pattern.matcher(CanId.format(id, flags)).matches();
	}
}
