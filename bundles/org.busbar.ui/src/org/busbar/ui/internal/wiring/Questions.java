package org.busbar.ui.internal.wiring;

import java.util.List;

import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.Contradiction;

/** What somebody has to read or measure before a cable is whole, as the wiring view asks it. */
public final class Questions {

	private Questions() {
	}

	/** What waits for a reading. */
	public static List<Contradiction> open(Cable cable) {
		return WiringPresenter.open(cable);
	}

	/** One of them as a heading. */
	public static String title(Cable cable, Contradiction contradiction) {
		return WiringPresenter.question(cable, contradiction);
	}
}
