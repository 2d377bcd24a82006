package org.busbar.core.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.busbar.api.protocol.Layer;
import org.busbar.api.protocol.ProtocolDescriptor;
import org.busbar.can.codec.Codec;
import org.busbar.can.codec.MessageCodec;
import org.busbar.can.codec.SignalCodec;
import org.busbar.can.dbc.Dbc;
import org.busbar.can.dbc.DbcMessage;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.quantity.MappedSignal;
import org.busbar.core.quantity.QuantityMapping;

/**
 * A dialect as it is spoken once its options are chosen: one DBC out of all layers that count, compiled, and the quantities that its signals carry. Immutable
 * and safe for use by several threads.
 */
public final class EffectiveProtocol {

	private final ProtocolDescriptor descriptor;
	private final SortedMap<String, String> options;
	private final Dbc dbc;
	private final Set<String> repeated;
	private final Codec codec;
	private final List<MappedSignal> mappings;
	private final List<MappingProblem> problems;

	private EffectiveProtocol(ProtocolDescriptor descriptor, SortedMap<String, String> options, Dbc dbc, Set<String> repeated) {
		this.descriptor = descriptor;
		this.options = options;
		this.dbc = dbc;
		this.repeated = Set.copyOf(repeated);
		codec = Codec.compile(dbc);
		List<MappedSignal> mapped = new ArrayList<>();
		List<MappingProblem> failed = new ArrayList<>();
		for (MessageCodec message : codec.messages()) {
			for (SignalCodec signal : message.signals()) {
				try {
					map(message, signal).ifPresent(mapped::add);
				} catch (IllegalArgumentException refused) {
					failed.add(new MappingProblem(message.message().name(), signal.signal().name(), String.valueOf(refused.getMessage())));
				}
			}
		}
		mappings = List.copyOf(mapped);
		problems = List.copyOf(failed);
	}

	/**
	 * Chooses the layers that count and puts them together.
	 *
	 * @param protocol the protocol with all its layers
	 * @param options  chosen options by id; what is not given has its default
	 * @throws ProtocolOptionException when the protocol has no such option or value; the message lists what exists
	 */
	public static EffectiveProtocol of(LoadedProtocol protocol, Map<String, String> options) {
		ProtocolDescriptor descriptor = protocol.descriptor();
		SortedMap<String, String> complete = OptionChoice.complete(descriptor, options);
		List<Layer> chosen = descriptor.layers().stream().filter(layer -> layer.counts(complete)).toList();
		Function<Layer, Dbc> file = layer -> Objects.requireNonNull(protocol.layers().get(layer.path()), layer.path());
		Set<String> repeated = chosen.stream().flatMap(layer -> LayerInstances.repeated(file.apply(layer), layer)).collect(Collectors.toSet());
		return new EffectiveProtocol(descriptor, complete,
				DbcLayers.merge(chosen.stream().map(layer -> LayerInstances.expand(file.apply(layer), layer)).toList()),
				repeated);
	}

	private static Optional<MappedSignal> map(MessageCodec message, SignalCodec signal) {
		return signal.signal().attribute(QuantityMapping.ATTRIBUTE).filter(text -> !text.isBlank())
				.map(text -> new MappedSignal(message, signal, QuantityMapping.parse(text)));
	}

	/** What spans the messages. */
	public ProtocolDescriptor descriptor() {
		return descriptor;
	}

	/** The value of every option of the protocol, by id. */
	public SortedMap<String, String> options() {
		return options;
	}

	/** The DBC that counts, which also is what is exported. */
	public Dbc dbc() {
		return dbc;
	}

	/** The DBC, compiled. */
	public Codec codec() {
		return codec;
	}

	/** Whether a message is that of a second or later instance of a layer: of another pack, or of a battery at another address. */
	public boolean isRepeated(DbcMessage message) {
		return repeated.contains(message.name());
	}

	/** The signals that carry quantities, in the order of the DBC. */
	public List<MappedSignal> mappings() {
		return mappings;
	}

	/** Signals whose mapping cannot be used. */
	public List<MappingProblem> problems() {
		return problems;
	}
}
