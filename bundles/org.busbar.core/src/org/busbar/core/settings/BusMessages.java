package org.busbar.core.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Observable;
import org.busbar.api.protocol.ProtocolDescriptor;
import org.busbar.api.protocol.ProtocolOption;
import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.can.dbc.DbcMessage;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.protocol.EffectiveProtocol;

/** Finds the messages that settings name. Each protocol is computed once. */
final class BusMessages {

	private final Catalogue catalogue;
	private final Map<String, Map<String, DbcMessage>> protocols = new HashMap<>();

	BusMessages(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** Empty when the protocol is not installed, or has no such message. */
	Optional<DbcMessage> find(Observable.Message message) {
		return Optional.ofNullable(
				protocols.computeIfAbsent(message.protocol(), id -> catalogue.protocol(id).map(BusMessages::messages).orElse(Map.of())).get(message.name()));
	}

	/** The messages of a protocol by name; those that options replace stand behind those that are usual. */
	private static Map<String, DbcMessage> messages(LoadedProtocol protocol) {
		Map<String, DbcMessage> all = new HashMap<>();
		ProtocolDescriptor descriptor = protocol.descriptor();
		Stream<Map<String, String>> options = Stream.concat(Stream.of(Map.of()),
				descriptor.options().stream()
						.flatMap(option -> option.values().stream().map(ProtocolOption.Value::id).map(value -> Map.of(option.id(), value))));
		options.forEach(chosen -> EffectiveProtocol.of(protocol, chosen).dbc().messages().forEach(message -> all.putIfAbsent(message.name(), message)));
		return all;
	}

	/** As people look for it in a list of frames. */
	static String name(DbcMessage message) {
		return "0x" + CanId.format(message.id(), message.extended() ? FrameFlags.EXTENDED : 0) + ' ' + message.name();
	}
}
