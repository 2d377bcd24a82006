package org.busbar.api.doctor;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.busbar.api.protocol.ProtocolDescriptor;

/**
 * What is known of the installation apart from the bus. Texts are empty and numbers {@link Double#NaN} or 0 where nothing is known.
 *
 * @param protocol   the dialect; empty when not known, or when several fit what was seen
 * @param brand      id of the inverter brand
 * @param battery    id of the battery
 * @param cells      cells in series; 0 when not known
 * @param capacity   installed capacity in Ah
 * @param inferred   what nobody said and was concluded from the bus: {@link #PROTOCOL}, {@link #CELLS}
 * @param thresholds thresholds that differ for this battery, by id of the rule, a dot and name of the threshold: {@code V-01.cell-maximum}
 * @param readings   what was measured or read on a display and typed in
 * @param lines      data lines of the battery that are plugged in at the inverter, as somebody said; empty when nobody did
 * @param installation devices, lead and settings, as somebody told
 */
public record Site(Optional<ProtocolDescriptor> protocol, String brand, String battery, int cells, double capacity, Set<String> inferred,
		Map<String, Double> thresholds, Map<Reading, Double> readings, Set<BatteryLine> lines, Installation installation) {

	/** Name of the protocol among what can be inferred. */
	public static final String PROTOCOL = "protocol";
	/** Name of the number of cells among what can be inferred. */
	public static final String CELLS = "cells";
	/** A site of which nobody said anything. */
	public static final Site UNKNOWN = new Site(Optional.empty(), "", "", 0, Double.NaN, Set.of(), Map.of());

	public Site {
		inferred = Set.copyOf(inferred);
		thresholds = Map.copyOf(thresholds);
		readings = Map.copyOf(readings);
		lines = Set.copyOf(lines);
	}

	/** A site of which nobody told what is installed and how it is set up. */
	public Site(Optional<ProtocolDescriptor> protocol, String brand, String battery, int cells, double capacity, Set<String> inferred,
			Map<String, Double> thresholds, Map<Reading, Double> readings, Set<BatteryLine> lines) {
		this(protocol, brand, battery, cells, capacity, inferred, thresholds, readings, lines, Installation.UNKNOWN);
	}

	/** A site where nothing was measured, and of whose lines nobody said anything. */
	public Site(Optional<ProtocolDescriptor> protocol, String brand, String battery, int cells, double capacity, Set<String> inferred,
			Map<String, Double> thresholds) {
		this(protocol, brand, battery, cells, capacity, inferred, thresholds, Map.of(), Set.of());
	}

	/** The same site with what was measured. */
	public Site measured(Map<Reading, Double> measured) {
		return new Site(protocol, brand, battery, cells, capacity, inferred, thresholds, measured, lines, installation);
	}

	/** The same site with a protocol that somebody chose. */
	public Site choose(ProtocolDescriptor chosen) {
		return new Site(Optional.of(chosen), brand, battery, cells, capacity, inferred, thresholds, readings, lines, installation);
	}

	/** The same site with lines that somebody told of. */
	public Site connectedBy(Set<BatteryLine> told) {
		return new Site(protocol, brand, battery, cells, capacity, inferred, thresholds, readings, told, installation);
	}

	/** The same site with what is installed and how it is set up. */
	public Site installed(Installation told) {
		return new Site(protocol, brand, battery, cells, capacity, inferred, thresholds, readings, lines, told);
	}

	/** Whether this was concluded from the bus instead of said. */
	public boolean isInferred(String what) {
		return inferred.contains(what);
	}

	/** The same site with a protocol that was concluded from the bus; empty where several fit. */
	public Site inferProtocol(Optional<ProtocolDescriptor> concluded) {
		return new Site(concluded, brand, battery, cells, capacity, with(PROTOCOL), thresholds, readings, lines, installation);
	}

	/** The same site with a number of cells that was concluded from the bus. */
	public Site inferCells(int concluded) {
		return new Site(protocol, brand, battery, concluded, capacity, with(CELLS), thresholds, readings, lines, installation);
	}

	private Set<String> with(String what) {
		Set<String> more = new HashSet<>(inferred);
		more.add(what);
		return more;
	}
}
