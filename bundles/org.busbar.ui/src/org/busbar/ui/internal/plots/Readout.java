package org.busbar.ui.internal.plots;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.busbar.core.curve.CurveMeasurement;
import org.eclipse.osgi.util.NLS;

/**
 * What the cursors read.
 *
 * @param title when they are and how far apart
 * @param rows  a row for each curve: name, at A, at B, difference, minimum, maximum, mean
 */
record Readout(String title, List<List<String>> rows) {

	/** Before a cursor is set. */
	static final Readout NONE = new Readout(Messages.readout_none, List.of());

	/** The titles of the columns. */
	static List<String> columns() {
		return List.of(Messages.readout_curve, Messages.readout_a, Messages.readout_b, Messages.readout_difference, Messages.readout_minimum,
				Messages.readout_maximum, Messages.readout_mean);
	}

	/**
	 * @param curves   the curves
	 * @param measured one for each curve between the cursors; empty while it is being computed
	 */
	static Readout of(List<CurveInfo> curves, Cursors.Places places, List<CurveMeasurement> measured, ZoneId zone) {
		if (places.isEmpty()) {
			return NONE;
		}
		List<List<String>> rows = new ArrayList<>();
		for (int i = 0; i < curves.size(); i++) {
			rows.add(measured.size() == curves.size()
					? row(curves.get(i), places, measured.get(i))
					: List.of(curves.get(i).name(), Messages.readout_pending, "", "", "", "", ""));
		}
		return new Readout(title(places, zone), rows);
	}

	/** The whole as text, columns separated by tabs. */
	String text() {
		StringBuilder text = new StringBuilder(title).append('\n').append(String.join("\t", columns())).append('\n');
		rows.forEach(row -> text.append(String.join("\t", row)).append('\n'));
		return text.toString();
	}

	private static List<String> row(CurveInfo curve, Cursors.Places places, CurveMeasurement measured) {
		boolean both = places.a().isPresent() && places.b().isPresent();
		boolean aIsFirst = !both || places.a().getAsLong() <= places.b().getAsLong();
		double a = places.a().isEmpty() ? Double.NaN : aIsFirst ? measured.atFirst() : measured.atSecond();
		double b = places.b().isEmpty() ? Double.NaN : aIsFirst ? measured.atSecond() : measured.atFirst();
		boolean numbers = both && !curve.state();
		return List.of(curve.name(), places.a().isEmpty() ? "" : curve.text(a), places.b().isEmpty() ? "" : curve.text(b),
				numbers ? curve.withUnit(b - a) : "",
				both ? curve.text(measured.minimum()) : "", both ? curve.text(measured.maximum()) : "", numbers ? curve.withUnit(measured.mean()) : "");
	}

	private static String title(Cursors.Places places, ZoneId zone) {
		List<String> parts = new ArrayList<>();
		places.a().ifPresent(a -> parts.add(NLS.bind(Messages.readout_at_a, TimeAxis.moment(a, zone))));
		places.b().ifPresent(b -> parts.add(NLS.bind(Messages.readout_at_b, TimeAxis.moment(b, zone))));
		if (parts.size() == 2) {
			parts.add(NLS.bind(Messages.readout_apart, TimeAxis.seconds(places.b().getAsLong() - places.a().getAsLong())));
		}
		return String.join("    ", parts);
	}
}
