package org.busbar.proof;

import java.util.function.BiPredicate;

import org.busbar.can.dbc.DbcMessage;
import org.busbar.can.dbc.DbcMultiplexing;
import org.busbar.can.dbc.DbcSignal;

/** Where a peer gets something else than we do, and the text of the DBC file decides for us. Each must be met, else it is no exception any more. */
enum DbcDisagreement {

	/** A file that says {@code 7|16@0} means the bits 7 to 0 of byte 0 and then those of byte 1: the start bit is the most significant one. */
	CANDIED_ENDS_MOTOROLA_SIGNALS_AT_THE_START_BIT(DbcPeer.CANDIED, Kind.RAW, (message, signal) -> signal.bigEndian() && signal.length() > 1),
	/** A number may have an exponent: {@code 1E-3}. */
	CANDIED_KNOWS_NO_EXPONENTS(DbcPeer.CANDIED, Kind.MISSING, (message, signal) -> signal.name().equals("TwentyFour")),
	/** {@code SIG_VALTYPE_} says that the bits are a floating point number. */
	CANDIED_READS_FLOATING_POINT_NUMBERS_AS_INTEGERS(DbcPeer.CANDIED, Kind.RAW, (message, signal) -> signal.type() != DbcSignal.ValueType.INTEGER),
	/** {@code m1} says that the signal is there only while the multiplexor is 1. */
	CANDIED_DECODES_SIGNALS_THAT_ARE_SWITCHED_OFF(DbcPeer.CANDIED, Kind.PRESENCE,
			(message, signal) -> signal.multiplexing() instanceof DbcMultiplexing.Multiplexed),
	/** The range in brackets says what is allowed, not what a frame that breaks it says. */
	CANDIED_CUTS_VALUES_TO_THE_RANGE(DbcPeer.CANDIED, Kind.VALUE, (message, signal) -> signal.hasRange()),
	/** A text goes on to its closing quote, whatever lines, semicolons and quotes behind a backslash are in it. */
	CANDIED_CUTS_TEXTS(DbcPeer.CANDIED, Kind.COMMENT, (message, signal) -> signal.comment().matches("(?s).*[\";\n].*")),
	CANDIED_CUTS_TEXTS_ABOUT_MESSAGES(DbcPeer.CANDIED, Kind.MESSAGE_COMMENT, (message, signal) -> message.comment().matches("(?s).*[;\n].*")),
	/** The name is that of {@code SystemMessageLongSymbol} and {@code SystemSignalLongSymbol}. */
	CANDIED_KNOWS_NO_LONG_NAMES(DbcPeer.CANDIED, Kind.NAME, (message, signal) -> message.name().length() > 32),
	/** A comment may stand anywhere. */
	CANMATRIX_DROPS_COMMENTS_BEFORE_THEIR_MESSAGE(DbcPeer.CANMATRIX, Kind.MESSAGE_COMMENT, (message, signal) -> message.comment().startsWith("stands before")),
	/** Two multiplexors beside each other decide each about its own signals; {@code SG_MUL_VAL_} names which. */
	CANMATRIX_FOLLOWS_ONE_MULTIPLEXOR_ONLY(DbcPeer.CANMATRIX, Kind.PRESENCE,
			(message, signal) -> message.signals().stream().filter(other -> other.multiplexing() instanceof DbcMultiplexing.Multiplexor).count() > 1);

	enum Kind {
		MISSING,
		NAME,
		PRESENCE,
		RAW,
		VALUE,
		UNIT,
		LABELS,
		COMMENT,
		MESSAGE_COMMENT
	}

	private final DbcPeer peer;
	private final Kind kind;
	private final BiPredicate<DbcMessage, DbcSignal> where;

	DbcDisagreement(DbcPeer peer, Kind kind, BiPredicate<DbcMessage, DbcSignal> where) {
		this.peer = peer;
		this.kind = kind;
		this.where = where;
	}

	boolean covers(DbcPeer other, Kind what, DbcMessage message, DbcSignal signal) {
		return peer == other && kind == what && where.test(message, signal);
	}
}
