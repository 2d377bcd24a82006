package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.busbar.api.driver.Driver;
import org.busbar.api.driver.DriverContext;
import org.busbar.api.driver.DriverProvider;
import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.api.quantity.Unit;
import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.can.log.CandumpReader;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.quantity.QuantityTracker;
import org.busbar.protocol.pylontech.HighVoltageDrivers;
import org.busbar.sim.SimulatedConverter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The drivers of the polled dialect against traffic from outside, against the DBC files in every combination of options, and against each other. */
@Timeout(120)
class PylontechHighVoltageTest {

	private static final String ID = "pylontech.hv";
	private static final long STEP = 10_000_000;

	/** A vector of hv.json. */
	record Dialogue(String name, Map<String, String> options, List<JsonObject> frames) {

		@Override
		public String toString() {
			return name;
		}
	}

	/** One end with what is behind it; everything it does is kept. */
	private static final class End implements DriverContext {

		final List<Frame> frames = new ArrayList<>();
		final Map<Quantity, Double> learned = new EnumMap<>(Quantity.class);
		final Map<Quantity, Double> quantities = new EnumMap<>(Quantity.class);
		final Driver driver;
		private long now;

		End(Role role, Map<String, String> options) {
			driver = new HighVoltageDrivers().create(role, options, this);
		}

		void run(int steps) {
			for (int i = 0; i < steps; i++) {
				driver.tick(now);
				now += STEP;
			}
		}

		@Override
		public boolean offer(int id, int flags, int dlc, long payload) {
			return frames.add(new Frame(now, id, flags, dlc, payload));
		}

		@Override
		public double quantity(Quantity quantity) {
			return quantities.getOrDefault(quantity, Double.NaN);
		}

		@Override
		public String text(Quantity quantity) {
			return "";
		}

		@Override
		public void learned(Quantity quantity, double value) {
			learned.put(quantity, value);
		}

		@Override
		public String option(String id) {
			return "";
		}
	}

	static Stream<Dialogue> dialogues() throws IOException {
		JsonObject document = JsonParser.parseString(Files.readString(Project.ROOT.resolve("releng/vectors/hv.json"))).getAsJsonObject();
		return document.getAsJsonArray("golden_vectors").asList().stream().map(JsonElement::getAsJsonObject)
				.filter(vector -> vector.get("protocol").getAsString().equals(ID)).map(PylontechHighVoltageTest::dialogue);
	}

	private static Dialogue dialogue(JsonObject vector) {
		JsonObject options = vector.getAsJsonObject("options");
		return new Dialogue(vector.get("vector").getAsString(), Map.of("address", options.get("address").getAsString(), "byte-order",
				options.get("byte_order").getAsString(), "offset", options.get("offset_30k").getAsBoolean() ? "30k" : "none"),
				vector.getAsJsonArray("frames").asList().stream().map(JsonElement::getAsJsonObject).toList());
	}

	private static Frame frame(JsonObject frame) {
		long payload = 0;
		byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(frame.get("data").getAsString());
		for (int i = 0; i < bytes.length; i++) {
			payload = Payload.withByte(payload, i, bytes[i]);
		}
		return new Frame(0, Integer.decode(frame.get("id").getAsString()), frame.get("extended").getAsBoolean() ? FrameFlags.EXTENDED : 0,
				frame.get("dlc").getAsInt(), payload);
	}

