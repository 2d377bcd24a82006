package org.busbar.core.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.busbar.api.doctor.Site;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.can.Payload;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.DataSource;
import org.busbar.core.catalogue.FolderDataSource;
import org.busbar.core.protocol.EffectiveProtocol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ObservationTest {

	private static final long SECOND = 1_000_000_000L;
	private static final long START = 1_767_225_600L * SECOND;
	private static final Catalogue CATALOGUE = CatalogueLoader.load(List.of("org.busbar.protocol.pylontech", "org.busbar.brand.victron").stream()
			.<DataSource>map(name -> new FolderDataSource(java.nio.file.Path.of("..", name))).toList());
	private static final String PYLONTECH = "pylontech.lv.1.2";

	private Optional<Observation> observation = Optional.empty();

	@AfterEach
	void end() {
		observation.ifPresent(Observation::end);
	}

	@Test
	void aRecordedBusIsReadInTheDialectThatFits() throws InterruptedException {
		BusReading reading = read(bus(10), new Dialect.Identified(CATALOGUE.protocols()));
		assertEquals(PYLONTECH, reading.protocol().orElseThrow().descriptor().id());
		assertEquals(52.72, reading.value(Quantity.BATTERY_VOLTAGE).orElseThrow().value(), 1e-9);
		assertEquals(QuantityState.VALID, reading.value(Quantity.BATTERY_VOLTAGE).orElseThrow().state());
		assertEquals(10, reading.history().get(Quantity.BATTERY_VOLTAGE).points().count());
		assertTrue(reading.diagnosis().isPresent());
		assertEquals(observation.orElseThrow().frames().end(), reading.frames());
		assertEquals(60, observation.orElseThrow().snapshot().totals().frames());
		assertFalse(observation.orElseThrow().isLive());
	}

	@Test
	void otherAssumptionsReadEverythingAnew() throws InterruptedException {
		BusReading undecoded = read(bus(10), new Dialect.Undecoded());
		assertEquals(List.of(), undecoded.quantities());
		assertEquals(Optional.empty(), undecoded.protocol());
		EffectiveProtocol protocol = EffectiveProtocol.of(CATALOGUE.protocol(PYLONTECH).orElseThrow(), java.util.Map.of());
		Assumptions chosen = observation.orElseThrow().assumptions().with(new Dialect.Chosen(protocol));
		observation.orElseThrow().assume(chosen);
		BusReading decoded = await(reading -> reading.assumptions().equals(chosen) && reading.complete());
		assertEquals(52.72, decoded.value(Quantity.BATTERY_VOLTAGE).orElseThrow().value(), 1e-9);
		assertEquals(10, decoded.history().get(Quantity.BATTERY_VOLTAGE).points().count());
		assertEquals(60, decoded.frames());
	}

	@Test
	void whatIsSaidOfTheSiteReachesTheDoctor() throws InterruptedException {
		read(bus(40), new Dialect.Identified(CATALOGUE.protocols()));
		Assumptions wrong = observation.orElseThrow().assumptions()
				.with(new Site(Optional.empty(), "", "", 24, Double.NaN, java.util.Set.of(), java.util.Map.of()));
		observation.orElseThrow().assume(wrong);
		BusReading reading = await(now -> now.assumptions().equals(wrong) && now.complete());
		assertTrue(reading.diagnosis().orElseThrow().isAlarming(), reading.diagnosis()::toString);
	}

	@Test
	void valuesThatStoppedEarlierAreStaleAtTheEnd() throws InterruptedException {
		FrameStore frames = new FrameStore();
		set(frames, 0);
		set(frames, 1);
		for (int second = 2; second < 20; second++) {
			frames.frame(START + second * SECOND, 0x359, 0, 7, Payload.of(0, 0, 0, 0, 1, 0x50, 0x4E));
		}
		BusReading reading = read(new RecordedBus("can0", 0, frames, 0, 0, List.of()), new Dialect.Identified(CATALOGUE.protocols()));
		assertEquals(QuantityState.STALE, reading.value(Quantity.BATTERY_VOLTAGE).orElseThrow().state());
	}

	private BusReading read(RecordedBus bus, Dialect dialect) throws InterruptedException {
		observation = Optional.of(Observation.of("test", bus, new Assumptions(dialect, Site.UNKNOWN)));
		return await(BusReading::complete);
	}

	private BusReading await(Predicate<BusReading> condition) throws InterruptedException {
		BusReading reading = observation.orElseThrow().reading();
		while (!condition.test(reading)) {
			Thread.onSpinWait();
			if (Thread.interrupted()) {
				throw new InterruptedException();
			}
			reading = observation.orElseThrow().reading();
		}
		return reading;
	}

	private static RecordedBus bus(int seconds) {
		FrameStore frames = new FrameStore();
		for (int second = 0; second < seconds; second++) {
			set(frames, second);
		}
		return new RecordedBus("can0", 500_000, frames, 0, 0, List.of());
	}

	/** What a battery of 16 cells and its inverter say in a second. */
	private static void set(FrameStore frames, int second) {
		long nanos = START + second * SECOND;
		frames.frame(nanos, 0x351, 0, 8, Payload.of(0x30, 2, 0xF4, 1, 0xE8, 3, 0xC0, 1));
		frames.frame(nanos + 1, 0x355, 0, 4, Payload.of(50, 0, 100, 0));
		frames.frame(nanos + 2, 0x356, 0, 6, Payload.of(0x98, 0x14, 0, 0, 0xFA, 0));
		frames.frame(nanos + 3, 0x359, 0, 7, Payload.of(0, 0, 0, 0, 1, 0x50, 0x4E));
		frames.frame(nanos + 4, 0x35C, 0, 2, Payload.of(0xC0, 0));
		frames.frame(nanos + 5, 0x305, 0, 8, 0);
	}
}
