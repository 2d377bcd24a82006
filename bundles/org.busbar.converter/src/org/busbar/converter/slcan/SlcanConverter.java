package org.busbar.converter.slcan;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.busbar.api.channel.ChannelException;
import org.busbar.converter.line.LineConverter;
import org.busbar.converter.line.LineProtocol;

/**
 * Opens {@code slcan:/dev/ttyACM0?bitrate=500000}. With {@code dialect=canable} the user says which firmware it is; without, only a firmware that tells what it
 * is and that is known is opened.
 */
public final class SlcanConverter extends LineConverter {

	private static final String DIALECT = "dialect";
	/** Most of these converters are USB themselves and take any. */
	private static final int BAUD = 115_200;

	/** For declarative services. */
	public SlcanConverter() {
		super("slcan", BAUD, Set.of(DIALECT));
	}

	@Override
	protected LineProtocol protocol(String name, int bitRate, Map<String, String> wanted) throws ChannelException {
		String id = wanted.get(DIALECT);
		if (id == null) {
			return new Slcan(name, bitRate, Optional.empty());
		}
		SlcanDialect dialect = SlcanDialect.of(id)
				.orElseThrow(() -> new ChannelException(Messages.format("dialect", name, id, SlcanDialect.ids())));
		return new Slcan(name, bitRate, Optional.of(dialect));
	}
}
