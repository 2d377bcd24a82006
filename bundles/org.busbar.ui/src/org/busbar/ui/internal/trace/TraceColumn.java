package org.busbar.ui.internal.trace;

/** The columns of the trace, from left to right. */
enum TraceColumn {
	NUMBER(10, true),
	TIME(17, true),
	IDENTIFIER(11, false),
	NAME(18, false),
	SENDER(10, false),
	DLC(5, true),
	DATA(25, false),
	SIGNALS(60, false);

	private final int characters;
	private final boolean number;

	TraceColumn(int characters, boolean number) {
		this.characters = characters;
		this.number = number;
	}

	int characters() {
		return characters;
	}

	boolean isNumber() {
		return number;
	}

	String title() {
		return switch (this) {
			case NUMBER -> Messages.column_number;
			case TIME -> Messages.column_time;
			case IDENTIFIER -> Messages.column_identifier;
			case NAME -> Messages.column_name;
			case SENDER -> Messages.column_sender;
			case DLC -> Messages.column_dlc;
			case DATA -> Messages.column_data;
			case SIGNALS -> Messages.column_signals;
		};
	}
}
