package org.busbar.ui.internal.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How the columns of a table stand, as it is kept between two runs of the program.
 *
 * @param order  names of all columns from left to right
 * @param widths their widths at a zoom of 100 %, in points
 * @param hidden names of those that are not shown
 */
record ColumnState(List<String> order, Map<String, Integer> widths, Set<String> hidden) {

	private static final int MOST = 4000;
	private static final int LEAST = 10;
	private static final String SEPARATOR = ",";

	ColumnState {
		order = List.copyOf(order);
		widths = Map.copyOf(widths);
		hidden = Set.copyOf(hidden);
	}

	/** One word for each column: {@code NAME:120}, with a minus before it when it is hidden. */
	String text() {
		return String.join(SEPARATOR, order.stream().map(name -> (hidden.contains(name) ? "-" : "") + name + ':' + widths.get(name)).toList());
	}

	/**
	 * Takes over what was kept, as far as it makes sense; columns that were not there yet come at the end.
	 *
	 * @param text   what {@link #text} gave; null when nothing was kept
	 * @param usual  how the columns stand without that
	 * @param always name of the column that is never hidden
	 */
	static ColumnState read(@Nullable String text, ColumnState usual, String always) {
		if (text == null) {
			return usual;
		}
		List<String> order = new ArrayList<>();
		Map<String, Integer> widths = new HashMap<>(usual.widths());
		Set<String> hidden = new HashSet<>(usual.hidden());
		for (String word : text.split(SEPARATOR)) {
			int colon = word.indexOf(':');
			boolean off = word.startsWith("-");
			String name = word.substring(off ? 1 : 0, Math.max(off ? 1 : 0, colon));
			if (!usual.order().contains(name) || order.contains(name)) {
				continue;
			}
			order.add(name);
			if (off && !name.equals(always)) {
				hidden.add(name);
			} else {
				hidden.remove(name);
			}
			width(word.substring(colon + 1)).ifPresent(width -> widths.put(name, width));
		}
		usual.order().stream().filter(name -> !order.contains(name)).forEach(order::add);
		return new ColumnState(order, widths, hidden);
	}

	private static Optional<Integer> width(String text) {
		try {
			return Optional.of(Math.clamp(Integer.parseInt(text), LEAST, MOST));
		} catch (@SuppressWarnings("unused") NumberFormatException damaged) {
			return Optional.empty();
		}
	}
}
