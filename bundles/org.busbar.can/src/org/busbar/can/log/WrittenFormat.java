package org.busbar.can.log;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats that logs are written in. */
public enum WrittenFormat {
	/** What {@code candump -l} writes. */
	CANDUMP("candump", ".log", ".txt"),
	/** Vector ASC. */
	ASC("asc", ".asc"),
	/** Vector BLF. */
	BLF("blf", ".blf"),
	/** PEAK TRC 2.1. */
	TRC("trc", ".trc"),
	/** PEAK TRC 2.0. */
	TRC_2_0("trc-2.0"),
	/** PEAK TRC 1.1. */
	TRC_1_1("trc-1.1"),
	/** CSV of GVRET and SavvyCAN. */
	CSV("csv", ".csv"),
	/** pcapng with an interface for each bus. */
	PCAPNG("pcapng", ".pcapng"),
	/** pcap. */
	PCAP("pcap", ".pcap");

	/** What a file name ends with, behind the ending of the format, when the log is packed. */
	public static final String PACKED = ".gz";

	private final String word;
	private final List<String> endings;

	WrittenFormat(String word, String... endings) {
		this.word = word;
		this.endings = List.of(endings);
	}

	/** How users call it. */
	public String word() {
		return word;
	}

	/** The format that users call so. */
	public static Optional<WrittenFormat> of(String word) {
		return Stream.of(values()).filter(format -> format.word.equalsIgnoreCase(word)).findFirst();
	}

	/** The format that the ending of a file name asks for. */
	public static Optional<WrittenFormat> ofFile(String fileName) {
		String name = fileName.toLowerCase(Locale.ROOT);
		String plain = name.endsWith(PACKED) ? name.substring(0, name.length() - PACKED.length()) : name;
		return Stream.of(values()).filter(format -> format.endings.stream().anyMatch(plain::endsWith)).findFirst();
	}

	/**
	 * Begins a log.
	 *
	 * @param out stays open; written to in large pieces
	 * @throws IOException when it takes nothing
	 */
	public LogWriter open(OutputStream out) throws IOException {
		return switch (this) {
			case CANDUMP -> new CandumpLogWriter(out);
			case ASC -> new AscWriter(out);
			case BLF -> new BlfWriter(out);
			case TRC -> new TrcWriter(out, TrcWriter.Version.V2_1);
			case TRC_2_0 -> new TrcWriter(out, TrcWriter.Version.V2_0);
			case TRC_1_1 -> new TrcWriter(out, TrcWriter.Version.V1_1);
			case CSV -> new GvretCsvWriter(out);
			case PCAPNG -> new PcapngWriter(out);
			case PCAP -> new PcapWriter(out);
		};
	}

	/** Whether the beginning of a log is known only at its end, so that a pipe does not do. */
	public boolean needsFile() {
		return this == BLF;
	}

	/** What has to be written over the beginning of the file after the writer was closed; empty when nothing has. */
	public static Optional<byte[]> beginning(LogWriter writer) {
		return writer instanceof BlfWriter blf ? Optional.of(blf.header()) : Optional.empty();
	}
}
