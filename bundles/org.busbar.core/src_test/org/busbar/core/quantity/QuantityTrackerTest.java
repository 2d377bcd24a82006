package org.busbar.core.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.protocol.TestProtocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTrackerTest {

	private static final long SECOND = 1_000_000_000L;

	private static final EffectiveProtocol PROTOCOL = new TestProtocol().layer("test.dbc", """
			BO_ 16 State: 8 Battery
			 SG_ Soc : 0|16@1+ (1,0) [0|100] "%" Inverter
			 SG_ FineSoc : 16|16@1+ (0.01,0) [0|100] "%" Inverter
			 SG_ Current : 32|16@1- (0.1,0) [-3276.8|3276.7] "A" Inverter
			 SG_ Limit : 48|16@1- (0.1,0) [0|3276.7] "A" Inverter

			BO_ 17 Cells: 6 Battery
			 SG_ Lowest : 0|16@1+ (1,0) [0|65535] "mV" Inverter
			 SG_ Coldest : 16|16@1+ (1,0) [0|65535] "K" Inverter
			 SG_ Hottest : 32|16@1- (0.1,0) [0|0] "degC" Inverter

			BO_ 18 Alarms: 2 Battery
			 SG_ Pair : 0|2@1+ (1,0) [0|3] "" Inverter
			 SG_ OneOf : 2|1@1+ (1,0) [0|1] "" Inverter
			 SG_ TwoOf : 3|1@1+ (1,0) [0|1] "" Inverter

			BO_ 19 MoreAlarms: 1 Battery
			 SG_ ThreeOf : 0|1@1+ (1,0) [0|1] "" Inverter

			BO_ 20 NameOne: 4 Battery
			 SG_ First : 0|32@1+ (1,0) [0|0] "" Inverter

			BO_ 21 NameTwo: 4 Battery
			 SG_ Second : 0|32@1+ (1,0) [0|0] "" Inverter

			BO_ 22 Other: 2 Battery
			 SG_ Lowest : 0|16@1+ (1,0) [0|65535] "mV" Inverter

			BO_ 23 Sporadic: 2 Battery
			 SG_ Cycles : 0|16@1+ (1,0) [0|65535] "" Inverter
			""", """
			BA_ "GenMsgCycleTime" BO_ 16 1000;
			BA_ "GenMsgCycleTime" BO_ 17 1000;
			BA_ "GenMsgCycleTime" BO_ 18 1000;
			BA_ "GenMsgCycleTime" BO_ 19 1000;
			BA_ "GenMsgCycleTime" BO_ 22 1000;
			BA_ "BusbarQuantity" SG_ 16 Soc "battery.soc;prio=2";
			BA_ "BusbarQuantity" SG_ 16 FineSoc "battery.soc";
			BA_ "BusbarNotAvailable" SG_ 16 FineSoc "0,0xFFFF";
			BA_ "BusbarQuantity" SG_ 16 Current "battery.current*-1";
			BA_ "BusbarNotAvailable" SG_ 16 Current "0x8000";
			BA_ "BusbarQuantity" SG_ 16 Limit "limit.charge.current";
			BA_ "BusbarQuantity" SG_ 17 Lowest "cell.voltage.min*0.001";
			BA_ "BusbarQuantity" SG_ 17 Coldest "cell.temperature.min*1+-273.15";
			BA_ "BusbarQuantity" SG_ 17 Hottest "cell.temperature.max";
			BA_ "BusbarQuantity" SG_ 18 Pair "alarm.over-voltage==1:2";
			BA_ "BusbarQuantity" SG_ 18 OneOf "alarm.internal";
			BA_ "BusbarQuantity" SG_ 18 TwoOf "alarm.internal";
			BA_ "BusbarQuantity" SG_ 19 ThreeOf "alarm.internal";
			BA_ "BusbarQuantity" SG_ 20 First "battery.manufacturer#1;ascii";
			BA_ "BusbarEncoding" SG_ 20 First 1;
			BA_ "BusbarQuantity" SG_ 21 Second "battery.manufacturer#2;ascii";
			BA_ "BusbarEncoding" SG_ 21 Second 1;
			BA_ "BusbarQuantity" SG_ 22 Lowest "cell.voltage.min*0.001;prio=2";
			BA_ "BusbarQuantity" SG_ 23 Cycles "battery.cycles";
			""").effective();

	private final List<QuantityValue> updates = new ArrayList<>();
	private final QuantityTracker tracker = new QuantityTracker(PROTOCOL, updates::add);

	private void frame(long nanos, int id, int dlc, int... bytes) {
		tracker.frame(nanos, id, 0, dlc, Payload.of(bytes));
	}

	private QuantityValue last(Quantity quantity) {
		return updates.stream().filter(update -> update.quantity() == quantity).reduce((first, second) -> second).orElseThrow();
	}

	private void assertLast(Quantity quantity, double value, QuantityState state, String signal) {
		QuantityValue update = last(quantity);
		assertEquals(value, update.value(), quantity.id());
		assertEquals(state, update.state(), quantity.id());
		assertEquals(signal, update.signal(), quantity.id());
	}

	@Test
	void theTestProtocolIsSound() {
		assertEquals(List.of(), PROTOCOL.problems());
	}

	/** Bytes of {@code State}, the DLC, and what battery.soc is then. */
	@ParameterizedTest
	@CsvSource({ //
			"55, 5500, 8, 55.0, VALID, State.FineSoc", //
			"55, 5512, 8, 55.12, VALID, State.FineSoc", //
			"55, 0, 8, 55.0, VALID, State.Soc", // not available: the other signal
			"55, 65535, 8, 55.0, VALID, State.Soc", //
			"55, 5500, 2, 55.0, VALID, State.Soc", // past the DLC: the other signal
			"55, 5500, 3, 55.0, VALID, State.Soc", // half of it is not enough
			"55, 12000, 8, 120.0, OUT_OF_RANGE, State.FineSoc", // out of range is an answer, and counts
			"101, 0, 8, 101.0, OUT_OF_RANGE, State.Soc", //
			"55, 0, 1, NaN, ABSENT, State.FineSoc"})
	void thePreferredSignalDecidesUnlessItHasNothingToSay(int soc, int fine, int dlc, double value, QuantityState state, String signal) {
		frame(SECOND, 16, dlc, soc & 0xFF, soc >> 8, fine & 0xFF, fine >> 8);
		assertLast(Quantity.BATTERY_SOC, value, state, signal);
		assertEquals(1, updates.stream().filter(update -> update.quantity() == Quantity.BATTERY_SOC).count(), "one update for a quantity of a frame");
	}

	@Test
	void aSignalPastTheDlcIsAbsentAndNotZero() {
		frame(SECOND, 16, 4, 55, 0);
		assertLast(Quantity.BATTERY_CURRENT, Double.NaN, QuantityState.ABSENT, "State.Current");
		assertLast(Quantity.LIMIT_CHARGE_CURRENT, Double.NaN, QuantityState.ABSENT, "State.Limit");
	}

	@Test
	void aSignedRawValueMayBeGivenInHex() {
		frame(SECOND, 16, 8, 55, 0, 0, 0, 0x00, 0x80);
		assertLast(Quantity.BATTERY_CURRENT, Double.NaN, QuantityState.NOT_AVAILABLE, "State.Current");
	}

	@Test
	void aNegativeLimitIsOutOfRange() {
		frame(SECOND, 16, 8, 55, 0, 0, 0, 0, 0, 0x9C, 0xFF);
		assertLast(Quantity.LIMIT_CHARGE_CURRENT, -10, QuantityState.OUT_OF_RANGE, "State.Limit");
	}

	@Test
	void factorAndOffsetLeaveNoBinaryNoise() {
		frame(SECOND, 16, 8, 55, 0, 0, 0, 0xCE, 0xFF);
		assertEquals("5.0", Double.toString(last(Quantity.BATTERY_CURRENT).value()));
		frame(SECOND, 17, 6, 0xEA, 0x0C, 0x1F, 0x01, 0xFD, 0xFF);
		assertEquals("3.306", Double.toString(last(Quantity.CELL_VOLTAGE_MIN).value()));
		assertEquals("13.85", Double.toString(last(Quantity.CELL_TEMPERATURE_MIN).value()));
		assertEquals("-0.3", Double.toString(last(Quantity.CELL_TEMPERATURE_MAX).value()), "a range of 0 to 0 is none");
	}

	@ParameterizedTest
	@CsvSource({"0, 0", "1, 1", "2, 0", "3, 0"})
	void aPairIsRaisedByOneValueOnly(int raw, double value) {
		frame(SECOND, 18, 2, raw);
		assertLast(Quantity.ALARM_OVER_VOLTAGE, value, QuantityState.VALID, "Alarms.Pair");
	}

	@ParameterizedTest
	@CsvSource({"0, 0, 0", "4, 0, 1", "8, 0, 1", "12, 1, 1", "0, 1, 1"})
	void flagsOfEqualPriorityAreJoined(int alarms, int more, double value) {
		frame(SECOND, 18, 2, alarms);
		frame(SECOND + 1, 19, 1, more);
		assertEquals(value, last(Quantity.ALARM_INTERNAL).value());
		assertEquals(SECOND + 1, last(Quantity.ALARM_INTERNAL).nanos());
	}

	@Test
	void aRaisedFlagIsForgottenWhenItsMessageStaysAway() {
		frame(0, 18, 2, 4);
		frame(0, 19, 1, 0);
		for (int i = 1; i <= 4; i++) {
			frame(i * SECOND, 19, 1, 0);
		}
		assertLast(Quantity.ALARM_INTERNAL, 0, QuantityState.VALID, "MoreAlarms.ThreeOf");
	}

	@Test
	void thePartsOfATextAreJoined() {
		frame(SECOND, 21, 4, 'o', 'r', 't', ' ');
		assertEquals("ort ", last(Quantity.BATTERY_MANUFACTURER).text());
		frame(SECOND, 20, 4, 'E', 'c', 'o', '-');
		assertEquals("Eco-ort ", last(Quantity.BATTERY_MANUFACTURER).text());
		assertEquals(QuantityState.VALID, last(Quantity.BATTERY_MANUFACTURER).state());
		assertTrue(Double.isNaN(last(Quantity.BATTERY_MANUFACTURER).value()));
		frame(2 * SECOND, 21, 4, 'x', 0, 'y', 0);
		assertEquals("Eco-x", last(Quantity.BATTERY_MANUFACTURER).text());
	}

	@Test
	void aValueIsStaleAfterThreePeriodsAndFreshAgainWithTheNextFrame() {
		frame(0, 17, 6, 0xEA, 0x0C, 0x1F, 0x01);
		tracker.advance(3 * SECOND);
		assertLast(Quantity.CELL_VOLTAGE_MIN, 3.306, QuantityState.VALID, "Cells.Lowest");
		updates.clear();
		tracker.advance(3 * SECOND + 1);
		assertEquals(3, updates.size());
		assertLast(Quantity.CELL_VOLTAGE_MIN, 3.306, QuantityState.STALE, "Cells.Lowest");
		assertEquals(0, last(Quantity.CELL_VOLTAGE_MIN).nanos(), "it keeps the time of the frame it came from");
		updates.clear();
		tracker.advance(9 * SECOND);
		assertEquals(List.of(), updates, "said once");
		frame(10 * SECOND, 17, 6, 0xEB, 0x0C, 0x1F, 0x01);
		assertLast(Quantity.CELL_VOLTAGE_MIN, 3.307, QuantityState.VALID, "Cells.Lowest");
		tracker.advance(13 * SECOND + 1);
		assertLast(Quantity.CELL_VOLTAGE_MIN, 3.307, QuantityState.STALE, "Cells.Lowest");
	}

	@Test
	void framesOfOthersMakeTimePassToo() {
		frame(0, 17, 6, 0xEA, 0x0C, 0x1F, 0x01);
		frame(4 * SECOND, 0x7FF, 8, 0);
		assertLast(Quantity.CELL_VOLTAGE_MIN, 3.306, QuantityState.STALE, "Cells.Lowest");
	}

	@Test
	void aSlowSenderIsGivenThreeOfItsOwnPeriods() {
		for (int i = 0; i <= 8; i++) {
			frame(i * 2 * SECOND, 17, 6, 0xEA, 0x0C, 0x1F, 0x01);
		}
		tracker.advance(22 * SECOND);
		assertLast(Quantity.CELL_VOLTAGE_MIN, 3.306, QuantityState.VALID, "Cells.Lowest");
		tracker.advance(22 * SECOND + 1);
		assertLast(Quantity.CELL_VOLTAGE_MIN, 3.306, QuantityState.STALE, "Cells.Lowest");
	}

	@Test
	void whatCameOnceAndHasNoCycleIsNeverStale() {
		frame(0, 23, 2, 7, 0);
		tracker.advance(1_000_000 * SECOND);
		assertLast(Quantity.BATTERY_CYCLES, 7, QuantityState.VALID, "Sporadic.Cycles");
	}

	@Test
	void theOtherSignalTakesOverWhileThePreferredOneIsStale() {
		frame(0, 17, 6, 0xEA, 0x0C, 0x1F, 0x01);
		frame(0, 22, 2, 0xB8, 0x0B);
		assertLast(Quantity.CELL_VOLTAGE_MIN, 3.306, QuantityState.VALID, "Cells.Lowest");
		for (int i = 1; i <= 4; i++) {
			frame(i * SECOND, 22, 2, 0xB8, 0x0B);
		}
		assertLast(Quantity.CELL_VOLTAGE_MIN, 3, QuantityState.VALID, "Other.Lowest");
		frame(5 * SECOND, 17, 6, 0xEA, 0x0C, 0x1F, 0x01);
		assertLast(Quantity.CELL_VOLTAGE_MIN, 3.306, QuantityState.VALID, "Cells.Lowest");
		updates.clear();
		frame(5 * SECOND + 1, 22, 2, 0xB8, 0x0B);
		assertEquals(List.of(), updates, "what is overruled is no update");
	}

	@Test
	void remoteAndErrorFramesCarryNothing() {
		tracker.frame(0, 17, FrameFlags.REMOTE, 6, 0);
		tracker.frame(0, 17, FrameFlags.ERROR, 6, 0);
		tracker.frame(0, 17, FrameFlags.EXTENDED, 6, 0);
		assertEquals(List.of(), updates);
	}

	@Test
	void aSnapshotHasEveryQuantityOnceInOrder() {
		frame(0, 23, 2, 7, 0);
		frame(0, 17, 6, 0xEA, 0x0C, 0x1F, 0x01);
		assertEquals(List.of(Quantity.BATTERY_CYCLES, Quantity.CELL_VOLTAGE_MIN, Quantity.CELL_TEMPERATURE_MIN, Quantity.CELL_TEMPERATURE_MAX),
				tracker.snapshot(SECOND).stream().map(QuantityValue::quantity).toList());
		assertEquals(List.of(QuantityState.VALID, QuantityState.STALE, QuantityState.STALE, QuantityState.STALE),
				tracker.snapshot(10 * SECOND).stream().map(QuantityValue::state).toList());
	}

	/** A mean period of minus an hour would never let anything become stale, nor anything be fresh. */
	@Test
	void aClockThatIsSetBackIsNoPeriod() {
		long hour = 3600 * SECOND;
		for (int i = 0; i <= 4; i++) {
			frame(hour + i * SECOND, 22, 2, 0xB8, 0x0B);
		}
		frame(0, 22, 2, 0xB8, 0x0B);
		frame(SECOND, 22, 2, 0xB8, 0x0B);
		tracker.advance(3 * SECOND);
		assertLast(Quantity.CELL_VOLTAGE_MIN, 3, QuantityState.VALID, "Other.Lowest");
		tracker.advance(5 * SECOND);
		assertLast(Quantity.CELL_VOLTAGE_MIN, 3, QuantityState.STALE, "Other.Lowest");
	}
}
