package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.busbar.api.driver.DriverProvider;
import org.busbar.api.link.Link;
import org.busbar.api.monitor.BatteryMonitor;
import org.busbar.api.monitor.MonitorFault;
import org.busbar.api.monitor.MonitorReply;
import org.busbar.api.monitor.MonitorRequest;
import org.busbar.battery.weco.WecoMonitorProvider;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.DataSource;
import org.busbar.core.catalogue.FolderDataSource;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.driver.CyclicDriverProvider;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.sim.RunningBatteries;
import org.busbar.sim.SimulatedConverter;
import org.busbar.sim.SimulatedLinks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The own link of the battery that is simulated: it tells what its bus tells, and goes wrong as it is asked to. */
@Timeout(60)
class SimulatedBatteryLinkTest {

	private static final Catalogue CATALOGUE = CatalogueLoader.load(Stream.of("org.busbar.brand.victron")
			.map(name -> Project.ROOT.resolve("bundles").resolve(name)).<DataSource>map(FolderDataSource::new).toList());
	private static final WecoMonitorProvider WECO = new WecoMonitorProvider();
	private static final int NOTHING_MORE = 20;

	private final RunningBatteries running = new RunningBatteries();
	private final SimulatedLinks links = new SimulatedLinks();
	private final BatteryMonitor monitor = WECO.monitor();

	@BeforeEach
	void install() {
		links.running(running);
		links.addBattery(WECO);
	}

	private Link open(String options) throws IOException {
		Map<String, String> all = new HashMap<>(ConverterUri.parse("sim:weco?" + options).options());
		all.put("baud", "115200");
		return links.open("weco", all);
	}

	/** What comes of one request until nothing more comes. */
	private MonitorReply ask(Link link, MonitorRequest request) throws IOException {
		link.write(request.bytes(), 0, request.bytes().length);
		byte[] bytes = new byte[1024];
		int length = 0;
		int count;
		do {
			count = link.read(bytes, length, bytes.length - length, NOTHING_MORE);
			length += count;
		} while (count > 0);
		return monitor.reply(request, 1, bytes, length, true);
	}

	private double read(Link link, String id) throws IOException {
		for (MonitorRequest request : monitor.round()) {
			MonitorReply.Values values = assertInstanceOf(MonitorReply.Values.class, ask(link, request));
			var found = values.readings().stream().filter(reading -> reading.value().id().equals(id)).findFirst();
			if (found.isPresent()) {
				return found.get().number();
			}
		}
		throw new AssertionError(id);
	}

	private MonitorRequest first() {
		return monitor.round().getFirst();
	}

	@Test
	void tellsWhatTheBusTells() throws Exception {
		SimulatedConverter converter = new SimulatedConverter();
		converter.running(running);
		LoadedProtocol protocol = CATALOGUE.protocol("victron.bms-can").orElseThrow();
		converter.addDriverProvider(new CyclicDriverProvider(options -> EffectiveProtocol.of(protocol, options)),
				Map.of(DriverProvider.PROTOCOL, "victron.bms-can"));
		BlockingQueue<Long> measured = new LinkedBlockingQueue<>();
		FrameSink sink = new FrameSink() {

			@Override
			public void frame(long nanos, int id, int flags, int dlc, long payload) {
				if (id == 0x356) {
					measured.add(payload);
				}
			}

			@Override
			public void event(BusEvent event) {
				// Nothing of it is asked for.
			}
		};
		try (Channel bus = converter.open(ConverterUri.parse("sim:victron.bms-can?soc=37&current=30&inverter=false"), Mode.LISTEN, sink);
				Link link = open("modules=2")) {
			// The first was measured before any current flowed.
			assertTrue(measured.poll(10, TimeUnit.SECONDS) != null);
			Long payload = measured.poll(10, TimeUnit.SECONDS);
			assertTrue(payload != null && bus.bitRate() > 0);
			assertEquals((payload & 0xFFFF) / 100.0, read(link, "pack.voltage"), 0.1);
			assertEquals((short) (payload >> 16) / 10.0, read(link, "system.current"), 0.2);
			assertEquals(37, read(link, "system.soc"), 0.5);
			assertEquals(15, read(link, "pack.current"), 0.2);
			assertEquals(0, read(link, "module.2.voltage"), "there are two modules");
		}
		try (Link link = open("")) {
			// The bus ends on a thread of its own; then the battery that rests takes its place.
			while (read(link, "system.soc") != 54) {
				Thread.onSpinWait();
			}
		}
	}

	@ParameterizedTest
	@CsvSource({"short,ShortReply", "silence,Silence", "checksum,WrongChecksum", "refused,Refused", "restart,Silence"})
	void goesWrongAsItIsAskedTo(String fault, String expected) throws IOException {
		try (Link link = open("after=1&times=1&fault=" + fault)) {
			assertInstanceOf(MonitorReply.Values.class, ask(link, first()));
			MonitorFault found = assertInstanceOf(MonitorReply.Failed.class, ask(link, first())).fault();
			assertEquals(expected, found.getClass().getSimpleName());
			if (fault.equals("restart")) {
				assertInstanceOf(MonitorReply.Accepted.class, ask(link, monitor.opening().orElseThrow()));
			}
			assertInstanceOf(MonitorReply.Values.class, ask(link, first()));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"split", "garbage"})
	void whatIsNoFaultIsNone(String fault) throws IOException {
		try (Link link = open("fault=" + fault)) {
			assertInstanceOf(MonitorReply.Values.class, ask(link, first()));
		}
	}

	@Test
	void isPulledOut() throws IOException {
		try (Link link = open("fault=unplug&after=1")) {
			assertInstanceOf(MonitorReply.Values.class, ask(link, first()));
			assertThrows(IOException.class, () -> ask(link, first()));
			assertThrows(IOException.class, () -> link.read(new byte[1], 0, 1, 1));
		}
	}

	@Test
	void tellsOtherwiseThanTheBusWhereItIsAskedTo() throws IOException {
		try (Link link = open("differ=battery.soc:6&modules=3&spread=12")) {
			assertEquals(60, read(link, "system.soc"));
			assertEquals(12, read(link, "pack.soc") - read(link, "module.2.soc"), 0.5);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"fault=magic", "after=-1", "modules=7", "modules=0", "differ=soc:1", "differ=battery.soc", "colour=red", "times=x"})
	void refusesWhatItDoesNotKnow(String options) {
		String message = assertThrows(IOException.class, () -> open(options)).getMessage();
		assertTrue(message.contains("Options:"), message);
	}
}
