package org.busbar.core.observation;

import java.util.List;
import java.util.Optional;

/** Files that are often taken for logs and cannot be read: known by their first bytes, so that the user learns what he has. */
record ForeignFormat(String name, boolean packed, byte[] magic) {

	/** As many bytes as the longest of them needs. */
	static final int LONGEST_MAGIC = 6;

	private static final List<ForeignFormat> ALL = List.of(
			packed("zip", 'P', 'K', 3, 4),
			packed("bzip2", 'B', 'Z', 'h'),
			packed("xz", 0xFD, '7', 'z', 'X', 'Z', 0),
			packed("zstd", 0x28, 0xB5, 0x2F, 0xFD),
			packed("7-Zip", '7', 'z', 0xBC, 0xAF, 0x27, 0x1C),
			format("ASAM MDF", 'M', 'D', 'F', ' '));

	/** What a file that begins so is; empty when it is none of them. */
	static Optional<ForeignFormat> of(byte[] start) {
		return ALL.stream().filter(format -> format.begins(start)).findFirst();
	}

	/** What it is, for the user. */
	String description() {
		return Messages.format(packed ? "log.foreign.packed" : "log.foreign.format", name);
	}

	/** What to do about it. */
	String advice() {
		return Messages.format(packed ? "log.foreign.packed.advice" : "log.foreign.format.advice");
	}

	private boolean begins(byte[] start) {
		boolean same = start.length >= magic.length;
		for (int i = 0; same && i < magic.length; i++) {
			same = start[i] == magic[i];
		}
		return same;
	}

	private static ForeignFormat packed(String name, int... magic) {
		return new ForeignFormat(name, true, bytes(magic));
	}

	private static ForeignFormat format(String name, int... magic) {
		return new ForeignFormat(name, false, bytes(magic));
	}

	private static byte[] bytes(int... magic) {
		byte[] bytes = new byte[magic.length];
		for (int i = 0; i < magic.length; i++) {
			bytes[i] = (byte) magic[i];
		}
		return bytes;
	}
}
