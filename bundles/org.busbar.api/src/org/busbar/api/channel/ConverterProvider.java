package org.busbar.api.channel;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

/** Opens channels of one kind of converter. An OSGi service with the property {@value #SCHEME}. */
@ConsumerType
public interface ConverterProvider {

	/** Service property: the scheme of the URIs that it opens, without colon. */
	String SCHEME = "busbar.scheme";

	/**
	 * Opens a bus and begins to deliver.
	 *
	 * @param uri  what to open
	 * @param mode what the channel may do; a converter that cannot do it refuses
	 * @param sink where frames and events go
	 * @throws ChannelException with a message that says what is in the way and what to do
	 */
	Channel open(ConverterUri uri, Mode mode, FrameSink sink) throws ChannelException;

	/** URIs that could be offered to the user at this moment, best first; empty where nothing can be listed. */
	List<String> suggestions();
}
