package org.busbar.tck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.api.quantity.Unit;
import org.busbar.can.CanId;
import org.busbar.can.Frame;
import org.busbar.can.codec.MessageCodec;
import org.busbar.can.codec.SignalCodec;
import org.busbar.can.dbc.DbcSignal;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.quantity.QuantityTracker;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * What a capture must decode to, by somebody else's word or worked by hand from the document: a JSON object with the protocol, its options, the source of the
 * values, and the values.
 *
 * @param protocol   id of the protocol
 * @param options    options of the protocol that the capture needs
 * @param frames     for frames by their number in the capture, from 1, the physical values by signal; {@code active} lists the flags that are set, without regard
 *                   to blanks and case
 * @param quantities values at the end of the capture, by id of the quantity
 */
record Expectation(String protocol, Map<String, String> options, Map<Integer, JsonObject> frames, Map<String, JsonElement> quantities) {

	private static final String ACTIVE = "active";

	/**
	 * Reads an expectation.
	 *
	 * @throws JsonParseException when it is none; the message says why
	 */
	static Expectation parse(String text) {
		try {
			JsonObject document = JsonParser.parseString(text).getAsJsonObject();
			String protocol = word(document, "protocol");
			word(document, "source");
			Map<String, String> options = new TreeMap<>();
			object(document, "options").forEach((option, value) -> options.put(option, value.getAsString()));
			Map<Integer, JsonObject> frames = new TreeMap<>();
			object(document, "frames").forEach((number, values) -> frames.put(Integer.valueOf(number), values.getAsJsonObject()));
			Map<String, JsonElement> quantities = new TreeMap<>(object(document, "quantities"));
			if (frames.isEmpty() && quantities.isEmpty()) {
				throw new JsonParseException(Messages.format("capture.empty"));
			}
			return new Expectation(protocol, options, frames, quantities);
		} catch (IllegalStateException | UnsupportedOperationException | NumberFormatException wrong) {
			throw new JsonParseException(wrong.getMessage(), wrong);
		}
	}

	private static String word(JsonObject document, String member) {
		if (!document.has(member) || document.get(member).getAsString().isBlank()) {
			throw new JsonParseException(Messages.format("capture.member", member));
		}
		return document.get(member).getAsString();
	}

	private static Map<String, JsonElement> object(JsonObject document, String member) {
		return document.has(member) ? document.getAsJsonObject(member).asMap() : Map.of();
	}

	/** Where frames decode to something else. */
	List<String> differences(EffectiveProtocol effective, List<Frame> captured) {
		List<String> differences = new ArrayList<>();
		frames.forEach((number, values) -> {
			if (number < 1 || number > captured.size()) {
				differences.add(Messages.format("capture.no-frame", number, captured.size()));
			} else {
				differences(effective, captured.get(number - 1), values)
						.forEach(difference -> differences.add(Messages.format("capture.frame", number, difference)));
			}
		});
		differences.addAll(quantityDifferences(effective, captured));
		return differences;
	}

	/** Where one frame decodes to something else than these values. */
	private static List<String> differences(EffectiveProtocol effective, Frame frame, JsonObject expected) {
		MessageCodec message = effective.codec().message(frame.id(), frame.flags());
		if (message == null) {
			return List.of(Messages.format("capture.no-message", CanId.format(frame.id(), frame.flags())));
		}
		Map<String, SignalCodec> signals = new TreeMap<>();
		message.signals().stream().filter(signal -> signal.present(frame.dlc()) && signal.active(frame.payload()))
				.forEach(signal -> signals.put(signal.signal().name(), signal));
		List<String> differences = new ArrayList<>();
		for (Map.Entry<String, JsonElement> entry : expected.entrySet()) {
			String name = message.message().name() + '.' + entry.getKey();
			SignalCodec signal = signals.get(entry.getKey());
			if (entry.getKey().equals(ACTIVE)) {
				Set<String> active = active(signals, frame.payload());
				if (!active.equals(labels(entry.getValue()))) {
					differences.add(Messages.format("capture.differs", name, entry.getValue(), active));
				}
			} else if (signal == null) {
				differences.add(Messages.format("capture.differs", name, entry.getValue(), Messages.format("capture.nothing")));
			} else if (!matches(signal, frame.payload(), entry.getValue())) {
				differences.add(Messages.format("capture.differs", name, entry.getValue(), signal.format(frame.payload())));
			}
		}
		return differences;
	}

	private static boolean matches(SignalCodec signal, long payload, JsonElement expected) {
		if (signal.ascii()) {
			return expected.getAsString().equals(signal.text(payload));
		}
		return signal.signal().type() == DbcSignal.ValueType.INTEGER
				? expected.getAsBigDecimal().compareTo(new BigDecimal(signal.format(payload))) == 0
				: expected.getAsDouble() == signal.physical(payload);
	}

	private static Set<String> labels(JsonElement active) {
		Set<String> labels = new TreeSet<>();
		active.getAsJsonArray().forEach(label -> labels.add(label.getAsString().replace(" ", "").toLowerCase(Locale.ROOT)));
		return labels;
	}

	private static Set<String> active(Map<String, SignalCodec> signals, long payload) {
		return signals.entrySet().stream().filter(entry -> entry.getValue().signal().length() == 1 && entry.getValue().raw(payload) == 1)
				.map(entry -> entry.getKey().toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(TreeSet::new));
	}

	private List<String> quantityDifferences(EffectiveProtocol effective, List<Frame> captured) {
		Map<Quantity, QuantityValue> actual = new EnumMap<>(Quantity.class);
		QuantityTracker tracker = new QuantityTracker(effective, value -> actual.put(value.quantity(), value));
		captured.forEach(frame -> tracker.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload()));
		List<String> differences = new ArrayList<>();
		quantities.forEach((id, expected) -> {
			QuantityValue value = Quantity.of(id).map(actual::get).orElse(null);
			if (value == null || value.state() != QuantityState.VALID || !matches(value, expected)) {
				differences.add(Messages.format("capture.differs", id, expected, value == null ? Messages.format("capture.nothing") : shown(value)));
			}
		});
		return differences;
	}

	private static boolean matches(QuantityValue value, JsonElement expected) {
		return value.quantity().unit() == Unit.TEXT ? expected.getAsString().equals(value.text()) : expected.getAsDouble() == value.value();
	}

	private static String shown(QuantityValue value) {
		return value.state() == QuantityState.VALID
				? value.quantity().unit() == Unit.TEXT ? value.text() : Double.toString(value.value())
				: value.state().name();
	}
}
