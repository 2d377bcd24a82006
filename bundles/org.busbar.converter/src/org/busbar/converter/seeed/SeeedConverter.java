package org.busbar.converter.seeed;

import java.util.Map;
import java.util.Set;

import org.busbar.api.channel.ChannelException;
import org.busbar.converter.line.LineConverter;
import org.busbar.converter.line.LineProtocol;

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
			throw LineConverter.unknownRate(name, bitRate, Seeed.RATES.keySet());
		}
		return new Seeed(name, code);
	}
}
