package org.busbar.core.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

import org.busbar.api.fact.Confidence;
import org.busbar.api.monitor.MonitorGroup;
import org.busbar.api.monitor.MonitorReading;
import org.busbar.api.monitor.MonitorSnapshot;
import org.busbar.api.monitor.MonitorValue;
import org.busbar.api.quantity.Quantity;
import org.busbar.can.Frame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the battery says over its own link is held against the bus, as it comes. */
class OwnLinkFaultsTest {

	private static final long SECOND = 1_000_000_000L;
	private static final long BETWEEN_ROUNDS = 2 * SECOND;

	private final Scene scene = new Scene(Scene.VICTRON, 16);
	private final List<MonitorSnapshot> said = new ArrayList<>();

	private static MonitorReading reading(String id, Optional<Quantity> quantity, double number, long nanos) {
		return new MonitorReading(new MonitorValue(id, id, MonitorGroup.SYSTEM, 0, "", quantity, Optional.of(Confidence.ONE), "TEST", "", 3), number, 0, nanos);
	}

	/** What the scene is now, said so many seconds later than the bus says it. */
	private Map<String, MonitorReading> truth(long nanos) {
		Map<String, MonitorReading> all = new LinkedHashMap<>();
		Map<Quantity, Double> values = Map.of(Quantity.BATTERY_SOC, scene.soc, Quantity.BATTERY_VOLTAGE, scene.voltage, Quantity.BATTERY_CURRENT, scene.current,
				Quantity.LIMIT_CHARGE_CURRENT, scene.chargeCurrent, Quantity.LIMIT_DISCHARGE_CURRENT, scene.dischargeCurrent);
		values.forEach((quantity, value) -> all.put(quantity.id(), reading(quantity.id(), Optional.of(quantity), value, nanos)));
		return all;
	}

	/** The scene goes on for a second, and every other second the battery says how it is. */
	private void run(int seconds, long delay, UnaryOperator<Map<String, MonitorReading>> spoiled) {
		for (int i = 0; i < seconds; i++) {
			scene.run(1);
			long now = scene.frames.getLast().nanos();
			if (said.isEmpty() || now - said.getLast().nanos() + delay >= BETWEEN_ROUNDS) {
				said.add(new MonitorSnapshot("test", now + delay, spoiled.apply(truth(now + delay))));
			}
		}
	}

	private List<String> found() {
		return Scene.found(diagnose());
	}

