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
		List<String> names = new ArrayList<>();
		picture.panes().forEach(pane -> pane.curves().forEach(drawn -> names.add(drawn.info().name())));
		if (names.isEmpty()) {
			return Messages.hint_choose;
		}
		StringBuilder text = new StringBuilder(NLS.bind(following ? Messages.spoken_following : Messages.spoken, new Object[]{bus, String.join(", ", names),
				moment(picture, picture.visible().from()), moment(picture, picture.visible().to())}));
		text.append(' ').append(readout.title());
		for (List<String> row : readout.rows()) {
			text.append(". ").append(NLS.bind(Messages.spoken_row, new Object[]{row.get(0), row.get(1), row.get(2), row.get(3)}));
		}
		return text.toString();
	}

	private static String moment(Picture picture, long nanos) {
		return TimeAxis.moment(picture.visible().rounded(nanos), picture.zone());
	}
}
