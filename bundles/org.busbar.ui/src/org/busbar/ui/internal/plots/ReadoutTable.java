package org.busbar.ui.internal.plots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.busbar.core.observation.Series;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.quantity.QuantityTexts;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** What the curves say at the cursors, and between them. */
final class ReadoutTable {

	private static final int DECIMALS = 3;

	private final Table table;

	ReadoutTable(Composite parent) {
		table = new Table(parent, SWT.FULL_SELECTION | SWT.MULTI);
		table.setHeaderVisible(true);
		WidgetIds.set(table, PlotIds.READOUT);
		AccessibleName.set(table, Messages.readout_name);
		PixelConverter pixels = new PixelConverter(table);
		List<String> titles = List.of(Messages.column_curve, Messages.column_a, Messages.column_b, Messages.column_difference, Messages.column_minimum,
				Messages.column_maximum);
		for (int i = 0; i < titles.size(); i++) {
			TableColumn column = new TableColumn(table, i == 0 ? SWT.LEFT : SWT.RIGHT);
			column.setText(titles.get(i));
			column.setWidth(pixels.convertWidthInCharsToPixels(i == 0 ? 36 : 15));
		}
	}

	Table control() {
		return table;
	}

	void show(Curves curves, List<Curve> order, Cursors cursors) {
		List<List<String>> rows = new ArrayList<>();
		if (Double.isNaN(cursors.a()) && Double.isNaN(cursors.b())) {
			rows.add(List.of(Messages.cursor_hint, "", "", "", "", ""));
		} else {
			rows.add(List.of(Messages.cursor_time, time(cursors.a()), time(cursors.b()), difference(cursors.b() - cursors.a()), "", ""));
			for (Curve curve : order) {
				Series.Points points = curves.points(curve);
				Readout readout = Readout.of(points, cursors.a(), cursors.b());
				rows.add(List.of(curve.titleWithUnit(Optional.of(curves.protocol())), number(readout.a()), number(readout.b()),
						number(readout.b() - readout.a()), number(readout.minimum()), number(readout.maximum())));
			}
		}
		table.setItemCount(rows.size());
		for (int i = 0; i < rows.size(); i++) {
			TableItem item = table.getItem(i);
			for (int column = 0; column < rows.get(i).size(); column++) {
				if (!item.getText(column).equals(rows.get(i).get(column))) {
					item.setText(column, rows.get(i).get(column));
				}
			}
		}
	}

	/** Everything, tabs between the columns. */
	String text() {
		return Arrays.stream(table.getItems()).map(item -> {
			List<String> cells = new ArrayList<>();
			for (int i = 0; i < table.getColumnCount(); i++) {
				cells.add(item.getText(i));
			}
			return String.join("\t", cells);
		}).collect(Collectors.joining(System.lineSeparator()));
	}

	private static String time(double seconds) {
		return Double.isNaN(seconds) ? "" : new TimeFormat(new TimeRange(0, 1)).format(seconds);
	}

	private static String difference(double seconds) {
		return Double.isNaN(seconds) ? "" : NLS.bind(Messages.seconds, QuantityTexts.number(seconds, DECIMALS));
	}

	private static String number(double value) {
		return Double.isNaN(value) ? "" : QuantityTexts.number(value, DECIMALS);
	}
}
