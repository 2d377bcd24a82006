package org.busbar.ui.internal.monitor;

import java.util.List;

import org.busbar.api.monitor.MonitorGroup;

/**
 * Values that belong together.
 *
 * @param group which
 * @param title for people
 * @param rows  never none
 */
record ValueGroup(MonitorGroup group, String title, List<ValueRow> rows) {

	ValueGroup {
		rows = List.copyOf(rows);
	}
}
