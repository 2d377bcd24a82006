package org.busbar.battery.weco;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.busbar.api.fact.Confidence;
import org.busbar.api.monitor.MonitorFault;
import org.busbar.api.monitor.MonitorGroup;
import org.busbar.api.monitor.MonitorReading;
import org.busbar.api.monitor.MonitorReply;
import org.busbar.api.monitor.MonitorRequest;
import org.busbar.api.monitor.MonitorValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WecoMonitorTest {

	private static final RegisterMap MAP = RegisterMap.load();

	private final WecoMonitor monitor = new WecoMonitor(MAP, SessionKey.USUAL);

	private MonitorRequest request(int address) {
		return monitor.round().stream().filter(request -> request.id().equals("registers." + address)).findFirst().orElseThrow();
	}

	/** A reply by hand: registers that are not named are 0. */
	private static byte[] reply(int address, int count, Map<Integer, Integer> words) {
		byte[] bytes = new byte[3 + 2 * count];
		bytes[0] = 1;
		bytes[1] = 3;
		bytes[2] = (byte) (2 * count);
		words.forEach((register, word) -> {
			bytes[3 + 2 * (register - address)] = (byte) (word >> 8);
			bytes[4 + 2 * (register - address)] = (byte) (int) word;
		});
		return SessionKey.USUAL.sign(bytes);
	}

	private Map<String, MonitorReading> read(int address, int count, Map<Integer, Integer> words) {
		byte[] bytes = reply(address, count, words);
		MonitorReply.Values values = assertInstanceOf(MonitorReply.Values.class, monitor.reply(request(address), 7, bytes, bytes.length, false));
		Map<String, MonitorReading> readings = new LinkedHashMap<>();
		values.readings().forEach(reading -> readings.put(reading.value().id(), reading));
		assertEquals(0, values.skipped());
		return readings;
	}

	private MonitorFault fault(int address, byte... bytes) {
		assertEquals(new MonitorReply.Incomplete(), monitor.reply(request(address), 7, bytes, bytes.length, false));
		return assertInstanceOf(MonitorReply.Failed.class, monitor.reply(request(address), 7, bytes, bytes.length, true)).fault();
	}

	/** Worked by hand from the source: register, word, value. */
	@ParameterizedTest
	@CsvSource({"1,38,14,5263,pack.voltage,52.63", "1,38,15,64536,pack.current,-10", "1,38,16,65,temperature.highest,25", "1,38,17,30,temperature.lowest,-10",
			"1,38,18,3325,pack.cell.highest,3.325", "1,38,20,137,pack.soc,54.8", "1,38,21,105,pack.capacity,105", "1,38,23,3301,cell.1.voltage,3.301",
			"1,38,38,3299,cell.16.voltage,3.299", "1,38,7,16,pack.cells,16", "1,38,10,517,version.software,517", "1,38,13,9,run-time.second,9",
			"203,7,203,1000,limit.charge.current,100", "203,7,204,1505,limit.discharge.current,150.5", "203,7,205,65036,system.current,50",
			"203,7,206,250,system.soc,100", "203,7,208,1,system.forced-seconds,6553.6", "203,7,209,20,system.forced-seconds,2",
			"121,10,121,526,module.1.voltage,52.6", "161,10,167,120,module.5.soc,48", "131,10,133,2512,module.2.temperature.highest,25.12",
			"51,29,51,3650,threshold.cell.over-voltage.2,3650", "51,29,68,65516,threshold.discharge.under-temperature.1,-20",
			"51,29,70,500,recommended.charge.current,500", "51,29,71,16,contactor.charge,1", "51,29,71,256,contactor.charge.magnetic,1",
			"51,29,71,64,contactor.discharge,1", "51,29,71,4,output.1,1", "51,29,79,32768,imbalance,1", "51,29,79,65534,link.1.lost,1",
			"51,29,79,65534,link.14.lost,0", "39,6,41,4711,raw.41,4711", "456,14,469,1,raw.469,1"})
	void readsWhatTheSourceSays(int address, int count, int register, int word, String id, double expected) {
		MonitorReading reading = read(address, count, Map.of(register, word)).get(id);

		assertEquals(expected, reading.number(), 1e-9);
		assertEquals(7, reading.nanos());
	}

	/** Every register once more, typed from the source's program and from the words in it that read {@code Data[i]}, i being 3 + 2 * (register - 51). */
	private static final String SOURCE = """
			203 limit.charge.current 0.1
			204 limit.discharge.current 0.1
			205 system.current -0.1 signed
			206 system.soc 0.4
			207 system.forced-state 1
			7 pack.cells 1
			8 pack.sensors 1
			9 version.boot 1
			10 version.software 1
			11 version.hardware 1
			12 run-time.first 1
			13 run-time.second 1
			14 pack.voltage 0.01
			15 pack.current 0.01 signed
			16 temperature.highest 1 -40
			17 temperature.lowest 1 -40
			18 pack.cell.highest 0.001
			19 pack.cell.lowest 0.001
			20 pack.soc 0.4
			21 pack.capacity 1
			51 threshold.cell.over-voltage.2 1 signed
			52 threshold.cell.over-voltage.1 1 signed
			53 threshold.cell.under-voltage.2 1 signed
			54 threshold.cell.under-voltage.1 1 signed
			55 threshold.pack.over-voltage 1
			56 threshold.pack.over-voltage.recovery 1
			57 threshold.pack.under-voltage 1
			58 threshold.pack.under-voltage.recovery 1
			59 threshold.discharge.over-current 1 signed
			60 threshold.charge.over-current 1 signed
			61 threshold.charge.over-temperature.2 1 signed
			62 threshold.charge.over-temperature.1 1 signed
			63 threshold.discharge.over-temperature.2 1 signed
			64 threshold.discharge.over-temperature.1 1 signed
			65 threshold.charge.under-temperature.2 1 signed
			66 threshold.charge.under-temperature.1 1 signed
			67 threshold.discharge.under-temperature.2 1 signed
			68 threshold.discharge.under-temperature.1 1 signed
			69 recommended.charge.voltage 1
			70 recommended.charge.current 1
			72 pack.voltage.hardware 1
			73 pack.current.hall 1 signed
			74 charge.forced 1 signed
			75 over-current.charge.times 1 signed
			76 over-current.discharge.times 1 signed
			77 limit.discharge.lowest-voltage 1 signed
			78 limit.discharge.highest-current 1 signed
			""";
	/** Bits of register 71, from the lowest on. */
	private static final List<String> SWITCHES = List.of("input.1", "input.2", "output.1", "output.2", "contactor.charge", "contactor.charge.ready",
			"contactor.discharge", "contactor.discharge.magnetic", "contactor.charge.magnetic");
	/** Registers of a slave, from 111 + 10 times its number on. */
	private static final List<String> SLAVE = List.of("voltage 0.1", "current 0.1 signed", "temperature.highest 0.01 signed", "temperature.lowest 0.01 signed",
			"cell.highest 0.001", "cell.lowest 0.001", "soc 0.4", "capacity 1");

	private static List<String> source() {
		List<String> all = new ArrayList<>(SOURCE.lines().toList());
		IntStream.rangeClosed(1, 16).forEach(cell -> all.add(22 + cell + " cell." + cell + ".voltage 0.001"));
		for (int slave = 1; slave <= 5; slave++) {
			for (int i = 0; i < SLAVE.size(); i++) {
				all.add(111 + 10 * slave + i + " module." + slave + '.' + SLAVE.get(i));
			}
		}
		return all;
	}

	private double number(int register, int word, String id) {
		RegisterMap.Block block = MAP.requests().stream().filter(some -> register >= some.address() && register < some.address() + some.count()).findFirst()
				.orElseThrow();
		return read(block.address(), block.count(), Map.of(register, word)).get(id).number();
	}

	@Test
	void everyRegisterIsWhereTheSourceHasIt() {
		Set<String> seen = new TreeSet<>();
		for (String line : source()) {
			String[] said = line.split(" ");
			boolean signed = said.length > 3 && said[3].equals("signed");
			int offset = said.length > 3 && !signed ? Integer.parseInt(said[3]) : 0;
			int word = said[1].equals("pack.cells") ? 15 : 90;
			assertEquals((signed ? -word : word) * Double.parseDouble(said[2]) + offset,
					number(Integer.parseInt(said[0]), signed ? 65536 - word : word, said[1]), 1e-9, line);
			seen.add(said[1]);
		}
		for (int bit = 0; bit < SWITCHES.size(); bit++) {
			assertEquals(1, number(71, 1 << bit, SWITCHES.get(bit)), SWITCHES.get(bit));
			assertEquals(0, number(71, ~(1 << bit) & 0xFFFF, SWITCHES.get(bit)), SWITCHES.get(bit));
			seen.add(SWITCHES.get(bit));
		}
		for (int slave = 1; slave <= 14; slave++) {
			String id = "link." + slave + ".lost";
			assertEquals(1, number(79, ~(1 << slave - 1) & 0xFFFF, id), id);
			assertEquals(0, number(79, 1 << slave - 1, id), id);
			seen.add(id);
		}
		assertEquals(1, number(79, 0x8000, "imbalance"));
		assertEquals(0, number(79, 0x7FFF, "imbalance"));
		assertEquals(9.0, number(209, 90, "system.forced-seconds"), 1e-9);
		seen.addAll(List.of("imbalance", "system.forced-seconds"));
		assertEquals(new TreeSet<>(MAP.registers().stream().filter(register -> register.value().group() != MonitorGroup.UNKNOWN)
				.map(register -> register.value().id()).toList()), seen, "no more and no fewer");
	}

	/** A battery that says all ones has nothing to say; what its words are as signed numbers can be. */
	@Test
	void whatCannotBeIsNoNumber() {
		Map<Integer, Integer> ones = new HashMap<>();
		for (int register = 1; register <= 38; register++) {
			ones.put(register, 0xFFFF);
		}
		Map<String, MonitorReading> readings = read(1, 38, ones);

		for (String id : List.of("pack.voltage", "pack.soc", "pack.cells", "pack.capacity", "cell.16.voltage", "temperature.highest")) {
			assertTrue(!readings.get(id).isPossible() && readings.get(id).raw() == 0xFFFF, id);
		}
		assertEquals(-0.01, readings.get("pack.current").number());
		assertEquals(65535, readings.get("raw.22").number());
	}

	@ParameterizedTest
	@CsvSource({"206,250,true", "206,251,false", "203,30000,true", "203,30001,false"})
	void theEndsOfARangeCanBe(int register, int word, boolean possible) {
		assertEquals(possible, read(203, 7, Map.of(register, word)).get(register == 206 ? "system.soc" : "limit.charge.current").isPossible());
	}

	@Test
	void everyRequestIsThatOfTheSource() {
		List<String> sent = monitor.round().stream().map(request -> HexFormat.of().formatHex(request.bytes())).toList();

		assertTrue(sent.containsAll(List.of("0103000100261c2a", "0103002700061c38", "0103002d00011c78", "01030033001d1c32", "0103005200071c22",
				"01030079000a1c6a", "0103008d000a1c18", "010301c8000e1c72")), sent::toString);
		assertTrue(monitor.round().stream().allMatch(request -> request.kind() == MonitorRequest.Kind.READ && request.bytes()[1] == 3));
		MonitorRequest key = monitor.opening().orElseThrow();
		assertEquals(MonitorRequest.Kind.SESSION_WRITE, key.kind());
		assertArrayEquals(HexFormat.of().parseHex("000385f90001"), key.bytes());
	}

	@Test
	void everyValueHasATextAndEveryKnownOneItsSource() {
		for (Register register : MAP.registers()) {
			MonitorValue value = register.value();
			assertTrue(!value.title().isBlank() && !value.title().contains("{"), value.id());
			boolean unknown = value.group() == MonitorGroup.UNKNOWN;
			assertEquals(unknown, value.confidence().isEmpty(), value.id());
			assertTrue(unknown || value.confidence().orElseThrow() == Confidence.ONE && value.source().equals("HEMS"), value.id());
		}
		assertEquals(MAP.registers().size(), MAP.registers().stream().map(register -> register.value().id()).distinct().count());
	}

	@Test
	void aReplyIsFoundBehindGarbage() {
		byte[] reply = reply(45, 1, Map.of(45, 12));
		byte[] bytes = new byte[reply.length + 5];
		Arrays.fill(bytes, 0, 5, (byte) 1);
		System.arraycopy(reply, 0, bytes, 5, reply.length);

		MonitorReply.Values values = assertInstanceOf(MonitorReply.Values.class, monitor.reply(request(45), 7, bytes, bytes.length, false));

		assertEquals(5, values.skipped());
		assertEquals(12, values.readings().getFirst().raw());
	}

	@Test
	void faultsAreTold() {
		byte[] reply = reply(1, 38, Map.of());

		assertEquals(new MonitorFault.Silence(), fault(1));
		assertEquals(new MonitorFault.Garbage(4), fault(1, (byte) 'a', (byte) 'b', (byte) 0, (byte) 7));
		assertEquals(new MonitorFault.ShortReply(81, 30), fault(1, Arrays.copyOf(reply, 30)));
		// With this key seven bits of the checksum are left: it does not see every change.
		do {
			reply[20]++;
		} while (SessionKey.USUAL.matches(reply, 0, reply.length - 2));
		assertEquals(new MonitorFault.WrongChecksum(), fault(1, reply));
		byte[] refused = SessionKey.USUAL.sign((byte) 1, (byte) 0x83, (byte) 2);
		assertEquals(new MonitorReply.Failed(new MonitorFault.Refused(2)), monitor.reply(request(1), 7, refused, refused.length, false));
	}

	@Test
	void theEmulatorTakesTheKeyAndLosesIt() {
		WecoEmulator battery = new WecoEmulator(MAP, value -> value.id().equals("system.soc") ? 54 : Double.NaN);
		byte[] ask = request(203).bytes();
		assertTrue(battery.received(ask, ask.length).length > 0);
		battery.restart();

		assertEquals(0, battery.received(ask, ask.length).length);

		MonitorRequest key = monitor.opening().orElseThrow();
		byte[] taken = battery.received(key.bytes(), 6);
		assertEquals(new MonitorReply.Accepted(), monitor.reply(key, 7, taken, taken.length, false));
		byte[] answer = battery.received(ask, ask.length);
		MonitorReply.Values values = assertInstanceOf(MonitorReply.Values.class, monitor.reply(request(203), 7, answer, answer.length, false));
		assertEquals(54, values.readings().stream().filter(reading -> reading.value().id().equals("system.soc")).findFirst().orElseThrow().number(), 0.2);
	}

	@Test
	void everyNumberArrivesAsItWasSent() {
		for (Register sent : MAP.registers()) {
			double number = sent.value().isFlag() ? 1 : sent.type() == Register.Type.S16 ? -12 * Math.abs(sent.scale()) : 12 * Math.abs(sent.scale());
			double expected = sent.offset() != 0 ? 12 + sent.offset() : number;
			WecoEmulator battery = new WecoEmulator(MAP, value -> value.id().equals(sent.value().id()) ? expected : Double.NaN);
			MonitorRequest request = monitor.round().stream().filter(some -> MAP.requests().stream()
					.anyMatch(block -> some.id().equals("registers." + block.address()) && block.contains(sent))).findFirst().orElseThrow();
			byte[] answer = battery.received(request.bytes(), request.bytes().length);
			MonitorReply.Values values = assertInstanceOf(MonitorReply.Values.class, monitor.reply(request, 7, answer, answer.length, false));
			MonitorReading reading = values.readings().stream().filter(some -> some.value().equals(sent.value())).findFirst().orElseThrow();
			assertEquals(expected, reading.number(), 1e-6, sent.value().id());
		}
	}

	@Test
	void whatAnAdapterOfTwoWiresHearsOfItselfIsSkipped() {
		byte[] echo = request(203).bytes();
		byte[] reply = reply(203, 7, Map.of(206, 150));
		byte[] both = Arrays.copyOf(echo, echo.length + reply.length);
		System.arraycopy(reply, 0, both, echo.length, reply.length);

		MonitorReply.Values values = assertInstanceOf(MonitorReply.Values.class, monitor.reply(request(203), 7, both, both.length, false));

		assertEquals(0, values.skipped());
		assertEquals(new MonitorFault.Silence(), fault(203, echo));
		assertEquals(new MonitorFault.Garbage(2), fault(203, Arrays.copyOf(both, echo.length + 2)));
	}

	@Test
	void wordsThatLookLikeARefusalRefuseNothing() {
		byte[] refusal = SessionKey.USUAL.sign(new byte[]{1, (byte) 0x83, 2});
		byte[] reply = {1, 3, 14, refusal[0], refusal[1], refusal[2], refusal[3], refusal[4], 0, 0, 0, 0, 0, 0, 0, 0, 0};
		byte[] signed = SessionKey.USUAL.sign(reply);

		for (int length = 0; length < signed.length; length++) {
			assertEquals(new MonitorReply.Incomplete(), monitor.reply(request(203), 7, signed, length, false));
		}
		assertInstanceOf(MonitorReply.Values.class, monitor.reply(request(203), 7, signed, signed.length, false));
	}
}
