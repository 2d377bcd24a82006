package org.busbar.core.export;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.wiring.ConnectorType;
import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.CableEnd;
import org.busbar.core.wiring.CableWire;
import org.busbar.core.wiring.Contradiction;
import org.jspecify.annotations.Nullable;

/**
 * What to do at each end of a lead: which conductor goes into which contact, and which are cut back. The colours are those of a lead whose battery end is
 * crimped by a standard; at the inverter's end the same conductors go where the table says.
 *
 * @param standard  by which the colours are told
 * @param plugs     the inverter's plug, then the battery's
 * @param cutBack   colours of the conductors that are cut back at both ends, in the order of the battery's pins; empty where there are no colours
 * @param postponed signals that no contact is crimped for until a reading has decided between the sources
 * @param paired    whether CAN-H and CAN-L are the two conductors of one twisted pair; absent where that is not known
 */
public record CrimpList(LeadStandard standard, List<Plug> plugs, List<String> cutBack, List<String> postponed, @Nullable Boolean paired) {

	/** The conductors of a lead with RJ45 plugs. */
	private static final int CONDUCTORS = 8;

	/** One end of the lead with its occupied contacts in the order of their numbers. */
	public record Plug(Device.Kind end, String socket, ConnectorType type, List<Contact> contacts) {

		public Plug {
			contacts = List.copyOf(contacts);
		}
	}

	/**
	 * A conductor in its contact.
	 *
	 * @param pin        number of the contact
	 * @param signal     what it carries
	 * @param batteryPin the battery's pin that it leads to, which gives it its colour
	 * @param colour     its colour in the language of the reader; absent where the battery's socket takes no RJ45 plug
	 * @param pair       the twisted pair that it belongs to, in the language of the reader; absent where it has no colour
	 */
	public record Contact(int pin, String signal, int batteryPin, @Nullable String colour, @Nullable String pair) {
	}

	public CrimpList {
		plugs = List.copyOf(plugs);
		cutBack = List.copyOf(cutBack);
		postponed = List.copyOf(postponed);
	}

	/** The list for a cable. */
	public static CrimpList of(Cable cable, LeadStandard standard) {
		List<CableWire> made = cable.made();
		List<Integer> used = made.stream().map(wire -> wire.battery().pin()).toList();
		List<String> cutBack = IntStream.rangeClosed(1, CONDUCTORS).filter(pin -> !used.contains(pin)).boxed()
				.flatMap(pin -> conductor(cable, pin, standard).stream()).map(WireColour::title).toList();
		List<String> postponed = cable.contradictions().stream().map(Contradiction::signal).distinct().toList();
		return new CrimpList(standard, Stream.of(cable.inverter(), cable.battery()).map(end -> plug(cable, end, standard)).toList(), cutBack, postponed,
				paired(cable, made, standard));
	}

	private static Plug plug(Cable cable, CableEnd end, LeadStandard standard) {
		boolean atInverter = end == cable.inverter();
		Stream<Contact> contacts = cable.made().stream()
				.map(wire -> contact(cable, wire, atInverter ? wire.inverter().pin() : wire.battery().pin(), standard));
		return new Plug(end.kind(), end.socket().name(), end.socket().type(), contacts.sorted(Comparator.comparingInt(Contact::pin)).toList());
	}

	private static Contact contact(Cable cable, CableWire wire, int pin, LeadStandard standard) {
		Optional<WireColour> conductor = conductor(cable, wire.battery().pin(), standard);
		return new Contact(pin, wire.signal(), wire.battery().pin(), conductor.map(WireColour::title).orElse(null),
				conductor.map(WireColour::pair).map(WireColour.Pair::title).orElse(null));
	}

	private static Optional<WireColour> conductor(Cable cable, int batteryPin, LeadStandard standard) {
		return WireColour.of(cable.battery().socket(), batteryPin, standard);
	}

	private static @Nullable Boolean paired(Cable cable, List<CableWire> made, LeadStandard standard) {
		List<WireColour.Pair> pairs = Stream.of("CAN-H", "CAN-L").flatMap(signal -> made.stream().filter(wire -> wire.signal().equals(signal)))
				.flatMap(wire -> conductor(cable, wire.battery().pin(), standard).stream()).map(WireColour::pair).toList();
		return pairs.size() == 2 ? Boolean.valueOf(pairs.get(0) == pairs.get(1)) : null;
	}
}
