package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.busbar.api.driver.DriverProvider;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.can.Frame;
import org.busbar.can.Payload;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.DataSource;
import org.busbar.core.catalogue.FolderDataSource;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.driver.CyclicDriverProvider;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.quantity.QuantityTracker;
import org.busbar.sim.SimulatedConverter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Battery and inverter of every shipped protocol, made from its data alone, on the virtual bus. */
@Timeout(120)
class SimulatedProtocolsTest {

	private static final Catalogue CATALOGUE = CatalogueLoader.load(Stream.of("org.busbar.protocol.pylontech", "org.busbar.brand.victron")
			.map(name -> Project.ROOT.resolve("bundles").resolve(name)).<DataSource>map(FolderDataSource::new).toList());

	private final SimulatedConverter converter = new SimulatedConverter();

	@BeforeEach
	void install() {
		for (LoadedProtocol protocol : CATALOGUE.protocols()) {
			converter.addDriverProvider(new CyclicDriverProvider(options -> EffectiveProtocol.of(protocol, options)),
					Map.of(DriverProvider.PROTOCOL, protocol.descriptor().id()));
		}
	}

	private static EffectiveProtocol protocol(String id) {
		return EffectiveProtocol.of(CATALOGUE.protocol(id).orElseThrow(), Map.of());
	}

	private void run(String uri, FrameSink sink) throws Exception {
		CountDownLatch end = new CountDownLatch(1);
		try (Channel channel = converter.open(ConverterUri.parse(uri), Mode.LISTEN, new FrameSink() {

			@Override
			public void frame(long nanos, int id, int flags, int dlc, long payload) {
				sink.frame(nanos, id, flags, dlc, payload);
			}

			@Override
			public void event(BusEvent event) {
				sink.event(event);
				if (event instanceof BusEvent.End) {
					end.countDown();
				}
			}
		})) {
			end.await();
			assertEquals(Mode.LISTEN, channel.mode());
		}
	}

	private List<Frame> frames(String uri) throws Exception {
		List<Frame> frames = new ArrayList<>();
		run(uri, new FrameSink() {

			@Override
			public void frame(long nanos, int id, int flags, int dlc, long payload) {
				frames.add(new Frame(nanos, id, flags, dlc, payload));
			}

			@Override
			public void event(BusEvent event) {
				assertTrue(event instanceof BusEvent.End, event::toString);
			}
		});
		return frames;
	}

	private List<QuantityValue> quantities(String id, String options) throws Exception {
		List<QuantityValue> updates = new ArrayList<>();
		QuantityTracker tracker = new QuantityTracker(protocol(id), updates::add);
		frames("sim:" + id + "?speed=max&" + options).forEach(frame -> tracker.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload()));
		return updates;
	}

	@ParameterizedTest
	@ValueSource(strings = {"pylontech.lv.1.2", "pylontech.lv.1.3", "pylontech.lv.v2", "victron.bms-can"})
	void theSameUriGivesTheSameFrames(String id) throws Exception {
		String uri = "sim:" + id + "?speed=max&seconds=120&seed=5";
		List<Frame> first = frames(uri);
		assertEquals(first, frames(uri));
		assertTrue(first.stream().anyMatch(frame -> frame.id() == 0x351));
		assertTrue(first.stream().anyMatch(frame -> frame.id() == 0x305));
	}

	@ParameterizedTest
	@ValueSource(strings = {"pylontech.lv.1.2", "pylontech.lv.1.3", "pylontech.lv.v2", "victron.bms-can"})
	void hoursWithoutAnAlarmAndWithinAllLimits(String id) throws Exception {
		Map<Quantity, Double> extremes = new EnumMap<>(Quantity.class);
		for (QuantityValue value : quantities(id, "seconds=14400")) {
			Quantity quantity = value.quantity();
			boolean alarm = quantity.id().startsWith("alarm.") || quantity.id().startsWith("warning.");
			if (alarm || quantity == Quantity.REQUEST_CHARGE_FORCE || quantity == Quantity.REQUEST_CHARGE_FULL) {
				assertEquals(0, value.value(), quantity.id());
			}
			if (value.state() == QuantityState.VALID) {
				extremes.merge(quantity, value.value(), Math::max);
			}
		}
		assertTrue(extremes.get(Quantity.LIMIT_CHARGE_VOLTAGE) <= 57.6);
		assertTrue(extremes.get(Quantity.BATTERY_VOLTAGE) <= 56.1);
		assertTrue(extremes.get(Quantity.BATTERY_SOC) <= 100);
		assertTrue(extremes.get(Quantity.BATTERY_CURRENT) <= 50.05);
	}

	@Test
	void anAlarmOnDemandIsTheOnlyOne() throws Exception {
		Set<Quantity> raised = quantities("victron.bms-can", "seconds=5&alarms=over-voltage,warning.cell-imbalance").stream()
				.filter(value -> value.value() == 1)
				.map(QuantityValue::quantity).filter(quantity -> quantity.id().startsWith("alarm.") || quantity.id().startsWith("warning."))
				.collect(Collectors.toSet());
		assertEquals(Set.of(Quantity.ALARM_OVER_VOLTAGE, Quantity.WARNING_CELL_IMBALANCE), raised);
	}

	@Test
	void theVictronInverterNamesItself() throws Exception {
		Set<String> inverter = new HashSet<>();
		for (Frame frame : frames("sim:victron.bms-can?speed=max&seconds=5")) {
			if (frame.id() >= 0x305 && frame.id() <= 0x307) {
				inverter.add(Integer.toHexString(frame.id()) + ' ' + Payload.toHex(frame.payload(), frame.dlc(), " "));
			}
		}
		assertTrue(inverter.contains("307 12 34 56 78 56 49 43 00"), inverter::toString);
		assertTrue(inverter.contains("305 00 00 00 00 00 00 00 00"), inverter::toString);
	}
}
