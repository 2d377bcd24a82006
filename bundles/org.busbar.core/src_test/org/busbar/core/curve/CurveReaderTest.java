package org.busbar.core.curve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.can.Frame;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.DataSource;
import org.busbar.core.catalogue.FolderDataSource;
import org.busbar.core.doctor.RecordedBus;
import org.busbar.core.observation.FrameStore;
import org.busbar.core.observation.Series;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.protocol.TestProtocol;
import org.busbar.core.quantity.QuantityTracker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurveReaderTest {

	private static final long SECOND = 1_000_000_000L;
	private static final long START = 1_700_000_000L * SECOND;
	private static final Catalogue CATALOGUE = CatalogueLoader.load(Stream.of("org.busbar.protocol.pylontech", "org.busbar.brand.victron")
			.map(name -> Path.of("").toAbsolutePath().resolveSibling(name)).<DataSource>map(FolderDataSource::new).toList());
	private static final CurveSource SOC = new CurveSource.OfQuantity(Quantity.BATTERY_SOC);
	private static final CurveSource MODE = new CurveSource.OfSignal("State", "Mode");
	private static final CurveSource POWER = new CurveSource.OfSignal("State", "Power");

	private static final EffectiveProtocol PROTOCOL = new TestProtocol().layer("test.dbc", """
			BO_ 16 State: 8 Battery
			 SG_ Soc : 0|16@1+ (0.1,0) [0|100] "%" Inverter
			 SG_ Mode : 16|8@1+ (1,0) [0|0] "" Inverter
			 SG_ Power : 32|16@1- (0.5,0) [0|0] "W" Inverter
			""", """
			BA_ "GenMsgCycleTime" BO_ 16 1000;
			BA_ "BusbarQuantity" SG_ 16 Soc "battery.soc";
			BA_ "BusbarNotAvailable" SG_ 16 Power "0x8000";
			VAL_ 16 Mode 0 "Idle" 3 "Charging" ;
			""").effective();

	private final FrameStore frames = new FrameStore(1 << 20);

	private void state(double second, int soc, int mode, int power, int dlc) {
		frames.frame(START + (long) (second * SECOND), 16, 0, dlc, soc & 0xFFFFL | (long) mode << 16 | (power & 0xFFFFL) << 32);
	}

	private void state(double second, int soc) {
		state(second, soc, 3, 10, 8);
	}

	private static long at(double second) {
		return START + (long) (second * SECOND);
	}

	private CurveReader reader(double from, long to, CurveSource... sources) {
		return new CurveReader(frames, PROTOCOL, List.of(sources), at(from), to, 1000);
	}

	private Series.Points read(double from, double to, CurveSource source) {
		CurveReader reader = reader(from, at(to), source);
		assertTrue(reader.advance(at(to), () -> false));
		return reader.points().getFirst();
	}

	/** Every update of the tracker is a sample of the curve, and no other is. */
	@ParameterizedTest
	@CsvSource({"byd-lvs-venus,victron.bms-can", "diybms-87-signbug,pylontech.lv.1.2", "pyl-us5000-4mod,pylontech.lv.1.2", "pyl-us5000-v1.3,pylontech.lv.1.3",
			"rec-bms-250k,victron.bms-can", "victron-doc-candump,victron.bms-can"})
	void curvesOfRecordedTrafficAreWhatTheTrackerSays(String vector, String protocolId) {
		EffectiveProtocol protocol = EffectiveProtocol.of(CATALOGUE.protocol(protocolId).orElseThrow(), Map.of());
		List<Frame> recorded = RecordedBus.frames(vector);
		Map<Quantity, List<Double>> expected = new EnumMap<>(Quantity.class);
		QuantityTracker tracker = new QuantityTracker(protocol, value -> {
			boolean usable = value.state() == QuantityState.VALID || value.state() == QuantityState.OUT_OF_RANGE;
			expected.computeIfAbsent(value.quantity(), first -> new ArrayList<>()).add(usable ? value.value() : Double.NaN);
		});
		for (Frame frame : recorded) {
			frames.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload());
			tracker.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload());
		}
		List<Quantity> quantities = List.copyOf(expected.keySet());
		List<CurveSource> sources = quantities.stream().map(quantity -> (CurveSource) new CurveSource.OfQuantity(quantity)).toList();
		CurveReader reader = new CurveReader(frames, protocol, sources, recorded.getFirst().nanos(), recorded.getLast().nanos(), 1000);
		assertTrue(reader.advance(recorded.getLast().nanos(), () -> false));
		for (int i = 0; i < sources.size(); i++) {
			double[] values = expected.get(quantities.get(i)).stream().mapToDouble(sources.get(i)::mirrored).toArray();
			assertArrayEquals(values, reader.points().get(i).last(), quantities.get(i).id());
			CurveReader alone = new CurveReader(frames, protocol, sources.subList(i, i + 1), recorded.getFirst().nanos(), recorded.getLast().nanos(), 1000);
			assertTrue(alone.advance(recorded.getLast().nanos(), () -> false));
			assertArrayEquals(values, alone.points().getFirst().last(), quantities.get(i).id() + " alone");
		}
		assertFalse(quantities.isEmpty());
	}

	@Test
	void aRangeHasTheSampleBeforeItAndTheSampleAfterIt() {
		for (int second = 0; second < 100; second++) {
			state(second, second);
		}
		Series.Points points = read(49.5, 51.5, SOC);
		assertTrue(points.exact());
		assertArrayEquals(new double[]{4.9, 5, 5.1, 5.2}, points.last());
		assertArrayEquals(new long[]{at(49), at(50), at(51), at(52)}, points.nanos());
	}

	@Test
	void betweenTwoSamplesThereAreBoth() {
		state(0, 500);
		state(1, 600);
		assertArrayEquals(new double[]{50, 60}, read(0.4, 0.41, SOC).last());
	}

	@Test
	void silenceIsAGapForQuantitiesAndSignals() {
		for (CurveSource source : List.of(SOC, POWER)) {
			FrameStore fresh = new FrameStore(1000);
			for (double second : new double[]{0, 1, 2, 60, 61}) {
				fresh.frame(at(second), 16, 0, 8, 500 | 10L << 32);
			}
			CurveReader reader = new CurveReader(fresh, PROTOCOL, List.of(source), at(0), at(61), 100);
			assertTrue(reader.advance(at(61), () -> false));
			Series.Points points = reader.points().getFirst();
			assertEquals(6, points.count(), source.id());
			assertEquals(at(2), points.nanos()[3], "It ends where it was last heard");
			assertTrue(Double.isNaN(points.last()[3]));
		}
	}

	@Test
	void whatTheSenderDoesNotHaveOrDoesNotSendIsAGap() {
		state(0, 500, 3, 10, 8);
		state(1, 500, 3, 0x8000, 8);
		state(2, 500, 3, -10, 8);
		state(3, 500, 3, 10, 4);
		assertArrayEquals(new double[]{5, Double.NaN, -5, Double.NaN}, read(0, 3, POWER).last());
	}

	@Test
	void theLimitOfDischargingIsBelowZeroAsDischargingIs() {
		EffectiveProtocol protocol = EffectiveProtocol.of(CATALOGUE.protocol("victron.bms-can").orElseThrow(), Map.of());
		frames.frame(START, 0x351, 0, 8, 0x01B8_05DC_03E8_0240L);
		CurveReader reader = new CurveReader(frames, protocol,
				List.of(new CurveSource.OfQuantity(Quantity.LIMIT_CHARGE_CURRENT), new CurveSource.OfQuantity(Quantity.LIMIT_DISCHARGE_CURRENT)), at(0), at(1),
				10);
		assertTrue(reader.advance(at(1), () -> false));
		assertEquals(List.of(100.0, -150.0), reader.points().stream().map(points -> points.last()[0]).toList());
		assertEquals(150, CurveMeasurement.of(frames, protocol, List.of(new CurveSource.OfQuantity(Quantity.LIMIT_DISCHARGE_CURRENT)), at(0), at(0), at(1),
				() -> false).orElseThrow().getFirst().atFirst(), "what is read and saved is what the battery said");
	}

	@Test
	void statesAreCounts() {
		state(0, 500, 0, 0, 8);
		state(1, 500, 3, 0, 8);
		assertArrayEquals(new double[]{0, 3}, read(0, 1, MODE).last());
	}

	@Test
	void whatTheProtocolDoesNotKnowHasNoSamples() {
		state(0, 500);
		assertEquals(0, read(0, 1, new CurveSource.OfSignal("State", "Other")).count());
		assertEquals(0, read(0, 1, new CurveSource.OfQuantity(Quantity.BATTERY_SOH)).count());
	}

	@Test
	void aLiveBusIsFollowed() {
		state(0, 500);
		CurveReader reader = reader(0, Long.MAX_VALUE, SOC);
		assertTrue(reader.advance(at(0.5), () -> false));
		assertEquals(1, reader.points().getFirst().count());
		state(1, 510);
		state(2, 520);
		assertTrue(reader.advance(at(2), () -> false));
		assertArrayEquals(new double[]{50, 51, 52}, reader.points().getFirst().last());
		assertTrue(reader.advance(at(20), () -> false));
		assertArrayEquals(new double[]{50, 51, 52, Double.NaN}, reader.points().getFirst().last(), "Nothing was heard any more");
		state(30, 530);
		assertTrue(reader.advance(at(30), () -> false));
		assertArrayEquals(new double[]{50, 51, 52, Double.NaN, 53}, reader.points().getFirst().last());
	}

	@Test
	void whatWasCancelledGoesOn() {
		for (int i = 0; i < 200_000; i++) {
			state(i * 0.001, i % 1000);
		}
		CurveReader reader = reader(0, at(200), SOC);
		AtomicInteger questions = new AtomicInteger();
		assertFalse(reader.advance(at(200), () -> questions.incrementAndGet() > 3));
		long some = reader.points().getFirst().ends()[reader.points().getFirst().count() - 1];
		assertTrue(some < at(60), "It stopped soon");
		assertTrue(reader.advance(at(200), () -> false));
		Series.Points points = reader.points().getFirst();
		assertEquals(at(199.999), points.ends()[points.count() - 1], 1000);
		assertTrue(points.count() <= 1000);
		assertEquals(99.9, Arrays.stream(points.high()).max().orElseThrow());
	}

	@Test
	void measuringIsExact() {
		state(0, 100);
		state(1, 200);
		state(2, 900);
		state(3, 300);
		for (int second = 60; second < 63; second++) {
			state(second, 400);
		}
		CurveMeasurement measured = CurveMeasurement.of(frames, PROTOCOL, List.of(SOC), at(0.5), at(3), at(70), () -> false).orElseThrow().getFirst();
		assertEquals(new CurveMeasurement(10, 30, 10, 90, (10 * 0.5 + 20 + 90) / 2.5), measured);
		CurveMeasurement silent = CurveMeasurement.of(frames, PROTOCOL, List.of(SOC), at(2), at(30), at(70), () -> false).orElseThrow().getFirst();
		assertEquals(new CurveMeasurement(90, Double.NaN, 30, 90, 90), silent, "After 3 s nothing was heard");
		assertEquals(Optional.empty(), CurveMeasurement.of(frames, PROTOCOL, List.of(SOC), at(0), at(30), at(70), () -> true));
	}

	@Test
	void sourcesAreRememberedById() {
		for (CurveSource source : List.of(SOC, MODE)) {
			assertEquals(Optional.of(source), CurveSource.of(source.id()));
		}
		assertEquals(Optional.empty(), CurveSource.of("quantity:battery.colour"));
		assertEquals(Optional.empty(), CurveSource.of("signal:.x"));
		assertEquals(Optional.empty(), CurveSource.of("x"));
	}
}
