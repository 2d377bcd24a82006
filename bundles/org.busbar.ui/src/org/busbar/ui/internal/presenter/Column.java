package org.busbar.ui.internal.presenter;

import org.busbar.ui.internal.Messages;

/** The columns of the live frames, from left to right. */
public enum Column {
	/** Identifier of a frame, name of a signal. */
	IDENTIFIER(31, false),
	/** Name of a frame, label of a signal's value. */
	NAME(20, false),
	COUNT(9, true),
	PERIOD(11, true),
	DLC(6, true),
	/** Bytes of a frame, value of a signal. */
	DATA(30, false),
	AGE(9, true),
	QUANTITY(28, false);

	private final int characters;
	private final boolean number;

	Column(int characters, boolean number) {
		this.characters = characters;
		this.number = number;
	}

	/** Width at the beginning, in characters. */
	public int characters() {
		return characters;
	}

	/** Whether it holds numbers, which stand at the right. */
	public boolean isNumber() {
		return number;
	}

	/** Its header. */
	public String title() {
		return switch (this) {
			case IDENTIFIER -> Messages.column_identifier;
			case NAME -> Messages.column_name;
			case COUNT -> Messages.column_count;
			case PERIOD -> Messages.column_period;
			case DLC -> Messages.column_dlc;
			case DATA -> Messages.column_data;
			case AGE -> Messages.column_age;
			case QUANTITY -> Messages.column_quantity;
		};
	}
}
