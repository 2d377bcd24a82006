package org.busbar.core.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.busbar.api.doctor.BatteryLine;
import org.busbar.api.doctor.BusView;
import org.busbar.api.doctor.Finding;
import org.busbar.api.doctor.MessageView;
import org.busbar.api.doctor.Site;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.core.protocol.EffectiveProtocol;
import org.junit.jupiter.api.Test;

/** Every rule finds its fault, says nothing else about it, and stays silent where the fault is only near. */
class FaultsTest {

	private static void finds(Scene scene, Site site, String... findings) {
		assertEquals(List.of(findings), Scene.found(scene.diagnose(site)));
	}

	private static void silent(Scene scene, Site site) {
		finds(scene, site);
	}

	private static Site site(int cells) {
		return Scene.site(cells, "");
	}

	private static Scene pylontech() {
		return new Scene(Scene.PYLONTECH, 15);
	}

	private static Scene victron() {
		return new Scene(Scene.VICTRON, 16);
	}

	private static UnaryOperator<Frame> payload(int id, UnaryOperator<Long> change) {
		return frame -> frame.id() == id ? new Frame(frame.nanos(), id, frame.flags(), frame.dlc(), change.apply(frame.payload())) : frame;
	}

	/** Told before, within, just after and long after the gap: only a loss within the gap, or told soon after it, speaks against it. */
	@Test
	void a03LostFramesMuteTheGapThatTheyMayHaveMade() {
		Scene scene = victron().run(10).pause(5).run(10);
		finds(scene, site(16), "T-03 error");
		int back = 10 * scene.frames.size() / 20;
		assertEquals(List.of("A-03 warning"), lossBefore(scene, back), "within the gap");
		assertEquals(List.of("A-03 warning"), lossBefore(scene, back + 3), "told after the first frames that came again");
		assertEquals(List.of("T-03 error", "A-03 warning"), lossBefore(scene, back + 30), "seconds after the gap");
		assertEquals(List.of("T-03 error", "A-03 warning"), lossBefore(scene, 0), "before everything");
		assertEquals(List.of("T-03 error", "A-03 warning"), lossBefore(scene, back / 2), "seconds before the gap");
		silent(victron().run(20), site(16));
	}

	/** One lost frame hides neither the gap of another minute nor what never came at all. */
	@Test
	void a03OneLossDoesNotMuteAWholeSession() {
		Scene twice = victron().run(10).pause(5).run(60).pause(6).run(10);
		Doctor doctor = new Doctor(site(16), Scene.effective(Scene.VICTRON));
		int first = 10 * twice.frames.size() / 80;
		Diagnosis diagnosis = diagnosisWithLossBefore(twice, first, doctor);
		assertEquals(List.of("T-03 error", "A-03 warning"), Scene.found(diagnosis));
		assertEquals(1, diagnosis.findings().getFirst().count());
		Scene incomplete = victron().without(0x35A).run(30);
		assertEquals(List.of("T-07 error", "A-03 warning"), lossBefore(incomplete, incomplete.frames.size() / 3), "15 s are left");
		assertEquals(List.of("A-03 warning"), lossBefore(victron().without(0x35A).run(20), incomplete.frames.size() / 3), "10 s are left");
		assertEquals(List.of("T-07 error", "A-03 warning"), lossBefore(incomplete, incomplete.frames.size() - 1), "known for long when frames were lost");
	}

