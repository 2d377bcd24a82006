package org.busbar.ui.internal.battery;

import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

/**
 * What is seen of a value.
 *
 * @param name  what it is
 * @param value the number or word; empty when there is none
 * @param unit  its unit; empty when it has none
 * @param trust how far to rely on it
 * @param state the same as words: {@code valid}, {@code stale 12 s}, {@code not sent}
 * @param note  what else there is to say; empty when nothing
 * @param sign  mark beside the value
 * @param tone  how it strikes the eye
 * @param bar   length of the bar from 0 to 1; empty for none
 */
record Face(String name, String value, String unit, Trust trust, String state, String note, Sign sign, Tone tone, OptionalDouble bar) {

	/** A value without anything else. */
	static Face of(String name, String value, String unit, Trust trust, String state) {
		return new Face(name, value, unit, trust, state, "", Sign.NONE, trust == Trust.VALID ? Tone.NORMAL : Tone.MUTED, OptionalDouble.empty());
	}

	/** No value, and why. */
	static Face unknown(String name, String state) {
		return of(name, "", "", Trust.UNKNOWN, state);
	}

	Face marked(Sign newSign, Tone newTone) {
		return new Face(name, value, unit, trust, state, note, newSign, newTone, bar);
	}

	Face noted(String newNote) {
		return new Face(name, value, unit, trust, state, newNote, sign, tone, bar);
	}

	Face barred(OptionalDouble newBar) {
		return new Face(name, value, unit, trust, state, note, sign, tone, newBar);
	}

	/** Value and unit; empty when there is no value. */
	String quantity() {
		return unit.isEmpty() || value.isEmpty() ? value : NLS.bind(Messages.value_with_unit, value, unit);
	}

	/** What is to be read besides a value: its note, and its state unless that is as it should be. */
	String remark() {
		boolean stated = trust != Trust.VALID && !value.isEmpty();
		return joined(stated ? state : "", note);
	}

	/** What a screen reader says: {@code State of charge: 54 %, valid}. */
	String spoken() {
		return NLS.bind(Messages.value_spoken, name, value.isEmpty() ? joined(state, note) : joined(quantity(), note, state));
	}

	private static String joined(String... parts) {
		return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(Messages.list_separator));
	}
}
