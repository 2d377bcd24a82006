package org.busbar.core.doctor;

/**
 * Charge voltage limits that a number of cells is known by.
 *
 * @param cells in series
 * @param from  lowest charge voltage limit in V
 * @param to    highest charge voltage limit in V
 */
record CellClass(int cells, double from, double to) {

	boolean contains(double limit) {
		return limit >= from - 1e-6 && limit <= to + 1e-6;
	}
}
