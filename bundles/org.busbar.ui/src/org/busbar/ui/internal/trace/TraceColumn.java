package org.busbar.ui.internal.trace;

/** The columns of the trace, from left to right. */
enum TraceColumn {
	NUMBER(9, true),
	TIME(17, true),
	IDENTIFIER(10, false),
	KIND(7, false),
	NAME(14, false),
	DLC(4, true),
	DATA(25, false),
	SIGNALS(70, false),
	SENDER(12, false);

	private final int characters;
	private final boolean number;

	TraceColumn(int characters, boolean number) {
		this.characters = characters;
		this.number = number;
	}

	/** Width at the beginning, in characters. */
	int characters() {
		return characters;
	}

	/** Whether it holds numbers, which stand at the right. */
	boolean isNumber() {
		return number;
	}

	/** Its header. */
	String title() {
		return switch (this) {
			case NUMBER -> Messages.column_number;
			case TIME -> Messages.column_time;
			case IDENTIFIER -> Messages.column_identifier;
			case KIND -> Messages.column_kind;
			case NAME -> Messages.column_name;
			case DLC -> Messages.column_dlc;
			case DATA -> Messages.column_data;
			case SIGNALS -> Messages.column_signals;
			case SENDER -> Messages.column_sender;
		};
	}
}
