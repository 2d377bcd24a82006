package org.busbar.converter.seeed;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.busbar.api.channel.ChannelException;
import org.busbar.converter.line.LineConverter;
import org.busbar.converter.line.LineProtocol;
import org.busbar.converter.line.Messages;

/** Opens {@code seeed:/dev/ttyUSB0?bitrate=500000}. */
public final class SeeedConverter extends LineConverter {

	private static final int BAUD = 2_000_000;

	/** For declarative services. */
	public SeeedConverter() {
		super("seeed", BAUD, Set.of());
	}

	@Override
	protected LineProtocol protocol(String name, int bitRate, Map<String, String> wanted) throws ChannelException {
		Byte code = Seeed.RATES.get(bitRate);
		if (code == null) {
			throw new ChannelException(Messages.format("bit-rate.unknown", name, Integer.toString(bitRate),
					Seeed.RATES.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "))));
		}
		return new Seeed(name, code);
	}
}
