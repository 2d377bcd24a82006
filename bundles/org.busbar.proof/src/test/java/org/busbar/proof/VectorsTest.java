package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.api.quantity.Unit;
import org.busbar.can.codec.MessageCodec;
import org.busbar.can.codec.SignalCodec;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.quantity.QuantityTracker;
import org.busbar.proof.Vector.VectorFrame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The recorded traffic means to us what it meant to those who recorded it. */
class VectorsTest {

	static Stream<Vector> vectors() {
		return Vector.all().stream();
	}

	@Test
	void theyAreAllThere() {
		assertEquals(24, Vector.all().size());
		assertEquals(List.of(), Shipped.catalogue().problems());
	}

	@ParameterizedTest
	@MethodSource("vectors")
	void everyFrameDecodesToItsExpectedValues(Vector vector) {
		EffectiveProtocol protocol = Shipped.protocol(vector.protocol(), vector.options());
		int compared = 0;
		for (VectorFrame frame : vector.frames()) {
			MessageCodec codec = protocol.codec().message(frame.id(), frame.flags());
			JsonObject expected = frame.expected();
			if (expected == null) {
				continue;
			}
			assertNotNull(codec, () -> vector + ": no message for " + Integer.toHexString(frame.id()));
			Map<String, SignalCodec> signals = new TreeMap<>();
			codec.signals().stream().filter(signal -> signal.present(frame.dlc())).forEach(signal -> signals.put(signal.signal().name(), signal));
			for (Map.Entry<String, JsonElement> entry : expected.entrySet()) {
				if (entry.getKey().equals("active")) {
					assertEquals(labels(entry.getValue()), raised(signals, frame), () -> vector + " " + codec.message().name());
					compared++;
					continue;
				}
				SignalCodec signal = signals.get(entry.getKey());
				assertNotNull(signal, () -> vector + ": " + codec.message().name() + " has no " + entry.getKey() + " within its bytes");
				if (signal.ascii()) {
					assertEquals(entry.getValue().getAsString(), signal.text(frame.payload()), vector::toString);
				} else {
					assertEquals(0, entry.getValue().getAsBigDecimal().compareTo(new java.math.BigDecimal(signal.format(frame.payload()))),
							() -> vector + ": " + entry + " but " + signal.format(frame.payload()));
					assertEquals(entry.getValue().getAsDouble(), signal.physical(frame.payload()), () -> vector + ": " + entry);
				}
				compared++;
			}
		}
		assertTrue(compared > 0 || vector.frames().stream().anyMatch(frame -> !frame.quantities().isEmpty()));
	}

	@ParameterizedTest
	@MethodSource("vectors")
	void everyFrameCarriesItsQuantities(Vector vector) {
		List<QuantityValue> updates = new ArrayList<>();
		QuantityTracker tracker = new QuantityTracker(Shipped.protocol(vector.protocol(), vector.options()), updates::add);
		long nanos = 0;
		for (VectorFrame frame : vector.frames()) {
			updates.clear();
			nanos += 20_000_000;
			tracker.frame(nanos, frame.id(), frame.flags(), frame.dlc(), frame.payload());
			frame.quantities().entrySet().forEach(expected -> {
				QuantityValue value = updates.stream().filter(update -> update.quantity().id().equals(expected.getKey())).findFirst()
						.orElseThrow(() -> new AssertionError(vector + ": no " + expected.getKey() + " in " + Integer.toHexString(frame.id())));
				assertEquals(QuantityState.VALID, value.state(), () -> vector + ": " + expected);
				if (value.quantity().unit() == Unit.TEXT) {
					assertEquals(expected.getValue().getAsString(), value.text(), vector::toString);
				} else {
					assertEquals(expected.getValue().getAsDouble(), value.value(), 1e-9, () -> vector + ": " + expected);
				}
			});
		}
	}

	@Test
	void nothingIsMadeOfAFrameThatNobodyDescribes() {
		assertNull(Shipped.protocol("victron.bms-can", Map.of()).codec().message(0x354, 0));
	}

	private static Set<String> labels(JsonElement active) {
		Set<String> labels = new TreeSet<>();
		active.getAsJsonArray().forEach(label -> labels.add(label.getAsString().replace(" ", "").toLowerCase(java.util.Locale.ROOT)));
		return labels;
	}

	private static Set<String> raised(Map<String, SignalCodec> signals, VectorFrame frame) {
		Set<String> raised = new TreeSet<>();
		signals.forEach((name, signal) -> {
			if (signal.signal().length() == 1 && signal.raw(frame.payload()) == 1) {
				raised.add(name.toLowerCase(java.util.Locale.ROOT));
			}
		});
		return raised;
	}
}
