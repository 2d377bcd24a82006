package org.busbar.core.session;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterProvider;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.jspecify.annotations.Nullable;

/** Somebody else's code at the end of a cable, which may break its promises. */
record Device(ConverterProvider provider, ConverterUri uri) {

	private static final Logger LOGGER = System.getLogger(Device.class.getName());

	/** What it was opened with, without options: for titles and messages. */
	String name() {
		return uri.scheme() + ':' + uri.target();
	}

	/** @throws ChannelException when it cannot be opened, also where the converter itself is at fault; nothing is open then */
	Channel open(Mode mode, FrameSink sink) throws ChannelException {
		@Nullable
		Channel opened;
		try {
			opened = provider.open(uri, mode, sink);
		} catch (RuntimeException | LinkageError e) {
			throw new ChannelException(Messages.format("session.converter.failed", name(), e), e);
		}
		if (opened == null) {
			throw new ChannelException(Messages.format("session.converter.nothing", name()));
		}
		if (opened.mode() != mode) {
			close(opened);
			throw new ChannelException(Messages.format("session.converter.wrongMode", name(), opened.mode(), mode));
		}
		return opened;
	}

	void close(Channel channel) {
		try {
			channel.close();
		} catch (RuntimeException e) {
			LOGGER.log(Level.WARNING, "The channel of " + name() + " failed while closing; the session closes all the same.", e);
		}
	}
}
