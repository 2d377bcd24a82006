package org.busbar.converter.gvret;

import java.util.Map;
import java.util.Set;

import org.busbar.api.channel.ChannelException;
import org.busbar.converter.line.LineConverter;
import org.busbar.converter.line.LineProtocol;

/** Opens {@code gvret:/dev/ttyUSB0?bitrate=500000&bus=0} and {@code gvret+tcp://192.168.4.1:23?bitrate=500000}. */
public final class GvretConverter extends LineConverter {

	private static final String BUS = "bus";
	private static final int BAUD = 1_000_000;

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
}
