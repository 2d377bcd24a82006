package org.busbar.core.export;

import org.busbar.api.wiring.Hazard;
import org.busbar.core.drawing.Ink;
import org.busbar.core.drawing.Line;
import org.busbar.core.drawing.Outline;
import org.busbar.core.drawing.Sketch;
import org.busbar.core.wiring.Judgement;
import org.busbar.core.wiring.Mistake;

/** How bad something is, the worst first. Each has a colour, a form and a sign of its own, so that the colour is not needed. */
public enum Severity {
	DAMAGE(Ink.DAMAGE, Ink.DAMAGE_GROUND, "\u25b2"),
	NO_FUNCTION(Ink.NO_FUNCTION, Ink.NO_FUNCTION_GROUND, "\u2716"),
	UNKNOWN(Ink.UNKNOWN, Ink.UNKNOWN_GROUND, "\u25c6"),
	NOTE(Ink.NOTE, Ink.NOTE_GROUND, "\u2139"),
	HARMLESS(Ink.HARMLESS, Ink.HARMLESS_GROUND, "\u2714");

	private final Ink foreground;
	private final Ink background;
	private final String sign;

	Severity(Ink foreground, Ink background, String sign) {
		this.foreground = foreground;
		this.background = background;
		this.sign = sign;
	}

	static Severity of(Hazard.Level level) {
		return switch (level) {
			case DAMAGE -> DAMAGE;
			case NO_FUNCTION -> NO_FUNCTION;
			case NOTE -> NOTE;
		};
	}

	static Severity of(Judgement judgement) {
		return switch (judgement) {
			case DAMAGE -> DAMAGE;
			case NO_FUNCTION -> NO_FUNCTION;
			case UNKNOWN -> UNKNOWN;
			case HARMLESS -> HARMLESS;
		};
	}

	/** A straight lead is at hand everywhere: one that may do damage is marked like one that does. */
	static Severity of(Mistake mistake) {
		return mistake.kind() == Mistake.Kind.STRAIGHT_LEAD && mistake.unsure() ? DAMAGE : of(mistake.judgement());
	}

	/** For signs, frames and letters. */
	public Ink foreground() {
		return foreground;
	}

	/** For the ground that those stand on. */
	Ink background() {
		return background;
	}

	/** The character that stands for it in a table. */
	public String sign() {
		return sign;
	}

	/** Triangle, circle with bar, rhombus with question mark, circle with i, circle with tick. */
	void drawSign(Sketch sketch, double x, double y) {
		switch (this) {
			case DAMAGE -> {
				sketch.area("sign", Outline.at(x, y - 15).by(16, 28).by(-32, 0).close().shape(), foreground, null);
				stroke(sketch, Outline.at(x, y - 6).by(0, 10).skip(0, 3).by(0, 3.4), 3.2);
			}
			case NO_FUNCTION -> {
				disc(sketch, x, y);
				stroke(sketch, Outline.at(x - 8, y).by(16, 0), 4.5);
			}
			case UNKNOWN -> {
				sketch.area("sign", Outline.at(x, y - 16).by(16, 16).by(-16, 16).by(-16, -16).close().shape(), foreground, null);
				stroke(sketch, Outline.at(x - 4.5, y - 3.5).curve(0, -6, 9, -6, 9, 0).curve(0, 3.5, -4.5, 3, -4.5, 7).skip(0, 2.6).by(0, 3), 2.8);
			}
			case NOTE -> {
				disc(sketch, x, y);
				stroke(sketch, Outline.at(x, y - 8).by(0, 3.4).skip(0, 3).by(0, 9.6), 3.2);
			}
			case HARMLESS -> {
				disc(sketch, x, y);
				stroke(sketch, Outline.at(x - 7, y).by(5, 5.5).by(9, -10.5), 3.2);
			}
		}
	}

	private void disc(Sketch sketch, double x, double y) {
		sketch.ellipse("sign", x, y, 14, 14, foreground, null);
	}

	private static void stroke(Sketch sketch, Outline outline, double width) {
		sketch.line("", outline, new Line(Ink.PAPER, width));
	}
}
