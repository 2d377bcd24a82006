package org.busbar.ui.internal.monitor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.busbar.api.doctor.Finding;
import org.busbar.api.monitor.MonitorReading;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.core.observation.BusReading;
import org.busbar.core.observation.Observation;
import org.busbar.core.observation.Series;

/**
 * What the battery tells the inverter at this moment.
 *
 * @param reading  of the bus; empty while none is live
 * @param findings what the doctor says now of the own link and the bus together
 */
record LiveBus(Optional<BusReading> reading, List<Finding> findings) {

	/** No bus. */
	static final LiveBus NONE = new LiveBus(Optional.empty(), List.of());

	/** What rule X-13 lets either side be late by. */
	private static final long DELAY = 5_000_000_000L;
	/** Much longer than between two looks of the doctor. */
	private static final long STILL_SO = 3_000_000_000L;
	/** Own link and bus do not agree. */
	private static final String DISAGREES = "X-13";
	/** The modules do not agree. */
	private static final String UNEVEN = "B-14";

	LiveBus {
		findings = List.copyOf(findings);
	}

	/** Of a bus that is live: what was recorded yesterday says nothing of now. */
	static LiveBus of(Optional<Observation> observation) {
		return observation.filter(Observation::isLive).map(Observation::reading).map(LiveBus::of).orElse(NONE);
	}

	/** Of what was read of a bus. What is no longer so stays among the findings, and is not said here. */
	static LiveBus of(BusReading reading) {
		return new LiveBus(Optional.of(reading), reading.diagnosis().map(diagnosis -> diagnosis.findings().stream()
				.filter(finding -> finding.id().equals(DISAGREES) || finding.id().equals(UNEVEN))
				.filter(finding -> reading.nanos() - finding.last() <= STILL_SO).toList()).orElse(List.of()));
	}

	/** The latest value; empty when it was never heard. */
	Optional<QuantityValue> value(Quantity quantity) {
		return reading.flatMap(bus -> bus.value(quantity));
	}

	/**
	 * How far a reading is from what the bus says and has said in the seconds before it: what changes is told by either side in its own time.
	 *
	 * @return infinite where the bus has said nothing
	 */
	double distance(MonitorReading own, Quantity quantity) {
		double least = value(quantity).map(now -> Math.abs(own.number() - now.value())).orElse(Double.POSITIVE_INFINITY);
		Series series = reading.map(bus -> bus.history().get(quantity)).orElse(null);
		if (series == null) {
			return least;
		}
		Series.Points points = series.points();
		for (int i = Math.max(0, points.at(own.nanos() - DELAY)); i < points.count(); i++) {
			if (!Double.isNaN(points.low()[i])) {
				least = Math.min(least, Math.abs(own.number() - Math.clamp(own.number(), points.low()[i], points.high()[i])));
			}
		}
		return least;
	}

	/** Whether the doctor says that the battery tells the inverter something else. */
	boolean isDisagreeing() {
		return findings.stream().anyMatch(finding -> finding.id().equals(DISAGREES));
	}

	/** What the doctor says, for people; empty when nothing. */
	String found() {
		return findings.stream().map(finding -> finding.id() + ": " + finding.evidence()).collect(Collectors.joining("\n"));
	}
}
