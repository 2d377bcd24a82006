package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.busbar.can.Payload;
import org.busbar.can.codec.Codec;
import org.busbar.can.codec.MessageCodec;
import org.busbar.can.codec.SignalCodec;
import org.busbar.can.dbc.DbcMessage;
import org.busbar.can.dbc.DbcSignal;
import org.busbar.proof.DbcDisagreement.Kind;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Compares what a peer answers about one file with what we read and decode. */
final class DbcComparison {

	/** A float has 24 bits, a double 53; a value of ours is the shortest decimal that means the same. */
	private static final double PRECISION_OF_FLOAT = 1e-7;
	private static final double PRECISION_OF_DOUBLE = 1e-12;

	private final DbcPeer peer;
	private final DbcCase one;
	private final Set<DbcDisagreement> met;
	private final List<String> differences;
	/** Our signals by the key of the message, in the order in which the peer names them. */
	private final Map<Integer, SignalCodec[]> signals = new HashMap<>();
	private long compared;

	DbcComparison(DbcPeer peer, DbcCase one, Set<DbcDisagreement> met, List<String> differences) {
		this.peer = peer;
		this.one = one;
		this.met = met;
		this.differences = differences;
	}

	/** Number of values compared. */
	long compared() {
		return compared;
	}

	/** The names, units, comments and labels. */
	void facts(String json) {
		JsonObject facts = JsonParser.parseString(json).getAsJsonObject();
		List<String> lines = one.lines();
		for (JsonElement complaint : facts.getAsJsonArray("complaints")) {
			String line = lines.get(complaint.getAsInt() - 1);
			if (!peer.skips(line)) {
				differences.add(peer + ", " + one.title() + " does not understand: " + line);
			}
		}
		Codec codec = Codec.compile(one.dbc());
		JsonArray messages = facts.getAsJsonArray("messages");
		assertEquals(one.dbc().messages().size(), messages.size(), () -> peer + ", " + one.title());
		for (int i = 0; i < messages.size(); i++) {
			message(codec.messages().get(i), messages.get(i).getAsJsonObject());
		}
	}

	private void message(MessageCodec codec, JsonObject theirs) {
		DbcMessage message = codec.message();
		assertEquals(message.key(), (int) theirs.get("id").getAsLong(), () -> peer + ", " + one.title());
		assertEquals(message.dlc(), theirs.get("dlc").getAsInt(), message::name);
		JsonArray their = theirs.getAsJsonArray("signals");
		List<DbcSignal> known = known(message, their);
		SignalCodec[] ours = new SignalCodec[their.size()];
		assertEquals(ours.length, known.size(), message::name);
		for (int i = 0; i < ours.length; i++) {
			JsonObject fact = their.get(i).getAsJsonObject();
			DbcSignal signal = known.get(i);
			ours[i] = codec.signals().stream().filter(compiled -> compiled.signal() == signal).findFirst().orElseThrow();
			same(Kind.NAME, message, signal, message.name() + '.' + signal.name(), theirs.get("name").getAsString() + '.' + fact.get("name").getAsString());
			same(Kind.UNIT, message, signal, signal.unit(), fact.get("unit").getAsString());
			same(Kind.LABELS, message, signal, signal.labels(), labels(fact.getAsJsonObject("labels")));
			same(Kind.COMMENT, message, signal, signal.comment(), fact.get("comment").getAsString());
			same(Kind.MESSAGE_COMMENT, message, signal, message.comment(), theirs.get("comment").getAsString());
		}
		signals.put(message.key(), ours);
	}

	/** Our signals that the peer knows; all of them unless it has read fewer. */
	private List<DbcSignal> known(DbcMessage message, JsonArray theirs) {
		if (theirs.size() == message.signals().size()) {
			return message.signals();
		}
		List<String> names = theirs.asList().stream().map(fact -> fact.getAsJsonObject().get("name").getAsString()).toList();
		message.signals().stream().filter(signal -> !names.contains(signal.name())).forEach(signal -> differ(Kind.MISSING, message, signal, signal, names));
		return message.signals().stream().filter(signal -> names.contains(signal.name())).toList();
	}

	private static Map<Long, String> labels(JsonObject labels) {
		Map<Long, String> byValue = new TreeMap<>();
		for (Map.Entry<String, JsonElement> label : labels.entrySet()) {
			byValue.put(Long.parseLong(label.getKey()), label.getValue().getAsString());
		}
		return byValue;
	}

	/** One frame, and the same encoded by the peer where it can. */
	void frame(DbcCase.Sent frame, String answer) {
		DbcMessage message = frame.message().message();
		SignalCodec[] ours = signals.get(message.key());
		String[] words = answer.split(" ");
		for (int i = 0; i < ours.length; i++) {
			boolean active = ours[i].active(frame.payload());
			boolean theirs = !words[i].equals("-");
			if (active && theirs) {
				value(message, ours[i], frame.payload(), words[i]);
			} else if (active != theirs) {
				differ(Kind.PRESENCE, message, ours[i].signal(), active, theirs);
			}
		}
		if (words.length > ours.length && words[ours.length].startsWith("@")) {
			encoded(message, ours, frame.payload(), words[ours.length].substring(1), words);
		}
	}

