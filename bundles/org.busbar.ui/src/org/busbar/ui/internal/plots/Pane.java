package org.busbar.ui.internal.plots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.busbar.core.observation.Series;

/**
 * Curves that share one scale, or states one below the other.
 *
 * @param scale  what the values are measured in; empty for states
 * @param states whether these are states
 * @param curves the curves
 */
record Pane(String scale, boolean states, List<Drawn> curves) {

	private static final String CELSIUS = "\u00b0C";
	private static final List<String> ORDER = List.of("%", "V", "A", CELSIUS, "Ah");

	/**
	 * A curve with its points.
	 *
	 * @param info   what it is
	 * @param number its number among all curves of the picture, from 0; decides its colour
	 * @param points the points
	 */
	record Drawn(CurveInfo info, int number, Series.Points points) {
	}

	/** Puts curves into panes: numbers by their scale, states last. */
	static List<Pane> of(List<CurveInfo> infos, List<Series.Points> points) {
		Map<String, List<Drawn>> numbers = new TreeMap<>(Comparator.comparingInt(Pane::rank).thenComparing(scale -> scale));
		List<Drawn> states = new ArrayList<>();
		for (int i = 0; i < infos.size(); i++) {
			Drawn drawn = new Drawn(infos.get(i), i, points.get(i));
			(drawn.info().state() ? states : numbers.computeIfAbsent(drawn.info().scale(), first -> new ArrayList<>())).add(drawn);
		}
		List<Pane> panes = new ArrayList<>();
		numbers.forEach((scale, curves) -> panes.add(new Pane(scale, false, List.copyOf(curves))));
		if (!states.isEmpty()) {
			panes.add(new Pane("", true, List.copyOf(states)));
		}
		return panes;
	}

	/** The lowest and the highest value between two moments, the values that lines come from and go to included; empty when there is none. */
	double[] range(long from, long to) {
		double low = Double.POSITIVE_INFINITY;
		double high = Double.NEGATIVE_INFINITY;
		for (Drawn drawn : curves) {
			Series.Points all = drawn.points();
			int last = Math.min(all.count() - 1, all.at(to) + 1);
			for (int i = Math.max(0, all.at(from)); i <= last; i++) {
				if (Double.isFinite(all.low()[i]) && Double.isFinite(all.high()[i])) {
					low = Math.min(low, all.low()[i]);
					high = Math.max(high, all.high()[i]);
				}
			}
		}
		return low > high ? new double[0] : new double[]{low, high};
	}

	/** How much of the scale is seen at least. */
	double shortest() {
		return switch (scale) {
			case "%" -> 2;
			case "A", CELSIUS -> 1;
			case "V" -> 0.2;
			default -> curves.stream().allMatch(drawn -> drawn.info().unit().isEmpty()) ? 2 : 0.02;
		};
	}

	private static int rank(String scale) {
		int rank = ORDER.indexOf(scale);
		return rank < 0 ? ORDER.size() : rank;
	}
}
