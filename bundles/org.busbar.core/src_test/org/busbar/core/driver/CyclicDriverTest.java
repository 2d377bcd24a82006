package org.busbar.core.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.protocol.ProtocolOptionException;
import org.busbar.core.protocol.TestProtocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CyclicDriverTest {

	private static final long SECOND = 1_000_000_000L;

	private static TestProtocol protocol() {
		return new TestProtocol().layer("test.dbc", """
				BO_ 32 Limits: 8 Battery
				 SG_ Voltage : 0|16@1+ (0.1,0) [0|600] "V" Inverter
				 SG_ Current : 16|16@1- (0.1,0) [0|3276.7] "A" Inverter
				 SG_ Reverse : 32|16@1- (0.1,0) [0|0] "A" Inverter
				 SG_ Kelvin : 48|16@1+ (1,0) [0|65535] "K" Inverter

				BO_ 16 State: 2 Battery
				 SG_ Alarm : 0|2@1+ (1,0) [0|3] "" Inverter
				 SG_ Force : 2|1@1+ (1,0) [0|1] "" Inverter
				 SG_ Constant : 8|8@1+ (1,0) [0|255] "" Inverter

				BO_ 2147483664 NamePartOne: 4 Battery
				 SG_ First : 0|32@1+ (1,0) [0|0] "" Inverter

				BO_ 17 NamePartTwo: 4 Battery
				 SG_ Second : 0|32@1+ (1,0) [0|0] "" Inverter

				BO_ 18 NeverSent: 8 Battery

				BO_ 64 Answer: 8 Inverter
				 SG_ Echo : 0|16@1+ (0.1,0) [0|6553.5] "V" Battery
				""", """
				BA_ "GenMsgCycleTime" BO_ 32 1000;
				BA_ "GenMsgCycleTime" BO_ 16 250;
				BA_ "GenMsgCycleTime" BO_ 2147483664 5000;
				BA_ "GenMsgCycleTime" BO_ 17 5000;
				BA_ "GenMsgCycleTime" BO_ 64 1000;
				BA_ "BusbarQuantity" SG_ 32 Voltage "limit.charge.voltage";
				BA_ "BusbarQuantity" SG_ 32 Current "limit.charge.current";
				BA_ "BusbarQuantity" SG_ 32 Reverse "battery.current*-1";
				BA_ "BusbarQuantity" SG_ 32 Kelvin "cell.temperature.min*1+-273.15";
				BA_ "GenSigStartValue" SG_ 32 Kelvin 65535;
				BA_ "BusbarNotAvailable" SG_ 32 Kelvin "0xFFFF";
				BA_ "BusbarQuantity" SG_ 16 Alarm "alarm.over-voltage==1:2";
				BA_ "BusbarQuantity" SG_ 16 Force "request.charge.force;decode-only";
				BA_ "GenSigStartValue" SG_ 16 Constant 165;
				BA_ "BusbarQuantity" SG_ 2147483664 First "battery.manufacturer#1;ascii";
				BA_ "BusbarEncoding" SG_ 2147483664 First 1;
				BA_ "BusbarQuantity" SG_ 17 Second "battery.manufacturer#2;ascii";
				BA_ "BusbarEncoding" SG_ 17 Second 1;
				BA_ "BusbarQuantity" SG_ 64 Echo "inverter.echo.voltage";
				""");
	}

	private static final EffectiveProtocol PROTOCOL = protocol().effective();

	private final DriverBench battery = new DriverBench(PROTOCOL, Role.BATTERY);
	private final DriverBench inverter = new DriverBench(PROTOCOL, Role.INVERTER);

	/** What the battery sends first. */
	private long payload(int id, int flags) {
		battery.run(0, 1);
		return battery.frames.stream().filter(frame -> frame.id() == id && frame.flags() == flags).findFirst().map(Frame::payload).orElseThrow();
	}

	@Test
	void theTestProtocolIsSound() {
		assertEquals(List.of(), PROTOCOL.problems());
	}

	@Test
	void firstAllAtOnceInTheOrderOfTheirIdentifiers() {
		battery.run(0, 1);
		assertEquals(List.of(0x10, 0x10, 0x11, 0x20), battery.ids());
		assertEquals(List.of(2, 4, 4, 8), battery.frames.stream().map(Frame::dlc).sorted().toList());
	}

	@ParameterizedTest
	@CsvSource({"16, 0, 40", "32, 0, 10", "16, 1, 2", "17, 0, 2"})
	void everyMessageKeepsItsPeriod(int id, int flags, int count) {
		battery.run(3, 10 * SECOND);
		List<Frame> sent = battery.frames.stream().filter(frame -> frame.id() == id && frame.flags() == flags).toList();
		assertEquals(count, sent.size());
		for (int i = 0; i < count; i++) {
			assertEquals(3 + i * (10 * SECOND / count), sent.get(i).nanos());
		}
	}

	@Test
	void aLateTickSendsOnceAndKeepsThePhase() {
		inverter.run(0, 1);
		inverter.run(7_300_000_000L, 7_300_000_001L);
		inverter.run(7_310_000_000L, 8_010_000_000L);
		assertEquals(List.of(0L, 7_300_000_000L, 8_000_000_000L), inverter.frames.stream().map(Frame::nanos).toList());
	}

	@Test
	void whatTheBusDoesNotTakeIsNotSentLater() {
		inverter.accepting = false;
		inverter.run(0, SECOND);
		inverter.accepting = true;
		inverter.run(SECOND, 3 * SECOND);
		assertEquals(List.of(SECOND, 2 * SECOND), inverter.frames.stream().map(Frame::nanos).toList());
	}

	@Test
	void quantitiesAreWrittenInTheDialectsScaleAndSign() {
		battery.quantities.put(Quantity.LIMIT_CHARGE_VOLTAGE, 56.04);
		battery.quantities.put(Quantity.LIMIT_CHARGE_CURRENT, 50.0);
		battery.quantities.put(Quantity.BATTERY_CURRENT, -12.3);
		battery.quantities.put(Quantity.CELL_TEMPERATURE_MIN, 25.0);
		assertEquals(Payload.of(0x30, 0x02, 0xF4, 0x01, 0x7B, 0x00, 0x2A, 0x01), payload(0x20, 0));
	}

	@Test
	void measurementsOfWhichNoneIsKnownAreLeftOutUntilOneIs() {
		DriverBench cells = new DriverBench(new TestProtocol().layer("cells.dbc", """
				BO_ 33 Cells: 4 Battery
				 SG_ Lowest : 0|16@1+ (0.001,0) [0|65.535] "V" Inverter
				 SG_ Highest : 16|16@1+ (0.001,0) [0|65.535] "V" Inverter

				BO_ 34 Alarms: 1 Battery
				 SG_ Cold : 0|1@1+ (1,0) [0|1] "" Inverter
				""", """
				BA_ "GenMsgCycleTime" BO_ 33 1000;
				BA_ "GenMsgCycleTime" BO_ 34 1000;
				BA_ "BusbarQuantity" SG_ 33 Lowest "cell.voltage.min";
				BA_ "BusbarQuantity" SG_ 33 Highest "cell.voltage.max";
				BA_ "BusbarQuantity" SG_ 34 Cold "alarm.under-temperature";
				""").effective(), Role.BATTERY);
		cells.run(0, 1);
		assertEquals(List.of(34), cells.ids());
		cells.quantities.put(Quantity.CELL_VOLTAGE_MAX, 3.3);
		cells.run(SECOND, SECOND + 1);
		assertEquals(List.of(34, 33, 34), cells.ids());
	}

	@Test
	void withoutAValueTheStartValueIsSent() {
		assertEquals(Payload.of(0, 0, 0, 0, 0, 0, 0xFF, 0xFF), payload(0x20, 0));
	}

	/** Voltage and reverse current that are asked for, and the raw values that fit. */
	@ParameterizedTest
	@CsvSource({"700, 0, 6000, 0", "-1, 0, 0, 0", "50, 4000, 500, -32768", "50, -4000, 500, 32767"})
	void aValueThatDoesNotFitIsTheNearestThatDoes(double voltage, double current, int rawVoltage, int rawReverse) {
		battery.quantities.put(Quantity.LIMIT_CHARGE_VOLTAGE, voltage);
		battery.quantities.put(Quantity.BATTERY_CURRENT, current);
		long payload = payload(0x20, 0);
		assertEquals(rawVoltage, payload & 0xFFFF);
		assertEquals(rawReverse, (short) (payload >> 32));
	}

	@Test
	void flagsAreWrittenAsTheDialectSaysAndDecodeOnlyIsNot() {
		battery.quantities.put(Quantity.ALARM_OVER_VOLTAGE, 1.0);
		battery.quantities.put(Quantity.REQUEST_CHARGE_FORCE, 1.0);
		assertEquals(Payload.of(0x01, 0xA5), payload(0x10, 0));
		battery.quantities.put(Quantity.ALARM_OVER_VOLTAGE, 0.0);
		battery.frames.clear();
		battery.run(SECOND, SECOND + 1);
		assertEquals(Payload.of(0x02, 0xA5), payload(0x10, 0));
	}

	@Test
	void aTextIsSpreadOverItsParts() {
		battery.text = "BUSBAR";
		assertEquals(Payload.of('B', 'U', 'S', 'B'), payload(0x10, FrameFlags.EXTENDED));
		assertEquals(Payload.of('A', 'R', 0, 0), payload(0x11, 0));
	}

	@Test
	void whatThePartnerSaysIsLearned() {
		inverter.receive(0, 0x20, 8, 0x30, 0x02, 0xF4, 0x01, 0x7B, 0x00, 0xFF, 0xFF);
		assertEquals(Map.of(Quantity.LIMIT_CHARGE_VOLTAGE, 56.0, Quantity.LIMIT_CHARGE_CURRENT, 50.0, Quantity.BATTERY_CURRENT, -12.3), inverter.learned);
	}

	@Test
	void itsOwnFramesAndStrangersTeachNothing() {
		battery.receive(0, 0x20, 8, 0x30, 0x02);
		battery.receive(0, 0x40, FrameFlags.REMOTE, 8, 0);
		battery.receive(0, 0x7FF, 8);
		assertEquals(Map.of(), battery.learned);
		battery.receive(0, 0x40, 8, 0x0A);
		assertEquals(Map.of(Quantity.INVERTER_ECHO_VOLTAGE, 1.0), battery.learned);
	}

	@Test
	void anInverterThatAnswersWaitsForTheBatteryAndStopsWithIt() {
		DriverBench answering = new DriverBench(protocol().answers().effective(), Role.INVERTER);
		answering.run(0, 3 * SECOND);
		answering.receive(3 * SECOND, 0x40, 8);
		answering.receive(3 * SECOND, 0x7FF, 8);
		answering.run(3 * SECOND, 4 * SECOND);
		assertEquals(List.of(), answering.frames, "nobody of the other side spoke");
		answering.receive(4_200_000_000L, 0x20, 8);
		answering.run(4_210_000_000L, 20 * SECOND);
		assertEquals(List.of(4_210_000_000L, 5_210_000_000L, 6_210_000_000L, 7_210_000_000L, 8_210_000_000L),
				answering.frames.stream().map(Frame::nanos).toList());
		answering.receive(20 * SECOND, 0x20, 8);
		answering.run(20 * SECOND, 21 * SECOND);
		assertEquals(20 * SECOND, answering.frames.getLast().nanos());
	}

	@Test
	void otherwiseAnInverterSpeaksFirst() {
		inverter.run(0, 3 * SECOND);
		assertEquals(List.of(0x40, 0x40, 0x40), inverter.ids());
	}

	@Test
	void theProviderRefusesOptionsThatTheProtocolDoesNotHave() {
		CyclicDriverProvider provider = new CyclicDriverProvider(options -> EffectiveProtocol.of(protocol().loaded(), options));
		assertThrows(ProtocolOptionException.class, () -> provider.create(Role.BATTERY, Map.of("colour", "red"), battery).close());
	}
}
