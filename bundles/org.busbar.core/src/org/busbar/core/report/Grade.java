package org.busbar.core.report;

import java.util.Locale;

import org.busbar.api.doctor.Severity;
import org.busbar.api.wiring.Hazard;
import org.busbar.core.drawing.Ink;

/** How grave a statement of a report is, the worst first. Each has a sign and a word of its own, so that the colour is not needed. */
public enum Grade {
	/** Damage or danger to people. */
	DANGER("\u25b2", Ink.DAMAGE, Ink.DAMAGE_GROUND),
	/** It does not work, or may not be used so. */
	ERROR("\u25a0", Ink.DAMAGE, Ink.DAMAGE_GROUND),
	/** To be mended or done before anybody leaves. */
	WARNING("\u25ba", Ink.NO_FUNCTION, Ink.NO_FUNCTION_GROUND),
	/** Nobody knows, or nobody has told. */
	UNKNOWN("?", Ink.UNKNOWN, Ink.UNKNOWN_GROUND),
	/** Worth knowing. */
	NOTE("\u25cf", Ink.NOTE, Ink.NOTE_GROUND),
	/** Done, and as it should be. */
	FINE("\u221a", Ink.HARMLESS, Ink.HARMLESS_GROUND);

	private final String sign;
	private final Ink foreground;
	private final Ink background;

	Grade(String sign, Ink foreground, Ink background) {
		this.sign = sign;
		this.foreground = foreground;
		this.background = background;
	}

	static Grade of(Severity severity) {
		return switch (severity) {
			case DANGER -> DANGER;
			case ERROR -> ERROR;
			case WARNING -> WARNING;
			case INFO -> NOTE;
		};
	}

	static Grade of(Hazard.Level level) {
		return switch (level) {
			case DAMAGE -> DANGER;
			case NO_FUNCTION -> ERROR;
			case NOTE -> NOTE;
		};
	}

	/** The character that stands for it. */
	String sign() {
		return sign;
	}

	/** Sign and word, as they stand before a statement. */
	public String label() {
		return sign + ' ' + Messages.format("grade." + this);
	}

	/** Its name where people do not read it. */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** For signs, frames and letters. */
	Ink foreground() {
		return foreground;
	}

	/** For the ground that those stand on. */
	Ink background() {
		return background;
	}
}
