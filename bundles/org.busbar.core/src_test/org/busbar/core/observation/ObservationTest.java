package org.busbar.core.observation;

import static org.busbar.core.testing.Waiting.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.Mode;
import org.busbar.api.doctor.Finding;
import org.busbar.api.doctor.Site;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.can.Frame;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.DataSource;
import org.busbar.core.catalogue.FolderDataSource;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.session.Session;
import org.busbar.core.testing.FakeConverter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@SuppressWarnings("resource") // Closed after each test.
class ObservationTest {

	private static final Catalogue CATALOGUE = CatalogueLoader.load(Stream.of("org.busbar.protocol.pylontech", "org.busbar.brand.victron")
			.map(name -> Path.of("").toAbsolutePath().resolveSibling(name)).<DataSource>map(FolderDataSource::new).toList());
	private static final List<Frame> FRAMES = org.busbar.core.doctor.RecordedBus.frames("pyl-us5000-v1.2");
	private static final String PYLONTECH = "pylontech.lv.1.2";
	private static final Assumptions FITTING = new Assumptions(new Dialect.Identified(CATALOGUE.protocols()), Site.UNKNOWN);

	private final FakeConverter bus = new FakeConverter();
	private final List<AutoCloseable> open = new ArrayList<>();

	@AfterEach
	void close() throws Exception {
		for (AutoCloseable closeable : open) {
			closeable.close();
		}
	}

	private Session session() throws Exception {
		Session session = Session.open(bus, ConverterUri.parse("fake:bus"), Mode.LISTEN);
		open.add(session);
		return session;
	}

	private Observation watch(Observation observation) {
		open.add(observation::end);
		return observation;
	}

