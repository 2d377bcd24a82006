package org.busbar.core.configuration;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The dialect in use.
 *
 * @param id         stable identifier within the document
 * @param protocolId id of the protocol
 * @param title      its name for people
 * @param bitRate    bit rate in bit/s; 0 when not known
 * @param options    what was chosen where the dialect leaves a choice
 * @param origin     id of the {@link CopyOrigin}
 */
public record ProtocolChoice(String id, String protocolId, String title, int bitRate, List<ChosenOption> options, String origin) implements Part {

	public ProtocolChoice {
		options = List.copyOf(options);
	}

	/** The chosen options as protocols take them: values by ids of options. */
	public Map<String, String> chosen() {
		Map<String, String> chosen = new TreeMap<>();
		options.forEach(option -> chosen.put(option.option(), option.value()));
		return chosen;
	}
}
