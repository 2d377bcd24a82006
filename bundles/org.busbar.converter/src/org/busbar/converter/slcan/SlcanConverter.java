package org.busbar.converter.slcan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.ChannelException;
import org.busbar.converter.line.HeardFrames;
import org.busbar.converter.line.LineConverter;
import org.busbar.converter.line.LineProtocol;
import org.busbar.converter.line.ProbeNote;
import org.busbar.converter.line.Wire;

/**
 * Opens {@code slcan:/dev/ttyACM0?bitrate=500000}. With {@code dialect=canable} the user says which firmware it is; without, only a firmware that tells what it
 * is and that is known is opened. With {@code btr=031C} the user gives the bit timing registers for a bit rate that has no command of its own.
 */
public final class SlcanConverter extends LineConverter {

	private static final int ANSWER_MILLIS = 300;
	private static final String DIALECT = "dialect";
	/** Bit timing registers, for a bit rate that has no command of its own. */
	private static final String TIMING = "btr";
	/** Two registers of an SJA1000, three of an MCP2515, or four values of a controller of CAN FD. */
	private static final Pattern REGISTERS = Pattern.compile("(\\p{XDigit}{2}){2,4}");
	/** Most of these converters are USB themselves and take any. */
	private static final int BAUD = 115_200;

	/** For declarative services. */
	public SlcanConverter() {
		super("slcan", BAUD, Set.of(DIALECT, TIMING));
	}

	@Override
	protected LineProtocol protocol(String name, int bitRate, Map<String, String> wanted) throws ChannelException {
		Optional<String> registers = Optional.ofNullable(wanted.get(TIMING));
		if (registers.isPresent() && !REGISTERS.matcher(registers.get()).matches()) {
			throw new ChannelException(Messages.format("timing.form", name, registers.get()));
		}
		String id = wanted.get(DIALECT);
		if (id == null) {
			return new Slcan(name, bitRate, registers, Optional.empty());
		}
		SlcanDialect dialect = SlcanDialect.of(id)
				.orElseThrow(() -> new ChannelException(Messages.format("dialect", name, id, SlcanDialect.ids())));
		return new Slcan(name, bitRate, registers, Optional.of(dialect));
	}

	/** An empty line, the version and, where that is a number, the serial number. */
	@Override
	protected Answer ask(Wire wire, byte[] heard, String uri) throws IOException {
		HeardFrames frames = new HeardFrames();
		new SlcanParser(uri).received(heard, heard.length, 0, frames);
		if (heard.length > 0 && frames.count() == 0) {
			return new Answer.Other(Wire.readable(heard));
		}
		wire.write("\r");
		wire.drain(ANSWER_MILLIS);
		wire.write("V\r");
		byte[] answer = wire.listen(ANSWER_MILLIS);
		// Frames of a bus may stand around it.
		for (String line : new String(answer, StandardCharsets.ISO_8859_1).split("[\r\n\u0007]")) {
			String serial = SlcanDialect.numbered(line) ? wire.ask("N\r", ANSWER_MILLIS) : "";
			Optional<SlcanDialect> dialect = SlcanDialect.identify(line, serial);
			if (dialect.isPresent()) {
				return known(dialect.get(), line, frames.count() > 0, uri);
			}
		}
		return answer.length == 0 ? new Answer.Silent() : new Answer.Other(Wire.readable(answer));
	}

	private static Answer known(SlcanDialect dialect, String version, boolean open, String uri) {
		Capabilities.Proof proof = dialect.answers() ? Capabilities.Proof.PROVEN : Capabilities.Proof.CLAIMED;
		return new Answer.Known("SLCAN, " + dialect.title(), uri, proof,
				List.of(ProbeNote.VERSION.text(Wire.readable(version.strip().getBytes(StandardCharsets.ISO_8859_1))), ProbeNote.rates(dialect.rates().keySet()),
						(dialect.answers() ? ProbeNote.LISTEN_CONFIRMED : ProbeNote.LISTEN_CLAIMED).text(),
						(dialect.status() ? ProbeNote.STATUS : ProbeNote.NO_STATUS).text(), (open ? ProbeNote.OPEN : ProbeNote.NOT_OPEN).text()));
	}
}