	/** Losses that never end leave nothing to judge. */
	@Test
	void a03LossesWithoutEndMuteToTheEnd() {
		Scene scene = victron().without(0x35A).run(10).pause(5).run(40);
		Doctor doctor = new Doctor(site(16), Scene.effective(Scene.VICTRON));
		scene.frames.forEach(frame -> {
			doctor.lost(0);
			doctor.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload());
		});
		assertEquals(List.of("A-03 warning"), Scene.found(doctor.diagnosis()));
	}

	/** After a loss a live bus that stays silent shows a gap of its own: only the time after the loss counts. */
	@Test
	void a03SilenceAfterALossIsJudged() {
		Scene scene = victron().run(10);
		Doctor doctor = new Doctor(site(16), Scene.effective(Scene.VICTRON));
		scene.diagnose(doctor);
		long end = scene.frames.getLast().nanos();
		doctor.lost(1);
		doctor.advance(end + 2_000_000_000L);
		doctor.advance(end + 2_900_000_000L);
		assertEquals(List.of("A-03 warning"), Scene.found(doctor.diagnosis()));
		doctor.advance(end + 3_300_000_000L);
		assertEquals(List.of("T-03 error", "A-03 warning"), Scene.found(doctor.diagnosis()));
	}

	/** While the dialect is not known yet, frames and losses wait in their order. */
	@Test
	void a03LossesKeepTheirPlaceWhileTheDialectIsSought() {
		Scene scene = pylontech().run(2).pause(5).run(10);
		Doctor doctor = new Doctor(site(15), Scene.CATALOGUE.protocols());
		int back = 2 * scene.frames.size() / 12;
		assertEquals(List.of("A-03 warning"), Scene.found(diagnosisWithLossBefore(scene, back, doctor)));
	}

	private static List<String> lossBefore(Scene scene, int number) {
		return Scene.found(diagnosisWithLossBefore(scene, number, new Doctor(site(16), Scene.effective(Scene.VICTRON))));
	}

	private static Diagnosis diagnosisWithLossBefore(Scene scene, int number, Doctor doctor) {
		for (int i = 0; i < scene.frames.size(); i++) {
			if (i == number) {
				doctor.lost(1);
			}
			Frame frame = scene.frames.get(i);
			doctor.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload());
		}
		return doctor.diagnosis();
	}

	@Test
	void c16CanAndRs485AtOnce() {
		finds(pylontech().run(20), Scene.site(15, "zcs").connectedBy(Set.of(BatteryLine.RS485)), "C-16 warning");
		finds(pylontech().run(20), Scene.site(15, "sofar").connectedBy(Set.of(BatteryLine.CAN, BatteryLine.RS485)), "C-16 warning");
		silent(pylontech().run(20), Scene.site(15, "zcs").connectedBy(Set.of(BatteryLine.CAN)));
		silent(pylontech().run(20), Scene.site(15, "zcs"));
		silent(pylontech().run(20), Scene.site(15, "deye").connectedBy(Set.of(BatteryLine.CAN, BatteryLine.RS485)));
		Doctor unheard = new Doctor(Scene.site(15, "zcs").connectedBy(Set.of(BatteryLine.RS485)), Scene.effective(Scene.PYLONTECH));
		unheard.advance(0);
		unheard.advance(5_000_000_000L);
		assertEquals(List.of(), Scene.found(unheard.diagnosis()), "RS485 alone");
		Doctor said = new Doctor(Scene.site(15, "zcs").connectedBy(Set.of(BatteryLine.CAN, BatteryLine.RS485)), Scene.effective(Scene.PYLONTECH));
		said.advance(0);
		assertEquals(List.of("C-16 warning"), Scene.found(said.diagnosis()));
	}

	@Test
	void e07NothingHeard() {
		Doctor doctor = new Doctor(site(0), Scene.effective(Scene.VICTRON));
		doctor.advance(0);
		doctor.advance(9_000_000_000L);
		assertEquals(List.of(), Scene.found(doctor.diagnosis()));
		doctor.advance(11_000_000_000L);
		assertEquals(List.of("E-07 warning"), Scene.found(doctor.diagnosis()));
	}

	@Test
	void t01BatterySilent() {
		int[] battery = {0x351, 0x355, 0x356, 0x359, 0x35A, 0x35C, 0x35E, 0x372, 0x373};
		finds(victron().without(battery).run(14), site(16), "T-01 error");
		silent(victron().without(battery).run(9), site(16));
		silent(victron().without(battery).with(0x35E).run(14), site(16));
	}

	@Test
	void t02InverterSilent() {
		finds(pylontech().without(0x305).run(14), Scene.site(15, "deye"), "T-02 error");
		finds(pylontech().without(0x305).run(14), Scene.site(15, "solax"), "T-02 info");
		silent(pylontech().without(0x305).run(9), Scene.site(15, "deye"));
		silent(pylontech().without(0x305).run(4).with(0x305).run(1).without(0x305).run(9), Scene.site(15, "deye"));
		Scene schneider = pylontech().spoil(frame -> frame.id() == 0x305 ? extended(frame) : frame);
		finds(schneider.run(20), Scene.site(15, "deye"), "P-12 info");
	}

	private static Frame extended(Frame frame) {
		return new Frame(frame.nanos(), frame.id(), FrameFlags.EXTENDED, frame.dlc(), frame.payload());
	}

	@Test
	void t03LimitsMissing() {
		finds(pylontech().run(10).without(0x351).run(4).with(0x351).run(5), Scene.site(15, "victron"), "T-03 error");
		finds(pylontech().run(10).without(0x351).run(2).with(0x351).run(5), Scene.site(15, "victron"), "T-04 warning");
		silent(pylontech().run(10).without(0x351).run(4).with(0x351).run(5), Scene.site(15, "schneider"));
		finds(pylontech().run(10).without(0x351).run(11).with(0x351).run(5), Scene.site(15, "schneider"), "T-03 error");
		finds(pylontech().run(10).without(0x355).run(61).with(0x355).run(5), Scene.site(15, "sma"), "T-03 error");
		silent(pylontech().run(10).without(0x355).run(11).with(0x355).run(5), Scene.site(15, "schneider"));
		silent(pylontech().run(3).without(0x351).run(9), Scene.site(15, "victron"));
	}

	@Test
	void t03GapIsToldWholeAndCounted() {
		Diagnosis diagnosis = victron().run(10).pause(4.5).run(10).pause(6).run(10).diagnose(site(16));
		Finding finding = diagnosis.findings().getFirst();
		assertEquals(2, finding.count());
		assertEquals("0x351 was missing for 7 s; the inverter reacts after 3 s: The system stops charging and discharging.", finding.evidence());
	}

	@Test
	void t07MessageMissing() {
		finds(pylontech().without(0x359).run(18), site(15), "T-07 error");
		finds(victron().without(0x35A).run(18), site(16), "T-07 error");
		silent(pylontech().without(0x359).run(14), site(15));
		Scene island = victron().without(0x35A).run(18);
		Diagnosis withoutAlarms = island.diagnose(new Doctor(site(16), Scene.effective("sma.sunny-island")));
		assertEquals(List.of("T-07 info"), Scene.found(withoutAlarms), "SMA names no time-out for 0x35A");
		assertTrue(withoutAlarms.findings().getFirst().evidence().startsWith("0x35A never came; "), withoutAlarms.findings().getFirst().evidence());
		Scene withoutValues = victron().without(0x356, 0x35A).run(18);
		assertEquals(List.of("T-07 error"), Scene.found(withoutValues.diagnose(new Doctor(site(16), Scene.effective("sma.sunny-island")))));
		assertEquals(List.of(), Scene.found(victron().run(18).diagnose(new Doctor(site(16), Scene.effective("sma.sunny-island")))));
		silent(pylontech().without(0x35E).run(18), site(15));
		assertEquals(List.of("T-07 warning"), Scene.found(victron().without(0x35A).run(18).diagnose()), "the protocol is inferred");
	}

	@Test
	void p01ExtendedIdentifiers() {
		finds(pylontech().spoil(FaultsTest::extended).run(20), Scene.site(15, "victron"), "P-01 error");
		finds(pylontech().spoil(frame -> frame.id() == 0x305 ? extended(frame) : frame).run(20), Scene.site(15, "victron"), "P-12 info");
	}

	@Test
	void p02VoltageOffByTen() {
		Scene tenth = pylontech();
		tenth.voltage /= 10;
		finds(tenth.run(5), site(15), "P-02 error");
		Scene inferred = new Scene(Scene.VICTRON, 16);
		inferred.voltage /= 10;
		assertEquals(List.of("P-02 error"), Scene.found(inferred.without(0x373).run(5).diagnose()));
		Scene low = pylontech();
		low.voltage = 15 * 2.05;
		silent(low.run(5), site(15));
		Scene once = pylontech().run(5);
		once.voltage /= 10;
		once.run(1);
		once.voltage *= 10;
		silent(once.run(5), site(15));
	}

	@Test
	void p03LimitsBigEndian() {
		UnaryOperator<Frame> swapped = payload(0x351, data -> Long.reverseBytes(data) >>> 48 | (Long.reverseBytes(data) >>> 32 & 0xFFFF) << 16
				| (Long.reverseBytes(data) >>> 16 & 0xFFFF) << 32 | (Long.reverseBytes(data) & 0xFFFF) << 48);
		finds(pylontech().spoil(swapped).run(70), site(15), "P-03 error");
		Scene palindrome = pylontech();
		palindrome.chargeVoltage = 51.4;
		silent(palindrome.run(5), site(15));
	}

	@Test
	void p08TwoBatteries() {
		Scene names = pylontech();
		for (int i = 0; i < 4; i++) {
			names.name = i % 2 == 0 ? "PYLON" : "WECO";
			names.run(1);
		}
		finds(names, site(15), "P-08 error");
		Scene renamed = pylontech();
		renamed.name = "";
		renamed.run(5);
		renamed.name = "PYLON";
		silent(renamed.run(5), site(15));
	}

	@Test
	void p08TakingTurns() {
		Scene charge = pylontech();
		Scene once = pylontech();
		Scene near = pylontech();
		for (int i = 0; i < 10; i++) {
			charge.soc = i % 2 == 0 ? 50 : 53;
			near.soc = i % 2 == 0 ? 50 : 52;
			once.soc = i < 5 ? 50 : 60;
			charge.run(1);
			near.run(1);
			once.run(1);
		}
		finds(charge, site(15), "P-08 error");
		silent(near, site(15));
		finds(once, site(15), "X-05 warning");
		Scene load = pylontech();
		for (int i = 0; i < 20; i++) {
			load.voltage = i % 4 < 2 ? 50 : 47;
			load.run(1);
		}
		silent(load, site(15));
	}

	@Test
	void p11NotAcknowledged() {
		finds(pylontech().repeat(0x351, 4000, 20), site(15), "P-11 error");
		silent(pylontech().repeat(0x351, 400, 5), site(15));
		silent(pylontech().repeat(0x351, 4000, 1.5), site(15));
		Doctor slow = new Doctor(site(15), Scene.effective(Scene.PYLONTECH));
		slow.lost(0);
		assertEquals(List.of("A-03 warning", "P-11 error").reversed(), Scene.found(pylontech().repeat(0x351, 400, 5).diagnose(slow)));
		int[] counter = {0};
		Scene counting = pylontech().repeat(0x351, 4000, 5);
		counting.frames.replaceAll(frame -> new Frame(frame.nanos(), frame.id(), 0, 8, Payload.withByte(frame.payload(), 4, counter[0]++ / 500)));
		silent(counting, site(15));
	}

	@Test
	void v01ChargeVoltageTooHigh() {
		Scene sixteen = pylontech();
		sixteen.chargeVoltage = 56;
		finds(sixteen.run(3), site(15), "V-01 danger");
		Scene inferred = new Scene(Scene.VICTRON, 15);
		inferred.chargeVoltage = 56;
		assertEquals(List.of("V-01 warning"), Scene.found(inferred.run(5).diagnose()), "the number of cells is inferred");
		Scene most = pylontech();
		most.chargeVoltage = 54.8;
		finds(most.run(3), site(15), "V-02 info");
		most.chargeVoltage = 54.9;
		finds(most.run(3), site(15), "V-01 danger", "V-02 info");
	}

	@Test
	void v02ChargeVoltageFull() {
		Scene byd = victron();
		byd.chargeVoltage = 58.4;
		finds(byd.run(3), site(16), "V-02 info");
		Scene comfortable = victron();
		comfortable.chargeVoltage = 57.6;
		silent(comfortable.run(3), site(16));
	}

	@Test
	void v03ChargeVoltageTooLow() {
		Scene fifteen = victron();
		fifteen.chargeVoltage = 53.2;
		finds(fifteen.run(63), site(16), "V-03 warning");
		Scene brief = victron();
		brief.chargeVoltage = 53.2;
		silent(brief.run(58), site(16));
		Scene enough = victron();
		enough.chargeVoltage = 53.6;
		silent(enough.run(63), site(16));
	}

	@Test
	void v04DischargeVoltageWrong() {
		Scene low = pylontech();
		low.dischargeVoltage = 37.4;
		finds(low.run(3), site(15), "V-04 error");
		Scene high = pylontech();
		high.dischargeVoltage = 48.1;
		finds(high.run(3), site(15), "V-04 error");
		Scene above = pylontech();
		above.chargeVoltage = 58;
		above.dischargeVoltage = 57;
		finds(above.run(3), site(0), "V-04 error");
		for (double fine : new double[]{37.5, 48, 0}) {
			Scene near = pylontech();
			near.dischargeVoltage = fine;
			silent(near.run(3), site(15));
		}
	}

	@Test
	void v05LimitNegative() {
		Scene discharge = pylontech();
		discharge.dischargeCurrent = -10;
		finds(discharge.run(1), site(15), "V-05 error");
		assertEquals(
				"The battery sends a discharge current limit of -10 A (0x351); no limit is negative, and an inverter may refuse all limits without a word.",
				discharge.diagnose(site(15)).findings().getFirst().evidence());
		assertEquals(List.of("V-05 warning"), Scene.found(discharge.run(3).diagnose()), "the dialect is inferred");
		Scene both = victron();
		both.chargeCurrent = -0.1;
		both.dischargeCurrent = -240;
		finds(both.run(1), site(16), "V-05 error");
		assertEquals("The battery sends a charge current limit of -0.1 A (0x351) and a discharge current limit of -240 A (0x351); no limit is negative, "
				+ "and an inverter may refuse all limits without a word.", both.diagnose(site(16)).findings().getFirst().evidence());
		for (double near : new double[]{0, 0.1, 2500}) {
			Scene positive = victron();
			positive.chargeCurrent = near;
			silent(positive.run(20), site(16));
		}
	}

	/** Where the dialect's own range admits what is negative, and where it is the word for a value that is not there. */
	@Test
	void v05IsNoMatterOfTheRange() {
		Doctor deye = new Doctor(site(16), Scene.effective("deye.pcs.3.3"));
		deye.frame(0, 0x351, 0, 8, 0x01C0_FF9C_0064_0230L);
		assertEquals(List.of("V-05 error"), Scene.found(deye.diagnosis()));
		Doctor sma = new Doctor(site(16), Scene.effective("sma.sunny-island"));
		sma.frame(0, 0x351, 0, 8, 0x01C0_8000_8000_0230L);
		assertEquals(List.of(), Scene.found(sma.diagnosis()));
		sma.frame(1, 0x351, 0, 8, 0x01C0_8001_8000_0230L);
		assertEquals(List.of("V-05 error"), Scene.found(sma.diagnosis()));
	}

	/** Two senders take turns within the time between two looks: the one that is wrong was there, as often as it was. */
	@Test
	void v05OneFrameIsEnough() {
		Doctor doctor = new Doctor(site(16), Scene.effective(Scene.VICTRON));
		for (int i = 0; i < 3; i++) {
			long time = i * 1_000_000_000L + 10_000_000L;
			doctor.frame(time, 0x351, 0, 8, 0x01C0_FF9C_0064_0230L);
			doctor.frame(time + 20_000_000L, 0x351, 0, 8, 0x01C0_0064_0064_0230L);
		}
		Diagnosis diagnosis = doctor.diagnosis();
		assertEquals(List.of("V-05 error"), Scene.found(diagnosis));
		assertEquals(3, diagnosis.findings().getFirst().count());
		assertEquals(10_000_000L, diagnosis.findings().getFirst().first());
	}

	/** A voltage limit too, in a dialect that can say so; what V-04 and V-10 have to say of low voltages is not said of it. */
	@Test
	void v05VoltageLimit() {
		assertEquals(List.of("V-05"), spoken(Map.of(Quantity.LIMIT_CHARGE_VOLTAGE, -0.1, Quantity.LIMIT_DISCHARGE_VOLTAGE, 44.8)));
		assertEquals(List.of("V-05"), spoken(Map.of(Quantity.LIMIT_CHARGE_VOLTAGE, 56.0, Quantity.LIMIT_DISCHARGE_VOLTAGE, -44.8)));
		assertEquals(List.of(), spoken(Map.of(Quantity.LIMIT_CHARGE_VOLTAGE, 56.0, Quantity.LIMIT_DISCHARGE_VOLTAGE, 0.0)));
		assertEquals(List.of(), spoken(Map.of(Quantity.LIMIT_CHARGE_VOLTAGE, 56.0, Quantity.BATTERY_CURRENT, -44.8)));
	}

	private static List<String> spoken(Map<Quantity, Double> values) {
		BusView view = new Values(values);
		return RuleBook.shipped().rules().stream().flatMap(rule -> rule.check(site(16), view).stream()).map(Finding::id).toList();
	}

	/** Quantities that came of no frame. */
	private record Values(Map<Quantity, Double> values) implements BusView {

		@Override
		public double period(int key) {
			return Double.NaN;
		}

		@Override
		public long nanos() {
			return 0;
		}

		@Override
		public long since() {
			return 0;
		}

		@Override
		public long frames() {
			return values.size();
		}

		@Override
		public long errors() {
			return 0;
		}

		@Override
		public long lost() {
			return 0;
		}

		@Override
		public double framesPerSecond() {
			return 0;
		}

		@Override
		public List<MessageView> messages() {
			return List.of();
		}

		@Override
		public Optional<QuantityValue> latest(Quantity quantity) {
			return Optional.ofNullable(values.get(quantity))
					.map(value -> new QuantityValue(quantity, value, "", 0, QuantityState.VALID, "Signed.Value"));
		}

		@Override
		public List<QuantityValue> recent(Quantity quantity) {
			return latest(quantity).stream().toList();
		}

		@Override
		public OptionalDouble signal(int id, String signal) {
			return OptionalDouble.empty();
		}
	}

	@Test
	void v13ZeroLimitIgnored() {
		Scene full = pylontech();
		full.chargeCurrent = 0;
		finds(full.run(3), Scene.site(15, "zcs"), "V-13 warning");
		assertEquals("The charge current limit is 0 A (0x351); an inverter of this brand is reported to ignore that and to keep the limit that it had before.",
				full.diagnose(Scene.site(15, "zcs")).findings().getFirst().evidence());
		silent(full, Scene.site(15, "victron"));
		silent(full, site(15));
		Scene empty = pylontech();
		empty.dischargeCurrent = 0;
		finds(empty.run(3), Scene.site(15, "zcs"), "V-13 warning");
		Scene near = pylontech();
		near.chargeCurrent = 0.1;
		silent(near.run(3), Scene.site(15, "zcs"));
		Scene both = pylontech();
		both.chargeCurrent = 0;
		both.dischargeCurrent = 0;
		finds(both.run(13), Scene.site(15, "zcs"), "L-05 error", "V-13 warning");
		Site coarse = new Site(Optional.empty(), "zcs", "", 15, Double.NaN, Set.of(), Map.of("V-13.smallest.zcs", 1.0));
		finds(near, coarse, "V-13 warning");
		assertTrue(near.diagnose(coarse).findings().getFirst().evidence().startsWith("The charge current limit is 0.1 A (0x351)"));
	}

	/** The report is about 0x351; what the inverter makes of a zero in another message nobody said. */
	@Test
	void v13IsAboutOneMessage() {
		Doctor high = new Doctor(Scene.site(0, "zcs"), Scene.effective("pylontech.hv"));
		high.frame(0, 0x4221, FrameFlags.EXTENDED, 8, 0x7530_7530_0708_0960L);
		assertEquals(List.of(), Scene.found(high.diagnosis()));
		Doctor sofar = new Doctor(Scene.site(0, "zcs"), Scene.effective("sofar.extended"));
		sofar.frame(0, 0x351, FrameFlags.EXTENDED, 8, 0x0780_0000_0000_08C6L);
		assertEquals(List.of("V-13 warning"), Scene.found(sofar.diagnosis()));
	}

	@Test
	void v10ChargeVoltageAbsurd() {
		Scene tenth = pylontech();
		tenth.chargeVoltage = 0.1;
		finds(tenth.run(3), site(15), "V-10 danger");
		finds(tenth, site(0), "V-10 warning");
		Scene near = pylontech();
		near.chargeVoltage = 15 * 1.6;
		near.dischargeVoltage = 0;
		silent(near.run(3), site(15));
	}

	@Test
	void x01CellCountContradicted() {
		Scene sixteen = new Scene(Scene.VICTRON, 16);
		sixteen.chargeVoltage = 57.6;
		finds(sixteen.run(3), site(15), "X-01 error");
		silent(sixteen, site(16));
		finds(new Scene(Scene.VICTRON, 15).run(3), site(16), "X-01 error");
		Scene wide = new Scene(Scene.VICTRON, 15);
		wide.spread = 0.2;
		silent(wide.run(3), site(16));
	}

	@Test
	void x02ChargeStatesDiffer() {
		Scene scaled = victron();
		scaled.fineSoc = 5;
		finds(scaled.run(8), site(16), "X-02 error");
		Scene rounded = victron();
		rounded.fineSoc = 51.4;
		silent(rounded.run(8), site(16));
		assertEquals(List.of("X-02 error"), Scene.found(scaled.diagnose(new Doctor(site(16), Scene.effective("sma.sunny-island")))), "by another name");
		assertEquals(List.of(), Scene.found(rounded.diagnose(new Doctor(site(16), Scene.effective("sma.sunny-island")))));
		Scene absent = victron();
		absent.fineSoc = 0;
		silent(absent.run(8), site(16));
		Scene brief = victron();
		brief.fineSoc = 5;
		brief.run(4);
		brief.fineSoc = 50;
		silent(brief.run(8), site(16));
	}

	@Test
	void l04EmptiedByLowLimit() {
		Scene emptied = victron();
		emptied.chargeVoltage = 50;
		emptied.current = -20;
		finds(emptied.run(70), site(16), "L-04 danger");
		Scene brief = victron();
		brief.chargeVoltage = 50;
		brief.current = -20;
		brief.run(25);
		brief.current = 0;
		finds(brief.run(20), site(16), "L-03 error");
		Scene idle = victron();
		idle.chargeVoltage = 52.4;
		idle.current = -20;
		silent(idle.run(50), site(16));
	}

	@Test
	void l05BothForbidden() {
		Scene forbidden = victron();
		forbidden.chargeCurrent = 0;
		forbidden.dischargeCurrent = 0;
		finds(forbidden.run(13), site(16), "L-05 error");
		Scene brief = victron();
		brief.chargeCurrent = 0;
		brief.dischargeCurrent = 0;
		brief.run(9);
		brief.dischargeCurrent = 10;
		silent(brief.run(10), site(16));
	}

	/** A genuine set of a battery at one address, over and over. */
	private static List<String> answers(String vector, int times, String brand, Map<String, String> options) {
		EffectiveProtocol protocol = EffectiveProtocol.of(Scene.CATALOGUE.protocol("pylontech.hv").orElseThrow(), options);
		return answers(vector, times, new Doctor(Scene.site(0, brand), protocol));
	}

	private static List<String> answers(String vector, int times, Doctor doctor) {
		for (int i = 0; i < times; i++) {
			long later = i * 1_000_000_000L;
			RecordedBus.frames(vector).forEach(frame -> doctor.frame(frame.nanos() + later, frame.id(), frame.flags(), frame.dlc(), frame.payload()));
		}
		return Scene.found(doctor.diagnosis());
	}

	@Test
	void hv02OtherAddress() {
		String zero = "pylontech-hv-example";
		String one = "pylontech-hv-dialogue-by-hand";
		assertEquals(List.of("HV-02 error"), answers(one, 3, "", Map.of("address", "2")));
		assertEquals(List.of("HV-02 error"), answers(zero, 3, "zcs", Map.of()), "the brand wants address 1");
		assertEquals(List.of("HV-02 warning"), answers(zero, 3, "deye", Map.of("address", "1")), "which is what counts if nothing is said");
		assertEquals(List.of(), answers(zero, 3, "zcs", Map.of("address", "0")), "somebody said so");
		assertEquals(List.of(), answers(zero, 2, "zcs", Map.of()), "two answers");
		assertEquals(List.of(), answers(one, 3, "zcs", Map.of()));
		assertEquals(List.of(), answers(zero, 3, "", Map.of("address", "0")));
	}

	@Test
	void hv02KnowsWhatNobodySaid() {
		String zero = "pylontech-hv-example";
		assertEquals(List.of(), answers(zero, 5, new Doctor(site(0), Scene.CATALOGUE.protocols())), "nobody chose an address");
		assertEquals(List.of("HV-02 error"), answers(zero, 5, new Doctor(Scene.site(0, "zcs"), Scene.CATALOGUE.protocols())));
		Doctor two = new Doctor(Scene.site(0, "zcs"), Scene.effective("pylontech.hv"));
		two.frame(0, 0x4211, FrameFlags.EXTENDED, 8, 0x6237_04B0_74F8_0800L);
		assertEquals(List.of("X-05 warning"), answers(zero, 5, two), "one of two batteries has the address");
	}

	/** A value that became stale holds no longer, though nothing was heard that says otherwise. */
	@Test
	void whatIsStaleDoesNotLast() {
		Scene forbidden = victron();
		forbidden.chargeCurrent = 0;
		forbidden.dischargeCurrent = 0;
		Doctor doctor = new Doctor(site(16), Scene.effective(Scene.VICTRON));
		Diagnosis heard = forbidden.run(6).diagnose(doctor);
		assertEquals(List.of(), Scene.found(heard));
		doctor.advance(forbidden.frames.getLast().nanos() + 20_000_000_000L);
		assertEquals(List.of("T-03 error"), Scene.found(doctor.diagnosis()));
	}
}
