package org.busbar.ui.internal.plots;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

/** A chart in words, for those who cannot see it. */
final class SpokenChart {

	private SpokenChart() {
	}

	/** Which bus, which curves, which stretch of time, and what the cursors read. */
	static String text(String bus, Picture picture, Readout readout, boolean following) {
		if (picture.panes().isEmpty()) {
			return Messages.hint_choose;
		}
		StringBuilder text = new StringBuilder(text(bus, picture, following));
		text.append(' ').append(readout.title());
		for (List<String> row : readout.rows()) {
			text.append(". ").append(NLS.bind(Messages.spoken_row, new Object[]{row.get(0), row.get(1), row.get(2), row.get(3)}));
		}
		return text.toString();
	}

	/** Of what, which curves and which stretch of time. */
	static String text(String source, Picture picture, boolean following) {
		List<String> names = new ArrayList<>();
		picture.panes().forEach(pane -> pane.curves().forEach(drawn -> names.add(drawn.info().name())));
		return NLS.bind(following ? Messages.spoken_following : Messages.spoken,
				new Object[]{source, String.join(", ", names), moment(picture, picture.visible().from()), moment(picture, picture.visible().to())});
	}

	private static String moment(Picture picture, long nanos) {
		return TimeAxis.moment(picture.visible().rounded(nanos), picture.zone());
	}
}
