package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.busbar.api.doctor.Site;
import org.busbar.api.driver.DriverProvider;
import org.busbar.core.bitrate.BitRateResult;
import org.busbar.core.bitrate.BitRateSearch;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.doctor.Diagnosis;
import org.busbar.core.doctor.Doctor;
import org.busbar.core.driver.CyclicDriverProvider;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.protocol.pylontech.HighVoltageDrivers;
import org.busbar.sim.SimulatedConverter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The doctor finds nothing in healthy simulated sessions, whether it is told everything or nothing, and finds what the simulation leaves out. */
@Tag("long")
@Timeout(120)
class SimulatedDoctorTest {

	/** Rest, charge, discharge, taper towards full, full, nearly empty, and what sun and house ask for. */
	private static final List<String> PHASES = List.of("current=0", "current=40", "current=-40&soc=80", "current=45&soc=96", "current=20&soc=100",
			"current=-60&soc=3", "soc=60");

	private static final String HIGH_VOLTAGE = "pylontech.hv";

	private final SimulatedConverter converter = new SimulatedConverter();

	@BeforeEach
	void install() {
		for (LoadedProtocol protocol : Shipped.catalogue().protocols()) {
			String id = protocol.descriptor().id();
			DriverProvider drivers = id.equals(HIGH_VOLTAGE)
					? new HighVoltageDrivers()
					: new CyclicDriverProvider(options -> EffectiveProtocol.of(protocol, options));
			converter.addDriverProvider(drivers, Map.of(DriverProvider.PROTOCOL, id));
		}
	}

	static Stream<Arguments> sessions() {
		return Stream.of("pylontech.lv.1.2", "pylontech.lv.1.3", "victron.bms-can")
				.flatMap(protocol -> Stream.of(15, 16).flatMap(cells -> PHASES.stream().map(phase -> Arguments.of(protocol, cells, phase))));
	}

	/** Every shipped protocol with every value of every option, and those options of the high voltage dialect that change how it is read in all combinations. */
	static Stream<Arguments> protocols() {
		Stream<EffectiveProtocol> highVoltage = Stream.of("little", "big").flatMap(order -> Stream.of("30k", "none")
				.flatMap(offset -> Stream.of("positive", "negative").flatMap(limit -> Stream.of("charge-positive", "discharge-positive").map(current -> Shipped
						.protocol(HIGH_VOLTAGE, Map.of("byte-order", order, "offset", offset, "discharge-limit", limit, "current", current))))));
		Stream<EffectiveProtocol> elsewhere = Stream.of("0", "15").map(address -> Shipped.protocol(HIGH_VOLTAGE, Map.of("address", address)));
		Stream<EffectiveProtocol> others = Shipped.everyProtocol().stream().filter(protocol -> !protocol.descriptor().id().equals(HIGH_VOLTAGE));
		return Stream.of(others, highVoltage, elsewhere).flatMap(some -> some)
				.map(protocol -> Arguments.of(protocol.descriptor().id() + ' ' + protocol.options(), protocol));
	}

	/** Whoever tells the doctor how to read the frames hears nothing, and nor does whoever leaves it to the doctor. */
	@ParameterizedTest(name = "{0}")
	@MethodSource("protocols")
	void aHealthySessionOfEveryProtocol(String name, EffectiveProtocol protocol) throws Exception {
		String options = protocol.options().entrySet().stream().map(option -> "&option." + option.getKey() + '=' + option.getValue())
				.collect(Collectors.joining());
		for (String phase : PHASES) {
			Doctor told = new Doctor(site(16), protocol);
			Doctor asked = new Doctor(Site.UNKNOWN, Shipped.catalogue().protocols());
			examine("sim:" + protocol.descriptor().id() + "?speed=max&seconds=90&seed=7&cells=16&" + phase + options, told, asked);
			assertEquals(List.of(), found(told.diagnosis()), () -> name + ' ' + phase);
			assertTrue(told.diagnosis().verdict().conclusive(), () -> name + ' ' + phase + ": enough was heard");
			assertEquals(List.of(), found(asked.diagnosis()), () -> name + ' ' + phase + " to be found out");
		}
	}

