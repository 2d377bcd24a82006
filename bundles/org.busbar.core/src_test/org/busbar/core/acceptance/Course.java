package org.busbar.core.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.busbar.api.doctor.Site;
import org.busbar.can.FrameConsumer;
import org.busbar.can.Payload;
import org.busbar.core.configuration.TestResult.Verdict;
import org.busbar.core.observation.FrameStore;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.protocol.TestProtocol;

/** A bus on which everything is as the test sets it, on a clock of its own: battery and inverter say twice a second how it is. */
final class Course {

	static final EffectiveProtocol PROTOCOL = new TestProtocol().layer("test.dbc", """
			BO_ 16 State: 8 Battery
			 SG_ Voltage : 0|16@1+ (0.01,0) [0|655] "V" Inverter
			 SG_ Current : 16|16@1- (0.1,0) [-3276.8|3276.7] "A" Inverter
			 SG_ Soc : 32|16@1+ (0.1,0) [0|100] "%" Inverter
			 SG_ Warning : 48|1@1+ (1,0) [0|1] "" Inverter
			 SG_ Hot : 49|1@1+ (1,0) [0|1] "" Inverter

			BO_ 17 Limits: 8 Battery
			 SG_ Charge : 0|16@1+ (0.1,0) [0|6553] "A" Inverter
			 SG_ Discharge : 16|16@1+ (0.1,0) [0|6553] "A" Inverter
			 SG_ ChargeVoltage : 32|16@1+ (0.1,0) [0|6553] "V" Inverter

			BO_ 18 Answer: 1 Inverter
			 SG_ Any : 0|8@1+ (1,0) [0|255] "" Battery
			""", """
			BA_ "GenMsgCycleTime" BO_ 16 500;
			BA_ "GenMsgCycleTime" BO_ 17 500;
			BA_ "BusbarQuantity" SG_ 16 Voltage "battery.voltage";
			BA_ "BusbarQuantity" SG_ 16 Current "battery.current";
			BA_ "BusbarQuantity" SG_ 16 Soc "battery.soc";
			BA_ "BusbarQuantity" SG_ 16 Warning "warning.general";
			BA_ "BusbarQuantity" SG_ 16 Hot "warning.over-temperature";
			BA_ "BusbarQuantity" SG_ 17 Charge "limit.charge.current";
			BA_ "BusbarQuantity" SG_ 17 Discharge "limit.discharge.current";
			BA_ "BusbarQuantity" SG_ 17 ChargeVoltage "limit.charge.voltage";
			""").effective();
	static final long SECOND = 1_000_000_000L;
	private static final double OHM = 0.01;

	/** Between two frames of a message. */
	long step = SECOND / 2;
	final TrialRun run;
	final FrameStore store = new FrameStore(1);
	double open = 52;
	double ampere;
	double soc = 60;
	double charge = 100;
	double discharge = 100;
	boolean warning;
	boolean hot;
	boolean battery = true;
	boolean inverter = true;
	/** What the battery's voltage does; a wrong sign on the bus turns it round. */
	int sign = 1;
	long nanos = 1_700_000_000L * SECOND;

	Course(Trial trial, String brand, boolean guided) {
		run = new TrialRun(trial, site(brand), guided);
	}

	static Circumstances site(String brand) {
		return new Circumstances(new Site(Optional.empty(), brand, "", 16, 100, Set.of(), Map.of()), Optional.of(PROTOCOL));
	}

	/** A load of 40 A and a charge of 20 A, as AT1 wants them. */
	static Course loadedAndCharged(Course course) {
		return course.run(5).ampere(-40).run(32).ampere(0).run(5).ampere(20).run(12);
	}

	static void assertVerdict(Verdict expected, Course course) {
		assertEquals(expected, course.verdict(), () -> course.result().toString());
	}

	Course ampere(double now) {
		ampere = now;
		return this;
	}

	Course run(double seconds) {
		for (long end = nanos + (long) (seconds * SECOND); nanos < end; nanos += step) {
			if (battery) {
				int volt = (int) Math.round((open + ampere * OHM) * 100);
				int current = (int) Math.round(sign * ampere * 10);
				int percent = (int) Math.round(soc * 10);
				frame(16, 8, volt, volt >> 8, current, current >> 8, percent, percent >> 8, (warning ? 1 : 0) | (hot ? 2 : 0), 0);
				frame(17, 8, (int) (charge * 10), (int) (charge * 10) >> 8, (int) (discharge * 10), (int) (discharge * 10) >> 8, 560 & 0xFF, 560 >> 8, 0, 0);
			}
			if (inverter) {
				frame(18, 1, 0, 0, 0, 0, 0, 0, 0, 0);
			}
			run.advance(nanos + step);
		}
		return this;
	}

	private void frame(int id, int dlc, int... bytes) {
		long payload = Payload.of(bytes);
		for (FrameConsumer consumer : List.of(run, store)) {
			consumer.frame(nanos, id, 0, dlc, payload);
		}
	}

	Course done() {
		run.done(nanos);
		return this;
	}

	Course type(Entry entry, double value) {
		run.type(entry, value);
		return this;
	}

	TrialResult result() {
		return run.result();
	}

	Verdict verdict() {
		return result().verdict();
	}

	/** The value of the first line whose text holds this. */
	double value(String what) {
		return result().lines().stream().filter(line -> line.what().contains(what)).findFirst().orElseThrow(() -> new AssertionError(result().toString()))
				.value();
	}
}
