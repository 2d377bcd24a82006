package org.busbar.core.export;

import org.busbar.core.drawing.Ink;
import org.busbar.core.drawing.Lettering;
import org.busbar.core.drawing.Lettering.Anchor;

/** The letterings of wiring drawings. */
final class Letters {

	static final Lettering TITLE = new Lettering(24, Ink.TEXT).asBold();
	static final Lettering HEADING = new Lettering(16, Ink.TEXT).asBold();
	static final Lettering SOCKET = new Lettering(15, Ink.TEXT).asBold().at(Anchor.MIDDLE);
	static final Lettering TEXT = new Lettering(13, Ink.TEXT);
	static final Lettering STRONG = TEXT.asBold();
	static final Lettering NOTE = new Lettering(12, Ink.MUTED);
	static final Lettering CAPTION = NOTE.at(Anchor.MIDDLE);
	static final Lettering NUMBER = new Lettering(12, Ink.TEXT).at(Anchor.MIDDLE);
	static final Lettering BOXED = new Lettering(14, Ink.TEXT).asBold().at(Anchor.MIDDLE);
	static final Lettering PIN = new Lettering(13, Ink.TEXT);
	static final Lettering WIRE = new Lettering(12, Ink.TEXT).asBold();
	static final Lettering SMALL = new Lettering(11, Ink.MUTED);
	static final Lettering CELL = new Lettering(12, Ink.TEXT).at(Anchor.MIDDLE);

	/** From one base line to the next. */
	static final double LEADING = 17;

	private Letters() {
	}
}