	private static Map<Quantity, Double> decode(EffectiveProtocol protocol, List<Frame> frames) {
		Map<Quantity, Double> values = new EnumMap<>(Quantity.class);
		QuantityTracker tracker = new QuantityTracker(protocol, value -> {
			if (value.state() == QuantityState.VALID && value.quantity().unit() != Unit.TEXT) {
				values.put(value.quantity(), value.value());
			}
		});
		frames.forEach(frame -> tracker.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload()));
		return values;
	}

	private static Map<String, Double> expected(JsonObject frame) {
		Map<String, Double> expected = new TreeMap<>();
		frame.getAsJsonObject("quantities").entrySet().forEach(entry -> expected.put(entry.getKey(), entry.getValue().getAsDouble()));
		return expected;
	}

	@Test
	void theVectorsAreThere() throws IOException {
		assertEquals(List.of("PYLONTECH-HV-EXAMPLE", "PYLONTECH-HV-DIALOGUE-BY-HAND"), dialogues().map(Dialogue::name).toList());
	}

	@ParameterizedTest
	@MethodSource("dialogues")
	void everyFrameDecodesToItsExpectedValues(Dialogue dialogue) {
		EffectiveProtocol protocol = Shipped.protocol(ID, dialogue.options());
		assertEquals(List.of(), protocol.problems());
		for (JsonObject described : dialogue.frames()) {
			Frame frame = frame(described);
			assertNotNull(protocol.codec().message(frame.id(), frame.flags()), () -> Integer.toHexString(frame.id()));
			Map<Quantity, Double> values = decode(protocol, List.of(frame));
			expected(described).forEach((id, value) -> assertEquals(value, values.get(Quantity.of(id).orElseThrow()), 1e-9, id));
		}
	}

	/** What the inverter driver learns from these frames is what they mean. */
	@ParameterizedTest
	@MethodSource("dialogues")
	void theInverterLearnsTheExpectedValues(Dialogue dialogue) {
		End inverter = new End(Role.INVERTER, dialogue.options());
		for (JsonObject described : dialogue.frames()) {
			Frame frame = frame(described);
			inverter.driver.received(0, frame.id(), frame.flags(), frame.dlc(), frame.payload());
			expected(described).forEach((id, value) -> assertEquals(value, inverter.learned.get(Quantity.of(id).orElseThrow()), 1e-9, id));
		}
		assertFalse(inverter.learned.isEmpty());
	}

	/** The hand-worked dialogue: each end is given what the other one sends there, and sends what it sends there. */
	@Test
	void eachEndHoldsItsPartOfTheDialogue() throws IOException {
		Dialogue dialogue = dialogues().filter(one -> one.name().endsWith("DIALOGUE-BY-HAND")).findFirst().orElseThrow();
		List<Frame> log = new ArrayList<>();
		try (InputStream in = Files.newInputStream(Project.ROOT.resolve("releng/vectors/pylontech-hv-dialogue-by-hand.log"))) {
			CandumpReader.read(in, "dialogue", new CandumpReader.Handler() {

				@Override
				public void frame(String time, String channel, long nanos, int id, int flags, int dlc, long payload) {
					log.add(new Frame(0, id, flags, dlc, payload));
				}

				@Override
				public void problem(int line, int column, String message) {
					throw new AssertionError(line + ": " + message);
				}
			});
		}
		assertEquals(dialogue.frames().stream().map(PylontechHighVoltageTest::frame).toList(), log);

		End inverter = new End(Role.INVERTER, dialogue.options());
		inverter.run(1);
		assertEquals(List.of(log.getFirst()), inverter.frames);

		End battery = new End(Role.BATTERY, dialogue.options());
		dialogue.frames().forEach(described -> expected(described).forEach((id, value) -> battery.quantities.put(Quantity.of(id).orElseThrow(), value)));
		// -5.6 A, of which the vector makes no claim, because the document does not state the direction
		battery.quantities.put(Quantity.BATTERY_CURRENT, -5.6);
		Frame request = log.getFirst();
		battery.driver.received(0, request.id(), request.flags(), request.dlc(), request.payload());
		battery.run(100);
		List<Frame> sent = battery.frames.stream().map(frame -> new Frame(0, frame.id(), frame.flags(), frame.dlc(), frame.payload()))
				.filter(frame -> log.stream().anyMatch(described -> described.id() == frame.id())).toList();
		assertEquals(log.subList(1, log.size()), sent);
	}

	static Stream<Map<String, String>> combinations() {
		List<Map<String, String>> all = new ArrayList<>(List.of(Map.of("address", "9")));
		for (var option : Map.of("byte-order", List.of("little", "big"), "offset", List.of("30k", "none"), "discharge-limit", List.of("positive", "negative"),
				"current", List.of("charge-positive", "discharge-positive")).entrySet()) {
			all = all.stream().flatMap(chosen -> option.getValue().stream().map(value -> {
				Map<String, String> more = new HashMap<>(chosen);
				more.put(option.getKey(), value);
				return Map.copyOf(more);
			})).toList();
		}
		return all.stream();
	}

	/** What the battery driver says is what the DBC reads, and what the inverter driver learns, whatever the options; both were written apart from each other. */
	@ParameterizedTest
	@MethodSource("combinations")
	void driversAndDbcAgree(Map<String, String> options) {
		EffectiveProtocol protocol = Shipped.protocol(ID, options);
		assertEquals(List.of(), protocol.problems());
		Random random = new Random(options.hashCode());
		for (int round = 0; round < 50; round++) {
			End battery = new End(Role.BATTERY, options);
			battery.quantities.putAll(values(random));
			for (int what : new int[]{0, 2}) {
				battery.driver.received(0, 0x4200, FrameFlags.EXTENDED, 8, what);
			}
			battery.run(20);
			End inverter = new End(Role.INVERTER, options);
			battery.frames.forEach(frame -> inverter.driver.received(0, frame.id(), frame.flags(), frame.dlc(), frame.payload()));
			Map<Quantity, Double> read = decode(protocol, battery.frames);
			Set<Quantity> said = EnumSet.copyOf(read.keySet());
			assertTrue(said.containsAll(Set.of(Quantity.BATTERY_CURRENT, Quantity.LIMIT_DISCHARGE_CURRENT, Quantity.BATTERY_CAPACITY)), said::toString);
			for (Quantity quantity : said) {
				double value = read.get(quantity);
				assertEquals(value, inverter.learned.get(quantity), 1e-9, quantity::id);
				if (quantity != Quantity.ALARM_GENERAL && quantity != Quantity.REQUEST_CHARGE_FORCE) {
					assertEquals(battery.quantities.getOrDefault(quantity, 0.0), value, tolerance(quantity), quantity::id);
				}
			}
			assertEquals(0, read.get(Quantity.REQUEST_CHARGE_FORCE));
		}
	}

	private static Map<Quantity, Double> values(Random random) {
		Map<Quantity, Double> values = new EnumMap<>(Quantity.class);
		for (Quantity quantity : Quantity.values()) {
			switch (quantity.unit()) {
				case FLAG -> values.put(quantity, (double) random.nextInt(2));
				case AMPERE -> values.put(quantity, quantity == Quantity.BATTERY_CURRENT ? random.nextDouble(-500, 500) : random.nextDouble(500));
				case CELSIUS -> values.put(quantity, random.nextDouble(-40, 80));
				case PERCENT -> values.put(quantity, random.nextDouble(100));
				case VOLT -> values.put(quantity, quantity.id().startsWith("cell.") ? random.nextDouble(2.5, 3.7) : random.nextDouble(100, 1000));
				case AMPERE_HOUR, COUNT -> values.put(quantity, (double) random.nextInt(1, 300));
				case TEXT -> {
					// another matter
				}
			}
		}
		return values;
	}

	private static double tolerance(Quantity quantity) {
		return switch (quantity.unit()) {
			case VOLT -> quantity.id().startsWith("cell.") ? 0.000501 : 0.0501;
			case PERCENT -> 0.501;
			case FLAG -> 0;
			default -> 0.0501;
		};
	}

	/** Both ends on the virtual bus: the limits arrive, currents flow within them, and only the dialect's identifiers are used. */
	@Test
	void aSimulatedPairTalks() throws Exception {
		SimulatedConverter converter = new SimulatedConverter();
		converter.addDriverProvider(new HighVoltageDrivers(), Map.of(DriverProvider.PROTOCOL, ID));
		EffectiveProtocol protocol = Shipped.protocol(ID, Map.of());
		List<QuantityValue> updates = new ArrayList<>();
		QuantityTracker tracker = new QuantityTracker(protocol, updates::add);
		CountDownLatch end = new CountDownLatch(1);
		try (Channel channel = converter.open(ConverterUri.parse("sim:" + ID + "?speed=max&seconds=600"), Mode.LISTEN, new FrameSink() {

			@Override
			public void frame(long nanos, int id, int flags, int dlc, long payload) {
				assertNotNull(protocol.codec().message(id, flags), () -> Integer.toHexString(id));
				tracker.frame(nanos, id, flags, dlc, payload);
			}

			@Override
			public void event(BusEvent event) {
				if (event instanceof BusEvent.End) {
					end.countDown();
				}
			}
		})) {
			end.await();
			assertEquals(Mode.LISTEN, channel.mode());
		}
		assertTrue(updates.stream().allMatch(update -> update.state() == QuantityState.VALID), "nothing became stale");
		assertTrue(updates.stream().anyMatch(update -> update.quantity() == Quantity.BATTERY_CURRENT && update.value() > 1), "it was charged");
		assertTrue(updates.stream().anyMatch(update -> update.quantity() == Quantity.BATTERY_CURRENT && update.value() < -1), "it was discharged");
		assertTrue(updates.stream().noneMatch(update -> update.quantity().id().startsWith("alarm.") && update.value() == 1));
	}
}
