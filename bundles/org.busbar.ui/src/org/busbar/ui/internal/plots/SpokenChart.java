package org.busbar.ui.internal.plots;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

/** A chart in words, for those who cannot see it. */
final class SpokenChart {

	private SpokenChart() {
	}

	/** Which curves, which stretch of time, and what the cursors read. */
	static String text(Picture picture, Readout readout, boolean following) {
		List<String> names = new ArrayList<>();
		picture.panes().forEach(pane -> pane.curves().forEach(drawn -> names.add(drawn.info().name())));
		if (names.isEmpty()) {
			return Messages.hint_choose;
		}
		StringBuilder text = new StringBuilder(NLS.bind(following ? Messages.spoken_following : Messages.spoken, new Object[]{String.join(", ", names),
				TimeAxis.moment(picture.visible().from(), picture.zone()), TimeAxis.moment(picture.visible().to(), picture.zone())}));
		text.append(' ').append(readout.title());
		for (List<String> row : readout.rows()) {
			text.append(". ").append(NLS.bind(Messages.spoken_row, new Object[]{row.get(0), row.get(1), row.get(2), row.get(3)}));
		}
		return text.toString();
	}
}
