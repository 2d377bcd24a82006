package org.busbar.api.monitor;

import java.util.Optional;

import org.busbar.api.fact.Confidence;
import org.busbar.api.quantity.Quantity;

/**
 * A value that a battery's own link gives.
 * <p>
 * Values that every battery may have are called the same everywhere: {@code pack.} with {@code voltage}, {@code current}, {@code soc}, {@code capacity},
 * {@code cell.highest}, {@code cell.lowest} of the module that is asked; the same after {@code module.2.} of the second of the others;
 * {@code temperature.highest} and {@code temperature.lowest}; {@code cell.1.voltage}; {@code imbalance}; {@code link.1.lost}.
 *
 * @param id         stable name within its battery: {@code cell.1.voltage}, {@code module.2.soc}, {@code raw.39}
 * @param title      what people call it, in the language of the reader
 * @param group      what it is shown with
 * @param index      number of the cell or module that it is of, from 1; 0 where it is of none, and for the module that is asked
 * @param unit       V, A, degC, %, Ah, s, h; {@code flag} for 0 or 1; empty for a count, a code or a raw word
 * @param quantity   what it is on the bus, so that the two can be held against each other; empty where there is nothing alike
 * @param confidence how well its meaning and scale are known; empty where nobody knows them
 * @param source     key of who says so, in {@link MonitorDescription#sources()}; empty where nobody knows
 * @param note       what is doubtful about it, in the language of the reader; empty when nothing more than the confidence says
 * @param decimals   how many a step of the smallest size has; 0 for whole numbers
 */
public record MonitorValue(String id, String title, MonitorGroup group, int index, String unit, Optional<Quantity> quantity, Optional<Confidence> confidence,
		String source, String note, int decimals) {

	/** Unit of what is 0 or 1. */
	public static final String FLAG = "flag";

	/** Whether it is 0 or 1. */
	public boolean isFlag() {
		return unit.equals(FLAG);
	}
}
