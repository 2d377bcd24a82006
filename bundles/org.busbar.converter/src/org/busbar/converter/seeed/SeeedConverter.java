package org.busbar.converter.seeed;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.ChannelException;
import org.busbar.converter.line.HeardFrames;
import org.busbar.converter.line.LineConverter;
import org.busbar.converter.line.LineProtocol;
import org.busbar.converter.line.ProbeNote;
import org.busbar.converter.line.Wire;

/** Opens {@code seeed:/dev/ttyUSB0?bitrate=500000}. */
public final class SeeedConverter extends LineConverter {

	private static final int BAUD = 2_000_000;
	private static final int ANSWER_MILLIS = 300;

	/** For declarative services. */
	public SeeedConverter() {
		super("seeed", BAUD, Set.of());
	}

	@Override
	protected LineProtocol protocol(String name, int bitRate, Map<String, String> wanted) throws ChannelException {
		Byte code = Seeed.RATES.get(bitRate);
		if (code == null) {
			throw LineConverter.unknownRate(name, bitRate, Seeed.RATES.keySet());
		}
		return new Seeed(name, code);
	}

	/** The question for its error counters. */
	@Override
	protected Answer ask(Wire wire, byte[] heard, String uri) throws IOException {
		HeardFrames frames = new HeardFrames();
		new SeeedParser(uri).received(heard, heard.length, 0, frames);
		if (heard.length > 0 && frames.count() == 0) {
			return new Answer.Other(Wire.readable(heard));
		}
		wire.write(Seeed.status());
		byte[] answer = wire.read(ANSWER_MILLIS, bytes -> Seeed.statusAt(bytes) >= 0);
		int at = Seeed.statusAt(answer);
		if (at < 0 && frames.count() == 0) {
			return answer.length == 0 ? new Answer.Silent() : new Answer.Other(Wire.readable(answer));
		}
		String errors = at < 0 ? ProbeNote.FRAMES.text() : ProbeNote.ERRORS.text(answer[at + 3] & 0xFF, answer[at + 4] & 0xFF);
		return new Answer.Known(ProbeNote.SEEED.text(), uri, Capabilities.Proof.CLAIMED,
				List.of(errors, ProbeNote.rates(Seeed.RATES.keySet()), ProbeNote.LISTEN_CLAIMED.text(), ProbeNote.NO_STATUS.text()));
	}
}
