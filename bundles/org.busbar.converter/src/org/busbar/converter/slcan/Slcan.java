package org.busbar.converter.slcan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.converter.line.LineConverter;
import org.busbar.converter.line.LineProtocol;
import org.busbar.converter.line.Wire;
import org.jspecify.annotations.Nullable;

/** One opened SLCAN converter. */
final class Slcan implements LineProtocol {

	private static final int ANSWER_MILLIS = 250;
	private static final int SERIAL_MILLIS = 150;
	/** How long the answer to the first question may take: over a network, or through a computer that is busy. */
	private static final int FIRST_ANSWER_MILLIS = 1000;
	/** Answers need not take equally long. */
	private static final int SLOWER = 4;
	private static final long NANOS_PER_MILLI = 1_000_000L;
	/** Frames that were on their way when the bus was closed. */
	private static final Pattern FRAME = Pattern.compile("[tTrR]\\p{XDigit}+\r");
	private static final int DRAIN_MILLIS = 400;
	private static final char ACKNOWLEDGE = 6;
	private static final char BELL = 7;
	private static final byte[] CLOSE = {'C', '\r'};
	private static final byte[] STATUS = {'F', '\r'};

	private final String name;
	private final int bitRate;
	private final Optional<String> registers;
	private final Optional<SlcanDialect> told;
	private final SlcanParser parser;
	private volatile @Nullable SlcanDialect dialect;
	/** By how much answers take longer here than on the desk. */
	private int farAway;

	/**
	 * @param registers bit timing that the user gives for a bit rate without a command of its own
	 * @param told      which dialect the user says it is
	 */
	Slcan(String name, int bitRate, Optional<String> registers, Optional<SlcanDialect> told) {
		this.name = name;
		this.bitRate = bitRate;
		this.registers = registers;
		this.told = told;
		parser = new SlcanParser(name);
	}

	@Override
	public Capabilities begin(Wire wire, Mode mode) throws IOException {
		// Whatever half a command is in the device ends here, and it is off the bus afterwards.
		wire.write("\r\r\r");
		wire.drain(DRAIN_MILLIS);
		wire.write(CLOSE);
		wire.drain(DRAIN_MILLIS);
		// Answers come in the order of the questions: behind the one to this question none to an earlier one can be taken for one to a later.
		String version = told.map(SlcanDialect::answers).orElse(true) ? version(wire) : "";
		SlcanDialect known = told.isPresent() ? told.get() : identify(wire, version);
		dialect = known;
		command(wire, known, rate(known));
		List<String> opening = mode == Mode.LISTEN ? known.listen() : known.normal();
		boolean confirmed = !version.isEmpty();
		for (String command : opening) {
			confirmed &= command(wire, known, command);
		}
		Capabilities.Proof listens = confirmed ? Capabilities.Proof.PROVEN : Capabilities.Proof.CLAIMED;
		return new Capabilities(listens, false, known.status(), false);
	}

	/** The command for the bit rate. A rate that the firmware has by itself is never taken from registers, which might say another. */
	private String rate(SlcanDialect known) throws ChannelException {
		String rate = known.rates().get(bitRate);
		if (registers.isEmpty()) {
			if (rate == null) {
				throw LineConverter.unknownRate(name, bitRate, known.rates().keySet());
			}
			return rate;
		}
		if (rate != null) {
			throw new ChannelException(Messages.format("timing.needless", name, Integer.toString(bitRate)));
		}
		if (!known.timing()) {
			throw new ChannelException(Messages.format("timing.unknown", name, known.title()));
		}
		return 's' + registers.get();
	}

	private String version(Wire wire) throws IOException {
		long asked = System.nanoTime();
		String version = wire.ask("V\r", FIRST_ANSWER_MILLIS, answer -> !isSignal(answer) && !FRAME.matcher(answer).matches());
		farAway = version.isEmpty() ? 0 : (int) ((System.nanoTime() - asked) / NANOS_PER_MILLI) * SLOWER;
		return version;
	}

	/** An answer that says nothing but yes or no. */
	private static boolean isSignal(String answer) {
		return answer.isBlank() || answer.length() == 1 && answer.charAt(0) == BELL;
	}

	private SlcanDialect identify(Wire wire, String version) throws IOException {
		if (version.indexOf(ACKNOWLEDGE) >= 0) {
			throw new ChannelException(Messages.format("candapter", name));
		}
		if (version.isEmpty()) {
			throw new ChannelException(Messages.format("silent", name, SlcanDialect.ids()));
		}
		// Only who calls himself LAWICEL may be somebody else.
		String serial = SlcanDialect.numbered(version) ? wire.ask("N\r", SERIAL_MILLIS + farAway) : "";
		wire.drain(SERIAL_MILLIS);
		return SlcanDialect.identify(version, serial)
				.orElseThrow(() -> new ChannelException(Messages.format("unknown", name, printable(version), SlcanDialect.ids())));
	}

	private static String printable(String text) {
		String plain = text.replaceAll("\\P{Print}", " ").strip();
		return plain.length() > 60 ? plain.substring(0, 60) + "..." : plain;
	}

	/** Whether the device confirmed it; one that answers nothing never does. */
	private boolean command(Wire wire, SlcanDialect known, String command) throws IOException {
		if (!known.answers()) {
			wire.write(command + '\r');
			return false;
		}
		String answer = wire.ask(command + '\r', ANSWER_MILLIS + farAway, came -> !came.startsWith("N"));
		if (answer.indexOf(BELL) >= 0) {
			throw new ChannelException(Messages.format("refused", name, known.title(), command));
		}
		if (answer.isEmpty() && told.isEmpty()) {
			throw new ChannelException(Messages.format(known.listen().contains(command) ? "no-listen" : "unanswered", name, known.title(), command));
		}
		return !answer.isEmpty();
	}

	@Override
	public int answers() {
		return parser.answers();
	}

	@Override
	public boolean refusing() {
		return parser.refusing();
	}

	@Override
	public boolean stamps() {
		return parser.stamps();
	}

	@Override
	public void received(byte[] bytes, int length, long nanos, FrameSink sink) {
		parser.received(bytes, length, nanos, sink);
	}

	@Override
	public byte[] frame(int id, int flags, int dlc, long payload) {
		SlcanDialect known = dialect;
		return known == null ? NOTHING : frame(known, id, flags, dlc, payload);
	}

	byte[] frame(SlcanDialect known, int id, int flags, int dlc, long payload) {
		boolean extended = (flags & FrameFlags.EXTENDED) != 0;
		boolean remote = (flags & FrameFlags.REMOTE) != 0;
		if (extended && !known.sendsExtended() || dlc > Payload.MAX_LENGTH || (flags & (FrameFlags.FD | FrameFlags.ERROR)) != 0) {
			return NOTHING;
		}
		StringBuilder text = new StringBuilder();
		text.append(remote ? extended ? 'R' : 'r' : extended ? 'T' : 't');
		text.append(String.format(extended ? "%08X" : "%03X", id)).append(dlc);
		for (int i = 0; i < dlc && !remote; i++) {
			text.append(String.format("%02X", Payload.byteAt(payload, i)));
		}
		return text.append('\r').toString().getBytes(StandardCharsets.US_ASCII);
	}

	@Override
	public byte[] regular() {
		SlcanDialect known = dialect;
		return known != null && known.status() ? STATUS : NOTHING;
	}

	@Override
	public byte[] end() {
		return CLOSE;
	}
}
