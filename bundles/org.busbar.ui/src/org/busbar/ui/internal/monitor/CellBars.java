package org.busbar.ui.internal.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.busbar.api.monitor.MonitorGroup;
import org.busbar.api.monitor.MonitorReading;
import org.busbar.api.monitor.MonitorSnapshot;
import org.busbar.core.doctor.CellSpread;
import org.eclipse.osgi.util.NLS;

/**
 * The voltages of the cells as bars. The axis does not begin at zero: cells of one battery differ by millivolts.
 *
 * @param cells     by their numbers
 * @param low       volts at the foot of the bars
 * @param high      volts at their upper end
 * @param imbalance highest minus lowest, in millivolts
 * @param apart     whether that is more than the doctor lets pass; below it, which cell is the lowest is chance
 * @param old       whether they were not read lately
 * @param text      the same in words
 */
record CellBars(List<Cell> cells, double low, double high, int imbalance, boolean apart, boolean old, String text) {

	/** Of a battery that has said nothing of its cells. */
	static final CellBars NONE = new CellBars(List.of(), 0, 1, 0, false, false, "");

	/** How many cells the battery says it has. */
	private static final String COUNT = "pack.cells";
	/** Volts between two marks of the axis; it begins and ends at one. */
	private static final double STEP = 0.025;
	private static final double MARGIN = 0.01;
	private static final int MILLI = 1000;

	/** What is special about a cell. */
	enum Mark {
		USUAL,
		LOWEST,
		HIGHEST
	}

	/**
	 * One cell.
	 *
	 * @param number from 1
	 */
	record Cell(int number, double volts, Mark mark) {

		/** Its name and value, for people. */
		String text() {
			return NLS.bind(Messages.cell, number, CellBars.volts(volts));
		}
	}

	CellBars {
		cells = List.copyOf(cells);
	}

	/**
	 * Of what was read last. Places behind the last cell are zero; a cell that is one of as many as the battery says it has is there, whatever its voltage.
	 *
	 * @param oldest what is older than this moment was not read lately
	 */
	static CellBars of(MonitorSnapshot snapshot, long oldest) {
		List<MonitorReading> readings = new ArrayList<>(snapshot.readings(MonitorGroup.CELLS).stream()
				.filter(reading -> reading.value().index() > 0 && reading.isPossible()).toList());
		int places = readings.size();
		double there = snapshot.number(COUNT).orElse(0);
		while (!readings.isEmpty() && readings.getLast().number() == 0 && readings.getLast().value().index() > there) {
			readings.removeLast();
		}
		if (readings.isEmpty()) {
			return NONE;
		}
		double least = readings.stream().mapToDouble(MonitorReading::number).min().orElseThrow();
		double most = readings.stream().mapToDouble(MonitorReading::number).max().orElseThrow();
		List<Cell> cells = readings.stream().map(reading -> new Cell(reading.value().index(), reading.number(), mark(reading.number(), least, most))).toList();
		int imbalance = (int) Math.round((most - least) * MILLI);
		double low = Math.max(0, Math.floor((least - MARGIN) / STEP) * STEP);
		double high = Math.max(low + 2 * STEP, Math.ceil((most + MARGIN) / STEP) * STEP);
		boolean old = readings.stream().anyMatch(reading -> reading.nanos() < oldest);
		boolean apart = imbalance > Math.round(CellSpread.most() * MILLI);
		return new CellBars(cells, low, high, imbalance, apart, old, text(cells, imbalance, places, old));
	}

	/** A voltage of a cell, of which millivolts count. */
	static String volts(double volts) {
		return String.format(Locale.ROOT, "%.3f", volts);
	}

	/**
	 * Volts at the marks of the axis, rising.
	 *
	 * @param most marks at the most, besides the foot
	 */
	List<Double> marks(int most) {
		int steps = (int) Math.round((high - low) / STEP);
		int stride = Math.max(1, (int) Math.ceil(steps / (double) most));
		List<Double> marks = new ArrayList<>();
		for (int step = 0; step <= steps; step += stride) {
			marks.add(low + step * STEP);
		}
		return marks;
	}

	private static Mark mark(double volts, double least, double most) {
		if (least == most) {
			return Mark.USUAL;
		}
		return volts == least ? Mark.LOWEST : volts == most ? Mark.HIGHEST : Mark.USUAL;
	}

	private static String text(List<Cell> cells, int imbalance, int places, boolean old) {
		String all = cells.getFirst().mark() == Mark.USUAL && imbalance == 0
				? NLS.bind(Messages.cells_even, cells.size(), volts(cells.getFirst().volts()))
				: NLS.bind(Messages.cells_summary, new Object[]{cells.size(), named(cells, Mark.LOWEST), named(cells, Mark.HIGHEST), imbalance});
		String empty = cells.size() < places ? ' ' + NLS.bind(Messages.cells_empty, places - cells.size()) : "";
		return all + empty + (old ? ' ' + Messages.cells_old : "");
	}

	private static String named(List<Cell> cells, Mark mark) {
		List<Cell> those = cells.stream().filter(cell -> cell.mark() == mark).toList();
		String numbers = those.stream().map(Cell::number).map(String::valueOf).collect(Collectors.joining(", "));
		String voltage = volts(those.getFirst().volts());
		return switch (those.size()) {
			case 1 -> NLS.bind(Messages.cells_named, numbers, voltage);
			case 2, 3 -> NLS.bind(Messages.cells_named_several, numbers, voltage);
			default -> NLS.bind(Messages.cells_counted, those.size(), voltage);
		};
	}
}
