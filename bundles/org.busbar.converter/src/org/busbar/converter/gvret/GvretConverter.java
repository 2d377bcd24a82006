package org.busbar.converter.gvret;

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

/** Opens {@code gvret:/dev/ttyUSB0?bitrate=500000&bus=0} and {@code gvret+tcp://192.168.4.1:23?bitrate=500000}. */
public final class GvretConverter extends LineConverter {

	private static final String BUS = "bus";
	private static final int BAUD = 1_000_000;
	private static final int ANSWER_MILLIS = 400;

	/** For declarative services. */
	public GvretConverter() {
		super("gvret", BAUD, Set.of(BUS));
	}

	@Override
	protected LineProtocol protocol(String name, int bitRate, Map<String, String> wanted) throws ChannelException {
		if (bitRate > Gvret.HIGHEST_RATE) {
			throw new ChannelException(Messages.format("rate", name, Integer.toString(bitRate)));
		}
		String bus = wanted.getOrDefault(BUS, "0");
		if (!bus.equals("0") && !bus.equals("1")) {
			throw new ChannelException(Messages.format("bus", name, bus));
		}
		return new Gvret(name, bitRate, Integer.parseInt(bus));
	}

	/** That it shall speak binary, the keep-alive and the number of its build. */
	@Override
	protected Answer ask(Wire wire, byte[] heard, String uri) throws IOException {
		HeardFrames frames = new HeardFrames();
		new GvretParser(uri, 0).received(heard, heard.length, 0, frames);
		if (heard.length > 0 && frames.count() == 0) {
			return new Answer.Other(Wire.readable(heard));
		}
		wire.write(Gvret.QUESTIONS);
		byte[] answer = wire.read(ANSWER_MILLIS, bytes -> Gvret.alive(bytes) >= 0 && Gvret.build(bytes).isPresent());
		if (Gvret.alive(answer) < 0) {
			return answer.length == 0 ? new Answer.Silent() : new Answer.Other(Wire.readable(answer));
		}
		String build = Gvret.build(answer).isPresent() ? Integer.toString(Gvret.build(answer).getAsInt()) : "?";
		return new Answer.Known("GVRET", uri, Capabilities.Proof.PROVEN,
				List.of(ProbeNote.BUILD.text(build), ProbeNote.ANY_RATE.text(), ProbeNote.LISTEN_TOLD.text(), ProbeNote.STAMPS.text(),
						ProbeNote.NO_STATUS.text()));
	}
}