	private void send() {
		FRAMES.forEach(frame -> bus.sink().frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload()));
	}

	private static RecordedBus recorded(long lost) {
		FrameStore store = new FrameStore(FRAMES.size());
		FRAMES.forEach(frame -> store.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload()));
		if (lost > 0) {
			store.lost(store.end(), lost);
		}
		return new RecordedBus("can0", 500_000, store, lost, 0, List.of());
	}

	private static EffectiveProtocol effective(String id) {
		return EffectiveProtocol.of(CATALOGUE.protocols().stream().filter(protocol -> protocol.descriptor().id().equals(id)).findFirst().orElseThrow(),
				Map.of());
	}

	private static Optional<String> dialect(BusReading reading) {
		return reading.protocol().map(protocol -> protocol.descriptor().id());
	}

	@Test
	void whatIsHeardIsReadWhileTheBusRuns() throws Exception {
		Observation observation = watch(Observation.of(session(), FITTING));
		assertTrue(observation.isLive());
		send();
		await(() -> observation.reading().value(Quantity.BATTERY_VOLTAGE).isPresent());
		BusReading reading = observation.reading();
		assertEquals(Optional.of(PYLONTECH), dialect(reading));
		assertTrue(reading.nanos() >= FRAMES.getLast().nanos());
		assertTrue(reading.history().get(Quantity.BATTERY_VOLTAGE).points().count() > 0);
		assertEquals(FRAMES.size(), observation.frames().end());
	}

	@Test
	void theEndOfTheSessionCompletesTheReading() throws Exception {
		Session session = session();
		Observation observation = watch(Observation.of(session, FITTING));
		send();
		bus.event(new BusEvent.Dropped(0, 7));
		bus.event(new BusEvent.End(0));
		await(() -> !observation.isLive() && observation.reading().complete() && observation.reading().frames() == FRAMES.size()
				&& observation.reading().diagnosis().isPresent());
		assertEquals(FRAMES.size(), observation.snapshot().totals().frames());
		assertEquals(7, observation.snapshot().totals().lostBefore());
	}

	/** Three pauses of more than 2 s within an hour are a fault (E-14), unless it was the converter that was pulled out. */
	@Test
	void aPauseOfTheConverterIsNoSilenceOfTheBus() throws Exception {
		Observation observation = watch(Observation.of(session(), Assumptions.NONE));
		long nanos = 1_700_000_000_000_000_000L;
		for (int pause = 0; pause < 4; pause++) {
			for (int i = 0; i < 50; i++) {
				nanos += 100_000_000L;
				bus.frame(nanos, 0x351, 0);
			}
			long all = 50L * (pause + 1);
			await(() -> observation.reading().frames() == all);
			bus.event(new BusEvent.Disconnected(nanos, "It was pulled out."));
			int closings = pause + 1;
			await(() -> bus.closings() == closings);
			long losses = pause + 1;
			await(() -> observation.frames().lost() == losses);
			nanos += 3_000_000_000L;
		}
		bus.frame(nanos, 0x351, 0);
		bus.event(new BusEvent.End(0));
		await(() -> observation.reading().over() && observation.reading().frames() == 201);
		List<String> found = observation.reading().diagnosis().orElseThrow().findings().stream().map(Finding::id).toList();
		assertFalse(found.contains("E-14"), found::toString);
		assertTrue(found.contains("A-03"), found::toString);
	}

	@Test
	void aProtocolThatCannotBeUsedLeavesTheFramesUndecoded() {
		LoadedProtocol whole = CATALOGUE.protocol(PYLONTECH).orElseThrow();
		LoadedProtocol withoutItsFiles = new LoadedProtocol(whole.descriptor(), Map.of());
		Observation observation = watch(
				Observation.of("a.log", recorded(0), new Assumptions(new Dialect.Identified(List.of(withoutItsFiles)), Site.UNKNOWN)));
		await(() -> observation.reading().complete() && observation.reading().frames() == FRAMES.size());
		assertEquals(new Dialect.Undecoded(), observation.assumptions().dialect());
		assertEquals(FRAMES.size(), observation.snapshot().totals().frames());
		observation.assume(FITTING);
		await(() -> dialect(observation.reading()).isPresent());
		assertEquals(Optional.of(PYLONTECH), dialect(observation.reading()));
	}

	/** The latest values of a log are those of its end, whatever its clock shows there. */
	@Test
	void aClockThatIsSetBackMakesNothingStale() {
		FrameStore store = new FrameStore(2 * FRAMES.size());
		for (long earlier : new long[]{0, 3_600_000_000_000L}) {
			FRAMES.forEach(frame -> store.frame(frame.nanos() - earlier, frame.id(), frame.flags(), frame.dlc(), frame.payload()));
		}
		Observation observation = watch(Observation.of("a.log", new RecordedBus("can0", 500_000, store, 0, 0, List.of()), FITTING));
		await(() -> observation.reading().complete() && observation.reading().frames() == 2 * FRAMES.size() && observation.reading().diagnosis().isPresent());
		assertEquals(QuantityState.VALID, observation.reading().value(Quantity.BATTERY_VOLTAGE).orElseThrow().state());
	}

	@Test
	void otherAssumptionsReadEverythingAnew() throws Exception {
		Observation observation = watch(Observation.of(session(), Assumptions.NONE));
		send();
		await(() -> observation.reading().frames() == FRAMES.size());
		assertEquals(List.of(), observation.reading().quantities());
		Assumptions chosen = Assumptions.NONE.with(new Dialect.Chosen(effective(PYLONTECH)));
		observation.assume(chosen);
		await(() -> observation.reading().assumptions().equals(chosen) && observation.reading().frames() == FRAMES.size());
		assertTrue(observation.reading().value(Quantity.BATTERY_VOLTAGE).isPresent());
		observation.assume(Assumptions.NONE);
		await(() -> observation.reading().assumptions().equals(Assumptions.NONE) && observation.reading().frames() == FRAMES.size());
		assertEquals(List.of(), observation.reading().quantities());
	}

	@Test
	void aSilentBusIsJudgedToo() throws Exception {
		Observation observation = watch(Observation.of(session(), FITTING));
		await(() -> observation.reading().complete());
		assertEquals(0, observation.reading().nanos());
		assertTrue(observation.reading().diagnosis().isPresent());
	}

	@Test
	void aRecordedBusIsReadToItsEnd() {
		Observation observation = watch(Observation.of("a.log", recorded(4), FITTING));
		assertFalse(observation.isLive());
		await(() -> observation.reading().complete());
		assertEquals(FRAMES.size(), observation.reading().frames());
		assertEquals(Optional.of(PYLONTECH), dialect(observation.reading()));
		assertEquals(FRAMES.size(), observation.snapshot().totals().frames());
		assertEquals(4, observation.snapshot().totals().lostBefore());
		assertEquals(FRAMES.getLast().nanos(), observation.reading().nanos());
	}

	@Test
	void aRecordedBusWithoutTimesOrBackInTimeIsReadAllTheSame() {
		FrameStore timeless = new FrameStore(FRAMES.size());
		FrameStore backwards = new FrameStore(FRAMES.size());
		FRAMES.forEach(frame -> timeless.frame(0, frame.id(), frame.flags(), frame.dlc(), frame.payload()));
		FRAMES.reversed().forEach(frame -> backwards.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload()));
		for (FrameStore store : List.of(timeless, backwards)) {
			Observation observation = watch(Observation.of("odd.log", new RecordedBus("can0", 0, store, 0, 0, List.of()), FITTING));
			await(() -> observation.reading().complete());
			assertEquals(FRAMES.size(), observation.reading().frames());
			assertEquals(FRAMES.size(), observation.snapshot().totals().frames());
		}
	}

	@Test
	void anExcerptIsACopyOfTheLatestFramesWithWhatIsMissingAmongThem() {
		FrameStore store = new FrameStore();
		for (int second = 0; second < 10; second++) {
			if (second == 2 || second == 8) {
				store.lost(second, second);
			}
			store.frame(second * 1_000_000_000L, 0x351, 0, 1, second);
		}
		Observation observation = watch(Observation.of("a log", new RecordedBus("", 500_000, store, 10, 0, List.of("cut")), Assumptions.NONE));
		RecordedBus excerpt = observation.excerpt(3_000_000_000L);
		store.frame(10_000_000_000L, 0x351, 0, 1, 10);
		assertEquals(4, excerpt.frames().end());
		assertEquals(6_000_000_000L, excerpt.frames().nanos(0));
		assertEquals(8, excerpt.lost());
		assertEquals(List.of("cut"), excerpt.problems());
		assertEquals(0, watch(Observation.of("empty", new RecordedBus("", 0, new FrameStore(), 0, 0, List.of()), Assumptions.NONE)).excerpt(1).frames().end());
	}
}