	private Diagnosis diagnose() {
		Doctor doctor = new Doctor(Scene.site(16, "victron"), Scene.effective(Scene.VICTRON));
		List<MonitorSnapshot> coming = new ArrayList<>(said);
		for (Frame frame : scene.frames) {
			while (!coming.isEmpty() && coming.getFirst().nanos() <= frame.nanos()) {
				doctor.monitored(coming.removeFirst());
			}
			doctor.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload());
		}
		return doctor.diagnosis();
	}

	private static UnaryOperator<Map<String, MonitorReading>> adding(String id, double more) {
		return all -> {
			all.computeIfPresent(id, (same, reading) -> new MonitorReading(reading.value(), reading.number() + more, 0, reading.nanos()));
			return all;
		};
	}

	@ParameterizedTest
	@CsvSource({"battery.soc,2.5,X-13 warning", "battery.soc,-3,X-13 warning", "battery.soc,1.9,''", "battery.voltage,0.4,X-13 warning",
			"battery.voltage,0.2,''",
			"battery.current,2.5,X-13 warning", "battery.current,1.5,''", "limit.charge.current,-4,X-13 warning", "limit.discharge.current,5,X-13 warning",
			"limit.discharge.current,2.5,''"})
	void whatDiffersIsFound(String id, double more, String expected) {
		run(40, 0, adding(id, more));

		assertEquals(expected, String.join(", ", found()));
	}

	@Test
	void saysWhoSaysWhat() {
		run(40, 0, adding("battery.soc", 5));

		String evidence = diagnose().findings().getFirst().evidence();
		assertTrue(evidence.contains("own link says 55 %") && evidence.contains("sends 50 %"), evidence);
	}

	/** Rounding, noise, and a current that jumps while either side is three seconds late. */
	@ParameterizedTest
	@ValueSource(longs = {-3 * SECOND, 0, 3 * SECOND})
	void agreementIsSilentWhateverIsLate(long delay) {
		Random random = new Random(7);
		scene.chargeCurrent = 100;
		for (int i = 0; i < 12; i++) {
			scene.current = i % 2 == 0 ? 40 : -60;
			scene.soc = 50 + i;
			run(7, delay, all -> {
				all.replaceAll((id, reading) -> new MonitorReading(reading.value(), Math.round(reading.number() * 2.5) / 2.5 + 0.1 * random.nextGaussian(), 0,
						reading.nanos()));
				return all;
			});
		}

		assertEquals(List.of(), found().stream().filter(finding -> finding.startsWith("X-13")).toList());
	}

	private static double current(String shape, double second) {
		return switch (shape) {
			case "steps" -> (long) (second / 7) % 2 == 0 ? 40 : -60;
			case "ramp" -> second % 40 < 20 ? -50 + 5 * (second % 40) : 150 - 5 * (second % 40);
			case "wave" -> 50 * Math.sin(second / 60 * 2 * Math.PI);
			default -> throw new IllegalArgumentException(shape);
		};
	}

	/** The own link says what the bus has said or will say so many seconds later, and more by so much. */
	private void runs(String shape, int later, double more) {
		for (int second = 10; second < 160; second++) {
			scene.current = current(shape, second);
			double own = current(shape, second - later) + more;
			run(1, 0, all -> {
				all.put("battery.current", reading("battery.current", Optional.of(Quantity.BATTERY_CURRENT), own, all.get("battery.current").nanos()));
				return all;
			});
		}
	}

	/** From the first moment on, and while the current never stands still. */
	@ParameterizedTest
	@CsvSource({"steps,-5", "steps,5", "ramp,-5", "ramp,-2", "ramp,0", "ramp,3", "ramp,5", "wave,-5", "wave,5"})
	void whatIsOnlyLateIsNoDisagreement(String shape, int later) {
		runs(shape, later, 0);

		assertEquals(List.of(), found().stream().filter(finding -> finding.startsWith("X-13")).toList());
	}

	@Test
	void aCurrentThatIsAnotherIsFoundWhileItChanges() {
		runs("wave", 2, 12);

		assertTrue(found().contains("X-13 warning"), () -> found().toString());
	}

	/** A computer that slept has heard neither; what came to be so meanwhile the own link tells some seconds later. */
	@Test
	void whatChangedInAPauseIsNoDisagreement() {
		run(10, 0, UnaryOperator.identity());
		long sleep = scene.frames.getLast().nanos();
		double before = scene.soc;
		scene.soc = 80;
		scene.run(20);
		long awake = scene.frames.getLast().nanos();
		scene.frames.removeIf(frame -> frame.nanos() > sleep && frame.nanos() < awake);
		run(4, 0, adding("battery.soc", before - 80));
		run(10, 0, UnaryOperator.identity());

		assertEquals(List.of(), found().stream().filter(finding -> finding.startsWith("X-13")).toList());
	}

	@Test
	void oneDamagedReadingIsNoDisagreement() {
		run(20, 0, UnaryOperator.identity());
		run(2, 0, adding("battery.soc", 40));
		run(20, 0, UnaryOperator.identity());

		assertEquals(List.of(), found());
	}

	@Test
	void whatIsStaleIsNotCompared() {
		run(20, 0, UnaryOperator.identity());
		scene.soc = 80;
		scene.run(60);

		assertEquals(List.of(), found().stream().filter(finding -> finding.startsWith("X-13")).toList());
	}

	@Test
	void aBusThatIsSilentIsNotCompared() {
		scene.run(5);
		long last = scene.frames.getLast().nanos();
		for (int i = 10; i < 40; i += 2) {
			said.add(new MonitorSnapshot("test", last + i * SECOND, adding("battery.soc", 30).apply(truth(last + i * SECOND))));
		}
		Doctor doctor = new Doctor(Scene.site(16, "victron"), Scene.effective(Scene.VICTRON));
		scene.frames.forEach(frame -> doctor.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload()));
		for (MonitorSnapshot snapshot : said) {
			doctor.monitored(snapshot);
			doctor.advance(snapshot.nanos());
		}

		assertEquals(List.of(), Scene.found(doctor.diagnosis()).stream().filter(finding -> finding.startsWith("X-13")).toList());
	}

	private UnaryOperator<Map<String, MonitorReading>> modules(double first, double second, double voltage, double imbalance) {
		return all -> {
			long nanos = all.values().iterator().next().nanos();
			Map.of("pack.voltage", 52.0, "pack.soc", first, "module.1.voltage", voltage, "module.1.soc", second, "imbalance", imbalance)
					.forEach((id, number) -> all.put(id, reading(id, Optional.empty(), number, nanos)));
			return all;
		};
	}

	@Test
	void modulesThatAreUnevenAreFound() {
		run(20, 0, modules(60, 49, 52, 0));
		assertEquals(List.of("B-14 warning"), found());
	}

	@Test
	void modulesThatAreEvenOrAbsentAreNot() {
		run(20, 0, modules(60, 50, 52, 0));
		run(20, 0, modules(60, 0, 0, 0));
		assertEquals(List.of(), found());
	}

	@Test
	void theBatterysOwnWordOfImbalanceCounts() {
		run(20, 0, modules(60, 60, 52, 1));
		assertEquals(List.of("B-14 warning"), found());
	}
}
