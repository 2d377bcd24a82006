package org.busbar.can.dbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

import org.busbar.can.CanId;

/** What the sections of a file have said so far about one thing. */
sealed class DbcPart {

	final DbcToken at;
	final SortedMap<String, String> attributes = new TreeMap<>();
	String comment = "";
	/** As the file has it until all is read, then the long one where there is one. */
	String name;

	DbcPart(DbcToken at, String name) {
		this.at = at;
		this.name = name;
	}

	/** The whole file. */
	static final class Network extends DbcPart {

		Network() {
			super(new DbcToken(DbcToken.Kind.END, "", 1, 1, 1), Messages.format("network"));
		}
	}

	/** A node. */
	static final class Node extends DbcPart {

		Node(DbcToken at) {
			super(at, at.text());
		}
	}

	/** A message. */
	static final class Message extends DbcPart {

		/** The mark of an identifier of 29 bits. */
		static final long EXTENDED = 0x8000_0000L;

		final long id;
		final int dlc;
		final String sender;
		final Map<String, Signal> signals = new LinkedHashMap<>();
		final List<DbcSignalGroup> groups = new ArrayList<>();
		List<String> transmitters = List.of();

		Message(DbcToken at, long id, String name, int dlc, String sender) {
			super(at, name);
			this.id = id;
			this.dlc = dlc;
			this.sender = sender;
		}

		boolean extended() {
			return (id & EXTENDED) != 0;
		}

		int plainId() {
			return (int) (id & CanId.MAX_EXTENDED);
		}

		int key() {
			return extended() ? plainId() | Integer.MIN_VALUE : plainId();
		}
	}

	/** A signal. */
	static final class Signal extends DbcPart {

		final DbcSignal read;
		DbcSignal.ValueType type = DbcSignal.ValueType.INTEGER;
		DbcMultiplexing multiplexing;
		SortedMap<Long, String> labels = new TreeMap<>();

		Signal(DbcToken at, DbcSignal read) {
			super(at, read.name());
			this.read = read;
			multiplexing = read.multiplexing();
		}
	}

	/** An environment variable. */
	static final class Variable extends DbcPart {

		final DbcEnvironmentVariable read;
		OptionalInt dataSize = OptionalInt.empty();
		SortedMap<Long, String> labels = new TreeMap<>();

		Variable(DbcToken at, DbcEnvironmentVariable read) {
			super(at, read.name());
			this.read = read;
		}
	}
}
