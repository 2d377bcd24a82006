package org.busbar.core.protocol;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.busbar.api.protocol.Layer;
import org.busbar.can.CanId;
import org.busbar.can.dbc.Dbc;
import org.busbar.can.dbc.DbcAttributes;
import org.busbar.can.dbc.DbcMessage;
import org.busbar.can.dbc.DbcSignal;
import org.busbar.core.quantity.QuantityMapping;

/**
 * Repeats the messages of a layer for each of its instances. The message {@code Cells} of several instances is called {@code Cells_0}, {@code Cells_1} and so
 * on, by the numbers of the instances. A quantity that all of them carry is taken from the first of them that is heard.
 */
public final class LayerInstances {

	private LayerInstances() {
	}

	/** The DBC of a layer with all its instances. */
	public static Dbc expand(Dbc dbc, Layer layer) {
		if (layer.instances() == 1 && layer.first() * layer.step() == 0) {
			return dbc;
		}
		List<DbcMessage> messages = dbc.messages().stream().flatMap(message -> instances(message, layer)).toList();
		return dbc.withMessages(messages);
	}

	/** The names of all messages that a layer stands for. */
	public static Stream<String> names(Dbc dbc, Layer layer) {
		return dbc.messages().stream().flatMap(message -> numbers(layer).mapToObj(number -> name(message, layer, number)));
	}

	/** The names of the messages of all instances but the first. */
	static Stream<String> repeated(Dbc dbc, Layer layer) {
		return dbc.messages().stream().flatMap(message -> numbers(layer).skip(1).mapToObj(number -> name(message, layer, number)));
	}

	/** A message that would need an identifier that does not exist. */
	public static Optional<DbcMessage> impossible(Dbc dbc, Layer layer) {
		long shift = (layer.first() + layer.instances() - 1L) * layer.step();
		return dbc.messages().stream().filter(message -> message.id() + shift > (message.extended() ? CanId.MAX_EXTENDED : CanId.MAX_STANDARD)).findFirst();
	}

	private static Stream<DbcMessage> instances(DbcMessage message, Layer layer) {
		return numbers(layer).mapToObj(number -> instance(message, layer, number));
	}

	private static IntStream numbers(Layer layer) {
		return IntStream.range(layer.first(), layer.first() + layer.instances());
	}

	private static DbcMessage instance(DbcMessage message, Layer layer, int number) {
		int place = number - layer.first();
		List<DbcSignal> signals = message.signals().stream().map(signal -> signal(signal, place)).toList();
		return new DbcMessage(message.id() + number * layer.step(), message.extended(), name(message, layer, number), message.dlc(), message.sender(),
				message.transmitters(), signals, message.groups(), message.comment(), message.attributes());
	}

	private static String name(DbcMessage message, Layer layer, int number) {
		return layer.instances() == 1 ? message.name() : message.name() + '_' + number;
	}

	private static DbcSignal signal(DbcSignal signal, int place) {
		String mapping = signal.attribute(QuantityMapping.ATTRIBUTE).orElse("");
		if (mapping.isBlank() || place == 0) {
			return signal;
		}
		SortedMap<String, String> values = new TreeMap<>(signal.attributes().values());
		values.put(QuantityMapping.ATTRIBUTE, QuantityMapping.behind(mapping, place));
		return new DbcSignal(signal.name(), signal.startBit(), signal.length(), signal.bigEndian(), signal.signed(), signal.type(), signal.factor(),
				signal.offset(), signal.minimum(), signal.maximum(), signal.unit(), signal.receivers(), signal.multiplexing(), signal.labels(),
				signal.comment(), new DbcAttributes(values, signal.attributes().defaults()));
	}
}