	private void value(DbcMessage message, SignalCodec codec, long payload, String word) {
		compared++;
		int parting = word.indexOf('=');
		String raw = parting < 0 ? word : word.substring(0, parting);
		DbcSignal signal = codec.signal();
		boolean decimal = signal.type() == DbcSignal.ValueType.INTEGER;
		long bits = codec.raw(payload);
		boolean same = switch (peer) {
			case CANDIED -> Math.abs(Double.parseDouble(raw) - (decimal ? number(signal, bits) : floatingPoint(signal, bits))) <= rounding(signal, bits);
			case CANMATRIX -> decimal
					? raw.equals(signal.signed() ? Long.toString(bits) : Long.toUnsignedString(bits))
					: floatingPoint(raw, floatingPoint(signal, bits));
		};
		if (!same) {
			differ(Kind.RAW, message, signal, Long.toHexString(bits), raw);
		} else if (parting > 0 && !physical(codec, payload, word.substring(parting + 1))) {
			differ(Kind.VALUE, message, signal, codec.format(payload), word);
		}
	}

	private static boolean floatingPoint(String python, double ours) {
		return switch (python) {
			case "nan" -> Double.isNaN(ours);
			case "inf" -> ours == Double.POSITIVE_INFINITY;
			case "-inf" -> ours == Double.NEGATIVE_INFINITY;
			default -> Double.parseDouble(python) == ours;
		};
	}

	/** The peer that counts in doubles rounds counts of more than 53 bits, and more than once. */
	private static double rounding(DbcSignal signal, long bits) {
		return signal.length() > 53 ? Math.ulp(number(signal, bits)) : 0;
	}

	private boolean physical(SignalCodec codec, long payload, String theirs) {
		DbcSignal signal = codec.signal();
		boolean decimal = signal.type() == DbcSignal.ValueType.INTEGER;
		double bits = decimal ? 0 : floatingPoint(signal, codec.raw(payload));
		if (!Double.isFinite(bits)) {
			return Double.isNaN(bits) ? theirs.equals("NaN") : theirs.equals(codec.physical(payload) < 0 ? "-Infinity" : "Infinity");
		}
		BigDecimal exact = codec.ascii() ? BigDecimal.valueOf(codec.physical(payload)) : new BigDecimal(codec.format(payload));
		BigDecimal difference = new BigDecimal(theirs).subtract(exact).abs();
		if (peer == DbcPeer.CANMATRIX && decimal && !codec.ascii()) {
			return difference.signum() == 0;
		}
		double precision = signal.type() == DbcSignal.ValueType.FLOAT ? PRECISION_OF_FLOAT : PRECISION_OF_DOUBLE;
		BigDecimal scale = exact.subtract(signal.offset()).abs().add(signal.offset().abs());
		BigDecimal smallest = new BigDecimal(signal.type() == DbcSignal.ValueType.FLOAT ? Float.MIN_VALUE : Double.MIN_VALUE).multiply(signal.factor().abs());
		return difference.compareTo(scale.multiply(BigDecimal.valueOf(precision)).add(smallest)) <= 0;
	}

	/** What the peer makes of the values that it has decoded, decoded by us. */
	private void encoded(DbcMessage message, SignalCodec[] ours, long payload, String hex, String[] words) {
		long theirs = 0;
		for (int i = 0; i < hex.length() / 2; i++) {
			theirs = Payload.withByte(theirs, i, Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16));
		}
		for (int i = 0; i < ours.length; i++) {
			if (!words[i].equals("-") && ours[i].active(payload)) {
				long expected = ours[i].raw(payload);
				long actual = ours[i].raw(theirs);
				// A number that is none may be written with other bits.
				boolean same = expected == actual || ours[i].signal().type() != DbcSignal.ValueType.INTEGER
						&& Double.isNaN(floatingPoint(ours[i].signal(), expected)) && Double.isNaN(floatingPoint(ours[i].signal(), actual));
				if (!same) {
					differ(Kind.RAW, message, ours[i].signal(), Long.toHexString(expected), "encoded " + hex);
				}
			}
		}
	}

	private static double number(DbcSignal signal, long bits) {
		return signal.signed() || bits >= 0 ? bits : new BigDecimal(Long.toUnsignedString(bits)).doubleValue();
	}

	private static double floatingPoint(DbcSignal signal, long bits) {
		return signal.type() == DbcSignal.ValueType.FLOAT ? Float.intBitsToFloat((int) bits) : Double.longBitsToDouble(bits);
	}

	private void same(Kind kind, DbcMessage message, DbcSignal signal, Object ours, Object theirs) {
		if (!ours.equals(theirs)) {
			differ(kind, message, signal, ours, theirs);
		}
	}

	private void differ(Kind kind, DbcMessage message, DbcSignal signal, Object ours, Object theirs) {
		for (DbcDisagreement known : DbcDisagreement.values()) {
			if (known.covers(peer, kind, message, signal)) {
				met.add(known);
				return;
			}
		}
		differences.add(peer + ", " + one.title() + ", " + message.name() + '.' + signal.name() + ", " + kind + ": ours " + ours + ", theirs " + theirs);
	}
}