	/** The inverter is set to one address and the battery to another: each is healthy, and they never meet. */
	@Test
	void aBatteryAtAnotherAddress() throws Exception {
		Doctor doctor = new Doctor(site(16), Shipped.protocol(HIGH_VOLTAGE, Map.of("address", "2")));
		examine("sim:" + HIGH_VOLTAGE + "?speed=max&seconds=30&option.address=1", doctor);
		assertEquals(List.of("HV-02"), doctor.diagnosis().findings().stream().map(finding -> finding.id()).toList());
	}

	private void examine(String uri, Doctor... doctors) throws Exception {
		CountDownLatch ended = new CountDownLatch(1);
		FrameSink sink = new FrameSink() {

			@Override
			public void frame(long nanos, int id, int flags, int dlc, long payload) {
				for (Doctor doctor : doctors) {
					doctor.frame(nanos, id, flags, dlc, payload);
				}
			}

			@Override
			public void event(BusEvent event) {
				if (event instanceof BusEvent.End || event instanceof BusEvent.Lost) {
					ended.countDown();
				}
			}
		};
		try (Channel channel = converter.open(ConverterUri.parse(uri), Mode.LISTEN, sink)) {
			assertEquals(Mode.LISTEN, channel.mode());
			assertTrue(ended.await(100, TimeUnit.SECONDS), uri);
		}
	}

	/** No inverter is named: what one does with a dialect of another is not what is examined here. */
	private static Site site(int cells) {
		return new Site(Site.UNKNOWN.protocol(), "", "", cells, 100, Set.of(), Map.of());
	}

	private static List<String> found(Diagnosis diagnosis) {
		return diagnosis.findings().stream().map(finding -> finding.id() + ' ' + finding.severity() + ' ' + finding.evidence()).toList();
	}

	@ParameterizedTest
	@MethodSource("sessions")
	void aHealthySession(String protocol, int cells, String phase) throws Exception {
		Doctor told = new Doctor(site(cells), Shipped.protocol(protocol, Map.of()));
		Doctor asked = new Doctor(Site.UNKNOWN, Shipped.catalogue().protocols());
		examine("sim:" + protocol + "?speed=max&seconds=300&seed=7&cells=" + cells + '&' + phase, told, asked);
		assertEquals(List.of(), found(told.diagnosis()));
		Diagnosis inferred = asked.diagnosis();
		assertEquals(List.of(), found(inferred));
		assertEquals(protocol, inferred.inferred().get(Site.PROTOCOL).value());
		assertEquals(Integer.toString(cells), inferred.inferred().get(Site.CELLS).value());
	}

	@Test
	void nobodyAnswers() throws Exception {
		Doctor doctor = new Doctor(site(16), Shipped.protocol("pylontech.lv.1.2", Map.of()));
		examine("sim:pylontech.lv.1.2?speed=max&seconds=30&inverter=false", doctor);
		assertEquals(List.of("T-02"), doctor.diagnosis().findings().stream().map(finding -> finding.id()).toList());
	}

	/** Only errors at one rate; the search finds the other, and at that nothing is wrong. */
	@Test
	void anotherBitRate() throws Exception {
		Doctor doctor = new Doctor(Site.UNKNOWN, Shipped.catalogue().protocols());
		doctor.bitRate(500_000);
		examine("sim:victron.bms-can?speed=max&seconds=30&busrate=250000&bitrate=500000", doctor);
		assertEquals(List.of("E-09"), doctor.diagnosis().findings().stream().map(finding -> finding.id()).toList());
		BitRateSearch search = new BitRateSearch(converter, ConverterUri.parse("sim:victron.bms-can?speed=max&seconds=30&busrate=250000"),
				BitRateSearch.USUAL_TIME);
		assertEquals(250_000, search.search(attempt -> assertTrue(attempt.heard()), () -> false) instanceof BitRateResult.Found found ? found.bitRate() : 0);
	}

	@Test
	void aSettingForMoreCells() throws Exception {
		Doctor doctor = new Doctor(site(15), Shipped.protocol("pylontech.lv.1.2", Map.of()));
		examine("sim:pylontech.lv.1.2?speed=max&seconds=30&cells=16", doctor);
		assertEquals(List.of("V-01"), doctor.diagnosis().findings().stream().map(finding -> finding.id()).toList());
	}
}
