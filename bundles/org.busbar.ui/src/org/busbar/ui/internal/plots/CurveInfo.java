package org.busbar.ui.internal.plots;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SortedMap;
import java.util.TreeMap;

import org.busbar.core.curve.CurveSource;
import org.eclipse.osgi.util.NLS;

/**
 * What is known of a curve before it is computed.
 *
 * @param source what it shows
 * @param name   what it is called
 * @param unit   unit; empty when there is none
 * @param scale  curves of the same scale share a pane; empty for states
 * @param state  whether it goes in steps from state to state
 * @param labels names of states
 */
record CurveInfo(CurveSource source, String name, String unit, String scale, boolean state, SortedMap<Long, String> labels) {

	/** Instead of a number where there is none. */
	static final String NOTHING = "\u2013";

	private static final int DECIMALS = 4;

	CurveInfo {
		labels = new TreeMap<>(labels);
	}

	/** A value as text, with its unit. */
	String text(double value) {
		if (Double.isNaN(value)) {
			return NOTHING;
		}
		if (state) {
			String label = labels.get((long) value);
			return label == null ? number(value) : label;
		}
		return withUnit(value);
	}

	/**
	 * Name and value for a legend.
	 *
	 * @param drawn where on the axis it is drawn; {@link Double#NaN} where it is not
	 */
	String legend(double drawn) {
		return NLS.bind(source.isMirrored() ? Messages.legend_mirrored : Messages.legend_entry, name, text(source.mirrored(drawn)));
	}

	/** A difference or a mean as text, with its unit. */
	String withUnit(double value) {
		if (Double.isNaN(value)) {
			return NOTHING;
		}
		return unit.isEmpty() ? number(value) : NLS.bind(Messages.value_with_unit, number(value), unit);
	}

	private static String number(double value) {
		if (Double.isInfinite(value)) {
			return Double.toString(value);
		}
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
		return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
	}
}
